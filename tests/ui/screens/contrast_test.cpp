#include "tests/support/on_screen.h"
#include "tests/support/painted_text.h"
#include "tests/ui/screens/screens.h"
#include "ui/base/button.h"
#include "ui/base/chip.h"
#include "ui/base/combo_box.h"
#include "ui/base/line_field.h"
#include "ui/base/text_label.h"
#include "ui/base/tile.h"

#include <QApplication>
#include <QFocusFrame>
#include <QFrame>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace leeward::ui {
namespace {

using tests::PaintedText;

/// What WCAG 2.2 asks for (1.4.3), and 7 for what is read at length: the ink of paragraphs.
double leastFor(const PaintedText& text, const Theme& theme) {
    const bool isLarge = text.pixelSize >= 24 || (text.pixelSize >= 18.66 && text.weight >= QFont::Bold);
    const bool isBody = text.color == theme.color(Color::Ink) || text.color == theme.color(Color::Ink2);
    return isLarge ? 3 : isBody ? 7 : 4.5;
}

bool hasLetters(const QString& words) {
    return std::any_of(words.begin(), words.end(), [](QChar one) { return one.isLetterOrNumber(); });
}

/// A control that cannot be used now need not be read.
bool isOff(const QWidget& window, const PaintedText& text) {
    const QWidget* widget = window.childAt(text.seen.center().toPoint());
    return widget && !widget->isEnabled();
}

/// Scrolled away, all but a sliver.
bool isHidden(const PaintedText& text) {
    return text.seen.height() < text.box.height() / 2 || text.seen.width() < 4;
}

/// Small letters have strokes thinner than a pixel, which no pixel shows: as many more as make 2 of each.
QImage pictureFor(QWidget& window, const Theme& theme) {
    return tests::pictureOf(window, theme.look().textPercent < 150 ? 2 : 1);
}

/// What is too faint in \p window, a line each.
std::set<std::string> faintTexts(QWidget& window, const QImage& picture, const Theme& theme) {
    std::set<std::string> faint;
    for (const PaintedText& text : tests::paintedTexts(window)) {
        if (!hasLetters(text.words) || isHidden(text) || isOff(window, text))
            continue;
        const double measured = tests::paintedContrast(picture, text.seen);
        if (measured < leastFor(text, theme))
            faint.insert(text.words.left(40).toStdString() + ": " + std::to_string(measured) + " " +
                         text.color.name().toStdString());
    }
    return faint;
}

/// Whether \p widget is one that is told from its ground by its edge: a field, a box, a choice.
bool hasEdge(const QWidget& widget) {
    if (qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
        qobject_cast<const Chip*>(&widget) || qobject_cast<const Tile*>(&widget))
        return true;
    if (const auto* one = qobject_cast<const Button*>(&widget))
        return one->buttonLook().kind == ButtonKind::Outline || one->buttonLook().kind == ButtonKind::Remove;
    return widget.property("role") == QStringLiteral("field"); // around a paragraph
}

/// What has an edge that does not stand out from what is around it.
std::set<std::string> faintEdges(QWidget& window, const QImage& picture) {
    std::set<std::string> faint;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        // Across the left edge, half way down: a little of what is outside, the edge, a little of what is inside.
        const QPoint middle(0, widget->height() / 2);
        if (!widget->isVisible() || !widget->isEnabled() || !hasEdge(*widget) ||
            !widget->visibleRegion().contains(middle))
            continue;
        const QPoint edge = widget->mapTo(&window, middle);
        // Dashes leave gaps: a few lines of pixels hold some of one.
        const double measured = tests::paintedContrast(picture, QRectF(edge.x() - 8, edge.y() - 4, 10, 9));
        if (measured < 3)
            faint.insert(std::string(widget->metaObject()->className()) + " " + tests::nameOf(*widget).toStdString() +
                         ": " + std::to_string(measured));
    }
    return faint;
}

std::string lines(const std::set<std::string>& all) {
    std::string joined;
    for (const std::string& one : all)
        joined += one + "\n";
    return joined;
}

/// The looks that are gone through.
struct InLook {
    const char* name;
    Scheme scheme;
    int textPercent;
};

class EveryLook : public ::testing::TestWithParam<InLook> {
protected:
    static Dress dress() { return {.look = {.scheme = GetParam().scheme, .textPercent = GetParam().textPercent}}; }
};

TEST_P(EveryLook, EveryTextOfEveryScreenCanBeRead) {
    Screens screens(dress());
    std::size_t count = 0;

    screens.visitAll([&](const std::string& screen, QWidget& window) {
        const QImage picture = pictureFor(window, screens.theme());
        EXPECT_EQ(lines(faintTexts(window, picture, screens.theme())), "") << "on: " << screen;
        EXPECT_EQ(lines(faintEdges(window, picture)), "") << "on: " << screen;
        ++count;
    });

    EXPECT_GT(count, 60U);
}

INSTANTIATE_TEST_SUITE_P(Screens, EveryLook,
                         testing::Values(InLook{"light", Scheme::Light, 100}, InLook{"light_large", Scheme::Light, 200},
                                         InLook{"dark", Scheme::Dark, 100}, InLook{"dark_large", Scheme::Dark, 200}),
                         [](const auto& look) { return look.param.name; });

/// One label of words in a colour, on white.
class AFaintLabel {
public:
    explicit AFaintLabel(Color color) {
        m_window.setStyleSheet(QStringLiteral("background: white"));
        m_label.setTone(color);
        m_window.resize(300, 60);
        m_label.resize(300, 60);
        m_window.show();
    }
    std::size_t faint() { return faintTexts(m_window, pictureFor(m_window, m_theme), m_theme).size(); }

private:
    Theme m_theme{*qApp};
    QWidget m_window;
    TextLabel m_label{m_theme, TextRole::Body, QStringLiteral("Words to read"), &m_window};
};

TEST(PaintedContrast, FindsWordsThatAreTooFaint) {
    EXPECT_EQ(AFaintLabel(Color::Line).faint(), 1U);
}

TEST(PaintedContrast, FindsNothingInWordsThatCanBeRead) {
    EXPECT_EQ(AFaintLabel(Color::Ink).faint(), 0U);
}

TEST(PaintedContrast, FindsAFieldWithoutAnEdge) {
    const Theme theme(*qApp);
    QWidget window;
    LineField field(theme, &window);
    field.move(20, 20);
    window.setStyleSheet(QStringLiteral("QWidget, QLineEdit { background: white; border: 0 }"));
    window.show();

    EXPECT_EQ(faintEdges(window, tests::pictureOf(window, 1)).size(), 1U);
}

TEST(PaintedContrast, FindsAParagraphWhoseEdgeIsFaint) {
    QWidget window;
    QFrame paragraph(&window);
    paragraph.setProperty("role", QStringLiteral("field"));
    paragraph.setGeometry(20, 20, 200, 80);
    window.setStyleSheet(QStringLiteral("QWidget { background: white } QFrame { border: 1px solid #dddddd }"));
    window.show();

    EXPECT_EQ(faintEdges(window, tests::pictureOf(window, 1)).size(), 1U);
}

/// How far the ring around \p field stands out from what is around it.
double ringContrast(QWidget& window, const QWidget& field) {
    const auto* ring = window.findChild<QFocusFrame*>();
    if (!ring || !ring->isVisible() || ring->widget() != &field)
        return 0;
    const QPoint middle(field.width() / 2, 0);
    const QPoint at = field.mapTo(&window, middle);
    return tests::paintedContrast(tests::pictureOf(window, 2), QRectF(at.x(), at.y() - 7, 1, 6));
}

TEST_P(EveryLook, TheFocusRingStandsOut) {
    Theme theme(*qApp);
    theme.setLook(dress().look);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(20);
    for (const ButtonKind kind : {ButtonKind::Outline, ButtonKind::Primary, ButtonKind::Quiet, ButtonKind::Link})
        column->addWidget(button(theme, QStringLiteral("Keep"), {kind, ButtonSize::Normal, {}}));
    column->addWidget(new LineField(theme));
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    for (int stop = 0; stop < 5; ++stop) {
        QTest::keyClick(&window, Qt::Key_Tab);
        const QWidget* focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        EXPECT_GE(ringContrast(window, *focus), 3) << focus->metaObject()->className() << stop;
    }
}

} // namespace
} // namespace leeward::ui
