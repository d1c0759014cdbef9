#include "ui/plan/line_form.h"

#include "ui/base/level_look.h"
#include "ui/base/text.h"
#include "ui/forms/form_widget.h"

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
    Field field = fieldOf(PlanField::Text, FieldKind::Line);
    field.label = isWord ? Words::tr("The word") : Words::tr("The signal");
    field.hint = isWord ? Words::tr("Short, easy to say, and not said every day.")
                        : Words::tr("What somebody can see, hear or feel.");
    field.required = Required::Yes;
    field.maxLength = kLongestText;
    const QString sentence = isWord ? Words::tr("A word goes here. Without one, this is not kept.")
                                    : Words::tr("A signal goes here. Without one, this is not kept.");
    field.problem = [sentence](const FieldValue& value) { return missing(value, sentence); };
    return field;
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
    Field meaning = fieldOf(PlanField::Meaning, FieldKind::Line);
    meaning.label = Words::tr("In one sentence");
    meaning.placeholder = Words::tr("Leave empty if you like");
    meaning.maxLength = kLongestMeaning;
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

void showIn(const LineForms& forms, const PlanLine& line) {
    forms.what.setValue(idOf(PlanField::Text), toQt(line.text));
    forms.what.setValue(idOf(PlanField::Level), indexIn(kLevels, line.level));
    if (line.kind == LineKind::Signal)
        forms.what.setValue(idOf(PlanField::NoticedBy), indexIn(kNoticedBy, line.noticedBy));
    QStringList steps;
    for (const std::string& step : line.steps)
        steps << toQt(step);
    forms.then.setValue(idOf(PlanField::Meaning), toQt(line.meaning));
    forms.then.setValue(idOf(PlanField::Steps), steps.join(u'\n'));
    forms.note.setValue(idOf(PlanField::Note), toQt(line.note));
}

void readInto(PlanLine& line, const LineForms& forms) {
    line.text = toUtf8(forms.what.text(idOf(PlanField::Text)));
    line.level = kLevels[static_cast<std::size_t>(std::get<int>(forms.what.value(idOf(PlanField::Level))))];
    if (line.kind == LineKind::Signal)
        line.noticedBy =
            kNoticedBy[static_cast<std::size_t>(std::get<int>(forms.what.value(idOf(PlanField::NoticedBy))))];
    line.meaning = toUtf8(forms.then.text(idOf(PlanField::Meaning)));
    line.steps.clear();
    for (const QString& step : forms.then.text(idOf(PlanField::Steps)).split(u'\n'))
        line.steps.push_back(toUtf8(step));
    if (line.steps.size() == 1 && line.steps.front().empty())
        line.steps.clear();
    line.note = toUtf8(forms.note.text(idOf(PlanField::Note)));
}

} // namespace leeward::ui
