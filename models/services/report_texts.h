// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace panorama::services {

// Texts of reports in zh_CN, zh_TW or en. Reports are made without a window too, so they do not wait for its
// translations. An unknown key gives the key.
std::string reportText(std::string_view key, std::string_view language);

} // namespace panorama::services
