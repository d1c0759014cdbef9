#include "ui/settings/about_topic.h"

#include "ui/base/surface.h"
#include "ui/base/text_label.h"
#include "ui/base/theme.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace leeward::ui {

AboutTopic::AboutTopic(const Theme& theme, QWidget* parent) : TopicPage(theme, tr("About"), parent) {
    auto* card = new Card(theme, this);
    column().addWidget(card);
    column().addStretch(1);
    const auto say = [&](TextRole role, const QString& words) {
        card->column().addWidget(label(theme, role, words, card));
    };
    const QString version = QCoreApplication::applicationVersion();
    say(TextRole::Strong, version.isEmpty() ? tr("Leeward") : tr("Leeward %1", "the version").arg(version));
    say(TextRole::Body,
        tr("A safety plan and a journal, locked, on this computer and nowhere else. It does not use the "
           "internet."));
    card->column().addWidget(rule(theme, card));
    say(TextRole::Strong, tr("What it is not"));
    say(TextRole::Body,
        tr("It is not an emergency service. It is not therapy, and it knows no diagnosis. Nothing in it is "
           "permission for anything."));
    say(TextRole::Body, tr("For adults only."));
    card->column().addWidget(rule(theme, card));
    say(TextRole::Small, tr("Letters: Lato and Gentium, under the SIL Open Font License 1.1."));
}

} // namespace leeward::ui
