// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"

#include <string>

namespace panorama::sync {

// A row with all its columns as JSON: {"id":7,"name":"…","hash":{"hex":"…"}}.
Result<std::string> rowImage(store::Database &database, const std::string &table, std::int64_t rowId);
// Writes an image back over the row.
Result<void> restoreImage(store::Database &database, const std::string &table, std::int64_t rowId,
                          const std::string &image);

} // namespace panorama::sync
