#include "ui/pause/grounding_script.h"

#include "core/content/library.h"
#include "tests/support/folder_source.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace leeward::ui {
namespace {

/// All exercises there are.
class Exercises : public testing::Test {
protected:
    const std::vector<content::Piece>& all() const { return m_library.all(content::Kind::Exercise); }

    tests::FolderSource m_source{tests::contentFolder()};
    content::Library m_library{m_source, {"en"}};
};

TEST_F(Exercises, AreTwentyTwoWithPagesAndAWayOut) {
    EXPECT_EQ(all().size(), 22U);
    for (const content::Piece& piece : all()) {
        const GroundingScript script = scriptOf(piece);
        EXPECT_GE(script.steps.size(), 3U) << piece.id;
        EXPECT_FALSE(script.ifWorse.isEmpty()) << piece.id;
        for (const GroundingStep& step : script.steps)
            EXPECT_FALSE(step.heading.isEmpty()) << piece.id;
    }
}

TEST_F(Exercises, BeginOutward) {
    const auto& doors = all().front().doing.doors;

    EXPECT_NE(std::find(doors.begin(), doors.end(), content::Door::Look), doors.end());
}

TEST_F(Exercises, NeverLeadThroughTheBreath) {
    for (const content::Piece& piece : all())
        for (const content::Door door : piece.doing.doors)
            EXPECT_NE(door, content::Door::Breathe) << piece.id;
}

TEST_F(Exercises, OtherPagesNameOnesThatAreThere) {
    for (const Grounding grounding : {Grounding::LookAround, Grounding::FiveSenses})
        EXPECT_NE(m_library.find(content::Kind::Exercise, idOf(grounding)), nullptr);
}

TEST_F(Exercises, HaveAnotherWayWithOtherDoors) {
    for (const content::Piece& piece : all()) {
        const content::Piece* other = anotherWay(m_library, piece.id);
        ASSERT_NE(other, nullptr) << piece.id;
        for (const content::Door door : other->doing.doors)
            EXPECT_EQ(std::count(piece.doing.doors.begin(), piece.doing.doors.end(), door), 0) << piece.id;
    }
}

TEST_F(Exercises, AreCalledByTheirCirclesWhereTheseCountDown) {
    const GroundingScript script = scriptOf(*m_library.find(content::Kind::Exercise, "five-to-one"));

    EXPECT_EQ(script.steps.front().mark, QStringLiteral("5"));
    EXPECT_EQ(script.steps.back().mark, QStringLiteral("1"));
    EXPECT_EQ(script.steps.back().circles, 1);
}

} // namespace
} // namespace leeward::ui
