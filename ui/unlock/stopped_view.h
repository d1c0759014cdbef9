#pragma once

#include "core/vault/vault_error.h"
#include "ui/base/place.h"

#include <QWidget>

#include <filesystem>

class QBoxLayout;

namespace leeward::ui {

class HeadingLabel;
class StartFrame;
class Theme;

/// The page instead of the passphrase field when typing again would not help: what is safe, what can't be read, and
/// the ways there are.
class StoppedView final : public QWidget {
    Q_OBJECT

public:
    /// \p folder is the vault's.
    StoppedView(const Theme& theme, const vault::Error& error, const std::filesystem::path& folder,
                QWidget* parent = nullptr);

    void setReflow(Reflow reflow);
    HeadingLabel& heading() { return *m_heading; }

Q_SIGNALS:
    void otherJournalRequested();
    void tryAgainRequested();
    void closeRequested();

private:
    void makeHead(const QString& sentence);
    QWidget* makeSafe(const QStringList& lines);
    QWidget* makeUnread(const QStringList& lines);
    QWidget* makeWays(const QString& hint, const std::filesystem::path& folder);

    const Theme& m_theme;
    StartFrame* m_frame;
    HeadingLabel* m_heading;
    QBoxLayout* m_cards;
    QWidget* m_picture = nullptr;
};

} // namespace leeward::ui
