// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/code_set.h"
#include "columns/snapshot.h"
#include "segments/people.h"

namespace panorama::segments {

// The customers whose code is in the set: from the lists by code where few have it, else by a scan of the column.
People customersWith(const columns::AttributeColumn &column, const columns::CodeSet &codes, std::uint32_t people);

} // namespace panorama::segments
