#pragma once

#include "ui/base/icon_set.h"

#include <QLineEdit>

#include <cstdint>
#include <optional>

namespace leeward::ui {

class Theme;

enum class FieldState : std::uint8_t { Fine, Problem };

/// Marks a field of ours, or the frame around one, as having a problem or not.
void setFieldState(QWidget& field, FieldState state);

/// A field of one line, with our placeholder colour and problem edge. Kept from predictive keyboards.
class LineField : public QLineEdit {
    Q_OBJECT

public:
    explicit LineField(const Theme& theme, QWidget* parent = nullptr);

    /// A brick edge of 2 px, or the usual one.
    void setFieldState(FieldState state);

protected:
    /// An icon stands inside the field at this side, so the words keep less distance of their own there.
    enum class IconAt : std::uint8_t { Start, End };
    void setIconAt(IconAt side);

    /// A small button with an icon inside the field's end. Unlike Qt's own it can be reached by Tab.
    QAction* addButton(Icon icon, const QString& name);

    void changeEvent(QEvent* event) override;

    const Theme& m_theme;

private:
    void keepIconSide();

    std::optional<IconAt> m_iconAt;
};

/// A field to search with: glass in front, a cross that empties it. Down goes on to the results (the signal).
class SearchField final : public LineField {
    Q_OBJECT

public:
    SearchField(const Theme& theme, const QString& name, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Down was pressed.
    void leaveDown();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace leeward::ui
