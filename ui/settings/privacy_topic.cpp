#include "ui/settings/privacy_topic.h"

#include "core/vault/session.h"
#include "ui/base/accessible.h"
#include "ui/base/busy_ring.h"
#include "ui/base/button.h"
#include "ui/base/combo_box.h"
#include "ui/base/icon_view.h"
#include "ui/base/segments.h"
#include "ui/base/session_work.h"
#include "ui/base/surface.h"
#include "ui/base/switch.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"
#include "ui/errors/error_text.h"
#include "ui/reading/country_box.h"
#include "ui/settings/hide_trial.h"
#include "ui/settings/preference_change.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QVBoxLayout>

#include <array>

namespace leeward::ui {

using settings::DevicePreferences;
using settings::WindowName;

namespace {

constexpr std::array kLockTimes{1, 2, 3, 5, 10, 15, 20, 30, 45, 60};

QString hideSentence() {
    return PrivacyTopic::tr("The closed eye, or Shift three times within five seconds. It hides and locks. It does not "
                            "protect you from someone who watches this computer.");
}

} // namespace

PrivacyTopic::PrivacyTopic(const PageContext& context, QWidget* parent)
    : TopicPage(context.theme, tr("Privacy and safety"), parent), m_context(context) {
    ListFrame* list = addList();
    addLocking(*list);
    addHiding(*list);
    addName(*list);
    addHelp(*list);
    addChecking();
    addHonestWords();
    column().addStretch(1);
    refresh();
    connect(&context.preferences, &Preferences::changed, this, &PrivacyTopic::refresh);
}

void PrivacyTopic::addLocking(ListFrame& list) {
    m_lockAfter = new ComboBox(theme(), ComboBox::Height::Row, this);
    for (const int minutes : kLockTimes)
        m_lockAfter->addItem(minutes == 1 ? tr("1 minute") : tr("%1 minutes").arg(minutes), minutes);
    addRow(list, Icon::Lock, tr("Lock by itself"), tr("After this long without a key or a click, and always on sleep"))
        ->addControl(m_lockAfter);
    connect(m_lockAfter, &QComboBox::activated, this, [this](int index) {
        const std::chrono::minutes after{m_lockAfter->itemData(index).toInt()};
        keepGuarding({after, m_context.preferences.now().shiftThreeTimesHides});
    });
}

void PrivacyTopic::addHiding(ListFrame& list) {
    SettingRow* row = addRow(list, Icon::Hide, tr("Quick hide"), hideSentence());
    m_trial = new HideTrial(theme(), m_context.clock, this);
    m_hides = new Switch(theme(), this);
    row->addControl(m_trial);
    row->addControl(m_hides);
    m_hides->setAccessibleName(tr("Quick hide by Shift three times"));
    connect(m_trial, &HideTrial::said, row,
            [row](const QString& sentence) { row->setSentence(sentence.isEmpty() ? hideSentence() : sentence); });
    connect(m_hides, &QAbstractButton::clicked, this, [this](bool isOn) {
        keepGuarding({m_context.preferences.now().lockAfter, isOn});
    });
}

void PrivacyTopic::addName(ListFrame& list) {
    const auto picture = [this](const QString& name) {
        return QIcon(QStringLiteral(":/app/%1.svg").arg(name)).pixmap(theme().px(18));
    };
    // The order is that of settings::WindowName.
    m_name = new Segments(
        theme(), tr("Name and icon"),
        {{tr("Leeward"), {}, picture(QStringLiteral("leeward"))}, {tr("Notes"), {}, picture(QStringLiteral("notes"))}},
        this);
    addRow(list, Icon::Tag, tr("Name and icon"), tr("What the window, the taskbar and the lock screen show"))
        ->addControl(m_name);
    connect(m_name, &Segments::chosenByHand, this, [this](int index) {
        changePreference(m_context.preferences,
                         [index](DevicePreferences& now) { now.windowName = static_cast<WindowName>(index); });
    });
}

void PrivacyTopic::addHelp(ListFrame& list) {
    m_country =
        makeCountryBox(theme(), m_context.library, ComboBox::Height::Row, tr("None", "no country chosen"), this);
    addRow(list, Icon::Support, tr("Numbers before unlocking"),
           tr("The country whose lines the lock screen shows first. Anyone at this computer can see it"))
        ->addControl(m_country);
    connect(m_country, &QComboBox::activated, this, [this] {
        const std::string code = countryIn(*m_country);
        changePreference(m_context.preferences, [&code](DevicePreferences& now) { now.helpCountry = code; });
    });
}

void PrivacyTopic::addChecking() {
    ListFrame* list = addList(tr("What you wrote"));
    m_checking =
        addRow(*list, Icon::Shield, tr("Check my journal"), tr("Reads every page and sees whether it is whole"));
    auto* begin = button(theme(), tr("Check now"), {ButtonKind::Outline, ButtonSize::Small, std::nullopt}, this);
    m_checking->addControl(begin);
    m_busy = new BusyRing(theme(), tr("Reading every page. Nothing is changed."), this);
    m_busy->hide();
    column().addWidget(m_busy);
    connect(begin, &QAbstractButton::clicked, this, [this, begin] {
        check();
        begin->setText(tr("Check again"));
    });
}

void PrivacyTopic::addHonestWords() {
    auto* line = new QHBoxLayout;
    setScaledSpacing(theme(), *line, 10);
    line->addWidget(new IconView(theme(), Icon::Info, Color::Ochre, 20, this), 0, Qt::AlignTop);
    line->addWidget(
        label(theme(), TextRole::Small,
              tr("If someone may be watching this computer itself, no setting here is enough. A device that "
                 "nobody else uses is safer."),
              this),
        1);
    column().addLayout(line);
}

/// On this computer for now, and on this person's side for every time they open it.
void PrivacyTopic::keepGuarding(const settings::SpaceChoices::Guarding& guarding) {
    (void)m_context.session.choices().setGuarding(guarding); // not kept, it holds until the lock all the same
    changePreference(m_context.preferences, [&guarding](DevicePreferences& now) {
        now.lockAfter = guarding.lockAfter;
        now.shiftThreeTimesHides = guarding.shiftThreeTimesHides;
    });
}

void PrivacyTopic::refresh() {
    const DevicePreferences& now = m_context.preferences.now();
    const int minutes = static_cast<int>(now.lockAfter.count());
    if (m_lockAfter->findData(minutes) < 0)
        m_lockAfter->addItem(tr("%1 minutes").arg(minutes), minutes);
    m_lockAfter->setCurrentIndex(m_lockAfter->findData(minutes));
    chooseCountry(*m_country, now.helpCountry);
    m_hides->setChecked(now.shiftThreeTimesHides);
    m_name->setChosen(static_cast<int>(now.windowName));
}

void PrivacyTopic::check() {
    m_busy->show();
    layout()->activate();
    window()->repaint();
    const auto checked = workWhilePainting(*m_busy, [this] { return m_context.session.checkEverything(); });
    m_busy->hide();
    if (checked) {
        m_checking->setSentence(tr("Every page can be read"));
    } else {
        const ErrorText text = textFor(checked.error().kind);
        m_checking->setSentence(text.what + QLatin1Char(' ') + text.hint);
    }
    announce(*m_checking);
}

void PrivacyTopic::leave() {
    m_trial->stop();
}

} // namespace leeward::ui
