// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/code_scan.h"

#include "columns/kernels.h"

#include <algorithm>

namespace panorama::segments {
namespace {

using columns::Bits;

// Costs, in people of a list: one that is read costs as much as scanning 32 of a column (a scan serves one range of
// codes) or as 512 of a plane.
constexpr std::uint64_t scanned = 32, inPlane = 512;
constexpr std::size_t mostScans = 16;

void scanSet(columns::PackedView codes, const columns::CodeSet &set, Bits &bits)
{
    const columns::Words wanted = set.bits().words();
    for (std::size_t i = 0; i < bits.size(); ++i)
        bits.words()[i / 64] |= std::uint64_t(columns::testBit(wanted, codes.at(i))) << (i % 64);
}

// Code by code: the planes of frequent ones, the lists of others.
void addCode(const columns::AttributeColumn &column, std::uint32_t code, Bits &bits)
{
    const columns::Words plane = column.plane(code);
    if (!plane.empty())
        return columns::orWords(bits.words(), plane);
    for (std::uint32_t i = column.offsets[code]; i < column.offsets[code + 1]; ++i)
        bits.set(column.customers[i]);
}

Bits codeByCode(const columns::AttributeColumn &column, const columns::CodeSet &codes, std::uint32_t people,
                bool isInverse)
{
    Bits bits(people);
    if (isInverse) {
        for (std::uint32_t code = 0; code < codes.bits().size(); ++code)
            if (!codes.contains(code))
                addCode(column, code, bits);
        bits.complement();
        return bits;
    }
    for (const auto &[first, last] : codes.ranges())
        for (std::uint32_t code = first; code < last; ++code)
            addCode(column, code, bits);
    return bits;
}

std::uint64_t costOf(const columns::AttributeColumn &column, const columns::CodeSet &codes, std::uint32_t people,
                     bool isInverse)
{
    std::uint64_t cost = isInverse ? people / inPlane : 0;
    for (std::uint32_t code = 0; code < codes.bits().size(); ++code)
        if (codes.contains(code) != isInverse)
            cost += column.plane(code).empty() ? column.offsets[code + 1] - column.offsets[code] : people / inPlane;
    return cost;
}

} // namespace

Bits customersWith(const columns::AttributeColumn &column, const columns::CodeSet &codes, std::uint32_t people)
{
    constexpr std::size_t manyCodes = 4096;
    const std::size_t scans = std::min(codes.ranges().size(), mostScans);
    const std::uint64_t scanCost = people / scanned * std::uint64_t(scans);
    std::uint64_t matching = 0;
    for (const auto &[first, last] : codes.ranges())
        matching += column.offsets[last] - column.offsets[first];
    if (matching == people)
        return Bits(people, true);
    if (codes.bits().size() <= manyCodes) {
        const std::uint64_t cost = costOf(column, codes, people, false), inverse = costOf(column, codes, people, true);
        if (std::min(cost, inverse) <= scanCost)
            return codeByCode(column, codes, people, inverse < cost);
    } else if (matching <= scanCost) {
        return codeByCode(column, codes, people, false);
    }
    Bits bits(people);
    if (codes.ranges().size() > mostScans)
        scanSet(column.codes, codes, bits);
    else
        for (const auto &[first, last] : codes.ranges())
            columns::orCodeRange(column.codes, first, last, bits.words(), people);
    return bits;
}

} // namespace panorama::segments
