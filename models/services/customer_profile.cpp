// SPDX-License-Identifier: GPL-3.0-or-later
// Of several records, an attribute is that of the record with the latest `created` among those that have it (no
// `created` = oldest; ties: the greater key), unless somebody set it by hand; tags are the union.
#include "services/customer_rows.h"
#include "services/customer_service.h"
#include "store/sealed_places.h"

#include <algorithm>
#include <map>
#include <set>

namespace panorama::services {
namespace {

using identity::OpenedRecord;
using identity::RecordNumber;

struct KeyedRecord
{
    RecordNumber number;
    OpenedRecord opened; // empty for an implicit one
};

bool isPersonal(const OpenedRecord &record, const std::string &attribute)
{
    return std::find(record.personalAttributes.begin(), record.personalAttributes.end(), attribute)
        != record.personalAttributes.end();
}

class ProfileBuilder
{
public:
    ProfileBuilder(CustomerReading &reading, identity::CustomerNumber customer)
        : m_reading(reading), m_view(*reading.view)
    {
        m_profile.id = m_view.customers().id(customer);
        m_numbers = m_view.recordsOf(customer);
        m_profile.links = linkHistory(m_view, customer);
    }
    Result<CustomerProfile> buildRecords()
    {
        TRY_VOID(readRecords());
        chooseAttributes();
        TRY_VOID(addOverrides());
        addIdentifiers();
        return std::move(m_profile);
    }
    Result<CustomerProfile> build(const Job &job, Instant asOf)
    {
        TRY(m_profile, buildRecords());
        m_rows = rowsOf(m_view.records(), m_numbers);
        TRY_VOID(addConsents(asOf));
        TRY_VOID(addOrders(asOf));
        TRY_VOID(addEvents(job, asOf));
        TRY_VOID(addExports());
        return std::move(m_profile);
    }

private:
    std::string key(RecordNumber record) const { return std::string(m_view.keys()[record]); }
    Result<void> readRecords()
    {
        identity::RecordReader reader(m_reading.session.database(), *m_reading.vault);
        for (const RecordNumber number : m_numbers) {
            const columns::Record &entry = m_view.records()[number];
            KeyedRecord record {number, {}};
            if (entry.id) {
                TRY(record.opened, reader.read(entry.id));
            }
            m_profile.records.push_back(recordItem(record, entry));
            m_records.push_back(std::move(record));
        }
        return {};
    }
    RecordItem recordItem(const KeyedRecord &record, const columns::Record &entry) const
    {
        RecordItem item {key(record.number),
                         m_view.source(entry.source),
                         entry.id == 0,
                         record.opened.name,
                         {},
                         {},
                         record.opened.tags,
                         {}};
        if (record.opened.created)
            item.created = Instant {*record.opened.created};
        for (const auto &[name, value] : record.opened.attributes)
            item.attributes.push_back({name, valueFromStored(value), item.key, false, isPersonal(record.opened, name)});
        std::vector<std::uint32_t> ids(m_view.records().identifiers(record.number).begin(),
                                       m_view.records().identifiers(record.number).end());
        m_view.identifiers().sort(ids);
        for (const std::uint32_t id : ids)
            item.identifiers.emplace_back(m_view.identifiers().kindOf(id).name, m_view.identifiers().value(id));
        return item;
    }
    // From the weakest to the strongest say, so that the last one stands.
    void chooseAttributes()
    {
        std::vector<const KeyedRecord *> order;
        for (const KeyedRecord &record : m_records)
            order.push_back(&record);
        std::stable_sort(order.begin(), order.end(), [](const KeyedRecord *a, const KeyedRecord *b) {
            return a->opened.created < b->opened.created;
        });
        std::set<std::string> tags;
        for (const KeyedRecord *record : order) {
            if (record->opened.name)
                m_profile.name = {"name", {ValueType::Text, *record->opened.name}, key(record->number), false, true};
            for (const auto &[name, value] : record->opened.attributes)
                m_attributes[name] = {name, valueFromStored(value), key(record->number), false,
                                      isPersonal(record->opened, name)};
            tags.insert(record->opened.tags.begin(), record->opened.tags.end());
        }
        m_profile.tags.assign(tags.begin(), tags.end());
    }
    Result<void> addOverrides()
    {
        std::map<std::int64_t, std::string> keys;
        for (const KeyedRecord &record : m_records)
            if (record.opened.id)
                keys[record.opened.id] = key(record.number);
        store::Statement row =
            m_reading.session.database().prepare("SELECT name, value FROM overrides WHERE record_id = ?");
        for (const auto &[id, recordKey] : keys) {
            row.bind(id);
            while (row.step()) {
                TRY(Json value, Json::parse(row.text(1)));
                const Json *sealed = value.find("sealed");
                if (sealed) {
                    TRY(const std::string opened,
                        m_reading.vault->open(store::sealedPlace("overrides", id), store::fromHex(sealed->text())));
                    TRY(Json plain, Json::parse(opened));
                    setByHand(std::string(row.text(0)), plain, recordKey, true);
                } else {
                    setByHand(std::string(row.text(0)), value, recordKey, false);
                }
            }
            TRY_VOID(row.status());
        }
        for (auto &[name, item] : m_attributes)
            m_profile.attributes.push_back(std::move(item));
        return {};
    }
    void setByHand(const std::string &name, const Json &value, const std::string &recordKey, bool personal)
    {
        const AttributeItem item {name, valueFromStored(value), recordKey, true, personal};
        if (name == "name")
            m_profile.name = value.isNull() ? std::nullopt : std::optional(item);
        else if (value.isNull())
            m_attributes.erase(name);
        else
            m_attributes[name] = item;
    }
    void addIdentifiers()
    {
        std::map<std::pair<std::string, std::string>, std::vector<std::string>> found;
        for (const RecordItem &record : m_profile.records)
            for (const auto &identifier : record.identifiers)
                found[identifier].push_back(record.key);
        for (auto &[identifier, records] : found)
            m_profile.identifiers.push_back({identifier.first, identifier.second, std::move(records)});
    }
    void seen(Instant time)
    {
        m_profile.firstSeen = m_profile.firstSeen ? std::min(*m_profile.firstSeen, time) : time;
        m_profile.lastSeen = m_profile.lastSeen ? std::max(*m_profile.lastSeen, time) : time;
    }
    Result<void> addConsents(Instant asOf)
    {
        std::map<std::pair<std::string, std::string>, ConsentItem> latest;
        store::Statement row =
            m_reading.session.database().prepare("SELECT contact_channel, purpose, state, time, origin FROM consents "
                                                 "WHERE source_id = ? AND party = ? AND time <= ?");
        for (const std::uint64_t pair : m_rows) {
            row.bind(std::int64_t(pair >> 32), std::int64_t(std::uint32_t(pair)), asOf);
            while (row.step()) {
                ConsentItem item {std::string(row.text(0)),
                                  std::string(row.text(1)),
                                  row.integer(2) != 0,
                                  {row.integer(3)},
                                  m_view.source(std::uint32_t(pair >> 32)),
                                  row.optionalText(4)};
                const auto [at, fresh] = latest.try_emplace({item.contactChannel, item.purpose}, item);
                // On the same instant withdrawal wins.
                if (!fresh && (item.time > at->second.time || (item.time == at->second.time && !item.granted)))
                    at->second = item;
            }
            TRY_VOID(row.status());
        }
        for (auto &[key, item] : latest)
            m_profile.consents.push_back(std::move(item));
        return {};
    }
    Result<void> addOrders(Instant asOf)
    {
        std::map<std::string, std::int64_t> sums;
        store::Statement row = m_reading.session.database().prepare(
            "SELECT time, value, currency FROM orders WHERE source_id = ? AND party = ? AND time <= ?");
        for (const std::uint64_t pair : m_rows) {
            row.bind(std::int64_t(pair >> 32), std::int64_t(std::uint32_t(pair)), asOf);
            while (row.step()) {
                ++m_profile.orders;
                seen({row.integer(0)});
                if (!row.isNull(1))
                    sums[row.optionalText(2).value_or("")] += row.integer(1);
            }
            TRY_VOID(row.status());
        }
        m_profile.orderValue.assign(sums.begin(), sums.end());
        return {};
    }
    Result<void> addEvents(const Job &job, Instant asOf)
    {
        return forEachEvent(job, m_reading.session.database(), *m_reading.vault, m_rows, [&](const EventRow &event) {
            const Instant time {event.columns.time[event.row]};
            if (time > asOf)
                return;
            ++m_profile.events;
            seen(time);
        });
    }
    Result<void> addExports()
    {
        store::Statement row = m_reading.session.database().prepare(
            "SELECT export_id, platform, identifier_kind, time FROM export_ledger WHERE record_ref = ? ORDER BY id");
        for (const RecordNumber number : m_numbers) {
            row.reset();
            row.bindBlob(m_view.records().refOf(number));
            while (row.step())
                m_profile.exports.push_back(
                    {std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2)), {row.integer(3)}});
            TRY_VOID(row.status());
        }
        return {};
    }
    CustomerReading &m_reading;
    const identity::IdentityView &m_view;
    CustomerProfile m_profile;
    std::vector<RecordNumber> m_numbers;
    std::vector<KeyedRecord> m_records;
    std::map<std::string, AttributeItem> m_attributes;
    std::vector<std::uint64_t> m_rows;
};

} // namespace

Result<CustomerReading> readCustomers(const Job &job, store::Workspace &workspace, const IdentityReading *known)
{
    TRY(const store::Vault *vault, store::requireVault(workspace));
    TRY(store::ReadSession session, workspace.read());
    if (known && known->view && known->revision == session.revision())
        return CustomerReading {std::move(session), vault, known->view};
    TRY(identity::IdentityViewPtr view, identity::IdentityView::load(session.database(), *vault, job));
    return CustomerReading {std::move(session), vault, std::move(view)};
}

Result<CustomerProfile> customerProfile(const Job &job, CustomerReading &reading, identity::CustomerNumber customer,
                                        Instant asOf)
{
    return ProfileBuilder(reading, customer).build(job, asOf);
}

Result<CustomerProfile> customerRecords(CustomerReading &reading, identity::CustomerNumber customer)
{
    return ProfileBuilder(reading, customer).buildRecords();
}

} // namespace panorama::services
