// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/record_set.h"
#include "domain/identifier.h"
#include "services/segment_service.h"
#include "store/sealed_places.h"

#include <cstring>

namespace panorama::services {
namespace {

using columns::CustomerNumber;

Result<std::optional<CustomerNumber>> byRecordKey(store::ReadSession &session, const store::Vault &vault,
                                                  const columns::Snapshot &snapshot, const std::string &key)
{
    store::Statement row = session.database().prepare("SELECT id FROM records WHERE key_hash = ?");
    row.bind().bindBlob(store::bytesOf(vault.recordKeyHash(key)));
    if (row.step())
        return snapshot.customers.ofRecord(row.integer(0));
    TRY_VOID(row.status());
    return std::optional<CustomerNumber>();
}

// An explicit record that has the identifier, else any row that is known by it alone or among others.
Result<std::optional<CustomerNumber>> byIdentifier(store::ReadSession &session, const columns::Snapshot &snapshot,
                                                   std::uint32_t identifier, const Job &job)
{
    store::Statement rows = session.database().prepare("SELECT id, identifiers FROM records");
    while (rows.step()) {
        const std::string_view ids = rows.blob(1);
        for (std::size_t at = 0; at + sizeof identifier <= ids.size(); at += sizeof identifier)
            if (std::memcmp(ids.data() + at, &identifier, sizeof identifier) == 0)
                return snapshot.customers.ofRecord(rows.integer(0));
    }
    TRY_VOID(rows.status());
    TRY(const columns::RecordSet records, columns::RecordSet::load(session.database(), job));
    for (const columns::RecordNumber number : records.withIdentifier(identifier))
        if (const columns::Record &record = records[number]; !record.id)
            return snapshot.customers.ofRow(record.source, record.party);
    return std::optional<CustomerNumber>();
}

} // namespace

Result<CustomerNumber> findCustomerNumber(store::Workspace &workspace, store::ReadSession &session,
                                          const columns::Snapshot &snapshot, const std::string &customer)
{
    if (const auto number = snapshot.customers.find(customer))
        return *number;
    const Error unknown = notFoundError("There is no such customer.", {},
                                        "Give a customer's id, a record key (SOURCE/KEY) or KIND:VALUE.");
    if (columns::parseCustomerId(customer))
        return unknown;
    TRY(const store::Vault *vault, store::requireVault(workspace));
    TRY(const auto ofKey, byRecordKey(session, *vault, snapshot, customer));
    if (ofKey)
        return *ofKey;
    const std::size_t colon = customer.find(':');
    if (colon == std::string::npos)
        return unknown;
    const std::string kind = customer.substr(0, colon);
    const auto value = normalizedIdentifier(kind, customer.substr(colon + 1), workspace.settings().region);
    store::Statement row = session.database().prepare(
        "SELECT i.id FROM identifiers i JOIN identifier_kinds k ON k.id = i.kind WHERE k.name = ? AND i.hash = ?");
    if (value)
        row.bind(kind).bindBlob(store::bytesOf(vault->identifierHash(kind, *value)));
    if (!value || !row.step())
        return unknown;
    TRY(const auto number, byIdentifier(session, snapshot, std::uint32_t(row.integer(0)), {}));
    return number ? Result<CustomerNumber>(*number) : Result<CustomerNumber>(unknown);
}

} // namespace panorama::services
