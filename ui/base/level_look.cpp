#include "ui/base/level_look.h"

#include <QCoreApplication>

namespace leeward::ui {

using records::Level;

namespace {

struct LevelWords {
    Q_DECLARE_TR_FUNCTIONS(leeward::ui::LevelWords)
};

using Words = LevelWords;

} // namespace

LevelLook lookOf(Level level) {
    switch (level) {
    case Level::Green:
        return {Icon::Go, Color::Sage, Color::SageTint, Color::SageLine};
    case Level::Yellow:
        return {Icon::Slow, Color::Ochre, Color::OchreTint, Color::OchreLine};
    case Level::None:
    case Level::Red:
        break;
    }
    return {Icon::Stop, Color::Brick, Color::BrickTint, Color::BrickLine};
}

QString nameOf(Level level) {
    switch (level) {
    case Level::Green:
        return Words::tr("Green");
    case Level::Yellow:
        return Words::tr("Yellow");
    case Level::None:
    case Level::Red:
        break;
    }
    return Words::tr("Red");
}

QString usualOf(Level level) {
    switch (level) {
    case Level::Green:
        return Words::tr("Good as it is");
    case Level::Yellow:
        return Words::tr("Slower, or something else");
    case Level::None:
    case Level::Red:
        break;
    }
    return Words::tr("Stop now");
}

QString meansOf(Level level) {
    switch (level) {
    case Level::Green:
        return Words::tr("Means green");
    case Level::Yellow:
        return Words::tr("Means yellow");
    case Level::None:
    case Level::Red:
        break;
    }
    return Words::tr("Means red");
}

} // namespace leeward::ui
