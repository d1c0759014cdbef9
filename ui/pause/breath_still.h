#pragma once

#include "ui/base/surface.h"
#include "ui/pause/breath_pace.h"

#include <QStringList>

namespace leeward::ui {

/// A breath with nothing that moves: its parts one below the other, each as long as it is counted. Without parts, the
/// sentences that are read instead.
class BreathStill final : public ListFrame {
    Q_OBJECT

public:
    explicit BreathStill(const Theme& theme, QWidget* parent = nullptr);

    void show(const BreathPace& pace, const QStringList& steps);

private:
    void addBeat(const BreathPace::Beat& beat);
    void addSentence(const QString& sentence);

    const Theme& m_theme;
};

} // namespace leeward::ui
