// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/customer_search.h"
#include "services/people_arena.h"

namespace panorama::services {

// A reading of whom this names (a customer's id, a record key or KIND:VALUE) and of nobody else but those that they
// were cut from: found by the indexes that are kept with the columns, so that it does not matter how many others there
// are. Its view finds, shows and refuses just as one of everybody would.
Result<CustomerReading> readCustomer(const Job &job, store::Workspace &workspace, const std::string &customer);

// The same of customers by their ids; of everybody where they are so many that this is as quick.
Result<CustomerReading> readMembers(const Job &job, store::Workspace &workspace,
                                    const std::vector<std::string> &customers);

// Within a write transaction: all that belongs to these names and may change with them. Nothing: a look at everybody is
// needed, as where no columns are at hand.
Result<std::optional<columns::RecordScope>> scopeOfNames(store::Database &database, const store::Workspace &workspace,
                                                         const std::vector<std::string> &names);
// Makes the columns that the scopes of names are found by, where there are none.
Result<void> prepareScopes(const Job &job, store::Workspace &workspace);
// What the scope holds, or all.
Result<identity::IdentityViewPtr> viewOf(const std::optional<columns::RecordScope> &scope, store::Database &database,
                                         const store::Vault &vault, const Job &job);

// Whom a text names that is all of an id, a record key, KIND:VALUE, a phone, a mail address or a long identifier, with
// no look at anybody else; nothing where it may be a part of a name or of an identifier.
Result<std::optional<std::vector<FoundCustomer>>> findExactly(const Job &job, store::Workspace &workspace,
                                                              const std::string &text, std::size_t limit,
                                                              std::int64_t &revision);
// All names and identifiers as they are now: those that are held, if they are.
Result<PeopleArenaPtr> presentNames(const Job &job, store::Workspace &workspace, PeopleArenaPtr held);
// The same as findExactly(), and where it finds nobody: whose names or identifiers have the text as a part, by customer
// id. `arena`: what presentNames() gave, or nothing; renewed where it is of the past.
struct FoundPeople
{
    std::vector<FoundCustomer> people;
    std::int64_t revision = 0;
};
Result<FoundPeople> findPeople(const Job &job, store::Workspace &workspace, const std::string &text, std::size_t limit,
                               PeopleArenaPtr &arena);

} // namespace panorama::services
