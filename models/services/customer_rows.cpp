// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customer_rows.h"

#include "store/chunk_rows.h"
#include "store/sealed_places.h"

#include <algorithm>
#include <cstring>
#include <unordered_set>

namespace panorama::services {

std::vector<std::uint64_t> rowsOf(const columns::RecordSet &records, std::span<const identity::RecordNumber> of)
{
    std::vector<std::uint64_t> rows;
    const columns::PairOwners owners = records.rowOwners();
    for (std::size_t i = 0; i < owners.pairs.size(); ++i)
        if (std::find(of.begin(), of.end(), owners.records[i]) != of.end())
            rows.push_back(owners.pairs[i]);
    return rows;
}

namespace {

// Sorted parties of the rows within one source.
std::vector<std::uint32_t> partiesIn(const std::vector<std::uint64_t> &rows, std::uint32_t source)
{
    std::vector<std::uint32_t> parties;
    for (const std::uint64_t row : rows)
        if (row >> 32 == source)
            parties.push_back(std::uint32_t(row));
    return parties;
}

bool holdsAny(std::string_view sortedBlob, const std::vector<std::uint32_t> &parties)
{
    const auto at = [sortedBlob](std::size_t place) {
        std::uint32_t party = 0;
        std::memcpy(&party, sortedBlob.data() + place * sizeof party, sizeof party);
        return party;
    };
    const std::size_t count = sortedBlob.size() / sizeof(std::uint32_t);
    return std::any_of(parties.begin(), parties.end(), [&](std::uint32_t party) {
        std::size_t low = 0;
        for (std::size_t high = count; low < high;) {
            const std::size_t middle = (low + high) / 2;
            (at(middle) < party ? low : high) = at(middle) < party ? middle + 1 : middle;
        }
        return low < count && at(low) == party;
    });
}

Result<std::unordered_set<std::size_t>> replacedRows(store::Database &database, std::int64_t chunk)
{
    std::unordered_set<std::size_t> rows;
    store::Statement row = database.prepare("SELECT row FROM event_tombstones WHERE chunk_id = ?");
    row.bind(chunk);
    while (row.step())
        rows.insert(std::size_t(row.integer(0)));
    TRY_VOID(row.status());
    return rows;
}

Result<void> visitChunk(store::Database &database, const store::Vault &vault, std::int64_t chunk, std::uint32_t source,
                        const std::vector<std::uint32_t> &parties, const std::function<void(const EventRow &)> &each)
{
    store::Statement blob = database.prepare("SELECT columns, personal FROM event_chunks WHERE id = ?");
    blob.bind(chunk);
    if (!blob.step())
        return blob.status();
    std::string personal;
    if (!blob.isNull(1)) {
        TRY(personal, vault.open(store::eventChunkPlace(chunk), blob.blob(1)));
    }
    TRY(const store::ChunkRows found, store::decodeRowsOf(parties, blob.blob(0), personal));
    TRY(const auto replaced, replacedRows(database, chunk));
    for (std::size_t row = 0; row < found.rows.size(); ++row)
        if (!replaced.contains(found.rows[row]))
            each({found.columns, row, source});
    return {};
}

} // namespace

Result<void> forEachEvent(const Job &job, store::Database &database, const store::Vault &vault,
                          const std::vector<std::uint64_t> &rows, const std::function<void(const EventRow &)> &each)
{
    store::Statement chunk = database.prepare("SELECT id, source_id, parties FROM event_chunks ORDER BY id");
    while (chunk.step()) {
        if (job.isCancelled())
            return cancelledError();
        const auto source = std::uint32_t(chunk.integer(1));
        const std::vector<std::uint32_t> parties = partiesIn(rows, source);
        if (!parties.empty() && holdsAny(chunk.blob(2), parties))
            TRY_VOID(visitChunk(database, vault, chunk.integer(0), source, parties, each));
    }
    return chunk.status();
}

} // namespace panorama::services
