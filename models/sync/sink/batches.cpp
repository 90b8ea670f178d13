// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sink/batches.h"

#include "core/text.h"

#include <cstdio>

namespace panorama::sync {

Result<SinkSource> fileSource(store::WriteSession &session, const std::string &wanted, std::int64_t batch)
{
    const std::optional<std::string> name = validName(wanted);
    if (!name)
        return invalidError("The name of the source is not valid.", "/source",
                            "Use 1 to 200 characters without control characters.");
    const auto find = [&]() -> Result<std::optional<SinkSource>> {
        store::Statement statement =
            session.database.prepare("SELECT id, kind, currency, removed FROM sources WHERE name = ?");
        statement.bind(*name);
        if (!statement.step()) {
            TRY_VOID(statement.status());
            return std::optional<SinkSource>();
        }
        if (statement.integer(3))
            TRY_VOID(session.database.prepare("UPDATE sources SET removed = 0, created_batch = ? WHERE name = ?")
                         .bind(batch, *name)
                         .run());
        const std::string kind(statement.text(1));
        return std::optional(
            SinkSource {statement.integer(0), *name, kind == "file" ? "" : kind, std::string(statement.text(2))});
    };
    TRY(std::optional<SinkSource> source, find());
    if (!source) {
        session.touch("sources");
        TRY_VOID(
            session.database.prepare("INSERT INTO sources(name, kind, created, created_batch) VALUES(?,'file',?,?)")
                .bind(*name, session.now, batch)
                .run());
        TRY(source, find());
    }
    return std::move(*source);
}

Result<Batch> openBatch(store::WriteSession &session, const NewBatch &wanted)
{
    session.touch("batches");
    TRY_VOID(session.database.prepare("INSERT INTO batches(origin, data_kind, time, files, mapping) VALUES(?,?,?,?,?)")
                 .bind(wanted.origin, dataKindName(wanted.kind), session.now, wanted.files, wanted.mapping)
                 .run());
    Batch batch {session.database.lastInsertId(), {}};
    char text[32];
    std::snprintf(text, sizeof text, "I%010lld", static_cast<long long>(batch.id));
    batch.publicId = text;
    TRY_VOID(
        session.database.prepare("UPDATE batches SET public_id = ? WHERE id = ?").bind(batch.publicId, batch.id).run());
    return batch;
}

Result<void> closeBatch(store::WriteSession &session, std::int64_t batch, std::int64_t source, const SinkCounts &counts,
                        std::int64_t rowsRead, std::int64_t rowsRejected)
{
    return session.database
        .prepare("UPDATE batches SET source_id = ?, created = ?, updated = ?, unchanged = ?, identifiers_dropped = ?, "
                 "rows_read = ?, rows_rejected = ? WHERE id = ?")
        .bind(source, counts.created, counts.updated, counts.unchanged, counts.identifiersDropped, rowsRead,
              rowsRejected, batch)
        .run();
}

} // namespace panorama::sync
