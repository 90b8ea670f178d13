// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace panorama::services {

// MD5 (RFC 1321) as 32 hex digits, for destinations that take nothing else. Protects nothing.
std::string md5Hex(std::string_view bytes);

} // namespace panorama::services
