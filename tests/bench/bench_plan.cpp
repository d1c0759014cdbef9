// A plan with a section of 500 lines. Tells five times in milliseconds: from the choice of the section to its picture;
// the longest that one event held the loop until all rows were there; painting it again; comparing every line of one's
// own in a shared plan with its copy; making a PDF of the plan.
//
//   leeward_bench_plan VAULT      the passphrase comes on standard input; the vault gets lines, and a second person

#include "tests/bench/bench_vault.h"
#include "tests/bench/watched_loop.h"

#include "core/content/library.h"
#include "core/paper/paper.h"
#include "core/search/search.h"
#include "core/store/our_plan.h"
#include "core/store/plan_lines.h"
#include "ui/base/both_here.h"
#include "ui/base/page_context.h"
#include "ui/base/preferences.h"
#include "ui/base/resource_source.h"
#include "ui/base/theme.h"
#include "ui/paper/paper_from_plan.h"
#include "ui/plan/line_table.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/section_list.h"

#include <QApplication>
#include <QPixmap>

#include <cstdio>
#include <iostream>
#include <span>
#include <string>

namespace leeward::bench {

namespace {

constexpr int kLines = 500;
constexpr auto kSection = records::PlanSection::EarlySigns;

void fill(OpenedVault& vault, store::Plan& plan) {
    for (int i = static_cast<int>(plan.section(kSection).value().size()); i < kLines; ++i) {
        records::PlanLine line{
            .id = vault.random().newId<records::PlanLine>(), .section = kSection, .owner = vault.session().me().id};
        line.kind = records::LineKind::Sign;
        line.text = "I keep looking at the door, number " + std::to_string(i);
        line.meaning = "A seat where I see it, my coat in reach, and somebody who says nothing at all for a while";
        line.contrary = "Someone standing between";
        line.position = 1000 * (i + 1);
        CHECK(plan.save(line));
    }
}

bool isWhole(const ui::PlanPage& page) {
    for (const ui::LineTable* table : page.findChildren<ui::LineTable*>())
        if (!table->isWhole())
            return false;
    return true;
}

double msSince(const QElapsedTimer& clock) {
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void fillBoth(OpenedVault& vault) {
    fill(vault, vault.session().myPlan());
    if (!vault.session().isOfTwo()) {
        auto theirs = secret::Passphrase::from(base::bytesOf("lantern kettle north quiet seven moss"));
        CHECK(theirs);
        CHECK(vault.session().addPerson("Robin", *theirs));
    }
    fill(vault, vault.session().ourPlan());
}

void measureCompared(OpenedVault& vault) {
    QElapsedTimer clock;
    clock.start();
    const auto differences = vault.session().ourPlan().differences();
    const double compared = msSince(clock);
    CHECK(differences && differences->empty());
    std::printf("%.2f ", compared);
}

void measurePaper(OpenedVault& vault) {
    QElapsedTimer clock;
    clock.start();
    ui::SectionLines section{.section = kSection};
    const auto lines = vault.session().myPlan().section(kSection);
    CHECK(lines);
    for (const records::PlanLine& line : *lines)
        section.lines.push_back({line});
    const auto plan = ui::paperPlanFrom({.me = vault.session().me()}, std::span(&section, 1));
    const auto paper = paper::Paper::layOut(plan, ui::paperWords(ui::Place::Private), paper::Sheet::A4);
    CHECK(paper);
    CHECK(paper->pdf());
    std::printf("%.2f\n", msSince(clock));
}

void measurePage(OpenedVault& vault, WatchedLoop<QApplication>& application,
                 const std::filesystem::path& preferencesAt) {
    ui::Theme theme(application);
    ui::Preferences preferences(preferencesAt);
    search::TextIndex index;
    ui::BothHere both(vault.clock());
    const ui::ResourceSource source;
    const content::Library library(source, {});
    ui::PlanPage page({vault.session(), index, theme, preferences, vault.clock(), vault.random(), both, library},
                      ui::PlanOf::Mine);
    page.resize(1044, 744);
    page.setReflow(ui::Reflow::Wide);
    page.enter({});
    page.show();
    QCoreApplication::processEvents();
    QElapsedTimer clock;
    clock.start();
    Q_EMIT page.findChild<ui::SectionList*>()->chosen(kSection);
    QCoreApplication::sendPostedEvents();
    page.grab();
    const double shown = msSince(clock);
    application.forget();
    while (!isWhole(page))
        QCoreApplication::processEvents();
    const double held = application.longestMs();
    clock.restart();
    page.grab();
    std::printf("%.2f %.2f %.2f ", shown, held, msSince(clock));
}

} // namespace

} // namespace leeward::bench

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    leeward::bench::WatchedLoop<QApplication> application(argc, argv);
    if (argc != 2)
        return std::cerr << "usage: leeward_bench_plan VAULT < PASSPHRASE\n", 2;
    std::string passphrase;
    std::getline(std::cin, passphrase);
    leeward::bench::OpenedVault vault(argv[1], passphrase);
    leeward::bench::fillBoth(vault);
    leeward::bench::measurePage(vault, application,
                                std::filesystem::path(argv[1]) / ".." / "bench-plan-preferences.json");
    leeward::bench::measureCompared(vault);
    leeward::bench::measurePaper(vault);
    return 0;
}
