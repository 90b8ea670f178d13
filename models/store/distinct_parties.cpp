// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/distinct_parties.h"

#include <bit>
#include <cstring>

namespace panorama::store {

// By a bit for each number of the span where that is not very much more than the rows.
std::string distinctParties(const std::vector<std::uint32_t> &parties)
{
    constexpr std::size_t mostWords = 16; // a row: zeros are written sooner than numbers are sorted
    const auto [low, high] = spanOf(parties);
    std::string sorted;
    if ((high - low) / 64 / mostWords >= parties.size()) {
        std::vector<std::uint32_t> numbers = parties;
        std::sort(numbers.begin(), numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        sorted.assign(reinterpret_cast<const char *>(numbers.data()), numbers.size() * sizeof(std::uint32_t));
        return sorted;
    }
    std::vector<std::uint64_t> seen((high - low) / 64 + 1);
    for (const std::uint32_t party : parties)
        seen[(party - low) / 64] |= std::uint64_t(1) << ((party - low) % 64);
    sorted.resize(parties.size() * sizeof(std::uint32_t));
    char *at = sorted.data();
    for (std::size_t word = 0; word < seen.size(); ++word)
        for (std::uint64_t bits = seen[word]; bits; bits &= bits - 1, at += sizeof(std::uint32_t)) {
            const std::uint32_t party = low + std::uint32_t(word * 64) + std::uint32_t(std::countr_zero(bits));
            std::memcpy(at, &party, sizeof party);
        }
    sorted.resize(std::size_t(at - sorted.data()));
    return sorted;
}

} // namespace panorama::store
