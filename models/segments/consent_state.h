// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/snapshot.h"

namespace panorama::segments {

// Whose latest word at or before `asOf` is granted.
columns::Bits grantedAt(const columns::ConsentColumn &column, std::uint32_t people, Instant asOf);

} // namespace panorama::segments
