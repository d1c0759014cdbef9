#include "core/paper/pdf_catalog.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace leeward::paper {

namespace {

/// Where an object begins, and its number.
struct ObjectPlace {
    std::size_t offset = 0;
    std::size_t number = 0;
};

/// The table of objects of a PDF, and the two objects that tell of the document.
struct Table {
    std::vector<ObjectPlace> objects{};
    std::size_t offset = 0; ///< of the table itself
    std::size_t size = 0;   ///< one more than the largest number
    std::size_t catalog = 0;
    std::size_t information = 0;
};

std::optional<std::size_t> numberAt(std::string_view pdf, std::size_t offset) {
    const std::size_t begin = pdf.find_first_not_of(" \n\r", offset);
    std::size_t number = 0;
    if (begin == std::string_view::npos ||
        std::from_chars(pdf.data() + begin, pdf.data() + pdf.size(), number).ec != std::errc())
        return std::nullopt;
    return number;
}

/// The number behind the last \p name.
std::optional<std::size_t> numberAfter(std::string_view pdf, std::string_view name) {
    const std::size_t place = pdf.rfind(name);
    if (place == std::string_view::npos)
        return std::nullopt;
    return numberAt(pdf, place + name.size());
}

std::optional<Table> tableOf(std::string_view pdf) {
    constexpr std::size_t kRow = 20; // bytes of a row, and what it begins with
    constexpr std::string_view kHead = "xref\n0 ";
    const auto offset = numberAfter(pdf, "startxref");
    const std::size_t trailer = pdf.rfind("trailer");
    if (!offset || trailer == std::string_view::npos || *offset > trailer || pdf.substr(*offset, kHead.size()) != kHead)
        return std::nullopt;
    const auto size = numberAt(pdf, *offset + kHead.size());
    const std::size_t rows = pdf.find('\n', *offset + kHead.size()) + 1;
    const auto catalog = numberAfter(pdf.substr(trailer), "/Root");
    const auto information = numberAfter(pdf.substr(trailer), "/Info");
    if (!size || !catalog || !information || rows == 0 || *size > trailer / kRow || rows + *size * kRow > trailer)
        return std::nullopt;
    Table table{{}, *offset, *size, *catalog, *information};
    for (std::size_t number = 1; number < *size; ++number) {
        const auto place = numberAt(pdf, rows + number * kRow);
        if (!place || *place >= *offset)
            return std::nullopt;
        if (pdf[rows + number * kRow + 17] == 'n')
            table.objects.push_back({*place, number});
    }
    std::sort(table.objects.begin(), table.objects.end(),
              [](const ObjectPlace& a, const ObjectPlace& b) { return a.offset < b.offset; });
    return table;
}

/// Text of any script as PDF has it: UTF-16, in hexadecimal.
std::string hexText(std::string_view text) {
    std::string hex = "<feff";
    const auto add = [&hex](std::uint32_t unit) {
        hex += base::toHex(base::Bytes{static_cast<base::Byte>(unit >> 8U), static_cast<base::Byte>(unit & 255U)});
    };
    for (std::size_t index = 0; index < text.size();) {
        const auto lead = static_cast<unsigned char>(text[index]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        std::uint32_t point = length == 1 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t next = 1; next < length && index + next < text.size(); ++next)
            point = point << 6U | (static_cast<unsigned char>(text[index + next]) & 0x3FU);
        index += length;
        if (point >= 0x10000) {
            add(0xD800 + ((point - 0x10000) >> 10U));
            point = 0xDC00 + ((point - 0x10000) & 0x3FFU);
        }
        add(point);
    }
    return hex + ">";
}

std::string paddedTo(std::size_t width, std::size_t number) {
    const std::string digits = std::to_string(number);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

void append(base::Bytes& to, std::string_view text) {
    to.insert(to.end(), text.begin(), text.end());
}

/// The objects in their order, one of them changed and one of them made anew.
class Rewriting {
public:
    Rewriting(std::string_view pdf, Table table) : m_pdf(pdf), m_table(std::move(table)) {
        m_made.reserve(pdf.size() + 4096);
        m_offsets.assign(m_table.size, 0);
    }

    base::Bytes made(const PdfFacts& facts) {
        append(m_made, m_pdf.substr(0, m_table.objects.front().offset));
        for (std::size_t index = 0; index < m_table.objects.size(); ++index) {
            const auto& [offset, number] = m_table.objects[index];
            const std::size_t end =
                index + 1 < m_table.objects.size() ? m_table.objects[index + 1].offset : m_table.offset;
            const std::string_view object = m_pdf.substr(offset, end - offset);
            m_offsets[number] = m_made.size();
            if (number == m_table.information)
                append(m_made, std::to_string(number) + " 0 obj\n<< /Title " + hexText(facts.title) + " >>\nendobj\n");
            else if (number == m_table.catalog)
                appendCatalog(object, facts);
            else
                append(m_made, object);
        }
        appendTable();
        return std::move(m_made);
    }

private:
    void appendCatalog(std::string_view object, const PdfFacts& facts) {
        const std::size_t inside = object.find("<<") + 2;
        append(m_made, object.substr(0, inside));
        append(m_made, " /Lang " + hexText(facts.language) + " /ViewerPreferences << /DisplayDocTitle true >>\n  ");
        append(m_made, object.substr(inside));
    }

    void appendTable() {
        const std::size_t start = m_made.size();
        append(m_made, "xref\n0 " + std::to_string(m_table.size) + "\n0000000000 65535 f \n");
        for (std::size_t number = 1; number < m_table.size; ++number)
            append(m_made, paddedTo(10, m_offsets[number]) + (m_offsets[number] > 0 ? " 00000 n \n" : " 65535 f \n"));
        append(m_made, "trailer\n<< /Size " + std::to_string(m_table.size) + " /Root " +
                           std::to_string(m_table.catalog) + " 0 R /Info " + std::to_string(m_table.information) +
                           " 0 R >>\nstartxref\n" + std::to_string(start) + "\n%%EOF\n");
    }

    std::string_view m_pdf;
    Table m_table;
    base::Bytes m_made{};
    std::vector<std::size_t> m_offsets{};
};

} // namespace

std::optional<base::Bytes> tellingOnly(base::BytesView pdf, const PdfFacts& facts) {
    const std::string_view text(reinterpret_cast<const char*>(pdf.data()), pdf.size());
    auto table = tableOf(text);
    if (!table || table->objects.empty())
        return std::nullopt;
    return Rewriting(text, std::move(*table)).made(facts);
}

} // namespace leeward::paper
