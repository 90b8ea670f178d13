// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/workspace.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace panorama::sync {

enum class TermKind { Event = 1, Channel = 2, Campaign = 3, Currency = 4, Property = 5 };

// Names as numbers (table terms). Terms are never removed.
class TermInterner
{
public:
    explicit TermInterner(store::Database &database);
    Result<std::uint32_t> id(TermKind kind, std::string_view text); // "" is 0

private:
    store::Statement m_find, m_insert;
    store::Database &m_database;
    std::unordered_map<std::string, std::uint32_t> m_known; // kind byte + text
};

// Identifiers as numbers by their blind index (table identifiers), and sets of them as parties.
class IdentifierInterner
{
public:
    IdentifierInterner(store::Database &database, const store::Vault &vault);
    // `value` is normalised. A kind that nobody knows yet becomes strong and global, or strong within its source when
    // it is named like the source's manifest.
    Result<std::uint32_t> id(const std::string &kind, const std::string &value, const std::string &manifest);
    // By its hash; 0 where it is not known yet.
    Result<std::uint32_t> find(const std::string &kind, const store::Hash128 &hash, const std::string &manifest);
    struct NewIdentifier
    {
        store::Hash128 hash;
        std::string_view value;
    };
    // Identifiers that are not in the database, best in the order of their hashes; sealed on all cores. They get
    // numbers one after the other: the first of them.
    Result<std::uint32_t> insert(const std::string &kind, const std::string &manifest,
                                 std::span<const NewIdentifier> batch);
    Result<std::int64_t> kindId(const std::string &kind, const std::string &manifest);
    Result<bool> anyErased();
    // Whether a customer with this identifier was erased, in this source where it is one within its source alone: it
    // must not come back.
    Result<bool> isErased(const std::string &kind, const std::string &value, const std::string &source);
    // The party of these identifiers (sorted and made unique here); never empty.
    Result<std::uint32_t> party(std::vector<std::uint32_t> ids);
    // The party of a row that comes again: identifiers of kinds that its mapping does not map stay with it.
    Result<std::uint32_t> partyKeeping(std::uint32_t party, std::uint32_t before, std::span<const std::string> mapped);

private:
    Result<void> prepare();
    Result<std::vector<std::uint32_t>> membersOf(std::uint32_t party);
    store::Database &m_database;
    const store::Vault &m_vault;
    store::Statement m_find, m_insert, m_findParty, m_insertParty, m_erased;
    std::unordered_map<std::string, std::int64_t> m_kinds;
    std::unordered_map<std::string, std::uint32_t> m_known; // kind id + value
    std::unordered_map<std::string, std::uint32_t> m_parties; // members
    std::int64_t m_nextId = 0;
    bool m_anyErased = false, m_prepared = false;
};

// Largest id that AUTOINCREMENT ever gave in a table.
Result<std::int64_t> lastId(store::Database &database, const std::string &table);
std::string packIds(const std::vector<std::uint32_t> &ids); // u32 LE

} // namespace panorama::sync
