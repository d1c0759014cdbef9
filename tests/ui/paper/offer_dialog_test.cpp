#include "ui/paper/offer_dialog.h"

#include "tests/support/a_page_context.h"
#include "tests/support/on_screen.h"
#include "ui/base/check_box.h"
#include "ui/paper/page_preview.h"

#include <QTest>

#include <gtest/gtest.h>

namespace leeward::ui {
namespace {

using tests::seen;
using Chosen = std::set<std::size_t>;

/// The dialog with two things, of which the first is chosen; says what it laid out last.
class Offering : public testing::Test {
protected:
    Offering() {
        window.resize(1000, 800);
        window.show();
        PaperOffer offer;
        offer.things = {QStringLiteral("A note"), QStringLiteral("Sound & light")};
        offer.suggested = {0};
        offer.made = [this](const Chosen& chosen) {
            last = chosen;
            paper::PaperPlan plan;
            plan.title = "For therapy";
            plan.language = "en-GB";
            for (const std::size_t one : chosen) {
                paper::PaperSection section;
                section.heading = "Thing " + std::to_string(one);
                section.items.emplace_back();
                section.items.back().text = "words";
                plan.sections.push_back(section);
            }
            return plan;
        };
        dialog = new OfferDialog(context.context(), offer, &window);
        dialog->open();
    }

    CheckBox& tick(const char* name) { return *seen<CheckBox>(*dialog, QString::fromUtf8(name)); }

    tests::APageContext context{tests::AVault::One};
    QWidget window;
    OfferDialog* dialog = nullptr;
    Chosen last;
};

TEST_F(Offering, BeginsWithWhatIsSuggested) {
    EXPECT_TRUE(tick("A note").isChecked());
    EXPECT_FALSE(tick("Sound & light").isChecked());
    EXPECT_EQ(last, Chosen{0});
}

TEST_F(Offering, LaysOutExactlyWhatIsTicked) {
    tick("Sound & light").setChecked(true);
    tick("A note").setChecked(false);

    EXPECT_EQ(last, Chosen{1});
    EXPECT_EQ(dialog->findChild<PagePreview*>()->pageCount(), 1);
}

TEST_F(Offering, NothingChosenIsAPageThatSaysSo) {
    tick("A note").setChecked(false);

    EXPECT_EQ(last, Chosen{});
    EXPECT_EQ(dialog->findChild<PagePreview*>()->pageCount(), 1);
}

} // namespace
} // namespace leeward::ui
