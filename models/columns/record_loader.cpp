// SPDX-License-Identifier: GPL-3.0-or-later
// Reads explicit records first and indexes who has which identifier. Then every distinct (source, party) that rows have
// is claimed by the first record, in the order of keys, of its source that has all its strong identifiers (all its weak
// ones where it has no strong one); what nobody claims becomes an implicit record. Last, all records, implicit ones
// too, are indexed by identifier again, for the links.
#include "columns/record_loader.h"

#include "core/packed_numbers.h"
#include "store/event_chunk.h"

#include <algorithm>
#include <numeric>

namespace panorama::columns {
namespace {

constexpr std::uint32_t manyFlag = 0x80000000U;
constexpr std::size_t hashSize = 16;

void appendIds(std::vector<std::uint32_t> &out, std::string_view blob)
{
    const std::vector<std::uint32_t> ids = numbersIn<std::uint32_t>(blob);
    out.insert(out.end(), ids.begin(), ids.end());
}

} // namespace

Result<RecordSet> RecordSet::load(store::Database &database, const Job &job)
{
    return RecordLoader(database, job).load();
}

Result<RecordSet> RecordLoader::load()
{
    constexpr std::uint64_t steps = 6; // of about the same length
    TRY_VOID(loadKinds());
    TRY_VOID(loadIdentifiers());
    m_job.report(1, steps);
    TRY_VOID(loadParties());
    m_job.report(2, steps);
    TRY_VOID(loadRecords());
    m_job.report(3, steps);
    indexHashes();
    TRY_VOID(loadPairs());
    m_job.report(4, steps);
    TRY_VOID(loadRanks());
    indexHolders();
    m_job.report(5, steps);
    claimPairs();
    applyImplicitRanks();
    indexHolders();
    return std::move(m_set);
}

Result<void> RecordLoader::loadKinds()
{
    store::Statement kinds = m_database.prepare("SELECT id, name, strong, global FROM identifier_kinds ORDER BY id");
    while (kinds.step()) {
        m_set.m_kindList.resize(std::max<std::size_t>(m_set.m_kindList.size(), std::size_t(kinds.integer(0))));
        m_set.m_kindList[std::size_t(kinds.integer(0)) - 1] = {std::string(kinds.text(1)), kinds.integer(2) != 0,
                                                               kinds.integer(3) != 0};
    }
    return kinds.status();
}

Result<void> RecordLoader::loadIdentifiers()
{
    TRY(const std::int64_t largest, m_database.integer("SELECT max(id) FROM identifiers"));
    m_set.m_kinds.assign(std::size_t(largest) + 1, 0);
    store::Statement identifiers =
        m_database.prepare("SELECT id, kind FROM identifiers INDEXED BY sqlite_autoindex_identifiers_1");
    while (identifiers.step())
        m_set.m_kinds[std::size_t(identifiers.integer(0))] = std::uint16_t(identifiers.integer(1));
    return identifiers.status();
}

Result<void> RecordLoader::loadParties()
{
    store::Statement parties = m_database.prepare("SELECT id, members FROM parties ORDER BY id");
    while (parties.step()) {
        m_partyOffsets.resize(std::size_t(parties.integer(0)) + 1, m_partyMembers.size());
        appendIds(m_partyMembers, parties.blob(1));
        m_partyOffsets.push_back(m_partyMembers.size());
    }
    return parties.status();
}

Result<void> RecordLoader::loadRecords()
{
    m_set.m_offsets.push_back(0);
    store::Statement records =
        m_database.prepare("SELECT id, source_id, key_hash, identifiers FROM records ORDER BY id");
    while (records.step()) {
        if (m_set.m_records.size() % 65536 == 0 && m_job.isCancelled())
            return cancelledError();
        addRecord(records);
    }
    m_set.m_explicit = m_set.m_records.size();
    return records.status();
}

// A row of id, source, key hash and identifiers.
void RecordLoader::addRecord(const store::Statement &row)
{
    const auto number = std::int64_t(m_set.m_records.size());
    m_set.m_records.push_back({std::uint32_t(row.integer(0)), std::uint32_t(row.integer(1)), 0, unranked + number});
    m_set.m_hashes.append(row.blob(2)).resize(m_set.m_records.size() * 16, '\0');
    appendIds(m_set.m_members, row.blob(3));
    m_set.m_offsets.push_back(m_set.m_members.size());
}

void RecordLoader::indexHashes()
{
    struct Entry
    {
        std::uint64_t high, low;
        RecordNumber record;
    };
    const auto big = [](const char *bytes) {
        std::uint64_t number = 0;
        for (int i = 0; i < 8; ++i)
            number = number << 8 | static_cast<unsigned char>(bytes[i]);
        return number;
    };
    std::vector<Entry> entries(m_set.m_explicit);
    for (std::size_t i = 0; i < entries.size(); ++i)
        entries[i] = {big(m_set.m_hashes.data() + i * 16), big(m_set.m_hashes.data() + i * 16 + 8), RecordNumber(i)};
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return a.high != b.high ? a.high < b.high : a.low < b.low; });
    m_set.m_byHash.resize(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i)
        m_set.m_byHash[i] = entries[i].record;
}

Result<void> RecordLoader::loadPairs()
{
    for (const char *sql : {"SELECT source_id, party FROM orders", "SELECT source_id, party FROM consents"}) {
        store::Statement rows = m_database.prepare(sql);
        while (rows.step())
            m_seen.add(std::uint32_t(rows.integer(0)), std::uint32_t(rows.integer(1)));
        TRY_VOID(rows.status());
    }
    TRY_VOID(loadPairsOfChunks());
    m_set.m_pairs = m_seen.sorted();
    m_seen = {};
    m_set.m_pairRecords.assign(m_set.m_pairs.size(), noRecord); // until they are claimed
    return {};
}

Result<void> RecordLoader::loadPairsOfChunks()
{
    std::vector<std::pair<std::int64_t, std::uint32_t>> torn;
    std::vector<std::uint32_t> parties;
    store::Statement chunks = m_database.prepare("SELECT c.id, c.source_id, c.parties, EXISTS(SELECT 1 FROM "
                                                 "event_tombstones t WHERE t.chunk_id = c.id) FROM event_chunks c");
    while (chunks.step()) {
        if (m_job.isCancelled())
            return cancelledError();
        const auto source = std::uint32_t(chunks.integer(1));
        if (chunks.integer(3)) {
            torn.emplace_back(chunks.integer(0), source);
            continue;
        }
        parties.clear();
        appendIds(parties, chunks.blob(2));
        for (const std::uint32_t party : parties)
            m_seen.add(source, party);
    }
    TRY_VOID(chunks.status());
    for (const auto &[chunk, source] : torn)
        TRY_VOID(addLivePairs(chunk, source));
    return {};
}

// Of a chunk some of whose rows were replaced: only the parties of the rows that still stand.
Result<void> RecordLoader::addLivePairs(std::int64_t chunk, std::uint32_t source)
{
    store::Statement bytes = m_database.prepare("SELECT columns FROM event_chunks WHERE id = ?");
    bytes.bind(chunk);
    if (!bytes.step())
        return bytes.status();
    TRY(const store::EventColumns columns, store::decodeChunk({}, bytes.blob(0)));
    std::vector<bool> dead(columns.rows());
    store::Statement tombstones = m_database.prepare("SELECT row FROM event_tombstones WHERE chunk_id = ?");
    tombstones.bind(chunk);
    while (tombstones.step())
        if (std::size_t(tombstones.integer(0)) < dead.size())
            dead[std::size_t(tombstones.integer(0))] = true;
    TRY_VOID(tombstones.status());
    for (std::size_t row = 0; row < dead.size(); ++row)
        if (!dead[row])
            m_seen.add(source, columns.party[row]);
    return {};
}

// Explicit records by a merge in the order of their hashes; implicit ones are kept until they are known.
Result<void> RecordLoader::loadRanks()
{
    store::Statement ranks = m_database.prepare("SELECT ref, rank FROM record_ranks ORDER BY ref");
    std::size_t at = 0;
    while (ranks.step()) {
        const std::string_view ref = ranks.blob(0);
        if (ref.size() != hashSize) {
            m_implicitRanks.emplace_back(ref, ranks.integer(1));
            continue;
        }
        const auto hashAt = [this](std::size_t i) {
            return std::string_view(m_set.m_hashes).substr(m_set.m_byHash[i] * hashSize, hashSize);
        };
        while (at < m_set.m_byHash.size() && hashAt(at) < ref)
            ++at;
        if (at < m_set.m_byHash.size() && hashAt(at) == ref)
            m_set.m_records[m_set.m_byHash[at]].rank = ranks.integer(1);
    }
    return ranks.status();
}

void RecordLoader::applyImplicitRanks()
{
    for (const auto &[ref, rank] : m_implicitRanks)
        if (const std::optional<RecordNumber> record = m_set.ofRef(ref); record && *record >= m_set.m_explicit)
            m_set.m_records[*record].rank = rank;
}

void RecordLoader::indexHolders()
{
    std::vector<std::uint64_t> &offsets = m_set.m_holderOffsets;
    offsets.assign(m_set.m_kinds.size() + 1, 0);
    for (const std::uint32_t identifier : m_set.m_members)
        if (const std::size_t place = m_set.placeOf(identifier); place < m_set.m_kinds.size())
            ++offsets[place + 1];
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
    m_set.m_holders.resize(offsets.back());
    std::vector<std::uint64_t> next(offsets.begin(), offsets.end() - 1);
    for (RecordNumber record = 0; record < m_set.m_records.size(); ++record)
        for (const std::uint32_t identifier : m_set.identifiers(record))
            if (const std::size_t place = m_set.placeOf(identifier); place < m_set.m_kinds.size())
                m_set.m_holders[next[place]++] = record;
    const auto before = [this](RecordNumber a, RecordNumber b) {
        return std::pair(m_set.m_records[a].rank, a) < std::pair(m_set.m_records[b].rank, b);
    };
    for (std::size_t i = 0; i + 1 < offsets.size(); ++i)
        if (offsets[i + 1] - offsets[i] > 1)
            std::sort(m_set.m_holders.begin() + std::ptrdiff_t(offsets[i]),
                      m_set.m_holders.begin() + std::ptrdiff_t(offsets[i + 1]), before);
}

void RecordLoader::claimPairs()
{
    for (std::size_t i = 0; i < m_set.m_pairs.size(); ++i)
        m_set.m_pairRecords[i] = claim(std::uint32_t(m_set.m_pairs[i] >> 32), std::uint32_t(m_set.m_pairs[i]));
    const auto unclaimed = std::size_t(std::ranges::count(m_set.m_pairRecords, noRecord));
    m_set.m_records.reserve(m_set.m_records.size() + unclaimed);
    m_set.m_offsets.reserve(m_set.m_offsets.size() + unclaimed);
    m_set.m_members.reserve(m_set.m_members.size() + unclaimed); // most have one
    for (std::size_t i = 0; i < m_set.m_pairs.size(); ++i)
        if (m_set.m_pairRecords[i] == noRecord)
            addImplicit(i);
}

void RecordLoader::addImplicit(std::size_t pair)
{
    const auto number = RecordNumber(m_set.m_records.size());
    const auto party = std::uint32_t(m_set.m_pairs[pair]);
    m_set.m_pairRecords[pair] = number;
    m_set.m_records.push_back({0, std::uint32_t(m_set.m_pairs[pair] >> 32), party, unranked + number});
    for (const std::uint32_t identifier : membersOf(party))
        m_set.m_members.push_back(identifier);
    if (!(party & manyFlag))
        m_set.m_members.push_back(party);
    m_set.m_offsets.push_back(m_set.m_members.size());
}

// The identifiers of a party of several; empty for a party that is a single identifier.
std::span<const std::uint32_t> RecordLoader::membersOf(std::uint32_t party) const
{
    const std::size_t id = party & ~manyFlag;
    if (const auto known = m_scopeParties.find(std::uint32_t(id)); party & manyFlag && known != m_scopeParties.end())
        return known->second;
    if (!(party & manyFlag) || id + 1 >= m_partyOffsets.size())
        return {};
    return {m_partyMembers.data() + m_partyOffsets[id], m_partyMembers.data() + m_partyOffsets[id + 1]};
}

bool RecordLoader::hasAll(RecordNumber record, std::span<const std::uint32_t> identifiers) const
{
    const auto own = m_set.identifiers(record);
    return std::all_of(identifiers.begin(), identifiers.end(),
                       [&](std::uint32_t id) { return std::binary_search(own.begin(), own.end(), id); });
}

RecordNumber RecordLoader::claim(std::uint32_t source, std::uint32_t party) const
{
    std::span<const std::uint32_t> members = membersOf(party);
    std::vector<std::uint32_t> wanted;
    if (!(party & manyFlag))
        members = {&party, 1};
    for (const bool strong : {true, false}) {
        for (const std::uint32_t id : members)
            if (const IdentifierKind *kind = m_set.kindOf(id); kind && kind->strong == strong)
                wanted.push_back(id);
        if (!wanted.empty())
            break;
    }
    if (wanted.empty())
        return noRecord;
    for (const RecordNumber record : m_set.withIdentifier(wanted.front()))
        if (m_set[record].source == source && m_set[record].id && hasAll(record, wanted))
            return record;
    return noRecord;
}

} // namespace panorama::columns
