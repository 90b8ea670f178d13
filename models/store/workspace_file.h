// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"

#include <string>

namespace panorama::store {

// The workspace as files: nothing here interprets what it holds.

// Checks magic, application id and schema number of a file without opening or changing anything.
Result<void> checkWorkspaceFile(const std::string &path);
// Why a file of a later program is not opened.
Error newerSchemaError(const std::string &path, std::int64_t schema);
// Conflict where something is at `path` already.
Result<void> requireAbsent(const std::string &path);
// Makes an empty file that only its owner may read; an existing one goes when `overwrite` says so.
Result<void> claimWorkspaceFile(const std::string &path, bool overwrite);
// The file and what SQLite keeps beside it.
void removeWorkspaceFiles(const std::string &path);
// Waits until the file, or the folder's list of names, is on the disk.
Result<void> syncFile(const std::string &path);
Result<void> syncFolderOf(const std::string &path);
// A finished file takes the place of another one, durably; both are closed.
Result<void> replaceWorkspaceFile(const std::string &from, const std::string &to);
Result<std::string> workspaceId(Database &database);

} // namespace panorama::store
