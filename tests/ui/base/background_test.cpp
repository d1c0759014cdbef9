#include "ui/base/background.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTest>

#include <atomic>
#include <future>

namespace leeward::ui {

namespace {

/// Counts how many of it are alive, and cannot be copied: what a session is like.
class Guest {
public:
    explicit Guest(std::atomic<int>& count) : m_count(&count) { ++count; }
    ~Guest() { --*m_count; }
    Guest(const Guest&) = delete;
    Guest& operator=(const Guest&) = delete;

private:
    std::atomic<int>* m_count;
};

using GuestWork = Background<std::unique_ptr<Guest>>;

TEST(Background, HandsTheResultToTheThreadThatAsked) {
    Background<int> background;
    std::thread::id worker;
    std::thread::id told;
    int result = 0;

    background.run(
        [&worker] {
            worker = std::this_thread::get_id();
            return 7;
        },
        [&told, &result](int value) {
            told = std::this_thread::get_id();
            result = value;
        });

    ASSERT_TRUE(QTest::qWaitFor([&result] { return result != 0; }));
    EXPECT_EQ(result, 7);
    EXPECT_EQ(told, std::this_thread::get_id());
    EXPECT_NE(worker, told);
    EXPECT_FALSE(background.isRunning());
}

TEST(Background, AResultThatArrivesAfterAbandoningDiesUnseen) {
    std::atomic<int> alive = 0;
    std::promise<void> gate;
    bool wasTold = false;
    {
        GuestWork background;
        background.run(
            [&alive, opened = gate.get_future()]() mutable {
                opened.wait();
                return std::make_unique<Guest>(alive);
            },
            [&wasTold](std::unique_ptr<Guest>) { wasTold = true; });

        background.abandon();
        gate.set_value();
        EXPECT_FALSE(background.isRunning());
    }
    QCoreApplication::processEvents();

    EXPECT_EQ(alive, 0);
    EXPECT_FALSE(wasTold);
}

TEST(Background, AResultThatWaitsToBeHandedOnDiesWhenAbandoned) {
    std::atomic<int> alive = 0;
    bool wasTold = false;
    GuestWork background;
    background.run([&alive] { return std::make_unique<Guest>(alive); },
                   [&wasTold](std::unique_ptr<Guest>) { wasTold = true; });
    while (alive == 0)
        std::this_thread::yield();

    background.abandon();
    background.run([&alive] { return alive == 0 ? nullptr : std::make_unique<Guest>(alive); },
                   [](std::unique_ptr<Guest> second) { EXPECT_EQ(second, nullptr); });

    ASSERT_TRUE(QTest::qWaitFor([&background] { return !background.isRunning(); }));
    EXPECT_FALSE(wasTold);
}

TEST(Background, NewWorkBeginsWhenTheOldHasEnded) {
    std::atomic<bool> isOldDone = false;
    std::promise<void> gate;
    std::optional<bool> wasOldDone;
    Background<bool> background;
    background.run(
        [&isOldDone, opened = gate.get_future()]() mutable {
            opened.wait();
            isOldDone = true;
            return false;
        },
        [](bool) {});

    background.run([&isOldDone] { return isOldDone.load(); }, [&wasOldDone](bool done) { wasOldDone = done; });
    gate.set_value();

    ASSERT_TRUE(QTest::qWaitFor([&wasOldDone] { return wasOldDone.has_value(); }));
    EXPECT_TRUE(*wasOldDone);
}

TEST(Background, WhoIsToldMayEndIt) {
    auto background = std::make_unique<Background<int>>();
    bool wasTold = false;
    background->run([] { return 1; },
                    [&background, &wasTold](int) {
                        background.reset();
                        wasTold = true;
                    });

    EXPECT_TRUE(QTest::qWaitFor([&wasTold] { return wasTold; }));
}

} // namespace

} // namespace leeward::ui
