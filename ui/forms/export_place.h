#pragma once

#include "ui/forms/export_presenter.h"

#include <QWidget>

class QVBoxLayout;

namespace leeward::ui {

class Band;
class Card;
class LineField;
class Theme;

/// Where exported pages are to be written, and why they can't be.
class ExportPlace final : public QWidget {
    Q_OBJECT

public:
    /// \p theme and \p session outlive it.
    ExportPlace(const Theme& theme, vault::Session& session, QWidget* parent = nullptr);

    /// Offers a place for \p form; no reason stays on the screen.
    void suggest(transfer::ExportForm form);

    /// What is asked for there. Nothing where it can't be written: then it says why.
    std::optional<TakeOut> request(transfer::ExportForm form, transfer::ExportScope scope);

    /// Below the field.
    QVBoxLayout& column() const;

Q_SIGNALS:
    /// The field says something, or nothing.
    void filled(bool isFilled);

private:
    ExportPresenter m_presenter;
    Band* m_answer;
    Card* m_card;
    LineField* m_place;
};

} // namespace leeward::ui
