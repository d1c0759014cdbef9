#pragma once

#include "core/records/entry.h"
#include "ui/base/page_dialog.h"

#include <QString>

#include <vector>

namespace leeward::ui {

class Button;
class CheckBox;

/// "Bring part of this": the sentences of a page to be ticked for therapy.
class PassageDialog final : public PageDialog {
    Q_OBJECT

public:
    PassageDialog(const Theme& theme, const records::Entry& entry, QWidget* parent);

    /// What was ticked in the answer to one question.
    struct Chosen {
        records::Question question;
        QString words;
    };

Q_SIGNALS:
    void chosen(const std::vector<leeward::ui::PassageDialog::Chosen>& passages);

private:
    struct Sentence {
        records::Question question;
        QString words;
        CheckBox* tick;
    };
    void addSentences(const records::Part& part);
    void addEnd();
    std::vector<Chosen> ticked() const;

    std::vector<Sentence> m_sentences;
    Button* m_go = nullptr;
};

} // namespace leeward::ui
