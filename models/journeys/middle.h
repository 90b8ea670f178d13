// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <span>

namespace panorama::journeys {

// Twice the median of whole numbers from 0 up (so that the mean of the middle two stays whole); nullopt over none. The
// numbers may lie in several runs.
std::optional<std::int64_t> twiceMedian(std::span<const std::span<const std::uint32_t>> runs);
std::optional<std::int64_t> twiceMedian(std::span<const std::span<const std::int64_t>> runs);
std::optional<std::int64_t> twiceMedian(std::span<const std::int64_t> values);

} // namespace panorama::journeys
