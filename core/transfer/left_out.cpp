#include "core/transfer/left_out.h"

#include "core/transfer/timestamp.h"

#include <utility>

namespace leeward::transfer {

namespace {

constexpr std::size_t kNamed = 1000;

} // namespace

void LeftOuts::add(LeftOut one) {
    ++m_byReason[one.why];
    if (m_named.size() < kNamed)
        m_named.push_back(std::move(one));
}

std::size_t LeftOuts::count() const {
    std::size_t all = 0;
    for (const auto& [why, count] : m_byReason)
        all += count;
    return all;
}

std::optional<Refusal> refusalOf(const records::Entry& entry) {
    if (!hasDate(entry.writtenAt))
        return Refusal::DateNotUnderstood;
    const auto problems = check(entry);
    if (problems.empty())
        return std::nullopt;
    if (problems.front().code == records::ProblemCode::NotText)
        return Refusal::NotText;
    if (problems.front().code != records::ProblemCode::TooLong)
        return Refusal::WrongField;
    return problems.front().field == records::EntryField::Parts ? Refusal::TooLong : Refusal::WordsTooLong;
}

} // namespace leeward::transfer
