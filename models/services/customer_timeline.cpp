// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customer_rows.h"
#include "services/customer_service.h"
#include "store/sealed_places.h"

#include <algorithm>
#include <tuple>

namespace panorama::services {
namespace {

class TimelineBuilder
{
public:
    TimelineBuilder(CustomerReading &reading, identity::CustomerNumber customer, Instant asOf)
        : m_reading(reading),
          m_view(*reading.view),
          m_database(reading.session.database()),
          m_asOf(asOf),
          m_records(m_view.recordsOf(customer)),
          m_rows(rowsOf(m_view.records(), m_records))
    {
    }
    Result<std::vector<TimelineItem>> build(const Job &job)
    {
        TRY_VOID(loadTerms());
        TRY_VOID(forEachEvent(job, m_database, *m_reading.vault, m_rows,
                              [this](const EventRow &event) { addEvent(event); }));
        TRY_VOID(addOrders());
        TRY_VOID(addConsents());
        TRY_VOID(addExports());
        std::stable_sort(m_items.begin(), m_items.end(), [](const TimelineItem &a, const TimelineItem &b) {
            return std::tie(b.time, a.kind, a.source, a.title) < std::tie(a.time, b.kind, b.source, b.title);
        });
        return std::move(m_items);
    }

private:
    Result<void> loadTerms()
    {
        store::Statement row = m_database.prepare("SELECT id, text FROM terms ORDER BY id");
        while (row.step()) {
            m_terms.resize(std::size_t(row.integer(0)) + 1);
            m_terms.back() = row.text(1);
        }
        return row.status();
    }
    const std::string &term(std::uint32_t id) const { return m_terms[id < m_terms.size() ? id : 0]; }
    void addEvent(const EventRow &event)
    {
        const store::EventColumns &columns = event.columns;
        const std::size_t row = event.row;
        if (columns.time[row] > m_asOf.micros)
            return;
        TimelineItem item {{columns.time[row]},
                           "event",
                           term(columns.event[row]),
                           m_view.source(event.source),
                           term(columns.channel[row]),
                           term(columns.campaign[row]),
                           term(columns.currency[row]),
                           "",
                           {},
                           {}};
        if (columns.value[row] != store::EventColumns::noValue)
            item.micros = columns.value[row];
        for (const store::PropertyColumn &property : columns.properties)
            if (property.codes[row])
                item.properties.emplace_back(term(property.name), property.values[property.codes[row] - 1]);
        std::sort(item.properties.begin(), item.properties.end());
        m_items.push_back(std::move(item));
    }
    Result<void> addOrders()
    {
        store::Statement row =
            m_database.prepare("SELECT id, order_id, time, value, currency, status, channel, store, props, personal "
                               "FROM orders WHERE source_id = ? AND party = ? AND time <= ?");
        for (const std::uint64_t pair : m_rows) {
            row.bind(std::int64_t(pair >> 32), std::int64_t(std::uint32_t(pair)), m_asOf);
            while (row.step()) {
                TimelineItem item {{row.integer(2)},
                                   "order",
                                   std::string(row.text(1)),
                                   m_view.source(std::uint32_t(pair >> 32)),
                                   row.optionalText(6).value_or(""),
                                   "",
                                   row.optionalText(4).value_or(""),
                                   row.optionalText(5).value_or(""),
                                   row.optionalInteger(3),
                                   {}};
                if (!row.isNull(7))
                    item.properties.emplace_back("store", Value {ValueType::Text, std::string(row.text(7))});
                TRY_VOID(addProperties(item, row));
                m_items.push_back(std::move(item));
                TRY_VOID(addRefunds(pair >> 32, m_items.back().title));
            }
            TRY_VOID(row.status());
        }
        return {};
    }
    Result<void> addProperties(TimelineItem &item, const store::Statement &row)
    {
        std::vector<std::string> texts = {row.isNull(8) ? "{}" : std::string(row.text(8))};
        if (!row.isNull(9)) {
            TRY(std::string personal, m_reading.vault->open(store::orderPlace(row.integer(0)), row.blob(9)));
            texts.push_back(std::move(personal));
        }
        for (const std::string &text : texts) {
            TRY(const Json json, Json::parse(text));
            for (const Json::Member &member : json.isObject() ? json.members() : Json::Object())
                item.properties.emplace_back(member.first, valueFromStored(member.second));
        }
        std::sort(item.properties.begin(), item.properties.end());
        return {};
    }
    Result<void> addRefunds(std::uint64_t source, const std::string &order)
    {
        store::Statement row = m_database.prepare(
            "SELECT refund_id, time, value, currency FROM refunds WHERE source_id = ? AND order_id = ? AND time <= ?");
        row.bind(std::int64_t(source), order, m_asOf);
        while (row.step())
            m_items.push_back({{row.integer(1)},
                               "refund",
                               std::string(row.text(0)),
                               m_view.source(std::uint32_t(source)),
                               "",
                               "",
                               row.optionalText(3).value_or(""),
                               "",
                               row.optionalInteger(2),
                               {{"order_id", {ValueType::Text, order}}}});
        return row.status();
    }
    Result<void> addConsents()
    {
        store::Statement row = m_database.prepare("SELECT contact_channel, purpose, state, time FROM consents WHERE "
                                                  "source_id = ? AND party = ? AND time <= ?");
        for (const std::uint64_t pair : m_rows) {
            row.bind(std::int64_t(pair >> 32), std::int64_t(std::uint32_t(pair)), m_asOf);
            while (row.step())
                m_items.push_back({{row.integer(3)},
                                   "consent",
                                   std::string(row.text(0)),
                                   m_view.source(std::uint32_t(pair >> 32)),
                                   "",
                                   "",
                                   "",
                                   row.integer(2) ? "granted" : "withdrawn",
                                   {},
                                   {{"purpose", {ValueType::Text, std::string(row.text(1))}}}});
            TRY_VOID(row.status());
        }
        return {};
    }
    Result<void> addExports()
    {
        store::Statement row = m_database.prepare(
            "SELECT export_id, platform, identifier_kind, time FROM export_ledger WHERE record_ref = ? AND time <= ?");
        for (const identity::RecordNumber record : m_records) {
            row.reset();
            row.bindBlob(m_view.records().refOf(record)).bindNext(m_asOf);
            while (row.step())
                m_items.push_back({{row.integer(3)},
                                   "export",
                                   std::string(row.text(1)),
                                   "",
                                   "",
                                   "",
                                   "",
                                   "",
                                   {},
                                   {{"identifier", {ValueType::Text, std::string(row.text(2))}}}});
            TRY_VOID(row.status());
        }
        return {};
    }
    CustomerReading &m_reading;
    const identity::IdentityView &m_view;
    store::Database &m_database;
    Instant m_asOf;
    std::vector<identity::RecordNumber> m_records;
    std::vector<std::uint64_t> m_rows;
    std::vector<std::string> m_terms = {""};
    std::vector<TimelineItem> m_items;
};

} // namespace

Result<std::vector<TimelineItem>> customerTimeline(const Job &job, CustomerReading &reading,
                                                   identity::CustomerNumber customer, Instant asOf)
{
    return TimelineBuilder(reading, customer, asOf).build(job);
}

} // namespace panorama::services
