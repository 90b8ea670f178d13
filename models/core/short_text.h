// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/text.h"

#include <cstring>

namespace panorama {

// What a text is compared by in tables in memory: two words which, with its size, are all of a text of up to 16 bytes.
// Of a longer one they are a hash, so that the texts must be compared besides.
struct TextKey
{
    std::uint64_t first = 0, last = 0;
    static bool holds(std::string_view text) { return text.size() <= 16; }
    bool operator==(const TextKey &) const = default;
};

template<typename Word> std::uint64_t wordAt(const char *at)
{
    Word word {};
    std::memcpy(&word, at, sizeof word);
    return word;
}

inline TextKey textKey(std::string_view text)
{
    const char *at = text.data();
    const std::size_t size = text.size();
    if (size > 16)
        return {hashBytes(text), size};
    if (size >= 8)
        return {wordAt<std::uint64_t>(at), wordAt<std::uint64_t>(at + size - 8)};
    if (size >= 4)
        return {wordAt<std::uint32_t>(at), wordAt<std::uint32_t>(at + size - 4)};
    if (size == 0)
        return {};
    return {wordAt<std::uint8_t>(at), wordAt<std::uint8_t>(at + size / 2) << 8 | wordAt<std::uint8_t>(at + size - 1)};
}

// Not keyed, never stored.
inline std::uint64_t hashOf(const TextKey &key, std::size_t size)
{
    const auto product =
        static_cast<unsigned __int128>(key.first ^ (size * 0x9E3779B97F4A7C15ULL)) * (key.last ^ 0xA0761D6478BD642FULL);
    return (std::uint64_t(product) ^ std::uint64_t(product >> 64)) * 0xE7037ED1A0B428DBULL;
}

} // namespace panorama
