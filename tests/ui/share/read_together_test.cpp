#include "ui/share/read_together.h"

#include "core/vault/session.h"
#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using tests::press;
using tests::says;
using tests::seen;

/// What Ada and Ben share, where both read it.
class ReadingTogether : public testing::Test {
protected:
    void share(const char* words, std::uint8_t place = 0) {
        SharePresenter presenter(m_at.context());
        ASSERT_TRUE(presenter.share(QString::fromUtf8(words), place, {}));
    }

    ReadTogether& show() {
        m_window = std::make_unique<QWidget>();
        m_list = new ReadTogether(m_at.context(), m_window.get());
        m_window->resize(700, 500);
        m_window->show();
        return *m_list;
    }

    tests::APageContext m_at{tests::AVault::Two};
    std::unique_ptr<QWidget> m_window;
    ReadTogether* m_list = nullptr;
};

TEST_F(ReadingTogether, IsNotThereWhileThereIsNothing) {
    EXPECT_FALSE(show().isVisible());
}

TEST_F(ReadingTogether, FollowsWhatIsSharedWhileItIsShown) {
    show();

    share("The lamp stayed on.", 4);

    EXPECT_TRUE(m_list->isVisible());
    EXPECT_TRUE(says(*m_list, QStringLiteral("The lamp stayed on.")));
}

TEST_F(ReadingTogether, TheOtherPersonReadsTheWordsWhoseTheyAreAndTheirPlace) {
    share("The lamp stayed on.", 4);
    m_at.reopenAs(tests::kSecondPassphrase);

    EXPECT_TRUE(says(show(), QStringLiteral("The lamp stayed on.")));
    EXPECT_TRUE(says(*m_list, QStringLiteral("Ada’s words Afterwards")));
    EXPECT_EQ(m_list->findChildren<QAbstractButton*>().size(), 0);
}

TEST_F(ReadingTogether, ASectionShowsWhatWasSharedForIt) {
    share("The lamp stayed on.", 4);
    share("A letter to read aloud.");
    show();

    m_list->showIn(records::PlanSection::Afterwards);

    EXPECT_TRUE(says(*m_list, QStringLiteral("The lamp stayed on.")));
    EXPECT_FALSE(says(*m_list, QStringLiteral("A letter")));
}

TEST_F(ReadingTogether, BesideThePlanStandsWhatBelongsToNoSection) {
    share("The lamp stayed on.", 4);
    share("A letter to read aloud.");
    show();

    m_list->show(ReadTogether::Shows::Beside);

    EXPECT_FALSE(says(*m_list, QStringLiteral("The lamp")));
    EXPECT_TRUE(says(*m_list, QStringLiteral("A letter to read aloud.")));
}

TEST_F(ReadingTogether, OnesOwnWordsAreTakenBackAtOnceAndHonestly) {
    share("The lamp stayed on.");
    show();
    QStringList said;
    QObject::connect(m_list, &ReadTogether::said, m_list, [&said](const QString& sentence) { said << sentence; });

    ASSERT_TRUE(press(*m_list, QStringLiteral("Take back: “The lamp stayed on.”")));

    EXPECT_EQ(said, QStringList{QStringLiteral("Taken back. Ben may have read it already.")});
    EXPECT_EQ(m_at.session().passages().all()->size(), 0u);
    EXPECT_FALSE(m_list->isVisible());
}

TEST_F(ReadingTogether, MarkupInSomebodysWordsIsPlainText) {
    share("<b>The lamp</b>");

    EXPECT_TRUE(says(show(), QStringLiteral("<b>The lamp</b>")));
}

} // namespace
} // namespace leeward::ui
