// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/workspace.h"

#include <optional>

namespace panorama::services {

// The days from the first to the last dated row (events, orders, spend, messages) at or before today; nullopt without
// any. Campaigns and plans do not count: they may lie in the future. As soon as a day from `recent` on is known, what
// is dearer to read is left out.
Result<std::optional<DateRange>> dataDays(store::Workspace &workspace, Date today, Date recent);

} // namespace panorama::services
