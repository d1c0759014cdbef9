#include "ui/settings/look_topic.h"

#include "ui/base/combo_box.h"
#include "ui/base/segments.h"
#include "ui/base/surface.h"
#include "ui/base/switch.h"
#include "ui/settings/preference_change.h"

#include <QLocale>
#include <QVBoxLayout>

namespace leeward::ui {

using settings::DevicePreferences;

namespace {

constexpr int kSmallest = 80;
constexpr int kLargest = 200;
constexpr int kStep = 10;

} // namespace

LookTopic::LookTopic(const Theme& theme, Preferences& preferences, QWidget* parent)
    : TopicPage(theme, tr("Look and text size"), parent), m_preferences(preferences) {
    addColors();
    addText();
    column().addStretch(1);
    refresh();
    connect(&preferences, &Preferences::changed, this, &LookTopic::refresh);
}

void LookTopic::addColors() {
    ListFrame* list = addList();
    // The order is that of settings::Theme.
    m_colors = new Segments(theme(), tr("Colours"),
                            {{tr("As the system"), {}, {}}, {tr("Light"), {}, {}}, {tr("Dark"), {}, {}}}, this);
    addRow(*list, Icon::Light, tr("Colours"), tr("Light, dark, or as the rest of this computer"))->addControl(m_colors);
    connect(m_colors, &Segments::chosenByHand, this, [this](int index) {
        changePreference(m_preferences,
                         [index](DevicePreferences& now) { now.theme = static_cast<settings::Theme>(index); });
    });
}

void LookTopic::addText() {
    ListFrame* list = addList(tr("Text"));
    m_size = new ComboBox(theme(), ComboBox::Height::Row, this);
    for (int percent = kSmallest; percent <= kLargest; percent += kStep)
        m_size->addItem(tr("%1 %", "a text size in percent").arg(QLocale().toString(percent)), percent);
    addRow(*list, Icon::Look, tr("Text size"), tr("Ctrl with + and − changes it everywhere, on the lock screen too"))
        ->addControl(m_size);
    m_systemFont = new Switch(theme(), this);
    addRow(*list, Icon::Words, tr("Use the system font"), tr("The letters of the other programs on this computer"))
        ->addControl(m_systemFont);
    m_plainReading = new Switch(theme(), this);
    addRow(*list, Icon::Learn, tr("Reading in plain letters"), tr("Your pages in the same letters as everything else"))
        ->addControl(m_plainReading);
    connect(m_size, &QComboBox::activated, this, [this](int index) {
        const int percent = kSmallest + index * kStep;
        changePreference(m_preferences, [percent](DevicePreferences& now) { now.textPercent = percent; });
    });
    connect(m_systemFont, &QAbstractButton::clicked, this, [this](bool isOn) {
        changePreference(m_preferences, [isOn](DevicePreferences& now) { now.systemFont = isOn; });
    });
    connect(m_plainReading, &QAbstractButton::clicked, this, [this](bool isOn) {
        changePreference(m_preferences, [isOn](DevicePreferences& now) { now.plainReading = isOn; });
    });
}

void LookTopic::refresh() {
    const DevicePreferences& now = m_preferences.now();
    m_colors->setChosen(static_cast<int>(now.theme));
    m_size->setCurrentIndex((now.textPercent - kSmallest) / kStep);
    m_systemFont->setChecked(now.systemFont);
    m_plainReading->setChecked(now.plainReading);
}

} // namespace leeward::ui
