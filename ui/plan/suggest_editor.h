#pragma once

#include "ui/plan/line_writer.h"

#include <QFrame>

#include <optional>

class QVBoxLayout;

namespace leeward::ui {

class Band;
class Button;
class FormWidget;
class Theme;

/// Where one says how one would put a line of the other person. It changes nothing: the line is theirs.
class SuggestEditor final : public QFrame {
    Q_OBJECT

public:
    SuggestEditor(const Theme& theme, LineWriter& writer, QWidget* parent = nullptr);

    /// Shows the line's words, or what was suggested for it before.
    void open(const Id<records::PlanLine>& id);

    void close();

Q_SIGNALS:
    void closed(const leeward::Id<leeward::records::PlanLine>& id);

private:
    void send();
    void closeIf(const Result<void, store::SaveError>& done);
    void takeBack();

    const Theme& m_theme;
    LineWriter& m_writer;
    std::optional<Id<records::PlanLine>> m_line;
    std::vector<Field> m_fields;
    QVBoxLayout* m_column;
    FormWidget* m_form = nullptr;
    Button* m_takeBack = nullptr;
    Band* m_problem = nullptr; ///< why it could not be stored
};

} // namespace leeward::ui
