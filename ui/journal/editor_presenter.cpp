#include "ui/journal/editor_presenter.h"

#include "core/records/entry_form.h"
#include "core/secret/random.h"
#include "core/vault/session.h"
#include "ui/base/text.h"
#include "ui/errors/error_text.h"
#include "ui/journal/date_words.h"
#include "ui/journal/entry_words.h"

#include <algorithm>
#include <utility>

namespace leeward::ui {

using records::Entry;
using records::EntryKind;
using records::Question;

namespace {

qsizetype bytesOf(const Entry& entry) {
    std::size_t sum = 0;
    for (const records::Part& part : entry.parts)
        sum += part.text.size();
    return static_cast<qsizetype>(sum);
}

/// The last question that has an answer, or the first one that is asked.
Question lastAnswered(const Entry& entry) {
    if (!entry.parts.empty())
        return entry.parts.back().question;
    return questionsOf(entry).front().question;
}

EditorPresenter::Place endOf(const Entry& entry) {
    const Question question = lastAnswered(entry);
    return {question, static_cast<int>(toQt(records::textOf(entry, question)).size())};
}

std::string headingOf(Question question) {
    return toUtf8(asks(question));
}

} // namespace

EditorPresenter::EditorPresenter(vault::Session& session, const base::Clock& clock, secret::Random& random,
                                 const content::Library& library, QObject* parent)
    : QObject(parent), m_session(session), m_clock(clock), m_random(random), m_prompts(library),
      m_saver(session.entries(), clock, random), m_timeBox(clock), m_spelling(session, usualPlaces()) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &EditorPresenter::save);
}

void EditorPresenter::begin(EntryKind kind) {
    letGo();
    m_spelling.refresh();
    Entry entry = records::newEntry(m_random.newId<Entry>(), kind, m_clock.localNow());
    entry.prompt = m_prompts.first(kind, entry.writtenAt);
    m_saver.begin(std::move(entry));
}

bool EditorPresenter::open(const Id<Entry>& id) {
    auto found = m_session.entries().byId(id);
    if (!found || !*found || (*found)->removedAt)
        return false;
    letGo();
    m_spelling.refresh();
    m_saver.begin(std::move(**found));
    return true;
}

Entry& EditorPresenter::change() {
    Entry& entry = m_saver.change();
    planNextSave();
    m_timeBox.look();
    return entry;
}

void EditorPresenter::setTitle(const QString& title) {
    const std::string text = toUtf8(title);
    if (text == entry().title)
        return;
    change().title = text;
    Q_EMIT titleChanged();
}

void EditorPresenter::setText(Question question, const QString& text) {
    std::string utf8 = toUtf8(text);
    if (utf8 == records::textOf(entry(), question))
        return;
    records::setText(change(), question, std::move(utf8));
    if (entry().title.empty() && isOneLine(entry().kind))
        Q_EMIT titleChanged();
}

void EditorPresenter::setFeltSafety(std::optional<records::FeltSafety> step) {
    if (step != entry().feltSafety)
        change().feltSafety = step;
}

void EditorPresenter::setFeelings(const QStringList& words) {
    change().feelings = toUtf8(words);
}

void EditorPresenter::setBodySignals(const QStringList& words) {
    change().bodySignals = toUtf8(words);
}

void EditorPresenter::setTags(const QStringList& words) {
    change().tags = toUtf8(words);
}

void EditorPresenter::toggleForTherapy() {
    Entry& changed = change();
    changed.forTherapy = !changed.forTherapy;
    Q_EMIT stateChanged();
}

void EditorPresenter::markForTherapy() {
    if (!entry().forTherapy)
        toggleForTherapy();
}

void EditorPresenter::setDistressBefore(std::optional<std::uint8_t> number) {
    if (number != entry().distressBefore)
        change().distressBefore = number;
}

void EditorPresenter::setDistressAfter(std::optional<std::uint8_t> number) {
    if (number != entry().distressAfter)
        change().distressAfter = number;
}

void EditorPresenter::writeFreely() {
    if (!entry().isFree)
        moveTo(records::toFree(entry(), headingOf));
}

void EditorPresenter::useQuestions() {
    if (entry().isFree)
        moveTo(records::toGuided(entry(), headingOf));
}

void EditorPresenter::moveTo(Entry moved) {
    if (bytesOf(moved) > static_cast<qsizetype>(records::kMaxEntryBytes)) {
        Q_EMIT tooLong();
        return;
    }
    change() = std::move(moved);
    m_place = endOf(entry());
    Q_EMIT questionsChanged();
    Q_EMIT titleChanged();
}

bool EditorPresenter::hasPrompts() const {
    return m_prompts.areFor(entry().kind);
}

QString EditorPresenter::promptHint() const {
    return m_prompts.hintOf(entry().prompt);
}

void EditorPresenter::takeAnotherPrompt() {
    setPrompt(entry().prompt.empty() ? m_prompts.first(entry().kind, entry().writtenAt)
                                     : m_prompts.after(entry().kind, entry().prompt));
}

void EditorPresenter::dismissPrompt() {
    setPrompt({});
}

void EditorPresenter::setPrompt(std::string prompt) {
    if (prompt == entry().prompt)
        return;
    change().prompt = std::move(prompt);
    Q_EMIT promptChanged();
}

bool EditorPresenter::hasRoomFor(qsizetype bytes) const {
    return bytesOf(entry()) + bytes <= static_cast<qsizetype>(records::kMaxEntryBytes);
}

EditorPresenter::Place EditorPresenter::placeToGoOn() const {
    if (m_place)
        return *m_place;
    const auto kept = m_session.choices().writingPlace();
    if (kept && kept->entry == entry().id)
        return {kept->question, kept->cursor};
    return endOf(entry());
}

void EditorPresenter::save() {
    const auto before = saveLine();
    const AutoSaver::Outcome outcome = m_saver.save();
    if (outcome == AutoSaver::Outcome::KeptBoth)
        m_keptBoth = true;
    planNextSave();
    if (outcome == AutoSaver::Outcome::KeptBoth || before != saveLine())
        Q_EMIT stateChanged();
}

void EditorPresenter::planNextSave() {
    if (const auto due = m_saver.dueIn())
        m_timer.start(*due);
    else
        m_timer.stop();
}

bool EditorPresenter::flush() {
    if (!isOpen())
        return true;
    save();
    rememberPlace();
    return m_saver.isSaved();
}

bool EditorPresenter::finish() {
    if (entry().isDraft && !records::isEmpty(entry()))
        change().isDraft = false;
    return leave();
}

bool EditorPresenter::leave() {
    if (!flush())
        return false;
    // What was emptied again is no page: it goes where removed pages go.
    if (entry().revision > 0 && entry().isDraft && records::isEmpty(entry()))
        (void)m_session.entries().moveToBin(entry().id, m_clock.now());
    letGo();
    return true;
}

void EditorPresenter::abandon() {
    letGo();
}

void EditorPresenter::letGo() {
    m_timer.stop();
    m_timeBox.stop();
    m_saver.end();
    m_place.reset();
    m_rememberedPlace.reset();
    m_keptBoth = false;
}

void EditorPresenter::rememberPlace() {
    if (!m_place || m_place == m_rememberedPlace || entry().revision == 0)
        return;
    m_session.choices().setWritingPlace({entry().id, m_place->question, m_place->cursor});
    m_rememberedPlace = m_place;
}

QString EditorPresenter::title() const {
    return shownTitle(entry());
}

QString EditorPresenter::meta() const {
    return dayAndPartWords(entry().writtenAt, m_clock.localNow());
}

SaveLine EditorPresenter::saveLine() const {
    const auto savedAt = m_saver.savedAt();
    if (m_saver.problem()) {
        if (!savedAt)
            return {true, tr("Not saved. It is tried again every few seconds.")};
        return {true, tr("Not saved since %1. It is tried again every few seconds.").arg(timeText(*savedAt))};
    }
    if (savedAt)
        return {false, tr("Saved on this computer, %1").arg(timeText(*savedAt))};
    return {false, entry().revision > 0 ? tr("Saved on this computer") : tr("Saves by itself as you write")};
}

std::optional<EditorNotice> EditorPresenter::notice() const {
    if (const auto problem = m_saver.problem()) {
        const ErrorText words = textFor(*problem);
        const auto savedAt = m_saver.savedAt();
        const QString hint =
            savedAt ? tr("Everything up to %1 is safe. %2", "a time, a sentence").arg(timeText(*savedAt), words.hint)
                    : words.hint;
        return EditorNotice{EditorNotice::Kind::NotSaved, words.what, hint};
    }
    if (m_keptBoth)
        return EditorNotice{EditorNotice::Kind::KeptBoth, tr("Both versions are kept"),
                            tr("This page was changed somewhere else in the meantime. What you write here is a page of "
                               "its own now, beside the other one.")};
    return std::nullopt;
}

} // namespace leeward::ui
