#include "tests/support/on_screen.h"
#include "tests/ui/screens/opened.h"
#include "ui/moving/moving_view.h"

#include <QDir>
#include <QTest>

namespace leeward::ui {

using tests::AVault;

namespace {

constexpr const char* kFound = "---\ndate: 2024-05-02 21:10\n---\nΗ λάμπα έφεγγε.\n";

} // namespace

void Screens::visitMoving(const Visit& visit) {
    openVault(AVault::One);
    delete m_opened->view;
    m_opened->view = nullptr;
    std::filesystem::create_directory(m_place / "σελίδες");
    tests::putContent(m_place / "σελίδες" / "βροχή.md", kFound);
    tests::putContent(m_place / "σελίδες" / "φωτο", "φως");
    // From here the places have Greek names to their beginning.
    const QString before = QDir::currentPath();
    QDir::setCurrent(QString::fromStdString(m_place.path().string()));
    const auto show = [this](const TransferRequest& request) {
        auto* view = new MovingView(m_theme, *m_opened->session, m_clock, m_random, request, m_window.get());
        m_window->showBetween(view, [view](Reflow reflow) { view->setReflow(reflow); });
    };
    const auto waitFor = [this](const char* words) {
        const QString said = m_dress.spoken(QString::fromUtf8(words));
        EXPECT_TRUE(QTest::qWaitFor([&] { return tests::says(*m_window, said); })) << words;
    };

    show(BringIn{"σελίδες"});
    waitFor("This was found");
    press("Show which");
    see(visit, "what would come in");
    press("Bring it in");
    waitFor("It is here now");
    see(visit, "what came in");
    show(TakeOut{transfer::ExportForm::Json, transfer::ExportScope::Everything, "λόγια"});
    waitFor("Written");
    see(visit, "what was written");
    show(BringIn{"τίποτα"});
    waitFor("Nothing was brought in");
    see(visit, "nothing brought in");
    QDir::setCurrent(before);
}

} // namespace leeward::ui
