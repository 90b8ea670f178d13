// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/people_arena.h"

namespace panorama::services {

// A people arena as a file of the cache folder: blocks that are sealed in parallel, each in its place, so that nothing
// in it can be read without the vault. A file that is absent, of other names, or damaged counts as none.
class PeopleArenaFiles
{
public:
    PeopleArenaFiles(std::string workspaceId, const store::Vault &vault)
        : m_workspaceId(std::move(workspaceId)), m_vault(vault)
    {
    }
    // False: there is none that still stands.
    Result<bool> read(store::Database &database, PeopleArena &arena) const;
    void write(const PeopleArena &arena) const; // takes the place of the others

private:
    bool readFile(const std::string &path, const std::string &stamp, PeopleArena &arena) const;
    std::string m_workspaceId;
    const store::Vault &m_vault;
};

} // namespace panorama::services
