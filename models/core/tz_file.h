// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace panorama {

// The offset changes of one zone: offsets[i] holds from starts[i] on (µs UTC); starts[0] is the beginning of time.
struct ZoneChanges
{
    std::vector<std::int64_t> starts;
    std::vector<int> offsets; // seconds
};

// Reads a TZif file (RFC 8536); rules of its footer are carried out to the year 2100. nullopt when it is damaged.
std::optional<ZoneChanges> parseZoneFile(std::string_view bytes);

// Whether the system has a zone database, and the zone of that name in it.
bool hasZoneFiles();
std::optional<ZoneChanges> readZoneFile(const std::string &name);

} // namespace panorama
