// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "store/database.h"
#include "store/vault.h"

#include <functional>

namespace panorama::identity {

// Reads rows of (id, number, sealed blob), opens the blobs on all cores and hands them out in the order of the rows.
// `place` names where the blob of an id is sealed (store/sealed_places.h).
Result<void>
eachOpened(store::Statement &rows, const store::Vault &vault, std::string (*place)(std::int64_t id), const Job &job,
           const std::function<Result<void>(std::int64_t id, std::int64_t number, std::string_view plain)> &each);

} // namespace panorama::identity
