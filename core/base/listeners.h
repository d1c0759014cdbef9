#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace leeward::base {

/// Whoever wants to hear of something. Subscribing returns a handle; when the handle dies, so does the subscription,
/// also after the Listeners are gone. Not for several threads.
template <typename... Args>
class Listeners {
    using Calls = std::map<std::uint64_t, std::function<void(Args...)>>;

public:
    /// Keeps one subscription alive.
    class Subscription {
    public:
        Subscription() = default;
        Subscription(std::weak_ptr<Calls> calls, std::uint64_t key) : m_calls(std::move(calls)), m_key(key) {}
        Subscription(Subscription&& other) noexcept : m_calls(std::move(other.m_calls)), m_key(other.m_key) {
            other.m_calls.reset();
        }
        Subscription& operator=(Subscription&& other) noexcept {
            std::swap(m_calls, other.m_calls);
            std::swap(m_key, other.m_key);
            return *this;
        }
        Subscription(const Subscription&) = delete;
        Subscription& operator=(const Subscription&) = delete;
        ~Subscription() {
            if (const auto calls = m_calls.lock())
                calls->erase(m_key);
        }

    private:
        std::weak_ptr<Calls> m_calls;
        std::uint64_t m_key = 0;
    };

    /// Calls \p call at every notify() until the returned handle dies.
    [[nodiscard]] Subscription subscribe(std::function<void(Args...)> call) {
        m_calls->emplace(++m_lastKey, std::move(call));
        return Subscription(m_calls, m_lastKey);
    }

    /// Tells everybody, oldest subscription first. A listener may unsubscribe anybody while being told.
    void notify(Args... args) const {
        std::vector<std::uint64_t> keys;
        for (const auto& [key, call] : *m_calls)
            keys.push_back(key);
        for (const std::uint64_t key : keys) {
            if (const auto found = m_calls->find(key); found != m_calls->end()) {
                const auto call = found->second;
                call(args...);
            }
        }
    }

private:
    std::shared_ptr<Calls> m_calls = std::make_shared<Calls>();
    std::uint64_t m_lastKey = 0;
};

} // namespace leeward::base
