#include "core/paper/pdf_catalog.h"

#include <gtest/gtest.h>

#include <cairo-pdf.h>
#include <string>

namespace leeward::paper {
namespace {

cairo_status_t append(void* target, const unsigned char* data, unsigned int length) {
    static_cast<base::Bytes*>(target)->insert(static_cast<base::Bytes*>(target)->end(), data, data + length);
    return CAIRO_STATUS_SUCCESS;
}

/// What Cairo makes of an empty page.
base::Bytes pdfOfCairo() {
    base::Bytes made;
    auto* surface = cairo_pdf_surface_create_for_stream(append, &made, 100, 100);
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4);
    cairo_surface_show_page(surface);
    cairo_surface_destroy(surface);
    return made;
}

std::string textOf(const base::Bytes& bytes) {
    return {bytes.begin(), bytes.end()};
}

TEST(PdfCatalog, TellsTitleAndLanguageAndNothingElse) {
    ASSERT_NE(textOf(pdfOfCairo()).find("/Producer"), std::string::npos);
    const std::string told = textOf(*tellingOnly(pdfOfCairo(), {"Plan", "en"}));
    EXPECT_NE(told.find("<< /Title <feff0050006c0061006e> >>"), std::string::npos);
    EXPECT_NE(told.find("/Lang <feff0065006e>"), std::string::npos);
    for (const auto* other : {"/Producer", "/CreationDate", "/Creator", "/Author", "/ModDate", "cairo"})
        EXPECT_EQ(told.find(other), std::string::npos) << other;
}

TEST(PdfCatalog, TitlesAreOfAnyScript) {
    const std::string told = textOf(*tellingOnly(pdfOfCairo(), {"é→😀", "en"}));
    EXPECT_NE(told.find("<feff00e92192d83dde00>"), std::string::npos);
}

TEST(PdfCatalog, TheTableNamesThePlaceOfEveryObject) {
    const std::string told = textOf(*tellingOnly(pdfOfCairo(), {"A longer title than none", "en"}));
    const std::size_t table = told.rfind("\nxref\n") + 1;
    std::size_t row = told.find('\n', told.find('\n', table) + 1) + 1 + 20;
    for (int number = 1; told.substr(row, 7) != "trailer"; ++number, row += 20) {
        const std::size_t offset = std::stoul(told.substr(row, 10));
        const std::string head = std::to_string(number) + " 0 obj";
        EXPECT_EQ(told.substr(offset, head.size()), head);
    }
    EXPECT_EQ(told.substr(told.rfind("startxref\n") + 10), std::to_string(table) + "\n%%EOF\n");
}

TEST(PdfCatalog, WhatIsNoPdfOfCairoIsRefused) {
    EXPECT_FALSE(tellingOnly({}, {}));
    EXPECT_FALSE(tellingOnly(base::bytesOf("startxref\n0\ntrailer"), {}));
    EXPECT_FALSE(tellingOnly(base::bytesOf("xref\n0 9\ntrailer /Root 1 0 R /Info 2 0 R\nstartxref\n0\n"), {}));
}

TEST(PdfCatalog, APieceOfAPdfIsRefusedAndDoesNoHarm) {
    const base::Bytes whole = pdfOfCairo();
    for (std::size_t size = 0; size + 10 < whole.size(); ++size)
        EXPECT_FALSE(tellingOnly(base::BytesView(whole).first(size), {"Plan", "en"})) << size;
}

} // namespace
} // namespace leeward::paper
