#pragma once

#include <QString>

#include <string>

namespace leeward::ui {

/// Another exercise that could be tried; its id is empty if there is none.
struct OtherWay {
    std::string id;
    QString name;
};

} // namespace leeward::ui
