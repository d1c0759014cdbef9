#pragma once

#include <QWidget>

#include <cstdint>

namespace leeward::ui {

class Theme;

/// What somebody may want at the end of a page.
enum class Ending : std::uint8_t { Steady, Therapy, Keep, Remove };

/// The ways to end a page, all of the same size. None has to be taken.
class EntryEnding final : public QWidget {
    Q_OBJECT

public:
    explicit EntryEnding(const Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(leeward::ui::Ending ending);
};

} // namespace leeward::ui
