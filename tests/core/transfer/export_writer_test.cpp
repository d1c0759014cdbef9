#include "core/transfer/export_writer.h"

#include "tests/support/a_vault.h"
#include "tests/support/some_records.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

namespace leeward::transfer {
namespace {

constexpr const char* kBegin = "{\n\"format\": \"leeward-journal\",\n\"version\": 1,\n\"entries\": [\n";

class WritingJson : public testing::Test {
protected:
    WritingJson() { EXPECT_TRUE(m_writer->begin(path())); }
    std::filesystem::path path() const { return m_folder / "out.json"; }
    std::string written() {
        EXPECT_TRUE(m_writer->finish());
        return tests::contentOf(path());
    }

    tests::TempFolder m_folder;
    tests::FixedRandom m_random;
    std::unique_ptr<ExportWriter> m_writer = writerOf(ExportForm::Json, nullptr);
    const records::AppointmentNote m_note{m_random.newId<records::AppointmentNote>(), "Ask."};
};

TEST_F(WritingJson, OfNothingHasItsLists) {
    EXPECT_EQ(written(), std::string(kBegin) + "\n],\n\"plan\": [\n\n]\n}\n");
}

TEST_F(WritingJson, NamesNotesOnlyWhereThereAreAny) {
    ASSERT_TRUE(m_writer->addNote(m_note));
    ASSERT_TRUE(m_writer->addNote({m_note.id, "And rest.", true}));
    EXPECT_EQ(written(), std::string(kBegin) + "\n],\n\"plan\": [\n\n],\n\"notes\": [\n{\"text\":\"Ask.\"},\n"
                                               "{\"text\":\"And rest.\",\"ticked\":true}\n]\n}\n");
}

TEST_F(WritingJson, PutsACommaBetweenTwoOfAList) {
    const tests::FixedClock clock;
    for (const char* words : {"one", "two"})
        ASSERT_TRUE(m_writer->addEntry(tests::anEntry(m_random, clock, words), {}));
    ASSERT_TRUE(
        m_writer->addLine(tests::aWord(m_random, m_random.newId<records::Person>(), "Lantern"), WhichPlan::Mine));
    const std::string text = written();
    EXPECT_NE(text.find("},\n{"), std::string::npos);
    EXPECT_NE(text.find("}\n],\n\"plan\": [\n{"), std::string::npos);
    EXPECT_NE(text.find("}\n]\n}\n"), std::string::npos);
}

TEST_F(WritingJson, OverwritesNothing) {
    EXPECT_EQ(writerOf(ExportForm::Json, nullptr)->begin(path()).error(), ExportError{base::FileError::Exists});
}

} // namespace
} // namespace leeward::transfer
