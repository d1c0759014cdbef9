#pragma once

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>

namespace leeward::base {
class Clock;
}
namespace leeward::vault {
class Together;
}

namespace leeward::ui {

/// How a time together came to its end.
enum class TogetherEnd : std::uint8_t {
    ByHand,   ///< somebody closed it, or it was paused
    ByItself, ///< half an hour was over, or nobody touched anything for a while
};

/// Whether both people of an open vault are here, each with their own passphrase, and for how long. What is shown and
/// can be done follows from it. One for each open vault; dies before its session.
class BothHere final : public QObject {
    Q_OBJECT

public:
    explicit BothHere(const base::Clock& clock, QObject* parent = nullptr);
    ~BothHere() override;

    /// The second person is here, too.
    void begin(std::unique_ptr<vault::Together> together);

    /// It is over: the second private space is closed. Nothing happens when it was.
    void end(TogetherEnd how);

    bool isOpen() const { return m_together != nullptr; }

    /// What can be done with both; only while isOpen().
    vault::Together& together() const;

    /// How many minutes are left, once they are few.
    std::optional<int> lastMinutes() const;

Q_SIGNALS:
    void began();
    void ended(leeward::ui::TogetherEnd how);

    /// A moment has passed while both are here.
    void looked();

    /// lastMinutes() is another.
    void clockMoved();

private:
    void look();

    const base::Clock& m_clock;
    std::unique_ptr<vault::Together> m_together;
    QTimer m_timer;
    std::optional<int> m_told;
};

} // namespace leeward::ui
