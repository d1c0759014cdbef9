#include "ui/journal/passage_dialog.h"

#include "core/records/therapy_item.h"
#include "ui/base/answers.h"
#include "ui/base/button.h"
#include "ui/base/check_box.h"
#include "ui/base/place_colors.h"
#include "ui/base/surface.h"
#include "ui/base/text.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/share/pieces.h"

#include <QVBoxLayout>

namespace leeward::ui {

namespace {

constexpr int kWidth = 568; // at 100 %

/// Far more than anybody ticks through; a page can hold a book.
constexpr std::size_t kMostSentences = 300;

} // namespace

PassageDialog::PassageDialog(const Theme& theme, const records::Entry& entry, QWidget* parent)
    : PageDialog(theme, kWidth, parent) {
    setPlace(*this, Place::Private);
    setScaledSpacing(theme, column(), 12);
    column().addWidget(new HeadingLabel(theme, TextRole::Heading, tr("Bring part of this"), this));
    auto* how = label(theme, TextRole::Ui,
                      tr("Tick the sentences for your list. They are kept as they are now, for you alone."), this);
    how->setTone(Color::Ink2);
    column().addWidget(how);
    for (const records::Part& part : entry.parts)
        addSentences(part);
    addEnd();
    if (!m_sentences.empty())
        m_sentences.front().tick->setFocus(Qt::OtherFocusReason);
}

void PassageDialog::addSentences(const records::Part& part) {
    const auto pieces = piecesOf(toQt(part.text));
    for (const TextPiece& piece : pieces) {
        if (m_sentences.size() == kMostSentences)
            return;
        auto* tick = new CheckBox(theme(), piece.text, this, TextRole::Reading);
        tick->setShortcut({}); // an ampersand in somebody's words is an ampersand
        tick->setAccessibleName(piece.text);
        column().addWidget(tick);
        m_sentences.push_back({part.question, piece.text, tick});
        connect(tick, &QCheckBox::toggled, this, [this] { m_go->setEnabled(!ticked().empty()); });
    }
}

void PassageDialog::addEnd() {
    m_go = button(theme(), tr("Bring these words"), {ButtonKind::Primary, ButtonSize::Normal, Icon::Therapy}, this);
    m_go->setEnabled(false);
    end().addLayout(answers(theme(), *this, *m_go));
    connect(m_go, &QAbstractButton::clicked, this, [this] {
        Q_EMIT chosen(ticked());
        accept();
    });
}

/// Neighbours are one passage; a sentence that was left out parts two.
std::vector<PassageDialog::Chosen> PassageDialog::ticked() const {
    std::vector<Chosen> passages;
    const Sentence* before = nullptr;
    for (const Sentence& sentence : m_sentences) {
        const bool isNext = before && before->tick->isChecked() && before->question == sentence.question &&
                            passages.back().words.size() + sentence.words.size() <
                                static_cast<qsizetype>(records::kMaxTherapyPassageBytes / 4);
        before = &sentence;
        if (!sentence.tick->isChecked())
            continue;
        if (isNext)
            passages.back().words += u' ' + sentence.words;
        else
            passages.push_back({sentence.question, sentence.words});
    }
    return passages;
}

} // namespace leeward::ui
