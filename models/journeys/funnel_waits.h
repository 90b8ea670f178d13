// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace panorama::journeys {

// Times between two steps in units of the clock, each with the group of its customer. A narrow clock's times are below
// 2^32: all waits are then narrow, else all are wide.
struct FunnelWaits
{
    std::vector<std::uint32_t> narrow;
    std::vector<std::int64_t> wide;
    std::vector<std::uint32_t> groups; // empty without a breakdown
    std::size_t size() const { return narrow.size() + wide.size(); }
    std::int64_t at(std::size_t i) const { return narrow.empty() ? wide[i] : std::int64_t(narrow[i]); }
};

// The waits of one step as several scans found them.
using WaitsOfStep = std::vector<const FunnelWaits *>;

std::vector<std::int64_t> sortedWaits(const WaitsOfStep &waits);
std::optional<std::int64_t> twiceMedianWait(const WaitsOfStep &waits);
// By part, where partOf[group] is the part of a group.
std::vector<std::optional<std::int64_t>> twiceMedianWaits(const WaitsOfStep &waits,
                                                          std::span<const std::uint32_t> partOf, std::size_t parts);

} // namespace panorama::journeys
