// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "store/database.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace panorama::columns {

using RecordNumber = std::uint32_t;
constexpr RecordNumber noRecord = 0xffffffff;

struct IdentifierKind
{
    std::string name;
    bool strong = true;
    bool global = true;
};

// A record: a row of customers, or an implicit one that rows make which no row of customers claims.
struct Record
{
    std::uint32_t id = 0; // records.id; 0 = implicit
    std::uint32_t source = 0; // sources.id
    std::uint32_t party = 0; // of an implicit record
    std::int64_t rank = 0; // order of the key among its peers as settled, else by id and party
};

// Every (source << 32 | party) that rows have, sorted, and the record of each.
struct PairOwners
{
    std::span<const std::uint64_t> pairs;
    std::span<const RecordNumber> records;
};

// All records of a workspace, explicit and implicit, with their identifiers, and which record each row belongs to
// (contract.md section 3, "Who a row belongs to"). Explicit records come first, by id, then implicit ones by source
// and party. Needs no vault: orders of keys come from record_ranks. Never changes once loaded.
class RecordSet
{
public:
    static Result<RecordSet> load(store::Database &database, const Job &job);

    std::size_t size() const { return m_records.size(); }
    const Record &operator[](RecordNumber record) const { return m_records[record]; }
    // Identifier ids of a record, sorted.
    std::span<const std::uint32_t> identifiers(RecordNumber record) const;
    // Records that have the identifier, in the order of their keys.
    std::span<const RecordNumber> withIdentifier(std::uint32_t identifier) const;
    std::uint32_t identifierEnd() const; // one more than the largest id
    std::size_t holderCount() const { return m_holders.size(); } // of all identifiers together
    std::vector<std::uint32_t> sharedIdentifiers() const; // that several records have, upwards
    bool isScope() const { return m_isScope; } // these are not all records of the workspace
    const IdentifierKind *kindOf(std::uint32_t identifier) const; // nullptr: no such identifier

    std::optional<RecordNumber> ofId(std::int64_t recordId) const;
    // The record that rows of this source and party belong to.
    std::optional<RecordNumber> ofRow(std::uint32_t source, std::uint32_t party) const;
    // ref as in record_ranks and links: a key hash of 16 bytes, or 'P' source party.
    std::optional<RecordNumber> ofRef(std::string_view ref) const;
    std::string refOf(RecordNumber record) const;
    void forgetRefs(); // of explicit records: neither ofRef() nor refOf() is asked any more
    PairOwners rowOwners() const { return {m_pairs, m_pairRecords}; }

private:
    friend class RecordLoader;
    std::size_t placeOf(std::uint32_t identifier) const;
    std::vector<Record> m_records;
    std::size_t m_explicit = 0;
    std::vector<std::uint64_t> m_offsets; // into m_members, one more than records
    std::vector<std::uint32_t> m_members; // identifier ids
    bool m_isScope = false;
    std::vector<std::uint32_t> m_scopeIds; // of a scope: identifier ids upwards; the others are by their places here
    std::vector<std::uint64_t> m_holderOffsets; // by identifier id
    std::vector<RecordNumber> m_holders;
    std::vector<std::uint16_t> m_kinds; // by identifier id; 0 = none, else index + 1
    std::vector<IdentifierKind> m_kindList;
    std::vector<std::uint64_t> m_pairs;
    std::vector<RecordNumber> m_pairRecords;
    std::string m_hashes; // 16 bytes an explicit record
    std::vector<RecordNumber> m_byHash; // explicit records by their hash
};

} // namespace panorama::columns
