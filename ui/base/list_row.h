#pragma once

#include "ui/base/icon_set.h"
#include "ui/base/tokens.h"

#include <QAbstractButton>

#include <optional>

namespace leeward::ui {

class Theme;
class WrappedText;

/// A row one can press, in a ListFrame or alone: icon, title, perhaps a sentence below, and a mark at the end. Both
/// wrap.
class ListRow final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind : std::uint8_t {
        Row,   ///< in a ListFrame; the mark is an arrow
        Calm,  ///< a calm box of its own: "They can't speak"
        Door,  ///< a box of its own with the icon in a disc of its place: "Just me"
        Place, ///< in a list of places: no mark; checked looks like a card (section list, settings topics)
    };

    ListRow(const Theme& theme, const QString& title, std::optional<Icon> icon = std::nullopt, Kind kind = Kind::Row,
            QWidget* parent = nullptr);

    /// A smaller sentence below the title; \p tone says otherwise than the kind's own.
    void setSentence(const QString& sentence, std::optional<Color> tone = std::nullopt);

    void setIcon(Icon icon);

    /// The icon in another colour than the kind's own.
    void setIconColor(Color color);

    /// Another mark at the end, or none.
    void setMark(std::optional<Icon> mark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    WrappedText title(int width) const;
    WrappedText sentence(int width) const;
    int leastHeight() const;
    int textLeft() const;
    int textWidth(int width) const;
    void paintGround(QPainter& painter) const;
    void paintIcon(QPainter& painter) const;
    void changed();

    const Theme& m_theme;
    const Kind m_kind;
    std::optional<Icon> m_icon;
    std::optional<Color> m_iconColor;
    std::optional<Icon> m_mark;
    QString m_sentence;
    std::optional<Color> m_sentenceTone;
};

} // namespace leeward::ui
