// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace panorama::reports {

// A report keeps its days as yyyy-MM-dd, also within its texts, for JSON and tables. Where it is drawn for people they
// read as its language says: 2026年11月22日, 22 Nov 2026. What looks like a day and is none stays.
std::string withDays(std::string_view text, std::string_view language);

} // namespace panorama::reports
