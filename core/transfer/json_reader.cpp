#include "core/transfer/json_reader.h"

#include "core/transfer/guarded_bytes.h"

#include <nlohmann/json.hpp>

#include <istream>
#include <string_view>
#include <vector>

namespace leeward::transfer {

namespace {

using nlohmann::json;

constexpr std::size_t kMaxDepth = 64;

/// What an item may weigh in memory, its values and texts together.
constexpr std::size_t kMaxWeight = 24 * 1024 * 1024;

/// What a value weighs beside its text.
constexpr std::size_t kValueWeight = 64;

/// How deep the members of the object stand, and the items of its lists.
constexpr std::size_t kMembers = 1;
constexpr std::size_t kItems = 2;

/// Builds one item after the other, and forgets the rest.
class Items final : public nlohmann::json_sax<json> {
public:
    explicit Items(const JsonListener& listener) : m_listener(listener) {}

    const std::optional<ImportProblem>& problem() const { return m_problem; }

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(json::number_integer_t value) override { return put(value); }
    bool number_unsigned(json::number_unsigned_t value) override { return put(value); }
    bool number_float(json::number_float_t value, const std::string&) override { return put(value); }
    bool string(std::string& value) override {
        m_weight += value.size();
        return put(std::move(value));
    }
    bool binary(json::binary_t&) override { return stop(ImportProblem::NotJson); }
    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(std::string& name) override {
        if (m_depth == kMembers)
            m_member = std::move(name);
        else
            m_key = std::move(name);
        m_weight += m_key.size();
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) override {
        const bool isNoText = std::string_view(error.what()).find("UTF-8") != std::string_view::npos;
        return stop(isNoText ? ImportProblem::NotText : ImportProblem::NotJson);
    }

private:
    bool stop(ImportProblem problem) {
        if (!m_problem)
            m_problem = problem;
        return false;
    }

    bool answered(GoOn answer) { return answer == GoOn::Yes || stop(ImportProblem::Stopped); }

    bool isInList() const { return m_isList && m_depth >= kItems; }

    /// Where \p value goes in the item that is being built; nothing if that is too heavy already.
    json* place(json&& value) {
        m_weight += kValueWeight;
        if (m_weight > kMaxWeight)
            return nullptr;
        if (m_open.empty())
            return &(m_item = std::move(value));
        json& parent = *m_open.back();
        if (parent.is_object())
            return &(parent[m_key] = std::move(value));
        parent.push_back(std::move(value));
        return &parent.back();
    }

    bool put(json&& value) {
        if (m_depth == 0)
            return stop(ImportProblem::NotKnown);
        if (m_depth == kMembers)
            return answered(m_listener.member(m_member, value));
        if (!isInList())
            return true;
        place(std::move(value));
        return m_depth > kItems || handOver();
    }

    bool open(json&& value) {
        if (m_depth == 0 && !value.is_object())
            return stop(ImportProblem::NotKnown);
        if (m_depth == kMembers)
            m_isList = value.is_array();
        if (isInList())
            m_open.push_back(place(std::move(value)));
        return ++m_depth <= kMaxDepth || stop(ImportProblem::TooDeep);
    }

    bool close() {
        --m_depth;
        if (!isInList())
            return true;
        m_open.pop_back();
        return m_depth > kItems || handOver();
    }

    bool handOver() {
        const bool isTooHeavy = m_weight > kMaxWeight;
        m_weight = 0;
        return answered(m_listener.item(m_member, isTooHeavy ? nullptr : &m_item));
    }

    const JsonListener& m_listener;
    std::optional<ImportProblem> m_problem;
    std::size_t m_depth = 0;
    std::string m_member;
    std::string m_key;
    bool m_isList = false;
    json m_item;
    std::vector<json*> m_open; ///< what the next value goes into: the last; null where the item is too heavy
    std::size_t m_weight = 0;
};

} // namespace

Result<void, ImportProblem> readJson(ByteSource& bytes, const JsonListener& listener) {
    GuardedBytes guarded(bytes, listener.read);
    std::istream stream(&guarded);
    Items items(listener);
    const bool isWhole = json::sax_parse(stream, &items);
    if (guarded.problem())
        return Fail{*guarded.problem()};
    if (!isWhole)
        return Fail{items.problem().value_or(ImportProblem::NotJson)};
    return {};
}

} // namespace leeward::transfer
