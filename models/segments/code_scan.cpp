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

// Code by code: the planes of frequent ones, the lists of others. The inverse: whoever has none of the other codes.
People codeByCode(const columns::AttributeColumn &column, const columns::CodeSet &codes, std::uint32_t people,
                  bool isInverse)
{
    std::vector<columns::Words> planes;
    std::vector<std::uint32_t> others;
    for (std::uint32_t code = 0; code < codes.bits().size(); ++code) {
        if (codes.contains(code) == isInverse || column.offsets[code] == column.offsets[code + 1])
            continue;
        if (const columns::Words plane = column.plane(code); !plane.empty())
            planes.push_back(plane);
        else
            others.push_back(code);
    }
    if (planes.empty() && others.empty())
        return Bits(people, isInverse);
    if (others.empty())
        return People(std::move(planes), isInverse);
    Bits bits = planes.empty() ? Bits(people, isInverse) : People(std::move(planes), isInverse).bits(people);
    for (const std::uint32_t code : others)
        for (std::uint32_t i = column.offsets[code]; i < column.offsets[code + 1]; ++i)
            if (isInverse)
                bits.reset(column.customers[i]);
            else
                bits.set(column.customers[i]);
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

People customersWith(const columns::AttributeColumn &column, const columns::CodeSet &codes, std::uint32_t people)
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
