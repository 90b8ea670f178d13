// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <cstdint>
#include <functional>

namespace panorama {

// A number that identifies one thing of kind Tag; 0 is nobody.
template<typename Tag> struct Id
{
    std::int64_t value = 0;
    auto operator<=>(const Id &) const = default;
    explicit operator bool() const { return value != 0; }
};

} // namespace panorama

template<typename Tag> struct std::hash<panorama::Id<Tag>>
{
    std::size_t operator()(panorama::Id<Tag> id) const noexcept { return std::hash<std::int64_t> {}(id.value); }
};
