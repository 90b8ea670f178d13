// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/buyers.h"

#include <optional>

namespace panorama::segments {

// Figures of everybody that several leaves of one session ask for, computed at the first need.
struct SharedFigures
{
    std::optional<columns::Buyers> buyers;
};

} // namespace panorama::segments
