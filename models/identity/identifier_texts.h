// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/record_set.h"
#include "core/cancel.h"
#include "store/database.h"
#include "store/vault.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace panorama::identity {

struct IdentifierKind
{
    std::int64_t id = 0;
    std::string name;
    bool strong = false, global = false;
};

// All kinds of identifiers by their ids (entry 0 is empty).
Result<std::vector<IdentifierKind>> loadKinds(store::Database &database);

// The normalised identifiers of a workspace in clear, and the parties that are made of them. In memory only, in one
// arena; kept no longer than the work that needs it.
class IdentifierTexts
{
public:
    static Result<IdentifierTexts> load(store::Database &database, const store::Vault &vault, const Job &job);
    // Only those of these records and their rows.
    static Result<IdentifierTexts> loadOf(store::Database &database, const store::Vault &vault,
                                          const columns::RecordSet &records);

    std::size_t size() const { return m_scopeIds.empty() ? m_kinds.size() : m_scopeIds.back() + 1; } // ids are below
    bool has(std::uint32_t id) const { return placeOf(id) < m_kinds.size() && m_kinds[placeOf(id)]; }
    const IdentifierKind &kindOf(std::uint32_t id) const { return m_kindList[std::size_t(m_kinds[placeOf(id)])]; }
    std::optional<std::uint32_t> find(std::string_view kind, std::string_view value) const;
    std::string_view value(std::uint32_t id) const;
    // Sorted identifier ids of a party (store schema: one id, or 0x80000000 | parties.id).
    std::vector<std::uint32_t> members(std::uint32_t party) const;
    // Without repeats, ordered by kind and value as the canonical export does.
    void sort(std::vector<std::uint32_t> &ids) const;
    // [["email","a@b.c"],…] of ids in that order.
    std::string json(std::vector<std::uint32_t> ids) const;
    // "SOURCE/~KIND:VALUE[,…]"
    std::string implicitKey(std::string_view source, std::uint32_t party) const;

private:
    Result<void> loadParties(store::Database &database);
    Result<void> loadPartiesOf(store::Database &database, const columns::RecordSet &records);
    std::size_t placeOf(std::uint32_t id) const;
    std::vector<IdentifierKind> m_kindList;
    std::vector<std::uint16_t> m_kinds; // by identifier id (or place); 0 = none
    std::vector<std::uint64_t> m_ends; // end of the value in the arena
    std::string m_arena;
    bool m_isScope = false;
    std::vector<std::uint32_t> m_scopeIds; // where only some were loaded: these, upwards; the others by place here
    std::map<std::uint32_t, std::vector<std::uint32_t>> m_scopeParties;
    std::vector<std::uint32_t> m_partyEnds, m_partyMembers; // by parties.id
};

// Identifier ids out of a blob of u32 LE.
std::vector<std::uint32_t> identifierIds(std::string_view blob);

} // namespace panorama::identity
