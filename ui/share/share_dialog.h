#pragma once

#include "ui/base/page_dialog.h"
#include "ui/share/pieces.h"
#include "ui/share/share_presenter.h"

#include <optional>
#include <vector>

namespace leeward::ui {

class Band;
class Button;
class CheckBox;
class ComboBox;
class ExactPreview;

/// "Share part of this": the sentences of a private text to be ticked, and below them exactly what the other person
/// will be able to read. Nothing goes anywhere until "Share these words".
class ShareDialog final : public PageDialog {
    Q_OBJECT

public:
    /// What a passage can be taken from.
    struct Source {
        std::vector<QString> texts;             ///< one after the other
        std::optional<Id<records::Entry>> from; ///< kept in one's own space alone
    };

    /// \p presenter outlives it.
    ShareDialog(const Theme& theme, SharePresenter& presenter, const Source& source, QWidget* parent);

Q_SIGNALS:
    /// The words are where both can read them: in \p place.
    void shared(const leeward::Id<leeward::records::Passage>& id, std::uint8_t place);

private:
    void addHead();
    void addSentences();
    void addPlace();
    void addButtons();
    void refresh();
    void keepPreviewInSight(CheckBox& ticked);
    void share();
    QString words() const;

    SharePresenter& m_presenter;
    const std::optional<Id<records::Entry>> m_from;
    std::vector<TextPiece> m_pieces;
    std::vector<CheckBox*> m_ticks;
    ExactPreview* m_preview;
    ComboBox* m_place = nullptr;
    Band* m_problem = nullptr;
    Button* m_share = nullptr;
};

} // namespace leeward::ui
