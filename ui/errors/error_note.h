#pragma once

#include "ui/base/icon_set.h"
#include "ui/base/tokens.h"
#include "ui/errors/error_text.h"

#include <QWidget>

namespace leeward::ui {

class TextLabel;
class Theme;

/// Two sentences beside what they are about, with an icon. Told to a screen reader as a status when they come; the
/// focus stays where it is.
class ErrorNote final : public QWidget {
    Q_OBJECT

public:
    enum class Tone : std::uint8_t {
        Calm,    ///< nobody did anything wrong: a passphrase that did not open it
        Problem, ///< a field needs something else
    };

    /// Hidden until say().
    ErrorNote(const Theme& theme, Tone tone, QWidget* parent = nullptr);

    /// Shows and tells \p text.
    void say(const ErrorText& text);

    /// Away with it.
    void clear();

private:
    TextLabel* m_what;
    TextLabel* m_hint;
};

} // namespace leeward::ui
