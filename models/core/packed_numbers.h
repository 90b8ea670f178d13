// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstring>
#include <string_view>
#include <vector>

namespace panorama {

// The numbers that lie in `bytes` one after the other, as the store keeps lists of ids and hashes; less than a whole
// number at the end is left out.
template<typename Number> std::vector<Number> numbersIn(std::string_view bytes)
{
    std::vector<Number> numbers(bytes.size() / sizeof(Number));
    if (!numbers.empty()) // an empty list has no memory, and memcpy takes no null pointer
        std::memcpy(numbers.data(), bytes.data(), numbers.size() * sizeof(Number));
    return numbers;
}

} // namespace panorama
