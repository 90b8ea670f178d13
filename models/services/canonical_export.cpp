// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/canonical_export.h"

#include "domain/value.h"
#include "services/canonical_export_parts.h"
#include "store/audit.h"

#include <filesystem>

namespace panorama::services {
namespace fs = std::filesystem;
namespace {

constexpr const char *kinds[] = {"customers", "events", "orders",   "order_lines", "refunds",  "products",
                                 "campaigns", "spend",  "messages", "consents",    "documents"};

Result<bool> claimFolder(const std::string &folder)
{
    std::error_code failure;
    const bool existed = fs::exists(folder, failure);
    if (existed && (!fs::is_directory(folder, failure) || !fs::is_empty(folder, failure) || failure))
        return Error {ErrorCode::Conflict,
                      folder + " is not an empty folder; nothing was written.",
                      folder,
                      "Name a folder that does not exist yet, or an empty one.",
                      {}};
    if (!existed && !fs::create_directories(folder, failure))
        return storageError(folder + " cannot be created.", folder, "Check the folder above it and its permissions.");
    if (!existed)
        fs::permissions(folder, fs::perms::owner_all, failure);
    return !existed;
}

void removeOutput(const std::string &folder, bool created)
{
    std::error_code ignored;
    for (const auto &entry : fs::directory_iterator(folder, ignored))
        fs::remove(entry.path(), ignored);
    if (created)
        fs::remove(folder, ignored);
}

Result<void> exportKind(ExportContext &context, const std::string &kind, SortedLines &lines)
{
    if (kind == "customers")
        return exportCustomers(context, lines);
    if (kind == "events")
        return exportEvents(context, lines);
    if (kind == "orders")
        return exportOrders(context, lines);
    if (kind == "consents")
        return exportConsents(context, lines);
    if (kind == "documents")
        return exportDocuments(context, lines);
    return exportPlainRows(context, kind, lines);
}

Result<void> exportAll(ExportContext &context, CanonicalExportResult &result)
{
    for (const char *kind : kinds) {
        context.job.report(result.lines.size(), std::size(kinds), kind);
        SortedLines lines(result.folder + "/" + kind + ".jsonl");
        TRY_VOID(exportKind(context, kind, lines));
        TRY_VOID(lines.finish(context.job));
        result.lines.emplace_back(kind, lines.count());
        if (context.job.isCancelled())
            return cancelledError();
    }
    return {};
}

Result<std::vector<std::string>> textsById(store::Database &database, std::string_view sql)
{
    std::vector<std::string> texts;
    store::Statement row = database.prepare(sql);
    while (row.step()) {
        texts.resize(std::size_t(row.integer(0)) + 1);
        texts.back() = row.text(1);
    }
    TRY_VOID(row.status());
    return texts;
}

} // namespace

void addMember(std::string &line, std::string_view key, std::string_view json)
{
    line += line.size() > 1 ? ",\"" : "\"";
    line += key;
    line += "\":";
    line += json;
}

void addText(std::string &line, std::string_view key, std::string_view text)
{
    addMember(line, key, {});
    appendJsonString(line, text);
}

std::string exportedMap(const std::map<std::string, Json> &stored)
{
    if (stored.empty())
        return {};
    std::string text = "{";
    for (const auto &[name, value] : stored) {
        text += text.size() > 1 ? "," : "";
        appendJsonString(text, name);
        text += ':';
        text += exportedValue(valueFromStored(value)).dump();
    }
    return text + "}";
}

Result<ExportContext> openExport(const Job &job, store::Database &database, const store::Vault &vault)
{
    TRY(identity::IdentifierTexts identifiers, identity::IdentifierTexts::load(database, vault, job));
    TRY(std::vector<std::string> sources, textsById(database, "SELECT id, name FROM sources ORDER BY id"));
    TRY(std::vector<std::string> terms, textsById(database, "SELECT id, text FROM terms ORDER BY id"));
    return ExportContext {job, database, vault, std::move(identifiers), std::move(sources), std::move(terms)};
}

Result<CanonicalExportResult> exportCanonical(const Job &job, store::Workspace &workspace, const std::string &folder)
{
    TRY(const store::Vault *vault, store::requireVault(workspace));
    TRY(const bool created, claimFolder(folder));
    CanonicalExportResult result {folder, {}, 0};
    const auto run = [&]() -> Result<void> {
        TRY_VOID(workspace.write(job, [&](store::WriteSession &session) -> Result<void> {
            session.touch("audit");
            return store::appendAudit(session.database, *vault, session.now, "export.canonical",
                                      Json::object({{"folder", folder}}));
        }));
        TRY(store::ReadSession session, workspace.read());
        result.revision = session.revision();
        session.database().watch(job.cancel);
        TRY(ExportContext context, openExport(job, session.database(), *vault));
        return exportAll(context, result);
    };
    if (const Result<void> done = run(); !done) {
        removeOutput(folder, created);
        return done.error();
    }
    return result;
}

} // namespace panorama::services
