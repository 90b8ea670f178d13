// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customer_search.h"

#include "core/text.h"
#include "identity/opened_rows.h"
#include "store/sealed_places.h"

#include <algorithm>
#include <map>

namespace panorama::services {

// Keeps the first reason for each customer.
class CustomerSearch::Collector
{
public:
    explicit Collector(const identity::IdentityView &view) : m_view(view) { }
    void add(identity::RecordNumber record, const std::string &field, std::string_view value)
    {
        addCustomer(m_view.customers().customerOf(record), field, value);
    }
    void addCustomer(identity::CustomerNumber customer, const std::string &field, std::string_view value)
    {
        m_found.try_emplace(customer, FoundCustomer {customer, {}, {}, field, std::string(value)});
    }
    std::map<identity::CustomerNumber, FoundCustomer> take() { return std::move(m_found); }

private:
    const identity::IdentityView &m_view;
    std::map<identity::CustomerNumber, FoundCustomer> m_found;
};

void CustomerSearch::add(identity::RecordNumber record, std::int64_t created, std::string_view original)
{
    Name name {record, std::uint32_t(m_arena.size()), 0, std::uint32_t(m_originals.size()), created};
    m_folder.append(m_arena, original);
    name.end = std::uint32_t(m_arena.size());
    m_arena += '\0';
    m_originals += original;
    m_originals += '\0';
    m_names.push_back(name);
}

Result<CustomerSearch> CustomerSearch::build(const Job &job, CustomerReading &reading, std::string region)
{
    CustomerSearch search;
    search.m_view = reading.view;
    search.m_region = std::move(region);
    identity::RecordNumber record = 0; // explicit records are numbered by their ids
    const auto take = [&](std::int64_t, std::int64_t created, std::string_view personal) -> Result<void> {
        const identity::RecordNumber number = record++;
        if (personal.find("\"name\"") == std::string_view::npos)
            return {};
        TRY(const Json opened, Json::parse(personal));
        if (const Json *name = opened.find("name"); name && name->isString())
            search.add(number, created, name->text());
        return {};
    };
    constexpr const char *columns = "SELECT id, COALESCE(created, -9223372036854775807 - 1), personal FROM records ";
    const columns::RecordSet &records = reading.view->records();
    const bool all = !records.isScope();
    store::Statement rows =
        reading.session.database().prepare(std::string(columns) + (all ? "ORDER BY id" : "WHERE id = ?"));
    if (all)
        TRY_VOID(identity::eachOpened(rows, *reading.vault, store::recordPlace, job, take));
    while (!all && record < records.size() && records[record].id) {
        const std::int64_t id = records[record].id;
        rows.bind(id);
        if (!rows.step())
            return rows.status() ? storageError("A record has vanished.") : rows.status().error();
        TRY(const std::string personal, reading.vault->open(store::recordPlace(id), rows.blob(2)));
        TRY_VOID(take(id, rows.integer(1), personal));
    }
    return search;
}

void CustomerSearch::searchNames(std::string_view text, Collector &found) const
{
    const std::string wanted = NameFolder().folded(text);
    if (wanted.empty())
        return;
    for (std::size_t at = m_arena.find(wanted); at != std::string::npos;) {
        const auto name = std::prev(std::upper_bound(
            m_names.begin(), m_names.end(), at, [](std::size_t place, const Name &n) { return place < n.folded; }));
        found.add(name->record, "name", m_originals.c_str() + name->original);
        at = m_arena.find(wanted, name->end);
    }
}

void CustomerSearch::searchIdentifiers(std::string_view text, Collector &found) const
{
    const identity::IdentifierTexts &texts = m_view->identifiers();
    const IdentifierQuery query(text, m_region);
    for (std::uint32_t id = 1; id < texts.size(); ++id) {
        if (!texts.has(id))
            continue;
        const std::string_view value = texts.value(id);
        if (query.finds(texts.kindOf(id).name == "phone", value))
            for (const identity::RecordNumber record : m_view->records().withIdentifier(id))
                found.add(record, texts.kindOf(id).name, value);
    }
}

void CustomerSearch::searchKeys(std::string_view text, Collector &found) const
{
    if (const auto customer = m_view->customers().find(text))
        found.addCustomer(*customer, "customer", text);
    if (const auto customer = m_view->find(text, m_region))
        found.addCustomer(*customer, "record", text);
    for (identity::RecordNumber record = 0; record < m_view->keys().size(); ++record) {
        const std::string_view key = m_view->keys()[record];
        const std::size_t slash = key.find('/');
        if (key == text || key.substr(slash + 1) == text)
            found.add(record, "record", key);
    }
}

// Of several names that of the record with the latest `created`; of equal ones the greater key.
std::string CustomerSearch::nameOf(identity::CustomerNumber customer) const
{
    const Name *best = nullptr;
    for (const identity::RecordNumber record : m_view->customers().recordsOf(customer)) {
        const auto name =
            std::lower_bound(m_names.begin(), m_names.end(), record,
                             [](const Name &n, identity::RecordNumber wanted) { return n.record < wanted; });
        if (name == m_names.end() || name->record != record)
            continue;
        if (!best || name->created > best->created
            || (name->created == best->created && m_view->keys().less(best->record, record)))
            best = &*name;
    }
    return best ? m_originals.c_str() + best->original : std::string();
}

std::vector<FoundCustomer> CustomerSearch::find(std::string_view text, std::size_t limit) const
{
    text = trimmed(text);
    Collector collector(*m_view);
    if (!text.empty()) {
        searchKeys(text, collector);
        searchIdentifiers(text, collector);
        searchNames(text, collector);
    }
    std::vector<FoundCustomer> list;
    for (auto &[customer, found] : collector.take()) {
        if (list.size() >= limit)
            break;
        found.id = m_view->customers().id(customer);
        found.name = nameOf(customer);
        list.push_back(std::move(found));
    }
    return list;
}

} // namespace panorama::services
