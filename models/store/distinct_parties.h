// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace panorama::store {

// Least and largest.
template<typename T> std::pair<T, T> spanOf(const std::vector<T> &values)
{
    std::pair<T, T> span = values.empty() ? std::pair<T, T>() : std::pair<T, T>(values[0], values[0]);
    for (const T value : values) {
        span.first = std::min(span.first, value);
        span.second = std::max(span.second, value);
    }
    return span;
}

// The numbers, each once and upwards, as bytes for event_chunks.parties.
std::string distinctParties(const std::vector<std::uint32_t> &parties);

} // namespace panorama::store
