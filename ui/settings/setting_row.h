#pragma once

#include "ui/base/icon_set.h"
#include "ui/base/place.h"

#include <QWidget>

class QBoxLayout;

namespace leeward::ui {

class TextLabel;
class Theme;

/// One setting: icon, label and a sentence, and its control at the end, or below where it is tight.
class SettingRow final : public QWidget {
    Q_OBJECT

public:
    SettingRow(const Theme& theme, Icon icon, const QString& title, const QString& sentence, QWidget* parent = nullptr);

    /// Puts \p control at the end. It is called by the row's title unless it has a name or words of its own; the
    /// sentence describes it.
    void addControl(QWidget* control);

    void setSentence(const QString& sentence);

    void setReflow(Reflow reflow);

private:
    QBoxLayout* m_row;
    QBoxLayout* m_controls;
    TextLabel* m_title;
    TextLabel* m_sentence;
};

} // namespace leeward::ui
