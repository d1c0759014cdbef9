#pragma once

#include "core/records/entry.h"
#include "core/search/search.h"

#include <QWidget>

#include <string>

namespace leeward::ui {

class ReadingLook;
class Theme;
class WritingEdit;

/// One answer to be read, under its question. Words that are selected can be brought to therapy from its menu.
class PartView final : public QWidget {
    Q_OBJECT

public:
    /// \p asked stands above it; empty for no question.
    PartView(const Theme& theme, records::Question question, const QString& asked, QWidget* parent = nullptr);

    /// Shows \p text; what \p query finds in it is marked.
    void show(const std::string& text, const search::Query& query);

    /// Marks what another \p query finds in what is shown.
    void mark(const search::Query& query);

    /// Offers to bring words, beside copying them.
    void offerBringing();

Q_SIGNALS:
    /// \p words of the answer are for therapy.
    void wordsRequested(leeward::records::Question question, const QString& words);

private:
    void showMenu(const QPoint& at);

    const Theme& m_theme;
    const records::Question m_question;
    WritingEdit* m_text;
    ReadingLook* m_look;
};

} // namespace leeward::ui
