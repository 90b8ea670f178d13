// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/search_texts.h"
#include "store/vault.h"
#include "store/workspace.h"

#include <vector>

namespace panorama::services {

// All names and identifiers of a workspace in clear, in memory only, so that a part of one is found within
// milliseconds: gives numbers of records and identifiers, and nothing else. On disk it is kept sealed, block by block,
// beside the columns; it serves as long as records stay the same, identifiers that came later are added when it is
// loaded. To be dropped when the vault is locked.
class PeopleArena
{
public:
    static Result<std::shared_ptr<const PeopleArena>> load(const Job &job, store::ReadSession &session,
                                                           const store::Vault &vault);
    // Whether it is as of this session.
    Result<bool> serves(store::ReadSession &session) const;
    struct Hits
    {
        std::vector<std::uint32_t> records, identifiers; // records.id, identifiers.id, upwards
    };
    Hits find(std::string_view text, const std::string &region) const;

private:
    friend class PeopleArenaFiles;
    Result<void> addNames(store::Database &database, const store::Vault &vault, const Job &job);
    Result<void> addIdentifiers(store::Database &database, const store::Vault &vault, const Job &job);
    void findNames(std::string_view text, std::vector<std::uint32_t> &records) const;
    std::string m_stamp; // of the columns at the commit that they were read at
    std::vector<std::uint32_t> m_records, m_nameEnds; // by name
    std::string m_names;
    std::vector<std::uint32_t> m_identifiers, m_valueEnds, m_phones; // by value; ids of those that are phones
    std::string m_values;
};

using PeopleArenaPtr = std::shared_ptr<const PeopleArena>;

} // namespace panorama::services
