// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/customer_search.h"

namespace panorama::services {

// A reading of whom this names (a customer's id, a record key or KIND:VALUE) and of nobody else but those that they
// were cut from: found by the indexes that are kept with the columns, so that it does not matter how many others there
// are. Its view finds, shows and refuses just as one of everybody would.
Result<CustomerReading> readCustomer(const Job &job, store::Workspace &workspace, const std::string &customer);

// The same for writing: what belongs to all these names, as long as nobody changes the columns in between.
struct NamedScope
{
    columns::RecordScope scope;
    std::string stamp; // of the columns that it was found by
    // Whether it still is all, in this write transaction.
    Result<bool> stands(store::Database &database) const;
    // What it holds, else all.
    Result<identity::IdentityViewPtr> view(store::Database &database, const store::Vault &vault, const Job &job) const;
};
Result<NamedScope> scopeOfNames(const Job &job, store::Workspace &workspace, const std::vector<std::string> &names);

// Whom a text names that is all of an id, a record key, KIND:VALUE, a phone, a mail address or a long identifier, with
// no look at anybody else; nothing where it may be a part of a name or of an identifier.
Result<std::optional<std::vector<FoundCustomer>>> findExactly(const Job &job, store::Workspace &workspace,
                                                              const std::string &text, std::size_t limit,
                                                              std::int64_t &revision);

} // namespace panorama::services
