#include "ui/practice/practice_presenter.h"

#include "core/base/text.h"
#include "core/store/entries.h"
#include "tests/support/a_page_context.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace leeward::ui {
namespace {

using content::Kind;
using content::Piece;
using tests::AVault;

class PracticePresenterTest : public testing::Test {
protected:
    const Piece& ritual() { return m_context.library().all(Kind::Ritual).front(); }

    bool isOn(Shelf shelf, const Piece& piece, const CardFilter& filter = {}) {
        const auto pieces = m_presenter.on(shelf, filter);
        return std::ranges::find(pieces, &piece) != pieces.end();
    }

    tests::APageContext m_context{AVault::One};
    const PageContext m_page{m_context.context()};
    PracticePresenter m_presenter{m_page};
};

TEST_F(PracticePresenterTest, EveryShelfHasItsCards) {
    EXPECT_EQ(m_presenter.on(Shelf::Rituals, {}).size(), 32U);
    EXPECT_EQ(m_presenter.on(Shelf::Questions, {}).size(), 87U);
    EXPECT_EQ(m_presenter.on(Shelf::Touch, {}).size(), m_context.library().all(Kind::Touch).size());
}

TEST_F(PracticePresenterTest, BreathsThatAreNotOfferedStandOnNoShelf) {
    for (const Piece* piece : m_presenter.on(Shelf::Grounding, {}))
        EXPECT_TRUE(piece->kind != Kind::Breath || piece->breath.isOffered) << piece->id;
}

TEST_F(PracticePresenterTest, BreathComesAfterEveryOtherWay) {
    const auto pieces = m_presenter.on(Shelf::Grounding, {});
    const auto isBreath = [](const Piece* piece) { return piece->kind == Kind::Breath; };

    EXPECT_TRUE(std::ranges::is_partitioned(pieces, [&](const Piece* piece) { return !isBreath(piece); }));
    EXPECT_TRUE(isBreath(pieces.back()));
}

TEST_F(PracticePresenterTest, TouchStandsByTheAlphabetSoThatNobodyReadsItAsSteps) {
    const auto pieces = m_presenter.on(Shelf::Touch, {});
    const auto named = [](const Piece* piece) { // as a list of words has it: by the noun
        std::string title = base::fold(piece->title);
        for (const std::string_view article : {"a ", "in the "})
            if (title.starts_with(article))
                title.erase(0, article.size());
        return title;
    };
    EXPECT_TRUE(std::ranges::is_sorted(pieces, {}, named));
}

TEST_F(PracticePresenterTest, EveryTouchAsksWaitsAndAsksAgain) {
    for (const Piece* piece : m_presenter.on(Shelf::Touch, {})) {
        std::vector<std::string> steps;
        for (const content::Block& block : piece->body)
            if (block.kind == content::BlockKind::Step)
                steps.push_back(block.text.words);
        ASSERT_EQ(steps.size(), 6U) << piece->id;
        EXPECT_TRUE(steps.front().starts_with("Ask")) << piece->id;
        EXPECT_NE(base::fold(steps[1]).find("wait"), std::string::npos) << piece->id;
        EXPECT_TRUE(steps.back().starts_with("Ask")) << piece->id;
    }
}

TEST_F(PracticePresenterTest, FiltersLetThroughWhatFits) {
    for (const Shelf shelf : {Shelf::Grounding, Shelf::Rituals, Shelf::Touch, Shelf::Talking})
        for (const Piece* piece : m_presenter.on(shelf, {true, true, true})) {
            EXPECT_NE(piece->doing.company, content::Company::Together) << piece->id;
            EXPECT_LT(piece->minutes.value_or(0), 5) << piece->id;
            EXPECT_TRUE(piece->doing.contact.empty() || piece->doing.contact == "none") << piece->id;
        }
    EXPECT_FALSE(m_presenter.on(Shelf::Rituals, {true, false, false}).empty());
}

TEST_F(PracticePresenterTest, AHiddenCardIsOnNoShelfUntilItIsShownAgain) {
    EXPECT_TRUE(m_presenter.toggleHidden(ritual()));
    EXPECT_FALSE(isOn(Shelf::Rituals, ritual()));
    PracticePresenter again(m_page);
    EXPECT_EQ(again.hidden(), PracticePresenter::Pieces{&ritual()});
    EXPECT_TRUE(m_presenter.toggleHidden(ritual()));
    EXPECT_TRUE(isOn(Shelf::Rituals, ritual()));
}

TEST_F(PracticePresenterTest, AKeptCardIsKeptInThePrivateSpace) {
    EXPECT_TRUE(m_presenter.toggleKept(ritual()));
    EXPECT_TRUE(m_presenter.isKept(ritual()));
    EXPECT_EQ(m_context.session().choices().apart(settings::SpaceChoices::Apart::KeptCards),
              std::vector<std::string>{ritual().id});
}

TEST_F(PracticePresenterTest, ADrawnQuestionIsAnotherThanTheLast) {
    const Piece* last = nullptr;
    std::set<const Piece*> drawn;
    for (int time = 0; time < 30; ++time) {
        const Piece* now = m_presenter.drawQuestion(last);
        EXPECT_NE(now, last);
        drawn.insert(now);
        last = now;
    }
    EXPECT_GT(drawn.size(), 5U);
}

TEST_F(PracticePresenterTest, WordsAreKeptAsADraftOnlyWhenAsked) {
    EXPECT_TRUE(m_context.session().entries().newestFirst({}, 5, std::nullopt)->empty());
    const auto id = m_presenter.keepAsDraft("I felt rushed.");
    ASSERT_TRUE(id);
    const auto entry = m_context.session().entries().byId(*id);
    ASSERT_TRUE(entry && *entry);
    EXPECT_TRUE((*entry)->isDraft);
    EXPECT_EQ(records::textOf(**entry, records::Question::Text), "I felt rushed.");
}

} // namespace
} // namespace leeward::ui
