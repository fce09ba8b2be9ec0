#pragma once

#include "core/base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace faubourg {

/// Either a T or an Error. GCC 12 in C++20 mode has no std::expected; the
/// member names follow it so that a later switch is a search-and-replace.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_state); }
    /// By value: a range-for over `*f()` or `f().value()` would outlive a reference.
    T value() && { return std::get<0>(std::move(m_state)); }
    const Error &error() const { return std::get<1>(m_state); }

    const T *operator->() const { return &value(); }
    const T &operator*() const & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    T valueOr(T fallback) const & { return has_value() ? value() : std::move(fallback); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) { }

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace faubourg

/// Return the error of `expr` to the caller, or go on.
#define FB_TRY(expr)                                                                               \
    do {                                                                                           \
        if (auto &&fbResult_ = (expr); !fbResult_)                                                 \
            return fbResult_.error();                                                              \
    } while (false)

#define FB_CONCAT_(a, b) a##b
#define FB_CONCAT(a, b) FB_CONCAT_(a, b)

/// Declare `var` with the value of `expr`, or return its error to the caller.
#define FB_TRY_LET(var, expr) FB_TRY_LET_(var, expr, FB_CONCAT(fbLet_, __LINE__))
#define FB_TRY_LET_(var, expr, tmp)                                                                \
    auto tmp = (expr);                                                                             \
    if (!tmp)                                                                                      \
        return tmp.error();                                                                        \
    auto var = std::move(tmp).value()
