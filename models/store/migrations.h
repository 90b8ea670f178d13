// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"

#include <string>
#include <vector>

namespace panorama::store {

// One numbered step of the schema, resources/migrations/NNNN_name.sql.
struct Migration
{
    std::string name; // "0001_workspace"
    std::string sql;
};

constexpr std::int64_t applicationId = 0x50414E4F; // "PANO"

const std::vector<Migration> &migrations(); // in order; generated from the files
// The schema number that this program writes (PRAGMA user_version).
int currentSchema();
// Runs the steps that the file lacks, each in its own transaction, and records their SHA-256.
// A recorded hash that differs from ours is an error: the file was made by a changed program.
Result<void> migrate(Database &database, Instant now);
// Whether the recorded steps are ours; reads only.
Result<void> checkMigrations(Database &database);

} // namespace panorama::store
