#pragma once

#include "core/search/search.h"

#include <QWidget>

#include <string>

namespace leeward::ui {

class Theme;
class WritingEdit;

/// One answer, to be read: its question above it, what was searched for marked and bold. The text is shown as it was
/// typed; nothing in it is followed or loaded.
class PartView final : public QWidget {
    Q_OBJECT

public:
    /// \p question may be empty: then there is no line for it.
    PartView(const Theme& theme, const QString& question, QWidget* parent = nullptr);

    void show(const std::string& text, const search::Query& query);

    /// Marks what another query finds in the same text.
    void mark(const std::string& text, const search::Query& query);

private:
    WritingEdit* m_text;
};

} // namespace leeward::ui
