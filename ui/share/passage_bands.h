#pragma once

#include "core/store/passages.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace leeward::ui {

class Theme;

/// One's own passages, each on a band of its own that says who can read it, with a way to take it back. Not there when
/// there is none.
class PassageBands final : public QWidget {
    Q_OBJECT

public:
    enum class Says {
        HowMuch, ///< below the text that they are from
        Where,   ///< in a list of everything that is shared
    };

    PassageBands(const Theme& theme, Says says, QWidget* parent = nullptr);

    /// \p other is the other person's name; may be empty.
    void show(const std::vector<store::OwnPassage>& passages, const QString& other);

Q_SIGNALS:
    void takeBackRequested(const leeward::Id<leeward::records::Passage>& id);

private:
    QWidget* makeBand(const store::OwnPassage& passage, const QString& other);

    const Theme& m_theme;
    const Says m_says;
    QVBoxLayout* m_column;
};

} // namespace leeward::ui
