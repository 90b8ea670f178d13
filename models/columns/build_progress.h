// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"

#include <cstdint>

namespace panorama::columns {

// What the making of columns reports as the thing that goes on; done and total are rows of events and orders.
inline constexpr char preparing[] = "Preparing data";

// A job whose reports are how far the whole has come between `from` and `to` of it, in thousandths.
Job partOf(const Job &job, double from, double to);
// One for the whole of the making: its reports never go back, and count in `rows`.
Job preparingJob(const Job &job, std::uint64_t rows);

} // namespace panorama::columns
