#include "core/search/search_form.h"

#include "core/base/text.h"
#include "core/base/wipe.h"

#include <algorithm>
#include <array>
#include <utility>

namespace leeward::search {

namespace {

/// What base::fold keeps and searching does not tell apart: curly quotes, letters that do not decompose, other blanks.
/// An empty replacement is a blank; none is longer than what it replaces.
constexpr std::pair<std::string_view, std::string_view> kReplaced[] = {
    {"\u2018", "'"}, {"\u2019", "'"}, {"\u02BC", "'"}, {"\u201C", "\""}, {"\u201D", "\""}, {"\u201E", "\""},
    {"ı", "i"},      {"ł", "l"},      {"ø", "o"},      {"đ", "d"},       {"æ", "ae"},      {"œ", "oe"},
    {"\u0085", ""},  {"\u1680", ""},  {"\u2028", ""},  {"\u2029", ""},
};

constexpr std::array<bool, 256> bytesToLookAt() {
    std::array<bool, 256> look{};
    for (std::size_t byte = 0; byte <= ' '; ++byte)
        look[byte] = true;
    for (const auto& [from, to] : kReplaced)
        look[static_cast<unsigned char>(from.front())] = true;
    return look;
}

constexpr auto kLookAt = bytesToLookAt();

bool isPlain(char c) {
    return !kLookAt[static_cast<unsigned char>(c)];
}

/// Puts pieces of folded text one after the other, joining blanks across them.
class Joiner {
public:
    explicit Joiner(std::size_t expectedSize) { m_form.reserve(expectedSize); }

    void add(std::string_view folded) {
        while (!folded.empty()) {
            const auto plainEnd = std::find_if_not(folded.begin(), folded.end(), isPlain);
            const auto plainSize = static_cast<std::size_t>(plainEnd - folded.begin());
            m_form += folded.substr(0, plainSize);
            folded.remove_prefix(plainSize);
            if (!folded.empty())
                folded.remove_prefix(addOther(folded));
        }
    }

    std::size_t size() const { return m_form.size(); }
    std::string take() { return std::move(m_form); }

private:
    /// Adds what \p folded begins with and says how many bytes that was.
    std::size_t addOther(std::string_view folded) {
        if (static_cast<unsigned char>(folded.front()) <= ' ')
            return addBlank(1);
        for (const auto& [from, to] : kReplaced) {
            if (!folded.starts_with(from))
                continue;
            m_form += to;
            return to.empty() ? addBlank(from.size()) : from.size();
        }
        m_form += folded.front();
        return 1;
    }

    std::size_t addBlank(std::size_t size) {
        if (!m_form.empty() && m_form.back() != ' ')
            m_form += ' ';
        return size;
    }

    std::string m_form;
};

/// How many bytes the first code point of \p text takes; 1 where the text is ill-formed.
std::size_t firstLength(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return length <= text.size() && base::isUtf8(text.substr(0, length)) ? length : 1;
}

} // namespace

std::string searchForm(std::string_view text) {
    std::string folded = base::fold(text);
    Joiner joiner(folded.size());
    joiner.add(folded);
    base::wipe(folded);
    return joiner.take();
}

MappedForm mappedForm(std::string_view text) {
    MappedForm mapped;
    mapped.textSize = text.size();
    mapped.origins.reserve(text.size());
    Joiner joiner(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = firstLength(text.substr(at));
        joiner.add(base::fold(text.substr(at, length)));
        mapped.origins.resize(joiner.size(), at);
        at += length;
    }
    mapped.form = joiner.take();
    return mapped;
}

std::size_t MappedForm::endInText(std::size_t end) const {
    const std::size_t last = origins[end - 1];
    const auto next = std::find_if(origins.begin() + static_cast<std::ptrdiff_t>(end), origins.end(),
                                   [last](std::size_t origin) { return origin != last; });
    return next == origins.end() ? textSize : *next;
}

} // namespace leeward::search
