// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace panorama {

// A plain decimal in major units as micros; amounts of rows may be finer, as computed ones are (3.3000000000000003):
// then the nearest one, half to even. nullopt where it is no plain decimal or does not fit.
std::optional<std::int64_t> nearestMicros(std::string_view text);

} // namespace panorama
