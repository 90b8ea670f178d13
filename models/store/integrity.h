// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "core/result.h"

#include <string>
#include <vector>

namespace panorama::store {

// Everything that is wrong with a workspace file, in words; empty = sound. Reads every page and every block of events
// and never writes. An error means that the file could not be examined at all.
Result<std::vector<std::string>> findDamage(const std::string &path, const Job &job);

} // namespace panorama::store
