#include "ui/share/share_dialog.h"

#include "core/vault/session.h"
#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"
#include "tests/support/small_files_only.h"
#include "ui/base/check_box.h"
#include "ui/base/combo_box.h"
#include "ui/share/exact_preview.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using tests::press;
using tests::says;
using tests::seen;

/// The dialog over Ada's window, in a vault of Ada and Ben.
class Sharing : public testing::Test {
protected:
    Sharing() : m_presenter(m_at.context()), m_from(m_random.newId<records::Entry>()) {
        m_window.resize(1280, 820);
        m_window.show();
    }

    ShareDialog& open(const char* text = "The lamp stayed on. I left for a moment. Tea & rest.") {
        m_dialog = new ShareDialog(m_at.theme(), m_presenter, {{QString::fromUtf8(text)}, m_from}, &m_window);
        m_dialog->open();
        return *m_dialog;
    }

    std::vector<records::Passage> shared() { return m_at.session().passages().all().value(); }

    tests::FixedRandom m_random{3};
    tests::APageContext m_at{tests::AVault::Two};
    SharePresenter m_presenter;
    Id<records::Entry> m_from;
    QWidget m_window;
    QPointer<ShareDialog> m_dialog;
};

TEST_F(Sharing, NothingIsTickedAtFirstAndNothingCanBeShared) {
    open();

    EXPECT_FALSE(seen<QAbstractButton>(*m_dialog, QStringLiteral("Share these words"))->isEnabled());
    for (const CheckBox* tick : m_dialog->findChildren<CheckBox*>())
        EXPECT_FALSE(tick->isChecked());
}

TEST_F(Sharing, ThePreviewIsExactlyWhatIsTicked) {
    open();
    press(*m_dialog, QStringLiteral("The lamp stayed on."));
    press(*m_dialog, QStringLiteral("Tea & rest."));

    EXPECT_NE(seen(*m_dialog, QStringLiteral("Your partner will see exactly this\nThe lamp stayed on.\nTea & rest.")),
              nullptr);
}

TEST_F(Sharing, WhatIsSharedIsThePreview) {
    open();
    press(*m_dialog, QStringLiteral("The lamp stayed on."));
    press(*m_dialog, QStringLiteral("Tea & rest."));
    m_dialog->findChild<ComboBox*>()->setCurrentIndex(3);

    press(*m_dialog, QStringLiteral("Share these words"));

    ASSERT_EQ(shared().size(), 1u);
    EXPECT_EQ(shared()[0].text, "The lamp stayed on.\nTea & rest.");
    EXPECT_EQ(shared()[0].place, 3);
    EXPECT_EQ(shared()[0].owner, m_at.session().me().id);
    EXPECT_EQ(m_presenter.mineFrom(m_from).size(), 1u);
}

TEST_F(Sharing, NotNowSharesNothing) {
    open();
    press(*m_dialog, QStringLiteral("The lamp stayed on."));

    press(*m_dialog, QStringLiteral("Not now"));

    EXPECT_TRUE(shared().empty());
    EXPECT_FALSE(m_dialog && m_dialog->isVisible());
}

TEST_F(Sharing, EnterOnATickSharesNothing) {
    open();
    auto* tick = m_dialog->findChild<CheckBox*>();
    tick->setChecked(true);

    QTest::keyClick(tick, Qt::Key_Return);

    EXPECT_TRUE(shared().empty());
    EXPECT_TRUE(m_dialog->isVisible());
}

TEST_F(Sharing, MoreThanFitsIsSaidAndNotShared) {
    const std::string sentence = std::string(records::kMaxPassageBytes + 1, 'a') + ".";
    open(sentence.c_str());

    m_dialog->findChild<CheckBox*>()->setChecked(true);

    EXPECT_TRUE(says(*m_dialog, QStringLiteral("This is more than fits at once.")));
    EXPECT_FALSE(seen<QAbstractButton>(*m_dialog, QStringLiteral("Share these words"))->isEnabled());
}

TEST_F(Sharing, AFullDiskIsSaidAndTheTicksStay) {
    open();
    press(*m_dialog, QStringLiteral("The lamp stayed on."));
    {
        const tests::SmallFilesOnly full(1000);
        press(*m_dialog, QStringLiteral("Share these words"));
    }

    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_TRUE(m_dialog->findChild<CheckBox*>()->isChecked());
}

TEST_F(Sharing, ALockTakesTheDialogAlong) {
    auto page = std::make_unique<QWidget>(&m_window);
    QPointer<ShareDialog> dialog =
        new ShareDialog(m_at.theme(), m_presenter, {{QStringLiteral("A line.")}, m_from}, page.get());
    dialog->open();

    page.reset();

    EXPECT_TRUE(dialog.isNull());
}

TEST_F(Sharing, WhatIsTickedIsSeenBelowAtOnce) {
    m_window.resize(900, 600);
    open(QStringLiteral("One. ").repeated(14).toUtf8().constData());
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog)); // which gives the keyboard to the first tick, and shows it
    const auto ticks = m_dialog->findChildren<CheckBox*>();

    ticks.last()->click();
    QCoreApplication::processEvents();

    EXPECT_FALSE(m_dialog->findChild<ExactPreview*>()->visibleRegion().isEmpty());
    EXPECT_FALSE(ticks.last()->visibleRegion().isEmpty());
}

TEST_F(Sharing, WhatIsTickedStaysUnderThePointerOnALongPage) {
    m_window.resize(900, 600);
    open(QStringLiteral("One. ").repeated(100).toUtf8().constData());
    auto* first = m_dialog->findChild<CheckBox*>();

    first->click();
    QCoreApplication::processEvents();

    EXPECT_FALSE(first->visibleRegion().isEmpty());
}

TEST_F(Sharing, ALongPageListsItsBeginning) {
    open(QStringLiteral("One. ").repeated(1000).toUtf8().constData());

    EXPECT_EQ(m_dialog->findChildren<CheckBox*>().size(), 300);
    EXPECT_TRUE(says(*m_dialog, QStringLiteral("The first 300 sentences stand here.")));
}

} // namespace
} // namespace leeward::ui
