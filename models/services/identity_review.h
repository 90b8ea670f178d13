// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/identity_service.h"

namespace panorama::services {

// Takes a word about a pair (judgePair) back: it waits for review again.
Result<LinkChange> reopenPair(const Job &job, store::Workspace &workspace, const std::string &pair);

} // namespace panorama::services
