#include "core/sql/transaction.h"
#include "core/store/plan_lines.h"
#include "core/store/plan_rows.h"

#include "core/records/plan_section.h"

#include <algorithm>
#include <numeric>

namespace leeward::store {

namespace {

using records::PlanLine;
using LineId = Id<PlanLine>;

/// Room between two lines, so that most moves write one row; all lines that a plan may have fit below kMaxPosition.
constexpr std::int64_t kGap = std::int64_t{1} << 28;

std::vector<PlanLine>::iterator find(std::vector<PlanLine>& lines, const LineId& id) {
    return std::ranges::find_if(lines, [&id](const PlanLine& line) { return line.id == id; });
}

/// The lines in their new order; nothing when either is not among them.
std::optional<std::vector<PlanLine>> reordered(std::vector<PlanLine> lines, const LineId& id,
                                               const std::optional<LineId>& before) {
    const auto from = find(lines, id);
    if (from == lines.end() || id == before)
        return std::nullopt;
    const PlanLine moved = *from;
    lines.erase(from);
    const auto to = before ? find(lines, *before) : lines.end();
    if (before && to == lines.end())
        return std::nullopt;
    lines.insert(to, moved);
    return lines;
}

/// A place for the line at \p index between its neighbours; nothing when there is no room.
std::optional<std::int64_t> placeBetween(const std::vector<PlanLine>& lines, std::size_t index) {
    const std::int64_t low = index == 0 ? 0 : lines[index - 1].position;
    const bool isLast = index + 1 == lines.size();
    const std::int64_t high = isLast ? low + 2 * kGap : lines[index + 1].position;
    if (high > records::kMaxPosition || high - low < 2)
        return std::nullopt;
    return std::midpoint(low, high);
}

sql::SqlResult<void> writePlace(sql::Database& database, const LineId& id, std::int64_t place) {
    return database.run("UPDATE plan_line SET position = ? WHERE id = ? AND position <> ?", place, id, place);
}

/// Writes one row where there is room, and all of the section where there is none.
sql::SqlResult<void> writeOrder(sql::Database& database, const std::vector<PlanLine>& lines, const LineId& moved) {
    const auto at = std::ranges::find_if(lines, [&](const PlanLine& line) { return line.id == moved; });
    if (const auto place = placeBetween(lines, static_cast<std::size_t>(at - lines.begin())))
        return writePlace(database, moved, *place);
    for (std::size_t i = 0; i < lines.size(); ++i)
        RETURN_IF_FAILED(writePlace(database, lines[i].id, static_cast<std::int64_t>(i + 1) * kGap));
    return {};
}

} // namespace

Result<void, SaveError> PlanLines::moveBefore(const LineId& id, const std::optional<LineId>& before) {
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return Fail{saveErrorFrom(transaction.error())};
    const auto stored = storedLine(m_database, id);
    if (!stored)
        return Fail{saveErrorFrom(stored.error())};
    if (!*stored)
        return Fail{SaveError::Behind};
    if ((*stored)->line.owner != m_me && !records::isOrderOfBoth((*stored)->line.kind))
        return Fail{SaveError::NotOwner};
    auto lines = section((*stored)->line.section);
    if (!lines)
        return Fail{saveErrorFrom(lines.error())};
    const auto order = reordered(std::move(*lines), id, before);
    if (!order)
        return Fail{SaveError::Behind};
    const auto written = writeOrder(m_database, *order, id).and_then([&] { return transaction->commit(); });
    if (!written)
        return Fail{saveErrorFrom(written.error())};
    m_listeners.notify(id);
    return {};
}

} // namespace leeward::store
