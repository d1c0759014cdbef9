#include "core/paper/text.h"

#include "core/base/wipe.h"

#include <algorithm>
#include <array>
#include <pango/pangocairo.h>
#include <string>

namespace leeward::paper {

namespace {

using Description = std::unique_ptr<PangoFontDescription, decltype(&pango_font_description_free)>;

double pointsOf(int units) {
    return static_cast<double>(units) / PANGO_SCALE;
}

int unitsOf(double points) {
    return static_cast<int>(points * PANGO_SCALE);
}

PangoContext* contextOf(void* context) {
    return static_cast<PangoContext*>(context);
}

Description descriptionOf(const Style& style) {
    Description description(pango_font_description_new(), pango_font_description_free);
    pango_font_description_set_family_static(
        description.get(), style.family == Family::Reading ? "Gentium Book Plus,Gentium Plus,Noto Serif,Georgia,serif"
                                                           : "Lato,Noto Sans,Segoe UI,Helvetica Neue,sans-serif");
    pango_font_description_set_absolute_size(description.get(), style.size * PANGO_SCALE);
    pango_font_description_set_weight(description.get(),
                                      style.weight == Weight::Semibold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    return description;
}

/// The text without control characters, which would be drawn as boxes with numbers in them.
std::string visible(std::string_view text) {
    std::string made(text);
    std::replace_if(
        made.begin(), made.end(),
        [](char byte) { return (static_cast<unsigned char>(byte) < 32 && byte != '\n') || byte == 127; }, ' ');
    return made;
}

/// Pango turns it around by itself for a paragraph that reads the other way than the document.
PangoAlignment alignmentOf(Align align, Direction direction) {
    if (align == Align::Centre)
        return PANGO_ALIGN_CENTER;
    const bool isLeft = (align == Align::Start) == (direction == Direction::LeftToRight);
    return isLeft ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT;
}

/// How far the letters of a family reach above and below the baseline.
Reach reachOf(PangoContext* context, Family family) {
    constexpr double kSize = 100; // nothing is rounded to pixels, so that one size tells all
    const auto font = descriptionOf({family, kSize});
    const std::unique_ptr<PangoFontMetrics, decltype(&pango_font_metrics_unref)> metrics(
        pango_context_get_metrics(context, font.get(), pango_language_from_string("en")), pango_font_metrics_unref);
    return {pointsOf(pango_font_metrics_get_ascent(metrics.get())) / kSize,
            pointsOf(pango_font_metrics_get_descent(metrics.get())) / kSize};
}

/// Owned by the list it goes into.
PangoAttribute* attributeOf(const Stress& stress) {
    PangoAttribute* attribute = stress.emphasis == Emphasis::Strong ? pango_attr_weight_new(PANGO_WEIGHT_BOLD)
                                                                    : pango_attr_style_new(PANGO_STYLE_ITALIC);
    attribute->start_index = static_cast<guint>(stress.from);
    attribute->end_index = static_cast<guint>(stress.from + stress.length);
    return attribute;
}

/// One stretch of a line in one font and direction, and where it stands.
struct Run {
    PangoGlyphItem* item = nullptr;
    int x = 0;
};

/// Pango keeps them as they stand from left to right; they are read in the order of their text.
std::vector<Run> runsAsRead(const PangoLayoutLine* line) {
    std::vector<Run> runs;
    int x = 0;
    for (const GSList* node = line->runs; node != nullptr; node = node->next) {
        auto* item = static_cast<PangoGlyphItem*>(node->data);
        runs.push_back({item, x});
        x += pango_glyph_string_get_width(item->glyphs);
    }
    std::sort(runs.begin(), runs.end(),
              [](const Run& a, const Run& b) { return a.item->item->offset < b.item->item->offset; });
    return runs;
}

} // namespace

Direction directionOf(std::string_view language) {
    static constexpr std::array<std::string_view, 9> kRightToLeft{"ar", "ckb", "dv", "fa", "he",
                                                                  "ps", "sd",  "ur", "yi"};
    const std::string_view first = language.substr(0, language.find_first_of("-_"));
    return std::find(kRightToLeft.begin(), kRightToLeft.end(), first) != kRightToLeft.end() ? Direction::RightToLeft
                                                                                            : Direction::LeftToRight;
}

void Unreference::operator()(void* object) const {
    g_object_unref(object);
}

double Text::heightOf(std::size_t first, std::size_t count) const {
    double height = 0;
    for (std::size_t index = first; index < std::min(first + count, m_lines.size()); ++index)
        height += m_lines[index].height;
    return height;
}

std::size_t Text::fitting(std::size_t first, double height) const {
    std::size_t index = first;
    while (index < m_lines.size() && m_lines[index].height <= height)
        height -= m_lines[index++].height;
    return index - first;
}

double Text::ascent(std::size_t first) const {
    return first < m_lines.size() ? m_lines[first].ascent : 0;
}

double Text::inkWidth() const {
    double widest = 0;
    for (const Line& line : m_lines)
        widest = std::max(widest, line.width);
    return widest;
}

void Text::draw(_cairo* to, std::size_t first, std::size_t count, double x, double y) const {
    const char* text = pango_layout_get_text(static_cast<PangoLayout*>(m_layout.get()));
    cairo_set_source_rgb(to, m_ink.red, m_ink.green, m_ink.blue);
    for (std::size_t index = first; index < std::min(first + count, m_lines.size()); ++index) {
        const Line& line = m_lines[index];
        for (const Run& run : runsAsRead(line.line)) {
            cairo_move_to(to, x + line.x + pointsOf(run.x), y + line.ascent);
            pango_cairo_show_glyph_item(to, text, run.item);
        }
        y += line.height;
    }
}

Typesetter::Typesetter(std::string_view language)
    : m_direction(directionOf(language)), m_fonts(pango_cairo_font_map_new()),
      m_context(pango_font_map_create_context(static_cast<PangoFontMap*>(m_fonts.get()))) {
    auto* context = contextOf(m_context.get());
    pango_cairo_context_set_resolution(context, 72);
    pango_context_set_language(context, pango_language_from_string(std::string(language).c_str()));
    pango_context_set_base_dir(context,
                               m_direction == Direction::RightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
    // Letters at their true places, so that every surface has the same lines.
    pango_context_set_round_glyph_positions(context, FALSE);
    const std::unique_ptr<cairo_font_options_t, decltype(&cairo_font_options_destroy)> options(
        cairo_font_options_create(), cairo_font_options_destroy);
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options.get());
    m_reading = reachOf(context, Family::Reading);
    m_plain = reachOf(context, Family::Plain);
}

std::shared_ptr<const Text> Typesetter::set(std::string_view text, const Style& style, double width, Align align,
                                            std::span<const Stress> stresses) const {
    auto* context = contextOf(m_context.get());
    const auto font = descriptionOf(style);
    const std::shared_ptr<Text> made(new Text);
    made->m_width = width;
    made->m_ink = style.ink;
    made->m_layout.reset(pango_layout_new(context));
    auto* layout = static_cast<PangoLayout*>(made->m_layout.get());
    pango_layout_set_font_description(layout, font.get());
    pango_layout_set_width(layout, unitsOf(width));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout, alignmentOf(align, m_direction));
    // A hyphen of ours inside a word or a number would be read as theirs.
    const std::unique_ptr<PangoAttrList, decltype(&pango_attr_list_unref)> attributes(pango_attr_list_new(),
                                                                                      pango_attr_list_unref);
    pango_attr_list_insert(attributes.get(), pango_attr_insert_hyphens_new(FALSE));
    // Cairo would write "ff" as one character of its own, which nobody finds who looks for "off".
    pango_attr_list_insert(attributes.get(), pango_attr_font_features_new("liga=0,clig=0"));
    for (const Stress& stress : stresses)
        pango_attr_list_insert(attributes.get(), attributeOf(stress));
    pango_layout_set_attributes(layout, attributes.get());
    std::string shown = visible(text);
    pango_layout_set_text(layout, shown.data(), static_cast<int>(shown.size()));
    base::wipe(shown);

    const Reach& reach = style.family == Family::Reading ? m_reading : m_plain;
    const double usualAscent = reach.above * style.size;
    const double usualDescent = reach.below * style.size;
    const double leading = style.line - usualAscent - usualDescent;
    const std::unique_ptr<PangoLayoutIter, decltype(&pango_layout_iter_free)> lines(pango_layout_get_iter(layout),
                                                                                    pango_layout_iter_free);
    do {
        PangoRectangle logical{};
        pango_layout_iter_get_line_extents(lines.get(), nullptr, &logical);
        const double ascent = pointsOf(pango_layout_iter_get_baseline(lines.get()) - logical.y);
        const double descent = pointsOf(logical.height) - ascent;
        const double above = std::max(ascent - usualAscent, 0.0);
        const double below = std::max(descent - usualDescent, 0.0);
        made->m_lines.push_back({pango_layout_iter_get_line_readonly(lines.get()), pointsOf(logical.x),
                                 pointsOf(logical.width), leading / 2 + usualAscent + above,
                                 style.line + above + below});
    } while (pango_layout_iter_next_line(lines.get()) != FALSE);
    return made;
}

} // namespace leeward::paper
