#pragma once

#include "core/base/bytes.h"
#include "core/base/file.h"
#include "core/paper/paper_plan.h"
#include "tests/support/temp_folder.h"

#include <array>
#include <cstdio>
#include <memory>
#include <string>

namespace leeward::tests {

/// Every fixed phrase, so that none is missing where a test looks for it.
inline paper::Words paperWords() {
    return {"Green",           "Yellow",           "Red",
            "What we do next", "What helps",       "What does not",
            "It often means",  "It does not mean", "Note",
            "Always",          "Always counts",    "Done",
            "Page %1 of %2",   "%1, continued",    "Nothing is written here."};
}

/// A line of some section.
inline paper::PaperItem paperLine(const std::string& text) {
    paper::PaperItem item;
    item.text = text;
    return item;
}

/// A word said aloud, with what follows from it.
inline paper::PaperItem paperWord(const std::string& text, paper::Level level) {
    paper::PaperItem item = paperLine(text);
    item.kind = paper::ItemKind::Word;
    item.level = level;
    item.meaning = "Stop now. No reason needed.";
    item.steps = {"Hands off, lights on", "Pause, then our covenant"};
    item.whoseWords = "Noor’s words";
    return item;
}

/// A plan of one section.
inline paper::PaperPlan paperPlan(const std::string& heading, std::vector<paper::PaperItem> items) {
    return {"Our plan", "en-GB", {{"When we stop", heading, "Talked through", paper::Order::Free, std::move(items)}}};
}

/// What a program says: `pdftotext` and its like.
inline std::string outputOf(const std::string& command) {
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(::popen((command + " 2>&1").c_str(), "r"), ::pclose);
    std::string output;
    std::array<char, 4096> some{};
    while (const std::size_t count = std::fread(some.data(), 1, some.size(), pipe.get()))
        output.append(some.data(), count);
    return output;
}

/// What \p command, with the PDF in the place of %, says.
inline std::string saidOfPdf(const base::Bytes& pdf, std::string command) {
    const TempFolder folder;
    CHECK(base::createFile(folder / "a.pdf", pdf).has_value());
    command.replace(command.find('%'), 1, (folder / "a.pdf").string());
    return outputOf(command);
}

} // namespace leeward::tests
