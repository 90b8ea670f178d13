// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/record_scope.h"
#include "identity/link_table.h"

#include <memory>

namespace panorama::identity {

using columns::CustomerNumber;

// A pair that matching found: linked, in review or rejected; a has the smaller key.
struct FoundPair
{
    RecordNumber a = 0, b = 0;
    double probability = 0;
    std::string state, evidence;
};

// Everything about who is who at one revision, in clear: records, customers, keys, identifiers, links. Immutable;
// to be dropped when the vault is locked.
class IdentityView
{
public:
    static Result<std::shared_ptr<const IdentityView>> load(store::Database &database, const store::Vault &vault,
                                                            const Job &job);
    // Only what is in the scope; its customers and records have numbers of their own.
    static Result<std::shared_ptr<const IdentityView>>
    loadOf(const columns::RecordScope &scope, store::Database &database, const store::Vault &vault, const Job &job);

    const columns::CustomerIndex &customers() const { return m_customers; }
    const columns::RecordSet &records() const { return m_customers.records(); }
    const IdentifierTexts &identifiers() const { return m_identifiers; }
    const RecordKeys &keys() const { return m_keys; }
    const LinkTable &links() const { return m_links; }
    const std::vector<FoundPair> &pairs() const { return m_pairs; } // by the keys of a and b
    const std::string &source(std::uint32_t id) const { return m_sources[id]; }
    // Records of a customer in the order of their keys.
    std::vector<RecordNumber> recordsOf(CustomerNumber customer) const;
    // C of contract.md section 4: a customer id (present or former), a record key, or KIND:VALUE.
    Result<CustomerNumber> find(std::string_view text, const std::string &region) const;

private:
    Result<void> complete(store::Database &database, const store::Vault &vault, const Job &job);
    Result<void> loadPairs(store::Database &database);
    Result<CustomerNumber> findByIdentifier(std::string_view text, const std::string &region) const;
    columns::CustomerIndex m_customers;
    IdentifierTexts m_identifiers;
    RecordKeys m_keys;
    LinkTable m_links;
    std::vector<FoundPair> m_pairs;
    std::vector<std::string> m_sources;
};

using IdentityViewPtr = std::shared_ptr<const IdentityView>;

Result<RecordNumber> findRecord(const IdentityView &view, std::string_view key);

} // namespace panorama::identity
