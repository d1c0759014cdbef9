#include "core/transfer/archive_journal.h"

#include "core/base/text.h"
#include "core/transfer/archive.h"

#include <algorithm>
#include <string_view>

namespace leeward::transfer {

namespace {

bool isHidden(std::string_view name) {
    return name.starts_with("__MACOSX/") || name.starts_with('.') || name.find("/.") != std::string_view::npos;
}

bool isJson(std::string_view name) {
    static constexpr std::string_view kEnd = ".json";
    return name.size() > kEnd.size() &&
           std::ranges::equal(name.substr(name.size() - kEnd.size()), kEnd,
                              [](char a, char b) { return a == b || (a >= 'A' && a <= 'Z' && a + ('a' - 'A') == b); });
}

/// Reads one journal to the end of its file, where its checksum is.
Result<JsonForm, ImportProblem> readItem(Archive& archive, const std::string& name, const ImportSetting& setting,
                                         Receiver& receiver) {
    const auto bytes = archive.openItem();
    if (!bytes)
        return Fail{bytes.error()};
    const auto form = readJsonJournal(**bytes, name, setting, receiver);
    if (!form && (form.error() == ImportProblem::NotJson || form.error() == ImportProblem::NotText))
        RETURN_IF_FAILED(Archive::finish(**bytes));
    return form;
}

/// What can be said of a file without a name that can be shown.
LeftOut leftOut(const ArchiveItem& item, std::size_t number, Refusal why) {
    return base::isUtf8(item.name) ? LeftOut{item.name, 0, why} : LeftOut{{}, number, why};
}

} // namespace

Result<JsonForm, ImportProblem> readArchiveJournal(const std::filesystem::path& file, const ImportSetting& setting,
                                                   Receiver& receiver) {
    auto archive = Archive::open(file, setting.limits);
    if (!archive)
        return Fail{archive.error()};
    std::optional<JsonForm> first;
    bool hasLeftOut = false;
    for (std::size_t number = 1;; ++number) {
        const auto item = archive->next();
        if (!item)
            return Fail{item.error()};
        if (!*item)
            break;
        const ArchiveItem& one = **item;
        if (!one.why && (one.isFolder || isHidden(one.name)))
            continue;
        if (!one.why && isJson(one.name)) {
            const auto form = readItem(*archive, one.name, setting, receiver);
            if (!form && form.error() != ImportProblem::NotKnown)
                return Fail{form.error()};
            if (form)
                first = first.value_or(*form);
            if (form)
                continue;
        }
        if (receiver.leaveOut(leftOut(one, number, one.why.value_or(Refusal::NotWords))) == GoOn::No)
            return Fail{ImportProblem::Stopped};
        hasLeftOut = true;
    }
    if (!first && !hasLeftOut)
        return Fail{ImportProblem::NotKnown};
    return first.value_or(JsonForm::DayOne);
}

} // namespace leeward::transfer
