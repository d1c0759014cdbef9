#pragma once

#include "ui/base/icon_set.h"
#include "ui/base/tokens.h"

#include <QAbstractButton>

#include <optional>

namespace leeward::ui {

class Theme;

/// A row one can press, in a ListFrame or alone: icon, title, perhaps a sentence below, and a mark at the end.
class ListRow final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind : std::uint8_t {
        Row,   ///< in a ListFrame; the mark is an arrow
        Calm,  ///< a calm box of its own: "They can't speak"
        Place, ///< in a list of places: no mark; checked looks like a card (section list, settings topics)
    };

    ListRow(const Theme& theme, const QString& title, std::optional<Icon> icon = std::nullopt, Kind kind = Kind::Row,
            QWidget* parent = nullptr);

    /// A smaller sentence below the title.
    void setSentence(const QString& sentence);

    /// Another mark at the end, or none.
    void setMark(std::optional<Icon> mark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintGround(QPainter& painter) const;
    QFont titleFont() const;

    const Theme& m_theme;
    const Kind m_kind;
    std::optional<Icon> m_icon;
    std::optional<Icon> m_mark;
    QString m_sentence;
};

} // namespace leeward::ui
