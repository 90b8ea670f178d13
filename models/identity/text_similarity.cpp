// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/text_similarity.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstdlib>
#include <vector>

namespace panorama::identity {

std::u32string toCodePoints(std::string_view utf8)
{
    std::u32string text;
    text.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t point = size == 1 ? lead : lead & (0xFFu >> (size + 1));
        for (std::size_t k = 1; k < size && i + k < utf8.size(); ++k)
            point = point << 6 | (static_cast<unsigned char>(utf8[i + k]) & 0x3F);
        text += point;
        i += size;
    }
    return text;
}

// Texts up to 64 characters: which of them are matched is kept in one word each.
double jaroWinkler(std::u32string_view a, std::u32string_view b)
{
    a = a.substr(0, 64);
    b = b.substr(0, 64);
    if (a.empty() || b.empty())
        return a.empty() && b.empty() ? 1 : 0;
    const std::size_t longer = std::max(a.size(), b.size());
    const std::size_t window = longer / 2 > 0 ? longer / 2 - 1 : 0;
    std::uint64_t usedA = 0, usedB = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = i > window ? i - window : 0; j < std::min(b.size(), i + window + 1); ++j)
            if (a[i] == b[j] && !(usedB >> j & 1)) {
                usedA |= std::uint64_t(1) << i;
                usedB |= std::uint64_t(1) << j;
                break;
            }
    const int matches = std::popcount(usedA);
    if (!matches)
        return 0;
    int halfSwaps = 0;
    for (std::uint64_t x = usedA, y = usedB; x; x &= x - 1, y &= y - 1)
        halfSwaps += a[std::size_t(std::countr_zero(x))] != b[std::size_t(std::countr_zero(y))];
    const int swaps = halfSwaps / 2;
    const double m = matches;
    const double jaro = (m / double(a.size()) + m / double(b.size()) + (m - swaps) / m) / 3;
    std::size_t prefix = 0;
    while (prefix < 4 && prefix < std::min(a.size(), b.size()) && a[prefix] == b[prefix])
        ++prefix;
    return jaro + double(prefix) * 0.1 * (1 - jaro);
}

int editDistance(std::u32string_view a, std::u32string_view b, int limit)
{
    a = a.substr(0, 64);
    b = b.substr(0, 64);
    if (std::abs(int(a.size()) - int(b.size())) > limit)
        return limit + 1;
    std::array<std::array<int, 65>, 3> rows;
    for (std::size_t j = 0; j <= b.size(); ++j)
        rows[0][j] = int(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto &row = rows[i % 3];
        const auto &above = rows[(i - 1) % 3];
        row[0] = int(i);
        int least = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], rows[(i - 2) % 3][j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > limit)
            return limit + 1;
    }
    return std::min(rows[a.size() % 3][b.size()], limit + 1);
}

} // namespace panorama::identity
