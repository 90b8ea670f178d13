// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sink/sink_context.h"

#include "core/money.h"
#include "domain/identifier.h"
#include "sync/sink/row_image.h"

namespace panorama::sync {

SinkContext::SinkContext(store::WriteSession &writeSession, const store::Vault &openVault,
                         store::WorkspaceSettings workspaceSettings, SinkSource sinkSource, std::int64_t batchId)
    : session(writeSession),
      vault(openVault),
      settings(std::move(workspaceSettings)),
      source(std::move(sinkSource)),
      batch(batchId),
      terms(writeSession.database),
      identifiers(writeSession.database, openVault),
      undo(writeSession.database, batchId)
{
}

Result<std::vector<std::uint32_t>> SinkContext::identifiersOf(const RowFields &row, RowOutcome &outcome)
{
    std::vector<std::uint32_t> ids;
    const FieldName *first = nullptr;
    for (const FieldValue &entry : row.identifiers()) {
        if (entry.value->isEmpty())
            continue;
        first = first ? first : entry.field;
        const auto value = normalizedIdentifier(entry.field->name, entry.value->text, settings.region);
        if (!value) {
            ++outcome.identifiersDropped;
            continue;
        }
        TRY(const bool erased, identifiers.isErased(entry.field->name, *value, source.name));
        if (erased) {
            outcome = rejected(entry.field->full, "erased", outcome.identifiersDropped);
            return ids;
        }
        TRY(const std::uint32_t id, identifiers.id(entry.field->name, *value, source.manifest));
        ids.push_back(id);
    }
    if (ids.empty()) {
        const FieldName *fault = first ? first : row.identifiers().empty() ? nullptr : row.identifiers().front().field;
        const bool several = row.identifiers().size() > 1;
        outcome = rejected(several || !fault ? "" : fault->full,
                           first ? "no valid identifier is left" : "no identifier", outcome.identifiersDropped);
    }
    return ids;
}

std::string SinkContext::currencyOf(const RowFields &row) const
{
    std::string currency(row.text("currency"));
    if (currency.empty())
        currency = !shapeCurrency.empty() ? shapeCurrency
            : !source.currency.empty()    ? source.currency
                                          : settings.currency;
    for (char &c : currency)
        c = c >= 'a' && c <= 'z' ? char(c - 32) : c;
    return isCurrencyCode(currency) ? currency : std::string();
}

Result<void> UndoLog::remember(const std::string &table, std::int64_t rowId)
{
    TRY(const std::string image, rowImage(m_database, table, rowId));
    return m_database.prepare("INSERT INTO undo(batch_id, seq, table_name, row_id, before) VALUES(?,?,?,?,?)")
        .bind(m_batch, ++m_next, table, rowId, image)
        .run();
}

} // namespace panorama::sync
