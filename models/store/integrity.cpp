// SPDX-License-Identifier: GPL-3.0-or-later
// A file that no process has open (no log beside it) is read as immutable, so that not even a side file appears.
#include "store/integrity.h"

#include "store/audit.h"
#include "store/event_chunk.h"
#include "store/migrations.h"
#include "store/workspace_file.h"
#include "store/workspace_meta.h"

#include <filesystem>
#include <sstream>

namespace panorama::store {
namespace {

constexpr int reportedProblems = 20;

using Problems = std::vector<std::string>;

// Damage makes statements fail: that is a finding, not a failure of the check.
Result<void> note(const Result<void> &result, const std::string &what, Problems &problems)
{
    if (result)
        return {};
    if (result.error().code == ErrorCode::Cancelled || result.error().code == ErrorCode::WorkspaceBusy)
        return result.error();
    problems.push_back(what + ": " + (result.error().detail.empty() ? result.error().message : result.error().detail));
    return {};
}

Result<void> checkPages(Database &database, Problems &problems)
{
    Statement statement = database.prepare("PRAGMA integrity_check(" + std::to_string(reportedProblems) + ")");
    while (statement.step()) {
        std::istringstream lines {std::string(statement.text(0))};
        for (std::string line; std::getline(lines, line);)
            if (line != "ok" && line.rfind("***", 0) != 0)
                problems.push_back(line);
    }
    return statement.status();
}

Result<void> checkMeta(Database &database, Problems &problems)
{
    for (const char *key : {"workspace_id", "time_zone", "currency", "revision", "stamp", "key_check"}) {
        Statement statement = database.prepare("SELECT 1 FROM meta WHERE key = ? AND length(value) > 0");
        if (!statement.bind(key).step() && statement.status())
            problems.push_back(std::string("The setting ") + key + " is missing.");
        TRY_VOID(statement.status());
    }
    TRY(const std::int64_t slots, database.integer("SELECT count(*) FROM key_slots"));
    if (slots == 0)
        problems.emplace_back("The workspace has no key slot.");
    return {};
}

Result<void> checkChunks(Database &database, const Job &job, Problems &problems)
{
    TRY(const std::int64_t total, database.integer("SELECT count(*) FROM event_chunks"));
    Statement statement = database.prepare("SELECT id, rows, key_hashes, columns, length(parties) FROM event_chunks");
    for (std::int64_t done = 0; statement.step(); ++done) {
        job.report(std::uint64_t(done), std::uint64_t(total), "Blocks of events");
        const Result<EventColumns> columns = decodeChunk(statement.blob(2), statement.blob(3));
        if (!columns || std::int64_t(columns->rows()) != statement.integer(1) || statement.integer(4) % 4 != 0)
            problems.push_back("Block " + std::to_string(statement.integer(0)) + " of the events is damaged.");
        if (job.isCancelled())
            return cancelledError();
    }
    return statement.status();
}

// Rows that are missing at the end of the audit log show without its key too: the head begins with their number.
Result<void> checkAuditLength(Database &database, Problems &problems)
{
    TRY(const std::int64_t rows, database.integer("SELECT count(*) FROM audit"));
    Statement head = database.prepare("SELECT value FROM meta WHERE key = 'audit_head'");
    const std::string text = head.step() ? std::string(head.text(0)) : std::string("0|");
    TRY_VOID(head.status());
    if (text.substr(0, text.find('|')) != std::to_string(rows))
        problems.emplace_back("The audit log has lost rows, or gained some.");
    return {};
}

Result<Problems> examine(Database &database, const Job &job)
{
    Problems problems;
    database.watch(job.cancel);
    TRY_VOID(note(checkPages(database, problems), "Pages", problems));
    TRY_VOID(note(checkMigrations(database), "Schema", problems));
    TRY_VOID(note(checkMeta(database, problems), "Settings", problems));
    TRY_VOID(note(checkAuditLength(database, problems), "Audit log", problems));
    TRY_VOID(note(checkChunks(database, job, problems), "Events", problems));
    return problems;
}

bool hasLog(const std::string &path)
{
    std::error_code failure;
    if (std::filesystem::exists(path + "-shm", failure)) // somebody has it open, this process perhaps
        return true;
    const auto size = std::filesystem::file_size(path + "-wal", failure);
    return !failure && size > 0;
}

} // namespace

Result<std::vector<std::string>> findDamage(const std::string &path, const Job &job)
{
    TRY_VOID(checkWorkspaceFile(path));
    const bool shared = hasLog(path);
    Result<Database> database = Database::open(path, shared ? OpenMode::ReadOnly : OpenMode::Immutable);
    if (!database && database.error().code == ErrorCode::Storage)
        return Problems {database.error().detail.empty() ? database.error().message : database.error().detail};
    if (!database)
        return database.error();
    TRY(Problems problems, examine(*database, job));
    if (!problems.empty() && !shared && hasLog(path))
        return findDamage(path, job); // somebody began to write meanwhile
    return problems;
}

Result<std::optional<std::vector<std::string>>> findAuditFaults(const std::string &path, const UnlockRequest &request)
{
    TRY(Database database, Database::open(path, hasLog(path) ? OpenMode::ReadOnly : OpenMode::Immutable));
    TRY(const std::string id, workspaceId(database));
    const Result<Vault> vault = unlock(database, id, request);
    if (!vault)
        return std::optional<Problems>();
    TRY(const std::vector<AuditFault> faults, verifyAudit(database, *vault));
    Problems problems;
    for (const AuditFault &fault : faults)
        problems.push_back(fault.message);
    return std::optional(std::move(problems));
}

} // namespace panorama::store
