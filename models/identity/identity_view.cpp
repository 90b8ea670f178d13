// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/identity_view.h"

#include "domain/identifier.h"

#include <algorithm>
#include <set>

namespace panorama::identity {

Result<IdentityViewPtr> IdentityView::load(store::Database &database, const store::Vault &vault, const Job &job)
{
    auto view = std::make_shared<IdentityView>();
    TRY(view->m_customers, columns::CustomerIndex::build(database, job));
    TRY(view->m_identifiers, IdentifierTexts::load(database, vault, job));
    TRY_VOID(view->complete(database, vault, job));
    return IdentityViewPtr(view);
}

Result<IdentityViewPtr> IdentityView::loadOf(const columns::RecordScope &scope, store::Database &database,
                                             const store::Vault &vault, const Job &job)
{
    auto view = std::make_shared<IdentityView>();
    TRY(view->m_customers, columns::indexCustomers(database, scope, job));
    TRY(view->m_identifiers, IdentifierTexts::loadOf(database, vault, view->records()));
    TRY_VOID(view->complete(database, vault, job));
    return IdentityViewPtr(view);
}

Result<void> IdentityView::complete(store::Database &database, const store::Vault &vault, const Job &job)
{
    TRY(m_sources, sourceNames(database));
    TRY(m_keys, RecordKeys::load(database, vault, records(), m_identifiers, job));
    TRY(m_links, LinkTable::load(database, records(), m_keys));
    return loadPairs(database);
}

Result<void> IdentityView::loadPairs(store::Database &database)
{
    store::Statement row =
        database.prepare("SELECT a, b, probability, state, evidence FROM links WHERE origin = 'match'");
    while (row.step()) {
        const auto a = records().ofRef(row.blob(0)), b = records().ofRef(row.blob(1));
        if (!a || !b)
            continue;
        const bool swapped = m_keys.less(*b, *a);
        m_pairs.push_back({swapped ? *b : *a, swapped ? *a : *b, row.real(2), std::string(row.text(3)),
                           row.optionalText(4).value_or("")});
    }
    std::sort(m_pairs.begin(), m_pairs.end(), [this](const FoundPair &x, const FoundPair &y) {
        return x.a != y.a ? m_keys.less(x.a, y.a) : m_keys.less(x.b, y.b);
    });
    return row.status();
}

std::vector<RecordNumber> IdentityView::recordsOf(CustomerNumber customer) const
{
    const auto members = m_customers.recordsOf(customer);
    std::vector<RecordNumber> records(members.begin(), members.end());
    std::sort(records.begin(), records.end(), [this](RecordNumber a, RecordNumber b) { return m_keys.less(a, b); });
    return records;
}

Result<RecordNumber> findRecord(const IdentityView &view, std::string_view key)
{
    const std::optional<RecordNumber> record = view.keys().find(key);
    if (!record)
        return notFoundError("There is no record " + std::string(key) + ".", std::string(key),
                             "Give a record key, SOURCE/KEY.");
    return *record;
}

Result<CustomerNumber> IdentityView::findByIdentifier(std::string_view text, const std::string &region) const
{
    const Error nobody = notFoundError("There is no customer " + std::string(text) + ".", std::string(text),
                                       "Give a customer id, a record key SOURCE/KEY, or KIND:VALUE.");
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return nobody;
    const auto value = normalizedIdentifier(text.substr(0, colon), text.substr(colon + 1), region);
    const auto identifier = value ? m_identifiers.find(text.substr(0, colon), *value) : std::nullopt;
    std::set<CustomerNumber> found;
    if (identifier)
        for (const RecordNumber record : records().withIdentifier(*identifier))
            found.insert(m_customers.customerOf(record));
    if (found.empty())
        return nobody;
    if (found.size() == 1)
        return *found.begin();
    std::string ids;
    for (const CustomerNumber customer : found)
        ids += (ids.empty() ? "" : ", ") + m_customers.id(customer);
    return Error {ErrorCode::Conflict,
                  "Several customers have it: " + ids + ".",
                  std::string(text),
                  "Give one of these ids.",
                  {}};
}

Result<CustomerNumber> IdentityView::find(std::string_view text, const std::string &region) const
{
    if (const auto customer = m_customers.find(text))
        return *customer;
    if (text.find('/') != std::string_view::npos)
        if (const auto record = m_keys.find(text))
            return m_customers.customerOf(*record);
    return findByIdentifier(text, region);
}

} // namespace panorama::identity
