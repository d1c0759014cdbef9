#pragma once

#include <QString>
#include <QWidget>

namespace leeward::ui {

class Theme;

/// A disc with the first letter of a name: whose words these are.
class Avatar final : public QWidget {
    Q_OBJECT

public:
    enum class Kind : std::uint8_t {
        Mine,   ///< filled
        Theirs, ///< a ring
    };

    /// \p side in pixels at 100 %: 28 in the sidebar, 20 in lists. Without a name it is an empty disc.
    Avatar(const Theme& theme, const QString& name, Kind kind, int side = 28, QWidget* parent = nullptr);

    void setName(const QString& name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    const Kind m_kind;
    const int m_side;
    QString m_name;
};

/// Paints such a disc into the square \p area.
void drawAvatar(QPainter& painter, const Theme& theme, const QRect& area, Avatar::Kind kind, const QString& name);

} // namespace leeward::ui
