#pragma once

#include "ui/base/icon_set.h"

#include <QAbstractButton>

namespace leeward::ui {

class Theme;
class WrappedText;

/// A large choice with an icon: chosen has a tint, a 2 px edge and a tick in a disc. Its words wrap.
class Tile final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Form : std::uint8_t {
        Tall,    ///< icon above the words, both at the start
        Centred, ///< icon above smaller words, both in the middle
        Row,     ///< icon beside the words, for tight windows
    };
    enum class Use : std::uint8_t {
        Choice, ///< on or off
        Opens,  ///< leads on: "Something else..."
    };

    Tile(const Theme& theme, const QString& text, Icon icon, Use use = Use::Choice, QWidget* parent = nullptr);

    /// A second, quieter sentence; not shown in a row.
    void setSentence(const QString& sentence);
    void setForm(Form form);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    WrappedText words(int width) const;
    WrappedText sentence(int width) const;
    int room(int width) const;
    void paintGround(QPainter& painter) const;
    void paintIcon(QPainter& painter) const;
    void paintDisc(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    void changed();

    const Theme& m_theme;
    const Icon m_icon;
    Form m_form = Form::Tall;
    QString m_sentence;
};

} // namespace leeward::ui
