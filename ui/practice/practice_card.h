#pragma once

#include "core/content/piece.h"
#include "ui/base/wrapped_text.h"

#include <QAbstractButton>

namespace leeward::ui {

/// A card on a shelf: what it is, a sentence, and how long, with whom, with what touch. Pressing opens it.
class PracticeCard final : public QAbstractButton {
    Q_OBJECT

public:
    /// \p piece may go afterwards.
    PracticeCard(const Theme& theme, const content::Piece& piece, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int room(int width) const;
    WrappedText part(const QString& words, TextRole role, int width) const;

    const Theme& m_theme;
    const Icon m_icon;
    const QString m_sentence;
    const QString m_facts;
};

} // namespace leeward::ui
