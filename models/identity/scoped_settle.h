// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/record_scope.h"
#include "store/workspace.h"

namespace panorama::identity {

// The same as settle() where all that was changed lies within the scope.
Result<void> settleWithin(store::WriteSession &session, const columns::RecordScope &scope, const Job &job);

} // namespace panorama::identity
