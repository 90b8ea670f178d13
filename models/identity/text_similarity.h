// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace panorama::identity {

// Jaro–Winkler similarity, 0 … 1 (W. E. Winkler, 1990; prefix scale 0.1, at most 4 characters). Two empty texts: 1.
double jaroWinkler(std::u32string_view a, std::u32string_view b);
// Optimal string alignment distance (insert, delete, replace, swap of neighbours); `limit` + 1 when it is larger.
int editDistance(std::u32string_view a, std::u32string_view b, int limit);

std::u32string toCodePoints(std::string_view utf8);

} // namespace panorama::identity
