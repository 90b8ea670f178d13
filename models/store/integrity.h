// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "core/result.h"
#include "store/key_slots.h"

#include <optional>
#include <string>
#include <vector>

namespace panorama::store {

// Everything that is wrong with a workspace file, in words; empty = sound. Reads every page and every block of events
// and never writes. An error means that the file could not be examined at all.
Result<std::vector<std::string>> findDamage(const std::string &path, const Job &job);

// What does not fit in the audit log, in words; nullopt where its key cannot be had. Never writes.
Result<std::optional<std::vector<std::string>>> findAuditFaults(const std::string &path, const UnlockRequest &request);

} // namespace panorama::store
