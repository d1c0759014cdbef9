#include "ui/settings/departure_dialog.h"

#include "ui/base/answers.h"
#include "ui/base/button.h"
#include "ui/base/place_colors.h"
#include "ui/base/scroll_page.h"
#include "ui/base/segments.h"
#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace leeward::ui {

using store::OwnWords;

namespace {

constexpr int kWidth = 620; // at 100 %
constexpr int kFromEdge = 24;
constexpr int kSide = 28;

} // namespace

DepartureDialog::DepartureDialog(const Theme& theme, const QString& heading, const QString& go, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_page(new ScrollPage(theme, kWidth, this)), m_column(new QVBoxLayout) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(parent->window()->windowTitle());
    setPlace(*this, Place::Private);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_page, 1);
    m_page->setPadding(24, kSide);
    m_page->column().addLayout(m_column); // the page's own has a spacing of its own
    m_page->column().addStretch(1);
    setScaledSpacing(theme, *m_column, 8);
    auto* title = new HeadingLabel(theme, TextRole::Heading, heading, this);
    m_column->addWidget(title);
    addButtons(go);
    title->focusAsStart();
}

void DepartureDialog::addWords(const QString& heading, const QStringList& sentences) {
    m_column->addSpacing(m_theme.px(6));
    m_column->addWidget(label(m_theme, TextRole::Strong, heading, this));
    for (const QString& sentence : sentences) {
        auto* words = label(m_theme, TextRole::Ui, sentence, this);
        words->setTone(Color::Ink2);
        m_column->addWidget(words);
    }
}

void DepartureDialog::addOwnWords() {
    const QString name = tr("Your words there");
    m_column->addSpacing(m_theme.px(6));
    m_column->addWidget(label(m_theme, TextRole::Strong, name, this));
    // The order is that of store::OwnWords.
    m_words = new Segments(m_theme, name, {{tr("Leave them")}, {tr("Take them out")}}, this);
    m_column->addWidget(m_words, 0, Qt::AlignLeading);
    m_column->addWidget(label(m_theme, TextRole::Small,
                              tr("They may have been read, or copied, either way. Yours are kept in My plan."), this));
    connect(m_words, &Segments::chosenByHand, this, [this] { refresh(); });
}

std::optional<OwnWords> DepartureDialog::ownWords() const {
    if (m_words == nullptr)
        return OwnWords::LeaveThem; // there are none to decide about
    const auto chosen = m_words->chosen();
    if (!chosen)
        return std::nullopt;
    return *chosen == 0 ? OwnWords::LeaveThem : OwnWords::TakeThemOut;
}

void DepartureDialog::setMissing(const QString& words) {
    m_missing->setWords(words);
    m_go->setEnabled(words.isEmpty());
}

void DepartureDialog::addButtons(const QString& go) {
    auto* end = new QVBoxLayout;
    setScaledMargins(m_theme, *end, kSide, 12, kSide, 20);
    setScaledSpacing(m_theme, *end, 10);
    m_missing = label(m_theme, TextRole::Small, {}, this);
    m_go = button(m_theme, go, {}, this); // of the same weight as the other answer
    end->addWidget(m_missing);
    end->addLayout(answers(m_theme, *this, *m_go));
    qobject_cast<QVBoxLayout*>(layout())->addLayout(end);
    connect(m_go, &QAbstractButton::clicked, this, [this] { decide(); });
}

void DepartureDialog::fitToWindow() {
    const QSize room = parentWidget()->window()->size() - 2 * QSize(kFromEdge, kFromEdge);
    const int width = std::min(m_theme.px(kWidth), std::max(room.width(), 320));
    const QVBoxLayout& all = m_page->column();
    const int inside = all.hasHeightForWidth() ? all.heightForWidth(width) : all.sizeHint().height();
    const int buttons = m_go->sizeHint().height() + m_theme.px(80);
    resize(width, std::min(inside + buttons, std::max(room.height(), 320)));
}

} // namespace leeward::ui
