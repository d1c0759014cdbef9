#pragma once

#include "ui/base/place.h"

#include <QWidget>

class QBoxLayout;

namespace leeward::ui {

class Button;
class Theme;

/// What is kept of talking something through, in a sentence.
class WhatIsKept final : public QWidget {
    Q_OBJECT

public:
    explicit WhatIsKept(const Theme& theme, QWidget* parent = nullptr);
};

/// The foot of Together: what is kept, another section, and closing it.
class TogetherFooter final : public QWidget {
    Q_OBJECT

public:
    explicit TogetherFooter(const Theme& theme, QWidget* parent = nullptr);

    /// Offered while there is another one.
    Button& another() { return *m_another; }

    void setReflow(Reflow reflow);

Q_SIGNALS:
    void anotherRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QBoxLayout* m_row;
    QWidget* m_words;
    Button* m_another;
};

} // namespace leeward::ui
