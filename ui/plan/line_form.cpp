#include "ui/plan/line_form.h"

#include "ui/base/level_look.h"
#include "ui/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leeward::ui {

using records::LineKind;
using records::NoticedBy;
using records::PlanLine;

namespace {

struct LineForm {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::LineForm)
};

using Words = LineForm;

// In UTF-16 units, each at most three bytes: short of kMaxLineBytes.
constexpr int kLongestText = 200;
constexpr int kLongestMeaning = 600;

constexpr std::array kNoticedBy{NoticedBy::Sight, NoticedBy::Sound, NoticedBy::Touch, NoticedBy::Unsaid};

constexpr int idOf(PlanField field) {
    return static_cast<int>(field);
}

Field fieldOf(PlanField which, FieldKind kind) {
    Field field;
    field.id = idOf(which);
    field.kind = kind;
    return field;
}

template <typename Values, typename Value>
int indexIn(const Values& values, Value value) {
    const auto found = std::find(values.begin(), values.end(), value);
    return static_cast<int>(found - values.begin());
}

/// What is wrong with a text that is not there; an empty one is never stored.
QString missing(const FieldValue& value, const QString& sentence) {
    return std::get<QString>(value).trimmed().isEmpty() ? sentence : QString();
}

QString stepsProblem(const FieldValue& value) {
    const QStringList lines = std::get<QString>(value).split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() > static_cast<qsizetype>(records::kMaxSteps))
        return Words::tr("Thirty steps fit here. Fewer are easier to remember.");
    const bool isTooLong = std::any_of(
        lines.begin(), lines.end(), [](const QString& line) { return toUtf8(line).size() > records::kMaxLineBytes; });
    return isTooLong ? Words::tr("One of these steps is too long to be kept. It could be two.") : QString();
}

QString noteProblem(const FieldValue& value) {
    const bool fits = toUtf8(std::get<QString>(value)).size() <= records::kMaxNoteBytes;
    return fits ? QString() : Words::tr("This note is too long to be kept. A part of it would fit.");
}

Field textField(LineKind kind) {
    const bool isWord = kind == LineKind::Word;
    Field field = neededField(PlanField::Text, isWord ? Words::tr("The word") : Words::tr("The signal"),
                              isWord ? Words::tr("A word goes here. Without one, this is not kept.")
                                     : Words::tr("A signal goes here. Without one, this is not kept."));
    field.hint = isWord ? Words::tr("Short, easy to say, and not said every day.")
                        : Words::tr("What somebody can see, hear or feel.");
    field.maxLength = kLongestText;
    return field;
}

QString stepsOf(const PlanLine& line) {
    QStringList steps;
    for (const std::string& step : line.steps)
        steps << toQt(step);
    return steps.join(u'\n');
}

std::vector<std::string> stepsIn(const QString& text) {
    std::vector<std::string> steps;
    if (text.isEmpty())
        return steps;
    for (const QString& step : text.split(u'\n'))
        steps.push_back(toUtf8(step));
    return steps;
}

} // namespace

std::vector<Field> whatFields(LineKind kind) {
    Field level = fieldOf(PlanField::Level, FieldKind::Choice);
    level.label = Words::tr("It means");
    level.choices = {Words::tr("Green: good as it is"), Words::tr("Yellow: slower, or something else"),
                     Words::tr("Red: stop now")};
    std::vector<Field> fields{textField(kind), level};
    if (kind == LineKind::Signal) {
        Field noticed = fieldOf(PlanField::NoticedBy, FieldKind::Choice);
        noticed.label = Words::tr("How it is noticed");
        noticed.choices = {Words::tr("Seen"), Words::tr("Heard"), Words::tr("Felt"), Words::tr("Not said")};
        fields.push_back(noticed);
    }
    return fields;
}

std::vector<Field> thenFields(PlanOf planOf) {
    Field meaning = wordsField(PlanField::Meaning, Words::tr("In one sentence"));
    meaning.placeholder = Words::tr("Leave empty if you like");
    Field steps = fieldOf(PlanField::Steps, FieldKind::Paragraph);
    steps.label = planOf == PlanOf::Ours ? Words::tr("What we do next") : Words::tr("What happens next");
    steps.hint = Words::tr("One step a line. After red: care first, talk later.");
    steps.problem = stepsProblem;
    return {meaning, steps};
}

std::vector<Field> noteFields() {
    Field note = fieldOf(PlanField::Note, FieldKind::Paragraph);
    note.label = Words::tr("A note");
    note.problem = noteProblem;
    return {note};
}

Field wordsField(PlanField which, const QString& label) {
    Field field = fieldOf(which, FieldKind::Line);
    field.label = label;
    field.maxLength = kLongestMeaning;
    return field;
}

Field neededField(PlanField which, const QString& label, const QString& missingWords) {
    Field field = wordsField(which, label);
    field.required = Required::Yes;
    field.problem = [missingWords](const FieldValue& value) { return missing(value, missingWords); };
    return field;
}

Field tickField(PlanField which, const QString& label) {
    Field field = fieldOf(which, FieldKind::Switch);
    field.label = label;
    return field;
}

FieldValue valueOf(const PlanLine& line, PlanField field) {
    switch (field) {
    case PlanField::Text:
        return toQt(line.text);
    case PlanField::Level:
        return indexIn(kLevels, line.level);
    case PlanField::NoticedBy:
        return indexIn(kNoticedBy, line.noticedBy);
    case PlanField::Meaning:
        return toQt(line.meaning);
    case PlanField::Steps:
        return stepsOf(line);
    case PlanField::Note:
        return toQt(line.note);
    case PlanField::Contrary:
        return toQt(line.contrary);
    case PlanField::Stricter:
        break;
    }
    return line.isStricter;
}

void take(PlanLine& line, PlanField field, const FieldValue& value) {
    switch (field) {
    case PlanField::Text:
        line.text = toUtf8(std::get<QString>(value));
        break;
    case PlanField::Level:
        line.level = kLevels[static_cast<std::size_t>(std::get<int>(value))];
        break;
    case PlanField::NoticedBy:
        line.noticedBy = kNoticedBy[static_cast<std::size_t>(std::get<int>(value))];
        break;
    case PlanField::Meaning:
        line.meaning = toUtf8(std::get<QString>(value));
        break;
    case PlanField::Steps:
        line.steps = stepsIn(std::get<QString>(value));
        break;
    case PlanField::Note:
        line.note = toUtf8(std::get<QString>(value));
        break;
    case PlanField::Contrary:
        line.contrary = toUtf8(std::get<QString>(value));
        break;
    case PlanField::Stricter:
        line.isStricter = std::get<bool>(value);
        break;
    }
}

} // namespace leeward::ui
