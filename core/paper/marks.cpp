#include "core/paper/marks.h"

#include <array>
#include <cairo.h>
#include <numbers>
#include <type_traits>

namespace leeward::paper {

namespace {

void setInk(cairo_t* to, const Ink& ink) {
    cairo_set_source_rgb(to, ink.red, ink.green, ink.blue);
}

void traceBox(cairo_t* to, const BoxMark& box) {
    constexpr double kQuarter = std::numbers::pi / 2;
    cairo_new_sub_path(to);
    cairo_arc(to, box.x + box.width - box.radius, box.y + box.radius, box.radius, -kQuarter, 0);
    cairo_arc(to, box.x + box.width - box.radius, box.y + box.height - box.radius, box.radius, 0, kQuarter);
    cairo_arc(to, box.x + box.radius, box.y + box.height - box.radius, box.radius, kQuarter, 2 * kQuarter);
    cairo_arc(to, box.x + box.radius, box.y + box.radius, box.radius, 2 * kQuarter, 3 * kQuarter);
    cairo_close_path(to);
}

void traceCircle(cairo_t* to, double radius) {
    cairo_new_sub_path(to);
    cairo_arc(to, 10, 10, radius, 0, 2 * std::numbers::pi);
}

void tracePolygon(cairo_t* to, std::initializer_list<std::array<double, 2>> corners) {
    cairo_new_sub_path(to);
    for (const auto& [x, y] : corners)
        cairo_line_to(to, x, y);
    cairo_close_path(to);
}

void drawTick(cairo_t* to) {
    cairo_stroke(to);
    cairo_set_line_width(to, 2.2);
    cairo_move_to(to, 5.6, 10.4);
    cairo_line_to(to, 8.8, 13.6);
    cairo_line_to(to, 14.6, 6.6);
}

void drawOne(const TextMark& mark, cairo_t* to) {
    mark.text->draw(to, mark.first, mark.count, mark.x, mark.y);
}

void drawOne(const LineMark& mark, cairo_t* to) {
    constexpr std::array<double, 2> kDash{2.5, 3};
    setInk(to, mark.ink);
    cairo_set_line_width(to, mark.thickness);
    if (mark.dashes == Dashes::Short)
        cairo_set_dash(to, kDash.data(), kDash.size(), 0);
    cairo_move_to(to, mark.x1, mark.y1);
    cairo_line_to(to, mark.x2, mark.y2);
    cairo_stroke(to);
    cairo_set_dash(to, nullptr, 0, 0);
}

void drawOne(const BoxMark& mark, cairo_t* to) {
    if (mark.fill) {
        setInk(to, *mark.fill);
        traceBox(to, mark);
        cairo_fill(to);
    }
    if (mark.edge) {
        setInk(to, *mark.edge);
        cairo_set_line_width(to, 0.6);
        traceBox(to, mark);
        cairo_stroke(to);
    }
}

/// On the grid of the icons, 20 by 20: the same shapes as on the screen.
void drawOne(const ShapeMark& mark, cairo_t* to) {
    using Shape = ShapeMark::Shape;
    cairo_save(to);
    cairo_translate(to, mark.x, mark.y);
    cairo_scale(to, mark.size / 20, mark.size / 20);
    setInk(to, mark.ink);
    cairo_set_line_width(to, 1.7);
    cairo_set_line_cap(to, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(to, CAIRO_LINE_JOIN_ROUND);
    switch (mark.shape) {
    case Shape::Ring:
        traceCircle(to, 2.8);
        cairo_fill(to);
        traceCircle(to, 7.4);
        break;
    case Shape::Diamond:
        tracePolygon(to, {{10, 2.2}, {17.8, 10}, {10, 17.8}, {2.2, 10}});
        cairo_move_to(to, 7.2, 10);
        cairo_line_to(to, 12.8, 10);
        break;
    case Shape::Octagon:
        tracePolygon(to, {{7, 2.8}, {13, 2.8}, {17.2, 7}, {17.2, 13}, {13, 17.2}, {7, 17.2}, {2.8, 13}, {2.8, 7}});
        cairo_stroke(to);
        cairo_set_line_width(to, 2.6);
        cairo_move_to(to, 6.8, 10);
        cairo_line_to(to, 13.2, 10);
        break;
    case Shape::Dot:
        traceCircle(to, 10);
        cairo_fill(to);
        break;
    case Shape::Box:
    case Shape::TickedBox:
        traceBox(to, {2.5, 2.5, 15, 15, 2.5, {}, {}});
        if (mark.shape == Shape::TickedBox)
            drawTick(to);
        break;
    }
    cairo_stroke(to);
    cairo_restore(to);
}

} // namespace

void draw(const Marks& marks, _cairo* to, Structure structure) {
    for (const Mark& mark : marks) {
        std::visit(
            [&](const auto& one) {
                using One = std::decay_t<decltype(one)>;
                if constexpr (std::is_same_v<One, TagBegin>) {
                    if (structure == Structure::Kept)
                        cairo_tag_begin(to, one.name, nullptr);
                } else if constexpr (std::is_same_v<One, TagEnd>) {
                    if (structure == Structure::Kept)
                        cairo_tag_end(to, one.name);
                } else {
                    drawOne(one, to);
                }
            },
            mark);
    }
}

Mark moved(Mark mark, double right, double down) {
    std::visit(
        [&](auto& one) {
            using One = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<One, LineMark>) {
                one.x1 += right;
                one.x2 += right;
                one.y1 += down;
                one.y2 += down;
            } else if constexpr (!std::is_same_v<One, TagBegin> && !std::is_same_v<One, TagEnd>) {
                one.x += right;
                one.y += down;
            }
        },
        mark);
    return mark;
}

void mirror(Marks& marks, double width) {
    for (Mark& mark : marks) {
        std::visit(
            [&](auto& one) {
                using One = std::decay_t<decltype(one)>;
                if constexpr (std::is_same_v<One, TextMark>) {
                    one.x = width - one.x - one.text->width();
                } else if constexpr (std::is_same_v<One, LineMark>) {
                    one.x1 = width - one.x1;
                    one.x2 = width - one.x2;
                } else if constexpr (std::is_same_v<One, BoxMark>) {
                    one.x = width - one.x - one.width;
                } else if constexpr (std::is_same_v<One, ShapeMark>) {
                    one.x = width - one.x - one.size;
                }
            },
            mark);
    }
}

std::optional<ShapeMark> shapeOf(Level level) {
    switch (level) {
    case Level::None:
        return std::nullopt;
    case Level::Green:
        return ShapeMark{ShapeMark::Shape::Ring, 0, 0, 0, kGreen};
    case Level::Yellow:
        return ShapeMark{ShapeMark::Shape::Diamond, 0, 0, 0, kYellow};
    case Level::Red:
        return ShapeMark{ShapeMark::Shape::Octagon, 0, 0, 0, kRed};
    }
    return std::nullopt;
}

} // namespace leeward::paper
