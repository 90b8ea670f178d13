// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace panorama::services {

// How lists show personal values: enough to recognise, too little to copy.
std::string maskedName(std::string_view name); // 张**, J*** S****
std::string maskedIdentifier(std::string_view kind, std::string_view value); // 138****8000, z***@example.com, abc***yz

} // namespace panorama::services
