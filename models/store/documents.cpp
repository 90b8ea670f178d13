// SPDX-License-Identifier: GPL-3.0-or-later
// A document is the state that its position points at; document_steps keeps every state it had. A step's seq is the
// greatest of the whole table plus one: within a document the seqs ascend, and over the documents of a kind they tell
// which edit was the latest. Undo moves the position to the seq before, redo to the one after; position 0 and a step
// with an empty body both mean "removed". A new edit after an undo forgets the document's undone steps.
#include "store/documents.h"

#include <array>
#include <cstdio>

namespace panorama::store {
namespace {

constexpr const char *columns = "SELECT public_id, kind, name, body, created, changed FROM documents WHERE removed = 0";

std::string publicId(std::string_view kind, std::int64_t row)
{
    static constexpr std::array<std::pair<std::string_view, char>, 6> letters = {
        {{"segment", 'S'}, {"funnel", 'F'}, {"plan", 'B'}, {"campaign", 'E'}, {"report", 'R'}, {"retention", 'T'}}};
    char letter = 'D';
    for (const auto &[name, known] : letters)
        letter = name == kind ? known : letter;
    char text[32];
    std::snprintf(text, sizeof text, "%c%010lld", letter, static_cast<long long>(row));
    return text;
}

Result<Document> readRow(const Statement &statement)
{
    TRY(Json body, Json::parse(statement.text(3)));
    return Document {std::string(statement.text(0)), std::string(statement.text(1)),
                     std::string(statement.text(2)), std::move(body),
                     {statement.integer(4)},         {statement.integer(5)}};
}

Error unknownDocument(std::string_view kind, std::string_view idOrName)
{
    const std::string_view word = kind.empty() ? "document" : kind == "codes" ? "batch of codes" : kind;
    return notFoundError("There is no " + std::string(word) + " \"" + std::string(idOrName) + "\".",
                         std::string(idOrName), "Give the id or the name that the list shows.");
}

Error takenName(const std::string &name)
{
    return {
        ErrorCode::Conflict, "Another document is already called \"" + name + "\".", {}, "Choose another name.", {}};
}

} // namespace

Result<std::vector<Document>> Documents::list(std::string_view kind)
{
    Statement statement = m_database.prepare(std::string(columns) + " AND (?1 = '' OR kind = ?1) ORDER BY public_id");
    statement.bind(kind);
    std::vector<Document> documents;
    while (statement.step()) {
        TRY(Document document, readRow(statement));
        documents.push_back(std::move(document));
    }
    TRY_VOID(statement.status());
    return documents;
}

Result<Document> Documents::find(std::string_view kind, std::string_view idOrName)
{
    Statement statement = m_database.prepare(std::string(columns)
                                             + " AND (?1 = '' OR kind = ?1) AND (public_id = ?2 OR name = ?2) ORDER BY "
                                               "public_id = ?2 DESC, public_id LIMIT 1");
    statement.bind(kind, idOrName);
    if (statement.step())
        return readRow(statement);
    TRY_VOID(statement.status());
    return unknownDocument(kind, idOrName);
}

Result<std::int64_t> Documents::rowOf(std::string_view id)
{
    Statement statement = m_database.prepare("SELECT id FROM documents WHERE public_id = ?");
    statement.bind(id);
    if (statement.step())
        return statement.integer(0);
    TRY_VOID(statement.status());
    return unknownDocument({}, id);
}

Result<DocumentHistory> Documents::history(std::string_view id)
{
    TRY(const std::int64_t row, rowOf(id));
    Statement statement = m_database.prepare(
        "SELECT text, name, body, seq <= (SELECT position FROM document_positions WHERE document_id = ?1)"
        " FROM document_steps WHERE document_id = ?1 ORDER BY seq");
    statement.bind(row);
    DocumentHistory history;
    while (statement.step()) {
        DocumentStep step {std::string(statement.text(0)), std::string(statement.text(1)), {}};
        if (!statement.text(2).empty()) {
            TRY(step.body, Json::parse(statement.text(2)));
        }
        history.steps.push_back(std::move(step));
        history.position += statement.integer(3) != 0;
    }
    TRY_VOID(statement.status());
    return history;
}

Result<std::int64_t> Documents::append(std::int64_t row, const DocumentStep &step)
{
    TRY_VOID(m_database
                 .prepare("DELETE FROM document_steps WHERE document_id = ?1 AND seq >"
                          " coalesce((SELECT position FROM document_positions WHERE document_id = ?1), 0)")
                 .bind(row)
                 .run());
    TRY(const std::int64_t last, m_database.integer("SELECT max(seq) FROM document_steps"));
    const std::string body = step.body.isNull() ? "" : step.body.dump();
    TRY_VOID(m_database.prepare("INSERT INTO document_steps(document_id, seq, text, name, body) VALUES(?, ?, ?, ?, ?)")
                 .bind(row, last + 1, step.text, step.name, body)
                 .run());
    TRY_VOID(m_database
                 .prepare("INSERT INTO document_positions(document_id, position) VALUES(?1, ?2)"
                          " ON CONFLICT DO UPDATE SET position = ?2")
                 .bind(row, last + 1)
                 .run());
    return last + 1;
}

// Makes the document look like its step `seq`.
Result<void> Documents::stand(std::int64_t row, std::int64_t seq, Instant now)
{
    TRY_VOID(m_database
                 .prepare("INSERT INTO document_positions(document_id, position) VALUES(?1, ?2)"
                          " ON CONFLICT DO UPDATE SET position = ?2")
                 .bind(row, seq)
                 .run());
    std::string name, body;
    Statement step = m_database.prepare("SELECT name, body FROM document_steps WHERE document_id = ? AND seq = ?");
    step.bind(row, seq);
    if (step.step()) {
        name = step.text(0);
        body = step.text(1);
    }
    TRY_VOID(step.status());
    if (body.empty())
        return m_database.prepare("UPDATE documents SET removed = 1, changed = ? WHERE id = ?").bind(now, row).run();
    Statement taken =
        m_database.prepare("SELECT 1 FROM documents o, documents d WHERE d.id = ?1 AND o.kind = d.kind AND o.name = ?2"
                           " AND o.removed = 0 AND o.id <> ?1");
    taken.bind(row, name);
    if (taken.step())
        return takenName(name);
    TRY_VOID(taken.status());
    return m_database.prepare("UPDATE documents SET name = ?, body = ?, changed = ?, removed = 0 WHERE id = ?")
        .bind(name, body, now, row)
        .run();
}

Result<Document> Documents::save(std::string_view kind, const DocumentStep &step, Instant now)
{
    Statement known = m_database.prepare("SELECT id FROM documents WHERE kind = ? AND name = ? AND removed = 0");
    known.bind(kind, step.name);
    std::int64_t row = known.step() ? known.integer(0) : 0;
    TRY_VOID(known.status());
    if (row == 0) {
        // Hidden under a name that cannot clash until its first step stands.
        TRY_VOID(m_database
                     .prepare("INSERT INTO documents(public_id, kind, name, body, created, changed, removed) "
                              "VALUES(hex(randomblob(16)), ?, ?, '{}', ?, ?, 1)")
                     .bind(kind, step.name, now, now)
                     .run());
        row = m_database.lastInsertId();
        TRY_VOID(
            m_database.prepare("UPDATE documents SET public_id = ? WHERE id = ?").bind(publicId(kind, row), row).run());
    }
    TRY(const std::int64_t seq, append(row, step));
    TRY_VOID(stand(row, seq, now));
    return find(kind, publicId(kind, row));
}

Result<void> Documents::change(std::string_view id, const DocumentStep &step, Instant now)
{
    TRY(const std::int64_t row, rowOf(id));
    TRY(const std::int64_t seq, append(row, step));
    return stand(row, seq, now);
}

Result<void> Documents::apply(std::string_view id, const DraftChange &change, Instant now)
{
    TRY(const std::int64_t row, rowOf(id));
    const auto seqAt =
        [&](std::size_t index) -> Result<std::int64_t> { // of the index-th step, 1-based; 0 when there is none
        Statement statement =
            m_database.prepare("SELECT seq FROM document_steps WHERE document_id = ? ORDER BY seq LIMIT 1 OFFSET ?");
        statement.bind(row, std::int64_t(index) - 1);
        const std::int64_t seq = index > 0 && statement.step() ? statement.integer(0) : 0;
        TRY_VOID(statement.status());
        return seq;
    };
    TRY(const std::int64_t known, seqAt(change.known));
    TRY(const std::int64_t beyond, seqAt(change.known + 1));
    if ((known == 0 && change.known > 0) || beyond != 0)
        return Error {
            ErrorCode::Conflict, "This document was changed elsewhere in the meantime.", {}, "Load it again.", {}};
    TRY(std::int64_t position, seqAt(change.keep));
    TRY_VOID(m_database.prepare("UPDATE document_positions SET position = ? WHERE document_id = ?")
                 .bind(position, row)
                 .run());
    if (change.keep < change.known || !change.added.empty())
        TRY_VOID(m_database.prepare("DELETE FROM document_steps WHERE document_id = ? AND seq > ?")
                     .bind(row, position)
                     .run());
    for (const DocumentStep &step : change.added) {
        TRY(position, append(row, step));
    }
    TRY(position, seqAt(change.position));
    return stand(row, position, now);
}

Result<void> Documents::move(std::string_view id, Direction direction, Instant now)
{
    TRY(const std::int64_t row, rowOf(id));
    const bool undo = direction == Direction::Undo;
    Statement next =
        m_database.prepare(undo ? "SELECT coalesce((SELECT max(seq) FROM document_steps s WHERE s.document_id = ?1 AND "
                                  "s.seq < p.position), 0)"
                                  " FROM document_positions p WHERE p.document_id = ?1 AND p.position > 0"
                                : "SELECT min(seq) FROM document_steps s WHERE s.document_id = ?1"
                                  " AND s.seq > (SELECT position FROM document_positions WHERE document_id = ?1)");
    next.bind(row);
    const bool found = next.step() && !next.isNull(0);
    const std::int64_t seq = found ? next.integer(0) : 0;
    TRY_VOID(next.status());
    next.reset();
    if (!found)
        return notFoundError(undo ? "There is nothing to undo." : "There is nothing to redo.");
    return stand(row, seq, now);
}

Result<std::optional<std::string>> Documents::nextToMove(std::string_view kind, Direction direction)
{
    // Redo is open only for steps later than every edit that stands: a new edit ends the undone ones.
    Statement statement =
        m_database.prepare(direction == Direction::Undo
                               ? "SELECT d.public_id FROM documents d JOIN document_positions p ON p.document_id = d.id"
                                 " WHERE d.kind = ? AND p.position > 0 ORDER BY p.position DESC LIMIT 1"
                               : "SELECT d.public_id FROM documents d JOIN document_positions p ON p.document_id = d.id"
                                 " JOIN document_steps s ON s.document_id = d.id AND s.seq > p.position"
                                 " WHERE d.kind = ?1 AND s.seq > (SELECT max(position) FROM document_positions q JOIN "
                                 "documents e ON e.id = q.document_id WHERE e.kind = ?1)"
                                 " ORDER BY s.seq LIMIT 1");
    statement.bind(kind);
    std::optional<std::string> id;
    if (statement.step())
        id = std::string(statement.text(0));
    TRY_VOID(statement.status());
    return id;
}

} // namespace panorama::store
