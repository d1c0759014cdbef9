#pragma once

#include <QString>
#include <QTranslator>

namespace leeward::ui {

/// An English sentence as a language would have it that has an accent on every letter and is longer by 40 %, in
/// brackets. Places such as %1 and %n, and the mark of a shortcut, stay.
QString accented(const QString& sentence);

/// Whether \p words has a Latin letter without an accent, beside another one: English that was not translated.
bool hasPlainLetters(const QString& words);

/// While it lives, everything the program says is accented().
class AccentTranslator final : public QTranslator {
public:
    AccentTranslator();
    ~AccentTranslator() override;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* sourceText, const char* disambiguation, int n) const override;
};

} // namespace leeward::ui
