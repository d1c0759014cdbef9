#pragma once

#include <QRect>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>

namespace leeward::app {

/// What the command line asks for. Nothing secret ever stands in it: every program on the computer can read it.
struct Arguments {
    std::optional<std::filesystem::path> vault; ///< --vault DIR
    std::optional<QRect> window;                ///< --window x,y,width,height: where the window was before a lock
    bool isMaximized = false;                   ///< --maximized
    bool isMinimized = false;                   ///< --minimized: after a quick hide
    bool isPaused = false;                      ///< --paused: Pause was open when the vault locked
    bool wantsHelp = false;
    bool wantsVersion = false;
    QString problem; ///< the first argument that was not understood, if any
};

/// Reads the arguments behind the program's name.
Arguments parseArguments(const QStringList& arguments);

/// The same arguments as words, for a fresh process.
QStringList toWords(const Arguments& arguments);

} // namespace leeward::app
