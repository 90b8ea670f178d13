// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_error.h"

#include <sqlite3.h>

namespace panorama::store {

Error sqliteError(int code, sqlite3 *connection)
{
    Error error = storageError("The workspace file could not be read or written.", {},
                               "Try again; if it stays, run workspace check.");
    switch (code & 0xff) {
    case SQLITE_INTERRUPT: return cancelledError();
    case SQLITE_FULL:
        error = storageError("The disk is full; nothing was changed.", {}, "Free some space and try again.");
        break;
    case SQLITE_IOERR:
        error = storageError("The disk reported an error; nothing was changed.", {}, "Check the disk, then try again.");
        break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        error = storageError("The workspace file is damaged.", {}, "Restore a backup: workspace restore FILE.");
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        error = {ErrorCode::WorkspaceBusy,
                 "Another program is writing to the workspace.",
                 {},
                 "Wait for it, then try again.",
                 {}};
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        error = storageError("The workspace file cannot be opened or is write-protected.", {},
                             "Check the path and its permissions.");
        break;
    default: break;
    }
    error.detail = "sqlite " + std::to_string(connection ? sqlite3_extended_errcode(connection) : code) + ": "
        + (connection ? sqlite3_errmsg(connection) : "");
    return error;
}

} // namespace panorama::store
