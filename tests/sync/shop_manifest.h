// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

namespace panorama::testing {

// A shop with customers, orders and events, signed in by OAuth2, each a cursor list that is read in full.
std::string shopManifest();

} // namespace panorama::testing
