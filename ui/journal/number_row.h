#pragma once

#include <QList>
#include <QWidget>

#include <cstdint>
#include <optional>

namespace leeward::ui {

class Button;
class Chip;
class Theme;

/// A number from 0 to 10, or none: pressing it again, or "Clear", takes it back. One Tab stop.
class NumberRow final : public QWidget {
    Q_OBJECT

public:
    NumberRow(const Theme& theme, const QString& title, QWidget* parent = nullptr);

    std::optional<std::uint8_t> chosen() const { return m_chosen; }
    void setChosen(std::optional<std::uint8_t> number);

Q_SIGNALS:
    /// A person chose, or took the answer back.
    void edited();

private:
    void press(std::uint8_t number);
    void clear();

    QList<Chip*> m_chips;
    Button* m_clear;
    std::optional<std::uint8_t> m_chosen;
};

} // namespace leeward::ui
