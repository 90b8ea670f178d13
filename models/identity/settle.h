// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "store/workspace.h"

namespace panorama::identity {

// Keeps record_ranks true within the open transaction, so that ties and cuts are decided by record keys even where the
// vault is locked. Every command that writes customers, rows with identifiers, links, cuts or kinds calls it last;
// cheap where nothing of these was touched, or rows were only added. `everything`: look at all, whatever was touched.
Result<void> settle(store::WriteSession &session, const Job &job, bool everything = false);

} // namespace panorama::identity
