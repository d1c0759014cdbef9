#include "ui/pause/grounding_script.h"

#include "core/content/library.h"
#include "ui/base/text.h"

#include <QLocale>

#include <algorithm>

namespace leeward::ui {

using content::BlockKind;
using content::Door;
using content::Kind;
using content::Piece;

namespace {

bool sharesADoor(const Piece& one, const Piece& other) {
    const std::vector<Door>& doors = other.doing.doors;
    return std::any_of(one.doing.doors.begin(), one.doing.doors.end(),
                       [&doors](Door door) { return std::find(doors.begin(), doors.end(), door) != doors.end(); });
}

/// Where every page has circles, a page is called by how many.
void addMarks(std::vector<GroundingStep>& steps) {
    const bool haveAll =
        !steps.empty() && steps.front().circles > 1 &&
        std::all_of(steps.begin(), steps.end(), [](const GroundingStep& step) { return step.circles > 0; });
    int number = 0;
    for (GroundingStep& step : steps)
        step.mark = QLocale().toString(haveAll ? step.circles : ++number);
}

void joinTo(QString& text, const QString& more) {
    text += text.isEmpty() ? more : u' ' + more;
}

} // namespace

GroundingScript scriptOf(const Piece& exercise) {
    GroundingScript script{exercise.id, toQt(exercise.title), {}, toQt(exercise.notes), {}, {}};
    for (const content::Block& block : exercise.body) {
        if (block.kind == BlockKind::Step) {
            const content::StepWords words = content::stepWordsOf(block.text);
            const std::size_t number = script.steps.size();
            const int circles = number < exercise.doing.taps.size() ? exercise.doing.taps[number] : 0;
            script.steps.push_back({{}, toQt(words.large), toQt(words.small), toQt(words.hint), circles});
        } else if (block.kind == BlockKind::Paragraph) {
            joinTo(script.steps.empty() ? script.opening : script.ifWorse, toQt(block.text.words));
        }
    }
    addMarks(script.steps);
    return script;
}

std::string idOf(Grounding grounding) {
    return grounding == Grounding::LookAround ? "slow-look" : "five-to-one";
}

const Piece* anotherWay(const content::Library& library, const std::string& id) {
    const Piece* left = library.find(Kind::Exercise, id);
    if (!left)
        return nullptr;
    for (const Piece& piece : library.all(Kind::Exercise))
        if (piece.id != id && !sharesADoor(piece, *left) && piece.notes.empty())
            return &piece;
    return nullptr;
}

} // namespace leeward::ui
