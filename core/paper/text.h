#pragma once

#include "core/paper/paper_plan.h"
#include "core/paper/style.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

// Theirs, so that no header of ours brings Pango and Cairo along.
struct _PangoContext;
struct _PangoLayoutLine;
struct _cairo;

namespace leeward::paper {

/// Which way a document reads.
enum class Direction : std::uint8_t { LeftToRight, RightToLeft };

/// The way that \p language (BCP 47) is written.
Direction directionOf(std::string_view language);

/// Gives back what the libraries count references of.
struct Unreference {
    void operator()(void* object) const;
};

/// A paragraph, broken into lines of a width: the same lines on every surface. Lines sit as far apart as their style
/// says, and further where a script reaches higher or lower than its letters do.
class Text {
public:
    double width() const { return m_width; }
    double height() const { return heightOf(0, lineCount()); }
    std::size_t lineCount() const { return m_lines.size(); }

    /// Of \p count lines from \p first on.
    double heightOf(std::size_t first, std::size_t count) const;

    /// How many lines from \p first on fit into \p height.
    std::size_t fitting(std::size_t first, double height) const;

    /// From the top of line \p first to its baseline.
    double ascent(std::size_t first) const;

    /// The widest of its lines.
    double inkWidth() const;

    /// Draws lines with the top of the first at (\p x, \p y), word by word as they are read: a PDF keeps that order.
    void draw(_cairo* to, std::size_t first, std::size_t count, double x, double y) const;

private:
    friend class Typesetter;
    Text() = default;

    struct Line {
        _PangoLayoutLine* line = nullptr; ///< lives as long as the layout
        double x = 0;
        double width = 0;
        double ascent = 0; ///< from the top of the line to its baseline
        double height = 0;
    };

    std::unique_ptr<void, Unreference> m_layout;
    std::vector<Line> m_lines;
    double m_width = 0;
    Ink m_ink;
};

/// How a text stands within its width.
enum class Align : std::uint8_t { Start, Centre, End };

/// How far letters reach above and below their baseline, as parts of their size.
struct Reach {
    double above = 1;
    double below = 0.3;
};

/// Sets text in one language. Fonts are those of this machine; the ones in use are embedded into a PDF.
class Typesetter {
public:
    explicit Typesetter(std::string_view language);

    Direction direction() const { return m_direction; }

    /// \p text, well-formed UTF-8, in lines at most \p width wide. Words that are longer are broken. What can not be
    /// seen (control characters) becomes a space. \p stresses stand out.
    std::shared_ptr<const Text> set(std::string_view text, const Style& style, double width, Align align = Align::Start,
                                    std::span<const Stress> stresses = {}) const;

private:
    Direction m_direction;
    std::unique_ptr<void, Unreference> m_fonts;
    std::unique_ptr<void, Unreference> m_context;
    Reach m_reading;
    Reach m_plain;
};

} // namespace leeward::paper
