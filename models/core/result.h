// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace panorama {

template<typename T> class Result;

// The value, or why there is none. The member names are those of std::expected.
template<typename T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }
    T value_or(T fallback) const { return has_value() ? value() : std::move(fallback); }

private:
    std::variant<T, Error> m_state;
};

template<> class [[nodiscard]] Result<void>
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

#define PANORAMA_JOIN2(a, b) a##b
#define PANORAMA_JOIN(a, b) PANORAMA_JOIN2(a, b)
// TRY(auto x, f()): x is the value of f(), or the enclosing function returns its error.
#define TRY(declaration, expression)                                                                                   \
    auto PANORAMA_JOIN(tryResult, __LINE__) = (expression);                                                            \
    if (!PANORAMA_JOIN(tryResult, __LINE__))                                                                           \
        return PANORAMA_JOIN(tryResult, __LINE__).error();                                                             \
    declaration = std::move(*PANORAMA_JOIN(tryResult, __LINE__))
// TRY_VOID(f()): the enclosing function returns f()'s error, if there is one.
#define TRY_VOID(expression)                                                                                           \
    if (auto tryResult = (expression); !tryResult)                                                                     \
    return tryResult.error()

} // namespace panorama
