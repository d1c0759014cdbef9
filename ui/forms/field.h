#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <variant>

namespace leeward::ui {

enum class FieldKind : std::uint8_t {
    Line,      ///< one line; a QString
    Paragraph, ///< several lines; a QString
    Choice,    ///< one of `choices`; an int
    Switch,    ///< on or off; a bool
};
enum class Required : std::uint8_t { No, Yes };

using FieldValue = std::variant<QString, int, bool>;

/// What is asked, described once; FormWidget makes the rest. `id` is the caller's own number, usually an enumerator.
struct Field {
    int id = 0;
    FieldKind kind = FieldKind::Line;
    QString label = {};
    QString hint = {};        ///< a sentence below the label; may be empty
    QString placeholder = {}; ///< may be empty
    Required required = Required::No;
    int maxLength = 200;      ///< UTF-16 units, for Line
    QStringList choices = {}; ///< for Choice

    /// The words to show when \p value is not fine; empty when it is. Asked after leaving the field, never while
    /// typing. May be absent.
    std::function<QString(const FieldValue& value)> problem = {};
};

} // namespace leeward::ui
