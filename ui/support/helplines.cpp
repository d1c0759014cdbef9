#include "ui/support/helplines.h"

#include "ui/base/text.h"
#include "ui/reading/piece_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace leeward::ui {

namespace {

using content::Helpline;
using content::Piece;

constexpr std::string_view kAnywhere = "ZZ";
constexpr std::string_view kNotConfirmed = "not confirmed"; // as docs/content-format.md has it, in every language
constexpr std::chrono::days kAgeing{180};

QString tr(const char* text) {
    return QCoreApplication::translate("Helplines", text);
}

bool isKnown(const std::string& said) {
    return !said.empty() && said != kNotConfirmed;
}

/// A sentence of its own: a capital at the beginning, a full stop at the end.
QString sentence(const std::string& words) {
    QString said = toQt(words);
    if (said.isEmpty())
        return said;
    said[0] = said[0].toUpper();
    return said.endsWith(u'.') ? said : said + u'.';
}

/// The way to reach it that is shown large.
const std::string& shownWay(const Helpline& line) {
    for (const std::string* way : {&line.number, &line.textNumber, &line.chat, &line.email})
        if (!way->empty())
            return *way;
    return line.website;
}

QString ways(const Helpline& line) {
    const std::array<std::pair<QString, const std::string*>, 5> kinds{{{tr("Text: %1"), &line.textNumber},
                                                                       {tr("Chat: %1"), &line.chat},
                                                                       {tr("Email: %1"), &line.email},
                                                                       {tr("TTY: %1"), &line.tty},
                                                                       {tr("Page: %1"), &line.website}}};
    QStringList all;
    for (const auto& [form, where] : kinds)
        if (!where->empty() && where != &shownWay(line))
            all.append(form.arg(toQt(*where)));
    const bool canWrite = !line.textNumber.empty() || !line.chat.empty() || !line.email.empty();
    if (!canWrite && !line.number.empty())
        all.prepend(tr("Text or chat: none listed"));
    return all.isEmpty() ? QString() : all.join(QStringLiteral(". ")) + u'.';
}

QString notConfirmed(const Helpline& line) {
    const std::array<std::pair<QString, const std::string*>, 5> kinds{
        {{tr("hours"), &line.hours},
         {tr("languages"), &line.languages},
         {tr("cost"), &line.cost},
         {tr("whether it is confidential"), &line.confidential},
         {tr("whether they can see where you are"), &line.mayLocate}}};
    QStringList all;
    for (const auto& [name, said] : kinds)
        if (!isKnown(*said))
            all.append(name);
    return all.isEmpty() ? QString() : tr("Not confirmed: %1.").arg(all.join(QStringLiteral(", ")));
}

QString known(const Helpline& line) {
    QStringList all;
    if (isKnown(line.languages))
        all.append(tr("Languages: %1.").arg(toQt(line.languages)));
    if (isKnown(line.cost))
        all.append(tr("Cost: %1.").arg(toQt(line.cost)));
    if (isKnown(line.confidential))
        all.append(tr("Confidential: %1.").arg(toQt(line.confidential)));
    // A page is on no phone bill.
    if (!line.number.empty() || !line.tty.empty() || !line.textNumber.empty())
        all.append(tr("On a phone bill: %1.").arg(isKnown(line.leavesTrace) ? toQt(line.leavesTrace) : tr("may show")));
    if (isKnown(line.mayLocate))
        all.append(tr("Where you are: %1.").arg(toQt(line.mayLocate)));
    return all.join(u' ');
}

QString checked(const Piece& line, const base::Clock& clock) {
    if (!line.checked)
        return {};
    const auto today = std::chrono::floor<std::chrono::days>(clock.now());
    const bool isOld = today - std::chrono::sys_days(*line.checked) > kAgeing;
    const QString day = dayWithYear(*line.checked);
    if (isOld)
        return tr("Last checked on %1. Numbers change.").arg(day);
    return line.helpline.found == content::Found::OfficialPage ? tr("Checked %1, on an official page.").arg(day)
                                                               : tr("Checked %1, on a page that names them.").arg(day);
}

} // namespace

HelpLines helpLinesOf(const content::Library& library, const std::string& country) {
    HelpLines found;
    std::vector<const Piece*> anywhere;
    for (const Piece& piece : library.all(content::Kind::Helpline)) {
        if (piece.helpline.country == kAnywhere)
            anywhere.push_back(&piece);
        else if (piece.helpline.country != country)
            continue;
        else if (piece.helpline.isEmergency && !found.emergency)
            found.emergency = &piece;
        else
            found.lines.push_back(&piece);
    }
    // What can be called stands first.
    std::stable_partition(found.lines.begin(), found.lines.end(),
                          [](const Piece* line) { return !line->helpline.number.empty(); });
    found.lines.insert(found.lines.end(), anywhere.begin(), anywhere.end());
    return found;
}

QString emergencyNumbers(const content::Library& library) {
    QStringList all;
    std::vector<std::string> seen;
    for (const Piece& piece : library.all(content::Kind::Helpline)) {
        const Helpline& line = piece.helpline;
        if (!line.isEmergency || line.number.empty() || std::ranges::find(seen, line.country) != seen.end())
            continue;
        seen.push_back(line.country);
        all.append(toQt(piece.group) + QChar(0x00a0) + toQt(line.number));
    }
    all.sort(Qt::CaseInsensitive);
    return all.join(QStringLiteral(" · "));
}

QString whoAndWhen(const Piece& line) {
    const QString when = isKnown(line.helpline.hours) ? sentence(line.helpline.hours) : tr("Hours: not confirmed.");
    return sentence(line.helpline.whoFor) + u' ' + when;
}

QString whatHappensFirst(const Piece& line) {
    QStringList all;
    for (const content::Block& block : line.body)
        all.append(toQt(block.text.words));
    return all.join(u' ');
}

QString firstWay(const Helpline& line) {
    return toQt(shownWay(line));
}

QString smallPrint(const Piece& line, const base::Clock& clock) {
    QStringList all{ways(line.helpline), known(line.helpline), notConfirmed(line.helpline), checked(line, clock)};
    all.removeAll(QString());
    return all.join(u' ');
}

QString spokenNumber(const QString& number) {
    QString spoken;
    for (const QChar letter : number) {
        if (letter.isDigit() && !spoken.isEmpty() && !spoken.endsWith(u' '))
            spoken += u' ';
        spoken += letter;
    }
    return spoken;
}

} // namespace leeward::ui
