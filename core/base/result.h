#pragma once

#include <tl/expected.hpp>

#include <utility>

/// Everything of Leeward. Each room of core has its own namespace below; all of the window is `leeward::ui`.
namespace leeward {

/// What a function returns that can fail: the value, or a typed error that names the condition.
///
/// Errors are enums or small structs per room, never strings: words for people are made in `ui/errors` alone.
template <typename T, typename E>
using Result = tl::expected<T, E>;

/// The failing half of a Result: `return Fail{Error::NoRoom};`
///
/// A class, not an alias: clang before 19 cannot deduce the arguments of an alias.
template <typename E>
class Fail : public tl::unexpected<E> {
public:
    using tl::unexpected<E>::unexpected;
};
template <typename E>
Fail(E) -> Fail<E>;

} // namespace leeward

/// Leaves the calling function with the error of \p expression, when it has one.
#define RETURN_IF_FAILED(expression)                                                                                   \
    do {                                                                                                               \
        if (auto leewardResult = (expression); !leewardResult)                                                         \
            return ::tl::unexpected(std::move(leewardResult).error());                                                 \
    } while (false)
