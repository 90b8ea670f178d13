// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/error.h"

#include <string>

struct sqlite3;

namespace panorama::store {

// What SQLite's result code means for people, without SQL or values.
Error sqliteError(int code, sqlite3 *connection);

} // namespace panorama::store
