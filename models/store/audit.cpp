// SPDX-License-Identifier: GPL-3.0-or-later
// MAC of a row = keyed BLAKE2b(MAC of the row before | id | time | action | detail), each part with its length. The
// head in meta = "rows|MAC over rows and the last MAC", so that the tail cannot be cut off unseen either.
#include "store/audit.h"

namespace panorama::store {
namespace {

void addPart(std::string &out, std::string_view part)
{
    out += std::to_string(part.size());
    out += ':';
    out += part;
}

std::string rowMac(const Vault &vault, std::string_view before, std::int64_t id, std::int64_t time,
                   std::string_view action, std::string_view detail)
{
    std::string bytes;
    addPart(bytes, before);
    addPart(bytes, std::to_string(id));
    addPart(bytes, std::to_string(time));
    addPart(bytes, action);
    addPart(bytes, detail);
    return vault.auditMac(bytes);
}

std::string headOf(const Vault &vault, std::int64_t rows, std::string_view last)
{
    std::string bytes = "head";
    addPart(bytes, std::to_string(rows));
    addPart(bytes, last);
    return std::to_string(rows) + "|" + toHex(vault.auditMac(bytes));
}

Result<std::string> storedHead(Database &database)
{
    Statement head = database.prepare("SELECT value FROM meta WHERE key = 'audit_head'");
    std::string text = head.step() ? std::string(head.text(0)) : std::string();
    TRY_VOID(head.status());
    return text;
}

} // namespace

Result<void> appendAudit(Database &database, const Vault &vault, Instant time, const std::string &action,
                         const Json &detail)
{
    Statement last = database.prepare("SELECT mac FROM audit ORDER BY id DESC LIMIT 1");
    const std::string before = last.step() ? std::string(last.blob(0)) : std::string();
    TRY_VOID(last.status());
    last.reset();
    const std::string text = detail.dump(true);
    TRY_VOID(database.prepare("INSERT INTO audit(time, action, detail) VALUES(?,?,?)").bind(time, action, text).run());
    const std::int64_t id = database.lastInsertId();
    const std::string mac = rowMac(vault, before, id, time.micros, action, text);
    Statement seal = database.prepare("UPDATE audit SET mac = ? WHERE id = ?");
    TRY_VOID(seal.bindBlob(mac).bindNext(id).run());
    TRY(const std::int64_t rows, database.integer("SELECT count(*) FROM audit"));
    return database.prepare("INSERT OR REPLACE INTO meta(key, value) VALUES('audit_head', ?)")
        .bind(headOf(vault, rows, mac))
        .run();
}

Result<std::vector<AuditFault>> verifyAudit(Database &database, const Vault &vault)
{
    std::vector<AuditFault> faults;
    Statement row = database.prepare("SELECT id, time, action, detail, mac FROM audit ORDER BY id");
    std::string before;
    std::int64_t rows = 0;
    while (row.step()) {
        ++rows;
        if (rowMac(vault, before, row.integer(0), row.integer(1), row.text(2), row.text(3)) != row.blob(4))
            faults.push_back(
                {row.integer(0),
                 "Row " + std::to_string(row.integer(0)) + " of the audit log, or the row before it, was changed."});
        before = row.blob(4);
    }
    TRY_VOID(row.status());
    TRY(const std::string head, storedHead(database));
    if ((rows || !head.empty()) && head != headOf(vault, rows, before))
        faults.push_back({0, "The end of the audit log does not fit: rows were cut off or added."});
    return faults;
}

} // namespace panorama::store
