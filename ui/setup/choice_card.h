#pragma once

#include "ui/base/icon_set.h"
#include "ui/base/place.h"

#include <QAbstractButton>

namespace leeward::ui {

class TextLabel;
class Theme;

/// A large answer to press: a picture in its place's colours, what it is, and a sentence. The label and the sentence
/// together are its accessible name.
class ChoiceCard final : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceCard(const Theme& theme, Place place, Icon icon, const QString& label, const QString& sentence,
               QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Place m_place;
    Icon m_icon;
    QWidget* m_picture; ///< where the picture is painted
    QWidget* m_arrow;
};

/// Two answers, one below the other, as large as each other.
class ChoicePair final : public QWidget {
    Q_OBJECT

public:
    ChoicePair(const Theme& theme, ChoiceCard* first, ChoiceCard* second, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ChoiceCard* m_first;
    ChoiceCard* m_second;
};

} // namespace leeward::ui
