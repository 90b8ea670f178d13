// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "store/database.h"

#include <string>

namespace panorama::store {

// Copies the file of a workspace as it is, while nobody can commit: the log has been moved into it before. False, and
// nothing done, where somebody still reads an earlier state, or the file may not be written.
Result<bool> copyStandingFile(Database &database, const std::string &target, const Job &job);

} // namespace panorama::store
