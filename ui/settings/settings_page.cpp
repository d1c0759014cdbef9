#include "ui/settings/settings_page.h"

#include "core/vault/session.h"
#include "ui/base/both_here.h"
#include "ui/base/combo_box.h"
#include "ui/base/list_row.h"
#include "ui/base/place_colors.h"
#include "ui/base/roving_focus.h"
#include "ui/base/scroll_page.h"
#include "ui/base/surface.h"
#include "ui/base/tab_place.h"
#include "ui/base/theme.h"
#include "ui/settings/about_topic.h"
#include "ui/settings/export_topic.h"
#include "ui/settings/import_topic.h"
#include "ui/settings/leaving_topic.h"
#include "ui/settings/look_topic.h"
#include "ui/settings/motion_topic.h"
#include "ui/settings/passphrase_topic.h"
#include "ui/settings/privacy_topic.h"
#include "ui/settings/sharing_topic.h"
#include "ui/settings/writing_topic.h"

#include <QBoxLayout>
#include <QListView>
#include <QStandardItemModel>

namespace leeward::ui {

namespace {

constexpr int kListWidth = 216;
constexpr int kTopicWidth = 720;
constexpr int kGap = 32;

} // namespace

SettingsPage::SettingsPage(const PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_scroll(new ScrollPage(context.theme, kListWidth + kGap + kTopicWidth, this)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight)), m_list(new QWidget(this)), m_rows(new QVBoxLayout(m_list)),
      m_combo(new ComboBox(context.theme, ComboBox::Height::Field, this)), m_roving(new RovingFocus(this)),
      m_export(new ExportTopic(context, this)), m_import(new ImportTopic(context.theme, this)),
      m_leaving(new LeavingTopic(context, this)) {
    setPlace(*this, Place::Neutral);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    m_scroll->column().addLayout(m_row);
    m_rows->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(context.theme, *m_rows, 2);
    setScaledSpacing(context.theme, *m_row, kGap);
    m_list->setAccessibleName(tr("Topics"));
    m_combo->setAccessibleName(tr("Topic"));
    m_row->addWidget(m_list, 0, Qt::AlignTop);
    m_row->addWidget(m_combo);
    addTopic(Icon::Light, tr("Look and text size"), new LookTopic(context.theme, context.preferences, this),
             Whose::Anyones);
    addTopic(Icon::Still, tr("Motion"), new MotionTopic(context.theme, context.preferences, this), Whose::Anyones);
    addTopic(Icon::Shield, tr("Privacy and safety"), new PrivacyTopic(context, this));
    addPassphrases();
    if (context.session.isOfTwo())
        addTopic(Icon::Shared, tr("What you share"), new SharingTopic(context, this));
    addTopic(Icon::Edit, tr("Writing"), new WritingTopic(context, usualPlaces(), this));
    addTopic(Icon::Disk, tr("Export"), m_export);
    addTopic(Icon::Backup, tr("Import"), m_import);
    addTopic(Icon::Detour, tr("Leaving"), m_leaving);
    connect(m_leaving, &LeavingTopic::departureRequested, this, &Page::departureRequested);
    connect(m_export, &ExportTopic::transferRequested, this, &Page::transferRequested);
    connect(m_import, &ImportTopic::transferRequested, this, &Page::transferRequested);
    addTopic(Icon::Info, tr("About"), new AboutTopic(context.theme, this), Whose::Anyones);
    m_rows->addStretch(1);
    choose(0);
    arrange();
    connect(m_combo, &QComboBox::activated, this, &SettingsPage::choose);
    connect(&context.theme, &Theme::changed, this, &SettingsPage::arrange);
}

void SettingsPage::addPassphrases() {
    auto* topic = new PassphraseTopic(m_context, this);
    addTopic(Icon::Key, tr("Passphrases"), topic);
    connect(topic, &PassphraseTopic::secondPersonRequested, this, &Page::secondPersonRequested);
}

void SettingsPage::addTopic(Icon icon, const QString& name, TopicPage* topic, Whose whose) {
    const int index = static_cast<int>(m_names.size());
    auto* row = new ListRow(m_context.theme, name, icon, ListRow::Kind::Place, m_list);
    row->setCheckable(true);
    row->setAutoExclusive(false);
    m_rows->addWidget(row);
    setTabPlace(*m_export, *row); // of the topics, the first that was made
    m_roving->add(row);
    m_combo->addItem(m_context.theme.icon(icon, Color::Ink2), name);
    m_row->addWidget(topic, 1);
    topic->hide();
    m_names.append(row);
    m_topics.append(topic);
    m_whose.append(whose);
    connect(row, &QAbstractButton::clicked, this, [this, index] { choose(index); });
}

bool SettingsPage::isHere(int index) const {
    return m_whose[index] == Whose::Anyones || !m_context.both.isOpen();
}

/// Exporting, leaving and the rest are for one person to decide, with nobody's hand on the same mouse.
void SettingsPage::showTopics() {
    auto* items = qobject_cast<QStandardItemModel*>(m_combo->model());
    for (int i = 0; i < m_names.size(); ++i) {
        m_names[i]->setVisible(isHere(i));
        if (items != nullptr)
            items->item(i)->setEnabled(isHere(i));
        static_cast<QListView*>(m_combo->view())->setRowHidden(i, !isHere(i));
    }
    if (!isHere(m_chosen))
        choose(0);
}

void SettingsPage::choose(int index) {
    if (!isHere(index))
        return;
    for (int i = 0; i < m_names.size(); ++i)
        m_names[i]->setChecked(i == index);
    m_combo->setCurrentIndex(index);
    if (index == m_chosen)
        return;
    if (m_chosen >= 0) {
        m_topics[m_chosen]->leave();
        m_topics[m_chosen]->hide();
    }
    m_chosen = index;
    m_topics[index]->show();
    m_scroll->ensureVisible(0, 0);
}

void SettingsPage::chooseTopic(TopicPage* topic) {
    choose(static_cast<int>(m_topics.indexOf(topic)));
}

void SettingsPage::enter(const Destination& destination) {
    showTopics();
    if (destination.topic)
        chooseTopic(*destination.topic == SettingsTopic::Import ? static_cast<TopicPage*>(m_import) : m_export);
    if (!destination.departure || m_context.both.isOpen())
        return;
    chooseTopic(m_leaving);
    m_leaving->leaveAgain(*destination.departure);
}

bool SettingsPage::flush() {
    // Nothing here is saved later; but what was typed into a passphrase's field does not wait on the page.
    for (TopicPage* topic : std::as_const(m_topics))
        topic->leave();
    return true;
}

void SettingsPage::setReflow(Reflow reflow) {
    m_reflow = reflow;
    for (TopicPage* topic : std::as_const(m_topics))
        topic->setReflow(reflow);
    arrange();
}

void SettingsPage::arrange() {
    const bool isWide = m_reflow == Reflow::Wide;
    m_row->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_list->setFixedWidth(m_context.theme.px(kListWidth));
    m_list->setVisible(isWide);
    m_combo->setVisible(!isWide);
    m_scroll->setPadding(28, isWide ? 32 : 24);
}

} // namespace leeward::ui
