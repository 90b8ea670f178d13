// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "core/json.h"
#include "store/workspace.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace panorama::services {

// What is to be brought in: one or more files by one mapping, as one import and one transaction.
struct ImportRequest
{
    std::vector<std::string> files;
    Json mapping; // panorama.mapping/1
    bool dryRun = false;
    std::optional<std::string> rejectsFile; // else rejected rows stay in the vault
    bool overwriteRejects = false;
    std::vector<std::string> required; // fields that may not be empty besides those that the kind asks for
};

struct ImportReject
{
    std::string file;
    std::int64_t line = 0;
    std::string column, reason; // never a value
};

struct ImportReport
{
    std::string importId; // empty in a dry run
    std::vector<std::string> files;
    std::int64_t rowsRead = 0, rowsRejected = 0, created = 0, updated = 0, unchanged = 0, identifiersDropped = 0;
    std::vector<ImportReject> rejects; // the first 20
    std::optional<std::string> rejectsFile;
    bool dryRun = false;
    std::int64_t revision = 0;
    Json toJson() const; // contract.md section 3
};

// All or nothing. Needs the vault.
Result<ImportReport> runImport(const Job &job, store::Workspace &workspace, const ImportRequest &request);

struct ImportEntry
{
    std::string importId;
    std::vector<std::string> files;
    std::string kind, source;
    Instant time;
    std::int64_t rowsRead = 0, rowsRejected = 0;
    bool rolledBack = false;
};
// All imports, by their id.
Result<std::vector<ImportEntry>> listImports(store::ReadSession &session);

// Takes away what an import did; Conflict, naming the later imports, where they changed its rows. Gives the revision.
Result<std::int64_t> rollbackImport(const Job &job, store::Workspace &workspace, const std::string &importId);
// All of them or none, in one transaction.
Result<std::int64_t> rollbackImports(const Job &job, store::Workspace &workspace,
                                     std::span<const std::string> latestFirst);

} // namespace panorama::services
