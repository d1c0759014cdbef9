#include "tests/support/painted_text.h"
#include "ui/base/button.h"
#include "ui/base/chip.h"
#include "ui/base/list_row.h"
#include "ui/base/pause_button.h"
#include "ui/base/place_colors.h"
#include "ui/base/theme.h"
#include "ui/base/tile.h"

#include <QApplication>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <tuple>
#include <vector>

namespace leeward::ui {
namespace {

enum class Hand : std::uint8_t { Pointing, Pressing };

struct Seen {
    Scheme scheme;
    Hand hand;
    Place place;
};

/// Every control that changes when the pointer is on it, in one place of the program, on its ground.
class Hovered : public ::testing::TestWithParam<std::tuple<Scheme, Hand, Place>> {
protected:
    Hovered() {
        m_theme.setLook({.scheme = m_seen.scheme, .textPercent = 200});
        m_window.setObjectName(QStringLiteral("canvas"));
        m_window.setAttribute(Qt::WA_StyledBackground);
        setPlace(m_window, m_seen.place);
        m_column->setSpacing(20);
        const QString words = QStringLiteral("Keep");
        for (const ButtonKind kind : {ButtonKind::Outline, ButtonKind::Primary, ButtonKind::Quiet, ButtonKind::Remove,
                                      ButtonKind::Danger, ButtonKind::Link, ButtonKind::InkLink})
            add(button(m_theme, words, {kind, ButtonSize::Normal, {}}));
        for (const Chip::Kind kind : {Chip::Kind::Choice, Chip::Kind::Add, Chip::Kind::More})
            add(new Chip(m_theme, words, kind));
        add(new Tile(m_theme, words, Icon::Check));
        add(new ListRow(m_theme, words, Icon::Check, ListRow::Kind::Row));
        add(new PauseButton(m_theme));
        m_window.show();
    }

    void add(QAbstractButton* control) {
        control->setAttribute(Qt::WA_UnderMouse);
        control->setDown(m_seen.hand == Hand::Pressing);
        m_column->addWidget(control, 0, Qt::AlignLeft);
        m_controls.push_back(control);
    }

    /// The most that anything drawn in the middle of \p control stands out from its ground.
    double wordsContrast(const QImage& picture, const QWidget& control) const {
        const QRect inner = control.rect().adjusted(m_theme.px(10), m_theme.px(6), -m_theme.px(10), -m_theme.px(6));
        return tests::paintedContrast(picture, QRectF(control.mapTo(&m_window, inner.topLeft()), inner.size()));
    }

    const Seen m_seen = std::make_from_tuple<Seen>(GetParam());
    Theme m_theme{*qApp};
    QWidget m_window;
    QVBoxLayout* m_column = new QVBoxLayout(&m_window);
    std::vector<QAbstractButton*> m_controls;
};

TEST_P(Hovered, WordsCanBeReadWithThePointerOnThem) {
    const QImage picture = tests::pictureOf(m_window, 1);

    for (const QAbstractButton* control : m_controls)
        EXPECT_GE(wordsContrast(picture, *control), 4.5) << control->metaObject()->className();
}

INSTANTIATE_TEST_SUITE_P(Looks, Hovered,
                         testing::Combine(testing::Values(Scheme::Light, Scheme::Dark),
                                          testing::Values(Hand::Pointing, Hand::Pressing),
                                          testing::Values(Place::Shared, Place::Private, Place::Neutral)));

} // namespace
} // namespace leeward::ui
