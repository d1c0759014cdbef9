// Measures what a person waits for, from outside the program: how long until a window is painted, and how long from a
// key press until a part of the screen is another. Works on any X program, so that peers are measured the same way.
//
//   window_watch start COMMAND...            its process id, and milliseconds from exec to the first painted window
//   window_watch look X Y W H                a number that stands for what the area shows
//   window_watch keys QUIET X Y W H KEY...   for each key one line: milliseconds until the area first changed, until it
//                                            first showed what it still shows after QUIET milliseconds without change,
//                                            and a number that stands for that; "- -" in front of it if nothing
//                                            changed; a key with "then:" before it is pressed and not waited for
//
// The X server tells of each change (DAMAGE), so waiting costs nothing that the program under test could use.
// "Painted" means that a grid over the middle of the screen shows at least four colours: a window that is mapped and
// still empty shows one or two.

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>
#include <X11/extensions/Xdamage.h>
#include <X11/keysym.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <poll.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;
using namespace std::chrono_literals;

constexpr auto kPatience = 30s;

/// A key that changes nothing at all is given up after this, and four times the quiet that is waited for.
constexpr auto kPatienceWithKey = 1s;

constexpr std::size_t kColoursOfPainted = 4;

struct Area {
    int x, y, width, height;
};

/// What the display shows, and when it changes.
class Shown {
public:
    explicit Shown(Display& display)
        : m_display(display), m_root(DefaultRootWindow(&display)),
          m_damage(XDamageCreate(&display, m_root, XDamageReportNonEmpty)) {
        XSync(&display, False);
    }
    ~Shown() { XDamageDestroy(&m_display, m_damage); }
    Shown(const Shown&) = delete;
    Shown& operator=(const Shown&) = delete;

    Area whole() const {
        const int screen = DefaultScreen(&m_display);
        return {0, 0, DisplayWidth(&m_display, screen), DisplayHeight(&m_display, screen)};
    }

    /// Waits for a change anywhere and gives the moment at which it was told; nothing if there is none until \p end.
    std::optional<Clock::time_point> nextChange(Clock::time_point end) {
        while (XPending(&m_display) == 0) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
            pollfd connection{ConnectionNumber(&m_display), POLLIN, 0};
            if (left <= 0 || poll(&connection, 1, static_cast<int>(left)) == 0)
                return std::nullopt;
        }
        const auto told = Clock::now();
        forgetChanges();
        return told;
    }

    /// What has been told so far is old.
    void forgetChanges() {
        XDamageSubtract(&m_display, m_damage, None, None);
        XSync(&m_display, False);
        XEvent event;
        while (XPending(&m_display) > 0)
            XNextEvent(&m_display, &event);
        // Told between the two: ask for it again, or it is never told.
        XDamageSubtract(&m_display, m_damage, None, None);
    }

    /// Every pixel of an area, folded into one number (FNV-1a); 0 if there is no such area.
    std::uint64_t look(const Area& area) const {
        XImage* image = imageOf(area);
        if (!image)
            return 0;
        std::uint64_t hash = 14695981039346656037U;
        const auto size = static_cast<std::size_t>(image->bytes_per_line) * static_cast<std::size_t>(image->height);
        const auto* pixels = reinterpret_cast<const std::uint32_t*>(image->data);
        for (std::size_t i = 0; i < size / sizeof *pixels; ++i)
            hash = (hash ^ pixels[i]) * 1099511628211U;
        XDestroyImage(image);
        return hash;
    }

    bool isPainted() const {
        const Area all = whole();
        const Area middle{all.width / 4, all.height / 4, all.width / 2, all.height / 2};
        XImage* image = imageOf(middle);
        if (!image)
            return false;
        std::set<unsigned long> colours;
        for (int y = 0; y < middle.height; y += 3)
            for (int x = 0; x < middle.width; x += 3)
                colours.insert(XGetPixel(image, x, y));
        XDestroyImage(image);
        return colours.size() >= kColoursOfPainted;
    }

private:
    XImage* imageOf(const Area& area) const {
        return XGetImage(&m_display, m_root, area.x, area.y, static_cast<unsigned>(area.width),
                         static_cast<unsigned>(area.height), AllPlanes, ZPixmap);
    }

    Display& m_display;
    Window m_root;
    Damage m_damage;
};

int start(Shown& screen, char** command) {
    const auto begin = Clock::now();
    const pid_t child = fork();
    if (child == 0) {
        // What it says must not end up among our figures.
        dup2(STDERR_FILENO, STDOUT_FILENO);
        execvp(command[0], command);
        _exit(127);
    }
    while (const auto changed = screen.nextChange(begin + kPatience)) {
        if (!screen.isPainted())
            continue;
        std::printf("%d %.2f\n", static_cast<int>(child), Milliseconds(*changed - begin).count());
        return 0;
    }
    std::fputs("no window was painted\n", stderr);
    return 1;
}

/// Presses a key such as "a", "Return" or "ctrl+l", and gives the moment before.
Clock::time_point press(Display& display, const std::string& name) {
    const std::size_t plus = name.find('+');
    const std::string plain = plus == std::string::npos ? name : name.substr(plus + 1);
    const KeyCode code = XKeysymToKeycode(&display, XStringToKeysym(plain.c_str()));
    const KeyCode control = XKeysymToKeycode(&display, XK_Control_L);
    const auto begin = Clock::now();
    if (plus != std::string::npos)
        XTestFakeKeyEvent(&display, control, True, CurrentTime);
    XTestFakeKeyEvent(&display, code, True, CurrentTime);
    XTestFakeKeyEvent(&display, code, False, CurrentTime);
    if (plus != std::string::npos)
        XTestFakeKeyEvent(&display, control, False, CurrentTime);
    XFlush(&display);
    return begin;
}

constexpr std::string_view kNotWaitedFor = "then:";

void pressAndTell(Display& display, Shown& screen, const Area& area, Clock::duration quiet, const std::string& name) {
    screen.forgetChanges();
    const std::uint64_t before = screen.look(area);
    std::uint64_t now = before;
    std::optional<Clock::time_point> first;
    Clock::time_point last;
    const auto begin = press(display, name);
    auto end = begin + kPatienceWithKey + 4 * quiet;
    while (const auto changed = screen.nextChange(end)) {
        const std::uint64_t next = screen.look(area);
        if (next == now)
            continue;
        now = next;
        first = first.value_or(*changed);
        last = *changed;
        end = last + quiet;
    }
    if (first)
        std::printf("%.2f %.2f %llu\n", Milliseconds(*first - begin).count(), Milliseconds(last - begin).count(),
                    static_cast<unsigned long long>(now));
    else
        std::printf("- - %llu\n", static_cast<unsigned long long>(now));
    std::fflush(stdout);
}

Area areaFrom(char** words) {
    return {std::atoi(words[0]), std::atoi(words[1]), std::atoi(words[2]), std::atoi(words[3])};
}

int obey(Display& display, Shown& screen, int argc, char** argv) {
    const std::string_view verb = argc > 1 ? argv[1] : "";
    if (verb == "start" && argc > 2)
        return start(screen, argv + 2);
    if (verb == "look" && argc == 6)
        return std::printf("%llu\n", static_cast<unsigned long long>(screen.look(areaFrom(argv + 2)))), 0;
    if (verb == "keys" && argc > 7) {
        const std::chrono::milliseconds quiet(std::atoi(argv[2]));
        for (const std::string& name : std::vector<std::string>(argv + 7, argv + argc))
            if (name.starts_with(kNotWaitedFor))
                press(display, name.substr(kNotWaitedFor.size()));
            else
                pressAndTell(display, screen, areaFrom(argv + 3), quiet, name);
        return 0;
    }
    std::fputs("usage: window_watch start COMMAND... | look X Y W H | keys QUIET X Y W H KEY...\n", stderr);
    return 2;
}

} // namespace

int main(int argc, char** argv) {
    Display* display = XOpenDisplay(nullptr);
    int event = 0;
    int error = 0;
    if (!display || XDamageQueryExtension(display, &event, &error) == False)
        return std::fputs("there is no display that tells of its changes\n", stderr), 2;
    int status = 0;
    {
        Shown screen(*display);
        status = obey(*display, screen, argc, argv);
    }
    XCloseDisplay(display);
    return status;
}
