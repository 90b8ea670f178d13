// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/settle.h"
#include "services/customer_reading.h"
#include "store/audit.h"
#include "store/sealed_places.h"

#include <algorithm>

namespace panorama::services {
namespace {

// Explicit records of a customer, opened.
Result<std::vector<identity::OpenedRecord>>
explicitRecords(store::WriteSession &session, const identity::IdentityView &view, identity::CustomerNumber customer)
{
    std::vector<identity::OpenedRecord> records;
    identity::RecordReader reader(session.database, *session.vault);
    for (const identity::RecordNumber number : view.recordsOf(customer))
        if (view.records()[number].id) {
            TRY(identity::OpenedRecord record, reader.read(view.records()[number].id));
            records.push_back(std::move(record));
        }
    if (records.empty())
        return invalidError("Nobody has described this customer yet; there is nothing to set an attribute on.", {},
                            "Import a customers row with one of its identifiers first.");
    return records;
}

bool isPersonal(const std::vector<identity::OpenedRecord> &records, const std::string &name)
{
    return name == "name" || std::any_of(records.begin(), records.end(), [&](const identity::OpenedRecord &record) {
               return std::find(record.personalAttributes.begin(), record.personalAttributes.end(), name)
                   != record.personalAttributes.end();
           });
}

Result<void> apply(store::WriteSession &session, const std::vector<identity::OpenedRecord> &records,
                   const Override &change)
{
    for (const identity::OpenedRecord &record : records)
        TRY_VOID(session.database.prepare("DELETE FROM overrides WHERE record_id = ? AND name = ?")
                     .bind(record.id, change.attribute)
                     .run());
    if (change.clear)
        return {};
    const std::int64_t id = records.front().id;
    std::string value = change.value ? storedValue(*change.value).dump() : "null";
    if (isPersonal(records, change.attribute))
        value =
            Json::object({{"sealed", store::toHex(session.vault->seal(store::sealedPlace("overrides", id), value))}})
                .dump();
    return session.database.prepare("INSERT INTO overrides(record_id, name, value) VALUES(?,?,?)")
        .bind(id, change.attribute, value)
        .run();
}

} // namespace

Result<std::int64_t> overrideAttribute(const Job &job, store::Workspace &workspace, const std::string &customer,
                                       const Override &change)
{
    TRY(const store::Vault *vault, store::requireVault(workspace));
    const std::string region = workspace.settings().region;
    TRY_VOID(prepareScopes(job, workspace));
    return workspace.write(job, [&](store::WriteSession &session) -> Result<void> {
        TRY(const auto scope, scopeOfNames(session.database, workspace, {customer}));
        TRY(const identity::IdentityViewPtr view, viewOf(scope, session.database, *vault, job));
        TRY(const identity::CustomerNumber number, view->find(customer, region));
        TRY(const std::vector<identity::OpenedRecord> records, explicitRecords(session, *view, number));
        TRY_VOID(apply(session, records, change));
        session.touch("overrides");
        session.touch("audit");
        return store::appendAudit(
            session.database, *vault, session.now, "customer.set",
            Json::object({{"customer", view->customers().id(number)}, {"attribute", change.attribute}}));
    });
}

} // namespace panorama::services
