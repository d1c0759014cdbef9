#pragma once

#include "ui/base/icon_set.h"

#include <QAbstractButton>

#include <optional>

namespace leeward::ui {

class Theme;

/// A large choice with an icon: chosen has a tint, a 2 px edge and a tick in a disc.
class Tile final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Form : std::uint8_t {
        Tall, ///< icon above the words
        Row,  ///< icon beside the words, for tight windows
    };
    enum class Use : std::uint8_t {
        Choice, ///< on or off
        Opens,  ///< leads on: "Something else..."
    };

    Tile(const Theme& theme, const QString& text, Icon icon, Use use = Use::Choice, QWidget* parent = nullptr);

    /// A second, quieter sentence.
    void setSentence(const QString& sentence);
    void setForm(Form form);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintTall(QPainter& painter) const;
    void paintRow(QPainter& painter) const;
    void paintDisc(QPainter& painter, const QRect& disc) const;
    QFont wordsFont() const;

    const Theme& m_theme;
    const Icon m_icon;
    Form m_form = Form::Tall;
    QString m_sentence;
};

} // namespace leeward::ui
