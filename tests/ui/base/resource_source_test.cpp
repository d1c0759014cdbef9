#include "ui/base/resource_source.h"

#include "tests/support/folder_source.h"

#include <QLocale>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAreArray;

TEST(ResourceSource, HasEveryFileOfTheTree) {
    const tests::FolderSource folder(tests::contentFolder());
    const ResourceSource built;
    for (int number = 0; number <= static_cast<int>(content::Kind::Touch); ++number) {
        const auto kind = content::folderOf(static_cast<content::Kind>(number));
        const auto names = folder.names("en", kind);
        EXPECT_THAT(built.names("en", kind), UnorderedElementsAreArray(names)) << kind;
        EXPECT_EQ(built.read("en", kind, names.front(), content::kFileLimit),
                  folder.read("en", kind, names.front(), content::kFileLimit));
    }
}

TEST(ResourceSource, ReadsNothingThatIsNotThereOrTooLong) {
    const ResourceSource built;
    EXPECT_THAT(built.names("xx", "term"), IsEmpty());
    EXPECT_FALSE(built.read("en", "term", "no-such-word", content::kFileLimit));
    EXPECT_FALSE(built.read("en", "term", "dissociation", 10));
}

TEST(Languages, GoFromTheNarrowToTheWide) {
    EXPECT_THAT(languagesOf(QLocale(QLocale::Portuguese, QLocale::Brazil)), ElementsAre("pt_BR", "pt"));
    EXPECT_THAT(languagesOf(QLocale::c()), IsEmpty());
}

} // namespace
} // namespace leeward::ui
