#pragma once

#include "ui/base/page_dialog.h"

#include <QStringList>

namespace leeward::ui {

class Button;
class LineField;

/// Asks for the tag that several pages are to have.
class TagDialog final : public PageDialog {
    Q_OBJECT

public:
    /// \p inUse are offered, the most used first.
    TagDialog(const Theme& theme, const QStringList& inUse, QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& tag);

private:
    void addOffered(const QStringList& inUse);
    void addEnd();
    bool isFine() const;

    LineField* m_tag;
    Button* m_go = nullptr;
};

} // namespace leeward::ui
