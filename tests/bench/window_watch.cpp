// Measures what a person waits for, from outside the program: how long until a window is painted, and how long from a
// key press until a part of the screen is another. Works on any X program, so that peers are measured the same way.
//
//   window_watch start COMMAND...       its process id, and milliseconds from exec to the first painted window
//   window_watch look X Y W H           a number that stands for what the area shows
//   window_watch keys X Y W H KEY...    for each key: milliseconds until the area changed, one line a key
//   window_watch back X Y W H LOOK KEY  milliseconds from the key until the area shows what LOOK stands for
//
// "Painted" means that a grid over the middle of the screen shows at least four colours: a window that is mapped and
// still empty shows one or two.

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>
#include <X11/keysym.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto kPatience = 30s;
constexpr auto kPoll = 500us;

struct Area {
    int x, y, width, height;
};

double millisecondsSince(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// Every pixel of an area, folded into one number (FNV-1a).
std::uint64_t fingerprint(Display* display, const Area& area) {
    XImage* image = XGetImage(display, DefaultRootWindow(display), area.x, area.y, static_cast<unsigned>(area.width),
                              static_cast<unsigned>(area.height), AllPlanes, ZPixmap);
    if (!image)
        return 0;
    std::uint64_t hash = 14695981039346656037U;
    const auto size = static_cast<std::size_t>(image->bytes_per_line) * static_cast<std::size_t>(image->height);
    for (std::size_t i = 0; i < size; i += 4) {
        hash ^= static_cast<std::uint64_t>(*reinterpret_cast<std::uint32_t*>(image->data + i));
        hash *= 1099511628211U;
    }
    XDestroyImage(image);
    return hash;
}

bool isPainted(Display* display) {
    const int width = DisplayWidth(display, DefaultScreen(display));
    const int height = DisplayHeight(display, DefaultScreen(display));
    XImage* image = XGetImage(display, DefaultRootWindow(display), 0, 0, static_cast<unsigned>(width),
                              static_cast<unsigned>(height), AllPlanes, ZPixmap);
    if (!image)
        return false;
    std::set<unsigned long> colours;
    for (int y = height / 4; y < height * 3 / 4; y += 3)
        for (int x = width / 4; x < width * 3 / 4; x += 3)
            colours.insert(XGetPixel(image, x, y));
    XDestroyImage(image);
    return colours.size() >= 4;
}

template <typename Condition>
std::optional<double> waitFor(Clock::time_point begin, Condition condition) {
    while (Clock::now() - begin < kPatience) {
        if (condition())
            return millisecondsSince(begin);
        std::this_thread::sleep_for(kPoll);
    }
    return std::nullopt;
}

int report(std::optional<double> waited) {
    if (!waited) {
        std::fputs("nothing happened within the patience of this program\n", stderr);
        return 1;
    }
    std::printf("%.2f\n", *waited);
    std::fflush(stdout);
    return 0;
}

int start(Display* display, char** command) {
    const auto begin = Clock::now();
    const pid_t child = fork();
    if (child == 0) {
        execvp(command[0], command);
        _exit(127);
    }
    std::printf("%d ", static_cast<int>(child));
    return report(waitFor(begin, [display] { return isPainted(display); }));
}

Clock::time_point press(Display* display, const std::string& name) {
    const KeyCode code = XKeysymToKeycode(display, XStringToKeysym(name.substr(name.find('+') + 1).c_str()));
    const KeyCode control = XKeysymToKeycode(display, XK_Control_L);
    const bool withControl = name.find('+') != std::string::npos;
    const auto begin = Clock::now();
    if (withControl)
        XTestFakeKeyEvent(display, control, True, CurrentTime);
    XTestFakeKeyEvent(display, code, True, CurrentTime);
    XTestFakeKeyEvent(display, code, False, CurrentTime);
    if (withControl)
        XTestFakeKeyEvent(display, control, False, CurrentTime);
    XFlush(display);
    return begin;
}

int keys(Display* display, const Area& area, const std::vector<std::string>& names) {
    for (const std::string& name : names) {
        const std::uint64_t before = fingerprint(display, area);
        const auto begin = press(display, name);
        if (report(waitFor(begin, [&] { return fingerprint(display, area) != before; })) != 0)
            return 1;
        std::this_thread::sleep_for(250ms);
    }
    return 0;
}

int back(Display* display, const Area& area, std::uint64_t look, const std::string& name) {
    const auto begin = press(display, name);
    return report(waitFor(begin, [&] { return fingerprint(display, area) == look; }));
}

Area areaFrom(char** words) {
    return {std::atoi(words[0]), std::atoi(words[1]), std::atoi(words[2]), std::atoi(words[3])};
}

} // namespace

int main(int argc, char** argv) {
    Display* display = XOpenDisplay(nullptr);
    const std::string_view verb = argc > 1 ? argv[1] : "";
    if (!display)
        return std::fputs("there is no display\n", stderr), 2;
    if (verb == "start" && argc > 2)
        return start(display, argv + 2);
    if (verb == "keys" && argc > 6)
        return keys(display, areaFrom(argv + 2), {argv + 6, argv + argc});
    if (verb == "look" && argc == 6)
        return std::printf("%llu\n", static_cast<unsigned long long>(fingerprint(display, areaFrom(argv + 2)))), 0;
    if (verb == "back" && argc == 8)
        return back(display, areaFrom(argv + 2), std::strtoull(argv[6], nullptr, 10), argv[7]);
    return std::fputs("usage: window_watch start COMMAND... | look X Y W H | keys X Y W H KEY... | "
                      "back X Y W H LOOK KEY\n",
                      stderr),
           2;
}
