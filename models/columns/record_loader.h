// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/party_set.h"
#include "columns/record_scope.h"

#include <map>

namespace panorama::columns {

constexpr std::int64_t unranked = std::int64_t(1) << 40; // ranks from here on are none that was kept

// Fills a RecordSet from the store; see record_loader.cpp for the order of work.
class RecordLoader
{
public:
    RecordLoader(store::Database &database, const Job &job) : m_database(database), m_job(job) { }
    Result<RecordSet> load();
    Result<RecordSet> load(const RecordScope &scope);

private:
    Result<void> loadKinds();
    Result<void> loadIdentifiers();
    Result<void> loadParties();
    Result<void> loadRecords();
    void addRecord(const store::Statement &row);
    Result<void> loadRecords(const RecordScope &scope);
    Result<void> loadParties(const RecordScope &scope);
    Result<void> loadIdentifiers(const RecordScope &scope);
    Result<void> loadRanks(const RecordScope &scope);
    Result<void> loadPairs();
    Result<void> loadPairsOfChunks();
    Result<void> addLivePairs(std::int64_t chunk, std::uint32_t source);
    Result<void> loadRanks();
    void applyImplicitRanks();
    void indexHashes();
    void indexHolders();
    void claimPairs();
    RecordNumber claim(std::uint32_t source, std::uint32_t party) const;
    std::span<const std::uint32_t> membersOf(std::uint32_t party) const;
    void addImplicit(std::size_t pair);
    bool hasAll(RecordNumber record, std::span<const std::uint32_t> identifiers) const;

    store::Database &m_database;
    const Job &m_job;
    RecordSet m_set;
    PartySet m_seen; // of all rows
    std::vector<std::pair<std::string, std::int64_t>> m_implicitRanks; // by ref
    std::vector<std::uint64_t> m_partyOffsets; // by parties.id
    std::vector<std::uint32_t> m_partyMembers;
    std::map<std::uint32_t, std::vector<std::uint32_t>> m_scopeParties; // of a scope, instead of these two
};

} // namespace panorama::columns
