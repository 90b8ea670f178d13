// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/code_scan.h"

#include "columns/kernels.h"

namespace panorama::segments {
namespace {

using columns::Bits;

// Reading a list costs about as much a person as scanning 32 people of a column; a scan serves one range of codes.
constexpr std::uint64_t listShare = 32;
constexpr std::size_t mostScans = 16;

void scanSet(columns::PackedView codes, const columns::CodeSet &set, Bits &bits)
{
    const columns::Words wanted = set.bits().words();
    for (std::size_t i = 0; i < bits.size(); ++i)
        bits.words()[i / 64] |= std::uint64_t(columns::testBit(wanted, codes.at(i))) << (i % 64);
}

// Few codes: the bitsets of those that match, or of those that do not.
Bits fromPlanes(const columns::AttributeColumn &column, const columns::CodeSet &codes, std::uint32_t people)
{
    const std::size_t all = codes.bits().size(), matching = codes.bits().count();
    const bool isInverse = matching * 2 > all;
    Bits bits(people);
    for (std::uint32_t code = 0; code < all; ++code)
        if (codes.contains(code) != isInverse)
            columns::orWords(bits.words(), column.plane(code));
    if (isInverse)
        bits.complement();
    return bits;
}

} // namespace

Bits customersWith(const columns::AttributeColumn &column, const columns::CodeSet &codes, std::uint32_t people)
{
    std::uint64_t matching = 0;
    for (const auto &[first, last] : codes.ranges())
        matching += column.offsets[last] - column.offsets[first];
    if (matching == people)
        return Bits(people, true);
    if (!column.planes.empty())
        return fromPlanes(column, codes, people);
    Bits bits(people);
    const std::size_t scans = std::min(codes.ranges().size(), mostScans);
    if (matching <= people / listShare * scans) {
        for (const auto &[first, last] : codes.ranges())
            for (std::uint32_t i = column.offsets[first]; i < column.offsets[last]; ++i)
                bits.set(column.customers[i]);
    } else if (codes.ranges().size() > mostScans) {
        scanSet(column.codes, codes, bits);
    } else {
        for (const auto &[first, last] : codes.ranges())
            columns::orCodeRange(column.codes, first, last, bits.words(), people);
    }
    return bits;
}

} // namespace panorama::segments
