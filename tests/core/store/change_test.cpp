#include "core/store/change.h"

#include <gtest/gtest.h>

namespace leeward::store {
namespace {

TEST(SaveErrorFrom, KeepsApartWhatSomebodyCanDoSomethingAbout) {
    EXPECT_EQ(saveErrorFrom(sql::Error::NoRoom), SaveError::NoRoom);
    EXPECT_EQ(saveErrorFrom(sql::Error::NotPermitted), SaveError::NotPermitted);
    EXPECT_EQ(saveErrorFrom(sql::Error::TooLarge), SaveError::Refused);
    EXPECT_EQ(saveErrorFrom(sql::Error::Damaged), SaveError::Failed);
}

} // namespace
} // namespace leeward::store
