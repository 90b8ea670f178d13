// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/code_scan.h"

namespace panorama::segments {
namespace {

using columns::Bits;

constexpr std::uint32_t listShare = 16; // lists serve when at most a sixteenth of the people is in them

template<typename Code> void scanRange(const Code *codes, std::uint32_t first, std::uint32_t last, Bits &bits)
{
    const Code low = Code(first), span = Code(last - first);
    const std::span<std::uint64_t> words = bits.words();
    for (std::size_t w = 0; w < words.size(); ++w) {
        const std::size_t count = std::min<std::size_t>(64, bits.size() - w * 64);
        const Code *at = codes + w * 64;
        std::uint64_t word = 0;
        for (std::size_t i = 0; i < count; ++i)
            word |= std::uint64_t(Code(at[i] - low) < span) << i;
        words[w] |= word;
    }
}

template<typename Code> void scanSet(const Code *codes, const columns::CodeSet &set, Bits &bits)
{
    const columns::Words wanted = set.bits().words();
    const std::span<std::uint64_t> words = bits.words();
    for (std::size_t w = 0; w < words.size(); ++w) {
        const std::size_t count = std::min<std::size_t>(64, bits.size() - w * 64);
        const Code *at = codes + w * 64;
        std::uint64_t word = 0;
        for (std::size_t i = 0; i < count; ++i)
            word |= std::uint64_t(columns::testBit(wanted, at[i])) << i;
        words[w] = word;
    }
}

template<typename Code> void scan(const Code *codes, const columns::CodeSet &set, Bits &bits)
{
    const auto &ranges = set.ranges();
    // A range of all codes of the type does not fit its span; the set does.
    if (ranges.size() > 1 || std::uint64_t(ranges[0].second - ranges[0].first) > std::numeric_limits<Code>::max())
        return scanSet(codes, set, bits);
    scanRange(codes, ranges[0].first, ranges[0].second, bits);
}

} // namespace

Bits customersWith(const columns::AttributeColumn &column, const columns::CodeSet &codes, std::uint32_t people)
{
    Bits bits(people);
    std::uint64_t matching = 0;
    for (const auto &[first, last] : codes.ranges())
        matching += column.offsets[last] - column.offsets[first];
    if (matching == 0)
        return bits;
    if (matching == people)
        return Bits(people, true);
    if (matching <= people / listShare) {
        for (const auto &[first, last] : codes.ranges())
            for (std::uint32_t i = column.offsets[first]; i < column.offsets[last]; ++i)
                bits.set(column.customers[i]);
        return bits;
    }
    switch (column.codes.width) {
    case 1: scan(column.codes.as<std::uint8_t>(), codes, bits); break;
    case 2: scan(column.codes.as<std::uint16_t>(), codes, bits); break;
    default: scan(column.codes.as<std::uint32_t>(), codes, bits); break;
    }
    return bits;
}

} // namespace panorama::segments
