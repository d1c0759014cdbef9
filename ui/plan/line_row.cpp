#include "ui/plan/line_row.h"

#include "ui/base/avatar.h"
#include "ui/base/button.h"
#include "ui/base/check_box.h"
#include "ui/base/focus_ring.h"
#include "ui/base/painting.h"
#include "ui/base/place_colors.h"
#include "ui/base/sentences.h"
#include "ui/base/theme.h"
#include "ui/base/wrapped_text.h"
#include "ui/plan/section_shape.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace leeward::ui {

namespace {

// In pixels at 100 %.
constexpr int kPadding = 18;
constexpr int kAbove = 10;
constexpr int kLeast = 46;
constexpr int kGap = 16;
constexpr int kNumber = 28;
constexpr int kEndOfOne = 70;
constexpr int kEndOfTwo = 144;
constexpr int kMove = 32;
constexpr int kTag = 24;
constexpr int kAvatar = 22;
constexpr int kCorner = 10;

} // namespace

RowColumns columnsOf(const Theme& theme, const RowLayout& layout, int width) {
    const int padding = theme.px(kPadding);
    const int gap = theme.px(kGap);
    const int high = theme.px(kLeast);
    int left = padding;
    RowColumns columns;
    if (layout.lead != RowLead::None) {
        columns.lead = QRect(left, 0, theme.px(kNumber), high);
        left += theme.px(kNumber) + theme.px(14);
    }
    const bool isOfTwo = layout.planOf == PlanOf::Ours;
    const int beside = layout.reflow == Reflow::Tight ? 1 : 2;
    const int moves = isOfTwo && layout.lead == RowLead::Number ? beside * kMove : 0;
    const int end = theme.px(isOfTwo ? kEndOfTwo + moves : kEndOfOne);
    columns.end = QRect(width - padding - end, 0, end, high);
    const int room = std::max(1, columns.end.left() - gap - left);
    columns.text = QRect(left, 0, room, high);
    if (layout.shape.meaning.isEmpty() || layout.reflow == Reflow::Tight)
        return columns;
    const int shares = layout.shape.contrary.isEmpty() ? 2 : 3;
    const int each = std::max(1, (room - (shares - 1) * gap) / shares);
    columns.text.setWidth(each);
    columns.meaning = columns.text.translated(each + gap, 0);
    if (shares == 3)
        columns.contrary = columns.meaning.translated(each + gap, 0);
    return columns;
}

LineRow::LineRow(const Theme& theme, const RowLayout& layout, const LineView& line, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_layout(layout), m_line(line) {
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setRingInside(*this, kCorner);
    if (layout.lead == RowLead::Tick)
        makeTick();
    if (layout.lead == RowLead::Number && layout.planOf == PlanOf::Ours)
        makeMoves();
    setStop(Stop::No);
    connect(&theme, &Theme::changed, this, &LineRow::forget);
}

/// A line of one's own has no arrows, and so more room for words.
RowColumns LineRow::columnsAt(int width) const {
    RowColumns columns = columnsOf(m_theme, m_layout, width);
    if (m_up == nullptr || !m_up->isHidden())
        return columns;
    const int moves = m_theme.px((m_layout.reflow == Reflow::Tight ? 1 : 2) * kMove);
    columns.end.setLeft(columns.end.left() + moves);
    columns.text.setWidth(columns.text.width() + moves);
    return columns;
}

void LineRow::makeTick() {
    m_tick = new CheckBox(m_theme, QString(), this);
    connect(m_tick, &QAbstractButton::clicked, this, &LineRow::tickRequested);
}

void LineRow::makeMoves() {
    m_up = iconButton(m_theme, Icon::Up, tr("Move up"), this);
    m_down = iconButton(m_theme, Icon::DownArrow, tr("Move down"), this);
    m_up->setButtonLook({ButtonKind::Quiet, ButtonSize::Small, Icon::Up});
    m_down->setButtonLook({ButtonKind::Quiet, ButtonSize::Small, Icon::DownArrow});
    connect(m_up, &Button::clicked, this, [this] { Q_EMIT moveRequested(LineKeeper::Step::Up); });
    connect(m_down, &Button::clicked, this, [this] { Q_EMIT moveRequested(LineKeeper::Step::Down); });
}

void LineRow::showMoves() {
    if (m_up == nullptr)
        return;
    const bool isTheirs = !m_line.isMine && !m_line.isRemoved;
    m_up->setVisible(isTheirs);
    m_down->setVisible(isTheirs);
    m_up->setEnabled(m_number > 1);
    m_down->setEnabled(m_number < m_count);
    m_up->setAccessibleName(tr("Move up: %1", "a step").arg(m_line.text));
    m_down->setAccessibleName(tr("Move down: %1", "a step").arg(m_line.text));
}

/// Before whose words it is; under each other where there is little room.
void LineRow::placeMoves() {
    if (m_up == nullptr)
        return;
    const RowColumns columns = columnsAt(width());
    const int side = m_theme.px(kMove);
    const int high = height() - changeHeight(width());
    const bool isBelow = m_layout.reflow == Reflow::Tight;
    const QRect up(columns.end.left(), isBelow ? high / 2 - side : (high - side) / 2, side, side);
    const QRect down = isBelow ? up.translated(0, side) : up.translated(side, 0);
    m_up->setGeometry(directed(layoutDirection(), rect(), up));
    m_down->setGeometry(directed(layoutDirection(), rect(), down));
}

void LineRow::forget() {
    m_heights.clear();
    placeMoves();
    updateGeometry();
    update();
}

void LineRow::show(const LineView& line, int number, int count) {
    if (m_number == number && m_count == count && m_line == line)
        return;
    m_line = line;
    m_number = number;
    m_count = count;
    setCursor(action().isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setAccessibleName(spokenWords());
    if (m_tick != nullptr) {
        m_tick->setChecked(line.isTicked);
        m_tick->setEnabled(line.isMine);
        m_tick->setAccessibleName(tr("Done: %1").arg(line.text));
    }
    showMoves();
    forget();
}

QString LineRow::spokenWords() const {
    QStringList parts;
    if (m_layout.lead == RowLead::Number && !m_line.isRemoved)
        parts << tr("Step %1 of %2").arg(m_number).arg(m_count);
    parts << m_line.text;
    for (const auto& [name, words] :
         {std::pair(m_layout.shape.meaning, m_line.meaning), std::pair(m_layout.shape.contrary, m_line.contrary)})
        if (!words.isEmpty())
            parts << tr("%1: %2", "a column and what stands in it").arg(name, words);
    parts << m_line.note << m_line.change;
    if (!m_line.was.isEmpty())
        parts << saidBefore(m_line.was);
    parts << m_line.stands << m_line.whose << action();
    return inSentences(parts);
}

QString LineRow::action() const {
    if (m_line.isRemoved)
        return m_line.isMine ? tr("Bring back") : QString();
    if (m_line.isMine)
        return tr("Edit");
    return m_line.whose.isEmpty() ? QString() : tr("Suggest…");
}

/// Below a line that changed: what it was, and what counts meanwhile.
QString LineRow::changeSentence() const {
    return m_line.was.isEmpty() ? m_line.stands : saidBefore(m_line.was) + u' ' + m_line.stands;
}

/// What it was is struck through.
QList<QTextLayout::FormatRange> LineRow::strikes() const {
    if (m_line.was.isEmpty())
        return {};
    QTextCharFormat struck;
    struck.setFontStrikeOut(true);
    return {{static_cast<int>(changeSentence().indexOf(m_line.was)), static_cast<int>(m_line.was.size()), struck}};
}

int LineRow::changeHeight(int width) const {
    if (m_line.change.isEmpty())
        return 0;
    const RowColumns columns = columnsAt(width);
    const int room = columns.end.right() - columns.text.left();
    return m_theme.px(kTag + 8) + heightOf({{changeSentence(), TextRole::Small, Color::Ink2}}, room) + m_theme.px(4);
}

void LineRow::setReflow(Reflow reflow) {
    m_layout.reflow = reflow;
    forget();
}

void LineRow::setStop(Stop stop) {
    const Qt::FocusPolicy policy = stop == Stop::Yes ? Qt::StrongFocus : Qt::ClickFocus;
    setFocusPolicy(policy);
    if (m_tick != nullptr)
        m_tick->setFocusPolicy(policy);
    for (Button* move : {m_up, m_down})
        if (move != nullptr)
            move->setFocusPolicy(policy);
}

std::vector<LineRow::Part> LineRow::partsOfText() const {
    const bool isBegun = !m_line.text.trimmed().isEmpty();
    std::vector<Part> parts{{isBegun ? m_line.text : tr("A new line"), TextRole::Ui,
                             isBegun && !m_line.isTicked && !m_line.isRemoved ? Color::Ink : Color::Ink3}};
    if (m_layout.reflow == Reflow::Tight)
        for (const auto& [name, words] :
             {std::pair(m_layout.shape.meaning, m_line.meaning), std::pair(m_layout.shape.contrary, m_line.contrary)})
            if (!words.isEmpty())
                parts.push_back(
                    {tr("%1: %2", "a column and what stands in it").arg(name, words), TextRole::Small, Color::Ink2});
    if (!m_line.note.isEmpty())
        parts.push_back({m_line.note, TextRole::Small, Color::Ink2});
    return parts;
}

std::vector<std::pair<QRect, std::vector<LineRow::Part>>> LineRow::cells(int width) const {
    const RowColumns columns = columnsAt(width);
    std::vector<std::pair<QRect, std::vector<Part>>> made{{columns.text, partsOfText()}};
    if (!columns.meaning.isEmpty())
        made.push_back({columns.meaning, {{m_line.meaning, TextRole::Ui, Color::Ink}}});
    if (!columns.contrary.isEmpty())
        made.push_back({columns.contrary, {{m_line.contrary, TextRole::Ui, Color::Ink2}}});
    return made;
}

int LineRow::heightOf(const std::vector<Part>& parts, int width) const {
    int height = 0;
    for (const Part& part : parts) {
        // Most fit into one line, which is quicker to find out than to set them.
        const bool isOneLine = !part.words.contains(u'\n') && lineWidth(m_theme, part.words, part.role) < width;
        TextSetting setting{part.role};
        setting.direction = layoutDirection();
        if (isOneLine)
            height += part.words.isEmpty() ? 0 : m_theme.lineHeight(part.role);
        else
            height += WrappedText(m_theme, part.words, setting, width).height();
    }
    return height;
}

QSize LineRow::sizeHint() const {
    return {m_theme.px(400), m_theme.px(kLeast)};
}

QSize LineRow::minimumSizeHint() const {
    return {m_theme.px(180), m_theme.px(kLeast)};
}

int LineRow::heightForWidth(int width) const {
    if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
        return *known;
    int words = 0;
    for (const auto& [column, parts] : cells(width))
        words = std::max(words, heightOf(parts, column.width()));
    const bool isMoveBelowMove = m_up != nullptr && !m_up->isHidden() && m_layout.reflow == Reflow::Tight;
    const int least = m_theme.px(isMoveBelowMove ? 2 * kMove : kLeast);
    const int height = std::max(least, words + 2 * m_theme.px(kAbove)) + changeHeight(width);
    m_heights.insert(width, height);
    return height;
}

void LineRow::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    placeMoves();
    if (m_tick == nullptr)
        return;
    const QRect lead = columnsAt(width()).lead;
    const QSize size = m_tick->sizeHint();
    m_tick->setGeometry(
        directed(layoutDirection(), rect(),
                 QRect(lead.x(), (height() - changeHeight(width()) - size.height()) / 2, size.width(), size.height())));
}

// Painting

void LineRow::paintParts(QPainter& painter, const std::vector<Part>& parts, const QRect& column) const {
    const QRect at = directed(layoutDirection(), rect(), column);
    const int high = height() - changeHeight(width());
    int top = (high - heightOf(parts, column.width())) / 2;
    for (const Part& part : parts) {
        if (part.words.isEmpty())
            continue;
        TextSetting setting{part.role};
        setting.direction = layoutDirection();
        const WrappedText words(m_theme, part.words, setting, column.width());
        words.paint(painter, QPoint(at.x(), top), part.tone);
        top += words.height();
    }
}

void LineRow::paintNumber(QPainter& painter, const QRect& lead) const {
    const PlaceColors place = colorsOf(placeOf(this));
    const int side = m_theme.px(kNumber);
    const int high = height() - changeHeight(width());
    const QRect disc = directed(layoutDirection(), rect(), QRect(lead.x(), (high - side) / 2, side, side));
    drawBox(painter, m_theme, disc, {place.tint, place.tint, side / 2.0, Edge::None});
    drawLine(painter, m_theme, disc, static_cast<int>(Qt::AlignCenter), weighted(m_theme.font(TextRole::Small), 600),
             place.text, locale().toString(m_number));
}

void LineRow::paintEnd(QPainter& painter, const QRect& end) const {
    const int high = height() - changeHeight(width());
    const auto place = [this](const QRect& at) { return directed(layoutDirection(), rect(), at); };
    const int icon = m_line.isMine ? m_theme.px(18) : 0;
    const int gap = m_line.isMine ? m_theme.px(7) : 0;
    const int padding = m_theme.px(8);
    const int words = action().isEmpty() ? 0 : lineWidth(m_theme, action(), TextRole::Ui) + 2;
    const int wide = words == 0 ? 0 : words + icon + gap + 2 * padding;
    const QRect box(end.right() + 1 - wide, (high - m_theme.px(32)) / 2, wide, m_theme.px(32));
    if (!m_line.whose.isEmpty()) {
        const int side = m_theme.px(kAvatar);
        drawAvatar(painter, m_theme, place(QRect(box.x() - padding - side, (high - side) / 2, side, side)),
                   m_line.isMine ? Avatar::Kind::Mine : Avatar::Kind::Theirs, m_line.writer);
    }
    if (words == 0)
        return;
    if (underMouse() || isDown())
        drawBox(painter, m_theme, place(box),
                {isDown() ? Color::Pressed : Color::Hover, Color::Line, m_theme.px(8) * 1.0, Edge::None});
    if (m_line.isMine)
        drawIcon(painter, m_theme, place(QRect(box.x() + padding, 0, icon, high)),
                 m_line.isRemoved ? Icon::Back : Icon::Edit, Color::Calm, icon);
    drawLine(painter, m_theme, place(QRect(box.x() + padding + icon + gap, 0, words, high)),
             static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), TextRole::Ui, Color::Calm, action());
}

void LineRow::paintChange(QPainter& painter) const {
    if (m_line.change.isEmpty())
        return;
    const RowColumns columns = columnsAt(width());
    const int room = columns.end.right() - columns.text.left();
    const int top = height() - changeHeight(width());
    const int words = lineWidth(m_theme, m_line.change, TextRole::Meta);
    const int icon = m_theme.px(15);
    const int padding = m_theme.px(9);
    const QRect pill(columns.text.left(), top, words + icon + m_theme.px(5) + 2 * padding, m_theme.px(kTag));
    const auto place = [this](const QRect& at) { return directed(layoutDirection(), rect(), at); };
    drawBox(painter, m_theme, place(pill), {Color::OchreTint, Color::OchreTint, m_theme.px(6) * 1.0, Edge::None});
    drawIcon(painter, m_theme, place(QRect(pill.left() + padding, top, icon, pill.height())), Icon::Apart, Color::Ochre,
             icon);
    const QRect text(pill.left() + padding + icon + m_theme.px(5), top, words + 2, pill.height());
    drawLine(painter, m_theme, place(text), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), TextRole::Meta,
             Color::Ochre, m_line.change);
    TextSetting setting{TextRole::Small};
    setting.direction = layoutDirection();
    const WrappedText below(m_theme, changeSentence(), setting, room, strikes());
    below.paint(painter, QPoint(place(QRect(columns.text.left(), 0, room, 1)).x(), pill.bottom() + m_theme.px(5)),
                Color::Ink2);
}

void LineRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const RowColumns columns = columnsAt(width());
    if (m_layout.lead == RowLead::Number && !m_line.isRemoved)
        paintNumber(painter, columns.lead);
    for (const auto& [column, parts] : cells(width()))
        paintParts(painter, parts, column);
    paintEnd(painter, columns.end);
    paintChange(painter);
}

// Keys

void LineRow::keyPressEvent(QKeyEvent* event) {
    const bool isUp = event->key() == Qt::Key_Up;
    if (!isUp && event->key() != Qt::Key_Down) {
        QAbstractButton::keyPressEvent(event);
        return;
    }
    if (event->modifiers().testFlag(Qt::AltModifier))
        Q_EMIT moveRequested(isUp ? LineKeeper::Step::Up : LineKeeper::Step::Down);
    else
        Q_EMIT stepRequested(isUp ? -1 : 1);
}

void LineRow::focusInEvent(QFocusEvent* event) {
    QAbstractButton::focusInEvent(event);
    Q_EMIT focused();
}

} // namespace leeward::ui
