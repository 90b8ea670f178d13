// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <vector>

namespace panorama::sync {

// A manifest of resources/sources, built into the program.
struct ShippedManifest
{
    std::string_view id;
    std::string_view text;
};
const std::vector<ShippedManifest> &shippedManifests();

} // namespace panorama::sync
