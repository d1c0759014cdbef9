#pragma once

#include "core/settings/space_choices.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace leeward::ui {

class Button;
class ErrorNote;
class LineField;
class Theme;

/// One's own people, lines or appointments: a list, and a card to write one. Private; nothing is dialled.
class OwnSupport final : public QWidget {
    Q_OBJECT

public:
    using Entry = settings::SpaceChoices::Support;

    /// \p choices outlives it.
    OwnSupport(const Theme& theme, settings::SpaceChoices& choices, Entry::Kind kind, QWidget* parent = nullptr);

    /// Shows what is kept; what is being written stays.
    void load();

    /// Keeps what is being written. False when it could not be.
    bool flush();

    /// Puts back what was taken out last.
    void undo();

Q_SIGNALS:
    /// Something is being written here.
    void begun();

    void takenOut(const QString& sentence);
    void copyRequested(const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeCard();
    void addField(QVBoxLayout& column, LineField*& field, const QString& name);
    void rebuild();
    QWidget* makeRow(std::size_t index, QWidget* owner);
    void begin(std::optional<std::size_t> index);
    void done();
    void takeOut();
    bool keep();

    const Theme& m_theme;
    settings::SpaceChoices& m_choices;
    const Entry::Kind m_kind;
    std::vector<Entry> m_entries;            ///< of every kind: they are kept together
    std::optional<std::size_t> m_edited;     ///< which one is in hand; none is a new one
    std::optional<std::vector<Entry>> m_was; ///< before something was taken out
    QVBoxLayout* m_column;
    QWidget* m_list = nullptr;
    Button* m_add = nullptr;
    LineField* m_name = nullptr;
    LineField* m_reach = nullptr;
    LineField* m_note = nullptr;
    ErrorNote* m_problem = nullptr;
    Button* m_takeOut = nullptr;
    QWidget* m_card; ///< last: making it sets what stands above
};

} // namespace leeward::ui
