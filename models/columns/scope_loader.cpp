// SPDX-License-Identifier: GPL-3.0-or-later
// The same work as for all records, row by row: only what is in the scope is looked up.
#include "columns/record_loader.h"

#include "core/packed_numbers.h"

#include <algorithm>
#include <cstring>

namespace panorama::columns {
namespace {

constexpr std::uint32_t manyFlag = 0x80000000U;

} // namespace

Result<RecordSet> loadRecords(store::Database &database, const RecordScope &scope, const Job &job)
{
    return RecordLoader(database, job).load(scope);
}

Result<RecordSet> RecordLoader::load(const RecordScope &scope)
{
    m_set.m_isScope = true;
    TRY_VOID(loadKinds());
    TRY_VOID(loadRecords(scope));
    m_set.m_pairs = scope.pairs;
    m_set.m_pairRecords.assign(m_set.m_pairs.size(), noRecord); // until they are claimed
    TRY_VOID(loadParties(scope));
    TRY_VOID(loadIdentifiers(scope));
    indexHashes();
    TRY_VOID(loadRanks(scope));
    indexHolders();
    claimPairs();
    applyImplicitRanks();
    indexHolders();
    return std::move(m_set);
}

Result<void> RecordLoader::loadRecords(const RecordScope &scope)
{
    m_set.m_offsets.push_back(0);
    store::Statement row = m_database.prepare("SELECT id, source_id, key_hash, identifiers FROM records WHERE id = ?");
    for (const std::int64_t id : scope.records) {
        row.bind(id);
        if (row.step())
            addRecord(row);
        TRY_VOID(row.status());
    }
    m_set.m_explicit = m_set.m_records.size();
    return {};
}

Result<void> RecordLoader::loadParties(const RecordScope &scope)
{
    store::Statement row = m_database.prepare("SELECT members FROM parties WHERE id = ?");
    for (const std::uint64_t pair : scope.pairs) {
        const auto party = std::uint32_t(pair);
        if (!(party & manyFlag) || m_scopeParties.contains(party & ~manyFlag))
            continue;
        row.bind(std::int64_t(party & ~manyFlag));
        if (row.step())
            m_scopeParties[party & ~manyFlag] = numbersIn<std::uint32_t>(row.blob(0));
        TRY_VOID(row.status());
    }
    return {};
}

Result<void> RecordLoader::loadIdentifiers(const RecordScope &scope)
{
    std::vector<std::uint32_t> &ids = m_set.m_scopeIds;
    ids = m_set.m_members;
    for (const auto &[party, members] : m_scopeParties)
        ids.insert(ids.end(), members.begin(), members.end());
    for (const std::uint64_t pair : scope.pairs)
        if (!(std::uint32_t(pair) & manyFlag))
            ids.push_back(std::uint32_t(pair));
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    m_set.m_kinds.assign(ids.size(), 0);
    store::Statement row = m_database.prepare("SELECT kind FROM identifiers WHERE id = ?");
    for (std::size_t place = 0; place < ids.size(); ++place) {
        row.bind(std::int64_t(ids[place]));
        if (row.step())
            m_set.m_kinds[place] = std::uint16_t(row.integer(0));
        TRY_VOID(row.status());
    }
    return {};
}

Result<void> RecordLoader::loadRanks(const RecordScope &scope)
{
    store::Statement row = m_database.prepare("SELECT rank FROM record_ranks WHERE ref = ?");
    const auto rankOf = [&row](std::string_view ref) -> Result<std::optional<std::int64_t>> {
        row.reset();
        row.bindBlob(ref);
        const bool found = row.step();
        TRY_VOID(row.status());
        return found ? std::optional(row.integer(0)) : std::nullopt;
    };
    for (RecordNumber record = 0; record < m_set.m_explicit; ++record) {
        TRY(const auto rank, rankOf(m_set.refOf(record)));
        m_set.m_records[record].rank = rank.value_or(m_set.m_records[record].rank);
    }
    for (const std::uint64_t pair : scope.pairs) {
        std::string ref = "P";
        const std::uint32_t numbers[2] = {std::uint32_t(pair >> 32), std::uint32_t(pair)};
        ref.resize(1 + sizeof numbers);
        std::memcpy(ref.data() + 1, numbers, sizeof numbers);
        TRY(const auto rank, rankOf(ref));
        if (rank)
            m_implicitRanks.emplace_back(ref, *rank);
    }
    return {};
}

} // namespace panorama::columns
