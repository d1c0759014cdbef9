#include "ui/settings/topic_page.h"

#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QVBoxLayout>

namespace leeward::ui {

TopicPage::TopicPage(const Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    setScaledSpacing(theme, *m_column, 12);
    m_column->addWidget(new HeadingLabel(theme, TextRole::Heading, title, this));
}

void TopicPage::setReflow(Reflow reflow) {
    for (SettingRow* row : m_rows)
        row->setReflow(reflow);
}

ListFrame* TopicPage::addList(const QString& heading) {
    if (!heading.isEmpty()) {
        m_column->addSpacing(m_theme.px(12));
        m_column->addWidget(label(m_theme, TextRole::Strong, heading, this));
    }
    auto* list = new ListFrame(m_theme, this);
    m_column->addWidget(list);
    return list;
}

SettingRow* TopicPage::addRow(ListFrame& list, Icon icon, const QString& title, const QString& sentence) {
    auto* row = new SettingRow(m_theme, icon, title, sentence, &list);
    list.addRow(row);
    m_rows.push_back(row);
    return row;
}

} // namespace leeward::ui
