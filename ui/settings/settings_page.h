#pragma once

#include "ui/base/icon_set.h"
#include "ui/base/page.h"
#include "ui/base/page_context.h"

#include <QList>

class QBoxLayout;

namespace leeward::ui {

class ComboBox;
class ExportTopic;
class ImportTopic;
class LeavingTopic;
class ListRow;
class RovingFocus;
class ScrollPage;
class TopicPage;

/// What applies on this computer, topic by topic.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override { return tr("Settings"); }
    Place place() const override { return Place::Neutral; }
    QString placeWords() const override { return tr("These apply on this computer"); }
    void enter(const Destination& destination) override;
    bool flush() override;
    void setReflow(Reflow reflow) override;

private:
    void addPassphrases();
    /// Whether a topic is one person's: then it is not there while two are.
    enum class Whose { Anyones, Ones };
    void addTopic(Icon icon, const QString& name, TopicPage* topic, Whose whose = Whose::Ones);
    bool isHere(int index) const;
    void showTopics();
    void choose(int index);
    void chooseTopic(TopicPage* topic);
    void arrange();

    const PageContext m_context;
    Reflow m_reflow = Reflow::Wide;
    ScrollPage* m_scroll;
    QBoxLayout* m_row;
    QWidget* m_list;
    QBoxLayout* m_rows;
    ComboBox* m_combo; ///< instead of the list where there is no room beside
    RovingFocus* m_roving;
    QList<ListRow*> m_names;
    QList<TopicPage*> m_topics;
    QList<Whose> m_whose; ///< of each topic
    ExportTopic* m_export;
    ImportTopic* m_import;
    LeavingTopic* m_leaving;
    int m_chosen = -1;
};

} // namespace leeward::ui
