#include "core/paper/marks.h"

#include "tests/support/paper_marks.h"

#include <gtest/gtest.h>

#include <cairo.h>
#include <set>

namespace leeward::paper {
namespace {

TEST(Marks, LevelsDifferInShapeNotInColourAlone) {
    std::set<ShapeMark::Shape> shapes;
    for (const Level level : {Level::Green, Level::Yellow, Level::Red})
        shapes.insert(shapeOf(level)->shape);
    EXPECT_EQ(shapes.size(), 3U);
    EXPECT_FALSE(shapeOf(Level::None));
}

TEST(Marks, AMirroredPageTurnsEveryMarkAround) {
    const auto text = Typesetter("ar").set("a", {}, 30);
    Marks page{TextMark{text, 0, 1, 10, 5}, LineMark{0, 0, 20, 0}, BoxMark{5, 0, 50, 10}, ShapeMark{{}, 2, 0, 8}};
    mirror(page, 100);
    EXPECT_EQ(tests::marksOf<TextMark>(page).front().x, 60);
    EXPECT_EQ(tests::marksOf<LineMark>(page).front().x2, 80);
    EXPECT_EQ(tests::marksOf<BoxMark>(page).front().x, 45);
    EXPECT_EQ(tests::marksOf<ShapeMark>(page).front().x, 90);
}

TEST(Marks, WhatIsMovedKeepsItsForm) {
    const auto line = std::get<LineMark>(moved(LineMark{1, 2, 3, 4}, 10, 20));
    EXPECT_EQ(line.x1, 11);
    EXPECT_EQ(line.x2, 13);
    EXPECT_EQ(line.y1, 22);
    EXPECT_EQ(line.y2, 24);
    EXPECT_EQ(std::get<BoxMark>(moved(BoxMark{1, 2, 3, 4}, 10, 20)).width, 3);
}

TEST(Marks, EveryShapeLeavesInk) {
    using Shape = ShapeMark::Shape;
    for (const Shape shape : {Shape::Ring, Shape::Diamond, Shape::Octagon, Shape::Dot, Shape::Box, Shape::TickedBox}) {
        auto* surface = cairo_image_surface_create(CAIRO_FORMAT_A8, 20, 20);
        auto* context = cairo_create(surface);
        draw({ShapeMark{shape, 0, 0, 20}}, context, Structure::Dropped);
        cairo_surface_flush(surface);
        int ink = 0;
        for (int y = 0; y < 20; ++y)
            for (int x = 0; x < 20; ++x)
                ink += cairo_image_surface_get_data(surface)[y * cairo_image_surface_get_stride(surface) + x] > 128;
        EXPECT_GT(ink, 20);
        EXPECT_EQ(cairo_status(context), CAIRO_STATUS_SUCCESS);
        cairo_destroy(context);
        cairo_surface_destroy(surface);
    }
}

} // namespace
} // namespace leeward::paper
