// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/sink/interner.h"
#include "sync/sink/row_fields.h"

#include <memory>

namespace panorama::sync {

// The source of a batch as its rows need it.
struct SinkSource
{
    std::int64_t id = 0;
    std::string name;
    std::string manifest; // id of its manifest; empty for files
    std::string currency; // empty: the workspace's
};

// What became of the rows; exact after finish().
struct SinkCounts
{
    std::int64_t created = 0, updated = 0, unchanged = 0, identifiersDropped = 0;
    void add(RowOutcome::State state)
    {
        created += state == RowOutcome::State::Created;
        updated += state == RowOutcome::State::Updated;
        unchanged += state == RowOutcome::State::Unchanged;
    }
};

// Before-images of the rows of other batches that this batch changes (table undo).
class UndoLog
{
public:
    UndoLog(store::Database &database, std::int64_t batch) : m_database(database), m_batch(batch) { }
    Result<void> remember(const std::string &table, std::int64_t rowId);

private:
    store::Database &m_database;
    std::int64_t m_batch;
    std::int64_t m_next = 0;
};

struct EventKeys;
struct MetRows;

// What all writers of a batch share.
struct SinkContext
{
    SinkContext(store::WriteSession &session, const store::Vault &vault, store::WorkspaceSettings settings,
                SinkSource source, std::int64_t batch);
    // Identifiers of the row as interned numbers; invalid ones are dropped and counted in the outcome. Without any left
    // the row is rejected (outcome.state).
    Result<std::vector<std::uint32_t>> identifiersOf(const RowFields &row, RowOutcome &outcome);
    // The row's currency: its own, else the shape's, the source's, the workspace's. "" when it is no currency code.
    std::string currencyOf(const RowFields &row) const;

    store::WriteSession &session;
    const store::Vault &vault;
    store::WorkspaceSettings settings;
    SinkSource source;
    std::int64_t batch;
    std::string shapeCurrency;
    TermInterner terms;
    IdentifierInterner identifiers;
    UndoLog undo;
    SinkCounts counts;
    std::shared_ptr<EventKeys> eventKeys; // made when the first events come, unless given before
    MetRows *met = nullptr; // where a full pass notes which stored rows it meets
    int file = 0; // number of the file that is being read
};

// Writes the rows of one kind.
class KindWriter
{
public:
    virtual ~KindWriter() = default;
    virtual Result<RowOutcome> add(const RowFields &row) = 0;
    virtual Result<void> finish() { return {}; }
};

std::unique_ptr<KindWriter> recordWriter(SinkContext &context, const RowShape &shape);
std::unique_ptr<KindWriter> eventWriter(SinkContext &context);
std::unique_ptr<KindWriter> orderWriter(SinkContext &context);
std::unique_ptr<KindWriter> consentWriter(SinkContext &context);
std::unique_ptr<KindWriter> spendWriter(SinkContext &context);
// order_lines, refunds, products, campaigns, messages
std::unique_ptr<KindWriter> plainWriter(SinkContext &context, DataKind kind);

} // namespace panorama::sync
