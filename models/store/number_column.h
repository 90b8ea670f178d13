// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace panorama::store {

// Columns of whole numbers as bytes, in no more room than their values need; see number_layout.h.
void putNumbers(std::string &out, const std::vector<std::uint32_t> &values);
void putNumbers(std::string &out, const std::vector<std::int64_t> &values);
// EventColumns::noValue is a missing one.
void putAmounts(std::string &out, const std::vector<std::int64_t> &values);

// Takes a column of so many rows from the front; of the chosen rows (upwards) only, where there are any chosen.
// T: std::uint32_t or std::int64_t. Nothing: damaged.
template<typename T>
std::optional<std::vector<T>> takeNumbers(std::string_view &bytes, std::size_t rows,
                                          const std::vector<std::uint32_t> *chosen);

} // namespace panorama::store
