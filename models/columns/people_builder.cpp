// SPDX-License-Identifier: GPL-3.0-or-later
// A customer's attribute is that of the record with the latest `created` among those that have it (none = oldest; ties:
// the greater key). So the records of a customer are laid over each other from the oldest to the latest; customers of
// one record in the store, nearly all, are taken as they are read.
#include "columns/people_builder.h"

#include "columns/build_progress.h"
#include "columns/packed_builder.h"
#include "columns/snapshot.h"
#include "core/memory.h"
#include "core/time.h"

#include <algorithm>
#include <numeric>

namespace panorama::columns {
namespace {

constexpr std::int64_t never = INT64_MIN;

} // namespace

Result<void> PeopleBuilder::run(const Job &job)
{
    m_named = Bits(m_index.count());
    addDirectory();
    TRY_VOID(addRecords(partOf(job, 0, 0.4)));
    addLateRecords();
    TRY_VOID(addOverrides());
    job.report(1, 2);
    finishAttributes();
    job.report(3, 4);
    addMembership();
    TRY_VOID(addSourceNames());
    finishFlags("tags", m_tags);
    finishFlags("kinds", m_kinds);
    finishFlags("sources", m_sources);
    finishFlags("named", {{"name", m_named}});
    return addConsents();
}

// Ids both ways: the records of each customer, and the customer of each record and of each source and party.
void PeopleBuilder::addDirectory()
{
    const RecordSet &records = m_index.records();
    std::vector<std::uint32_t> offsets {0};
    offsets.reserve(m_index.count() + std::size_t(1));
    std::vector<RecordKey> keys;
    keys.reserve(records.size());
    std::vector<CustomerNumber> byRecord;
    for (CustomerNumber customer = 0; customer < m_index.count(); ++customer) {
        for (const RecordNumber number : m_index.recordsOf(customer)) {
            const Record &record = records[number];
            keys.push_back(record.id ? record.id : implicitRecord | RecordKey(record.source) << 32 | record.party);
            if (!record.id)
                continue;
            byRecord.resize(std::max<std::size_t>(byRecord.size(), record.id + 1UL), noCustomer);
            byRecord[record.id] = customer;
        }
        offsets.push_back(std::uint32_t(keys.size()));
    }
    std::vector<CustomerNumber> pairCustomers;
    const PairOwners owners = records.rowOwners();
    pairCustomers.reserve(owners.records.size());
    for (const RecordNumber record : owners.records)
        pairCustomers.push_back(m_index.customerOf(record));
    m_sections.add("customers/offsets", std::move(offsets));
    m_sections.add("customers/keys", std::move(keys));
    m_sections.add("customers/records", std::move(byRecord));
    m_sections.add("customers/pairs", std::vector<std::uint64_t>(owners.pairs.begin(), owners.pairs.end()));
    m_sections.add("customers/pair-owners", std::move(pairCustomers));
}

Result<void> PeopleBuilder::addRecords(const Job &job)
{
    store::Statement rows = m_database.prepare("SELECT created, fields, has_name FROM records ORDER BY id");
    for (RecordNumber record = 0; rows.step(); ++record) {
        if (record % 16384 == 0) {
            if (job.isCancelled())
                return cancelledError();
            job.report(record, m_index.records().size());
        }
        const CustomerNumber customer = m_index.customerOf(record);
        if (rows.integer(2))
            m_named.set(customer);
        const std::int64_t created = rows.optionalInteger(0).value_or(never);
        readFields(customer, rows.text(1));
        if (isAlone(customer)) {
            addFields(customer, m_codes, created);
        } else {
            m_late.push_back({created, record, std::uint32_t(m_codes.size()), m_lateCodes.size()});
            m_lateCodes.insert(m_lateCodes.end(), m_codes.begin(), m_codes.end());
        }
    }
    return rows.status();
}

// Whether only one record of the customer is a row; those that events made have no attributes.
bool PeopleBuilder::isAlone(CustomerNumber customer) const
{
    const std::span<const RecordNumber> records = m_index.recordsOf(customer); // those that are rows first
    return records.size() == 1 || m_index.records()[records[1]].id == 0;
}

void PeopleBuilder::addLateRecords()
{
    const RecordSet &records = m_index.records();
    std::sort(m_late.begin(), m_late.end(), [&](const LateRecord &a, const LateRecord &b) {
        return std::tuple(a.created, records[a.record].rank, a.record)
            < std::tuple(b.created, records[b.record].rank, b.record);
    });
    for (const LateRecord &late : m_late)
        addFields(m_index.customerOf(late.record), std::span(m_lateCodes).subspan(late.first, late.count),
                  late.created);
    discard(m_late);
    discard(m_lateCodes);
}

void PeopleBuilder::addFields(CustomerNumber customer, std::span<const AttributeCode> codes, std::int64_t created)
{
    if (created != never)
        m_created.set(customer, created);
    for (const AttributeCode &code : codes)
        m_builders[code.attribute]->set(customer, code.code);
}

// Its tags are the customer's in any case; which of several records tells an attribute is seen later.
void PeopleBuilder::readFields(CustomerNumber customer, std::string_view fields)
{
    m_codes.clear();
    if (!m_fields.read(fields))
        return readParsed(customer, fields);
    for (std::size_t i = 0; i < m_fields.attributes.size(); ++i) {
        const auto &[name, value] = m_fields.attributes[i];
        if (name == "created" || name == "name")
            continue;
        if (i >= m_order.size())
            m_order.resize(i + 1);
        if (m_order[i].name != name)
            m_order[i] = named(name);
        m_codes.push_back({m_order[i].place, m_builders[m_order[i].place]->storedCode(value)});
    }
    for (const std::string_view tag : m_fields.tags)
        flag(m_tags, tag).set(customer);
}

void PeopleBuilder::readParsed(CustomerNumber customer, std::string_view fields)
{
    const Result<Json> parsed = Json::parse(fields);
    if (!parsed)
        return;
    if (const Json *attributes = parsed->find("attrs"); attributes && attributes->isObject())
        for (const auto &[name, value] : attributes->members())
            if (name != "created" && name != "name")
                m_codes.push_back({named(name).place, attribute(name).code(valueFromStored(value))});
    if (const Json *tags = parsed->find("tags"); tags && tags->isArray())
        for (const Json &tag : tags->items())
            if (tag.isString())
                flag(m_tags, tag.text()).set(customer);
}

// Under the name that stays.
PeopleBuilder::Named PeopleBuilder::named(std::string_view name)
{
    AttributeBuilder *builder = &attribute(name);
    const auto place = std::find(m_builders.begin(), m_builders.end(), builder) - m_builders.begin();
    return {m_attributes.find(name)->first, std::uint32_t(place)};
}

AttributeBuilder &PeopleBuilder::attribute(std::string_view name)
{
    const auto known = m_attributes.find(name);
    if (known != m_attributes.end())
        return known->second;
    AttributeBuilder &builder = m_attributes.try_emplace(std::string(name), m_index.count()).first->second;
    m_builders.push_back(&builder);
    return builder;
}

Result<void> PeopleBuilder::addOverrides()
{
    store::Statement rows =
        m_database.prepare("SELECT o.record_id, o.name, o.value FROM overrides o ORDER BY o.record_id");
    while (rows.step()) {
        const auto record = m_index.records().ofId(rows.integer(0));
        const Result<Json> value = Json::parse(rows.text(2));
        if (!record || !value || rows.text(1) == "name" || value->find("sealed"))
            continue; // personal values are in the vault only
        const CustomerNumber customer = m_index.customerOf(*record);
        const std::string_view name = rows.text(1);
        if (name == "created" && !m_attributes.contains("created"))
            for (CustomerNumber other = 0; other < m_index.count(); ++other)
                if (m_created.times()[other] != never)
                    attribute(name).set(other, {ValueType::Time, formatUtc({m_created.times()[other]})});
        if (!value->isNull())
            attribute(name).set(customer, valueFromStored(*value));
        else if (const auto known = m_attributes.find(name); known != m_attributes.end())
            known->second.clear(customer);
    }
    return rows.status();
}

void PeopleBuilder::finishAttributes()
{
    if (m_created.any())
        m_attributes.try_emplace("created", 0U);
    Json names = Json::array();
    for (auto &[name, builder] : m_attributes) {
        const std::string section = "attribute/" + std::to_string(names.items().size());
        names.append(name);
        if (name == "created" && builder.isEmpty())
            std::move(m_created).addTo(m_sections, section);
        else
            std::move(builder).addTo(m_sections, section);
    }
    m_catalogue.set("attributes", std::move(names));
}

Bits &PeopleBuilder::flag(std::map<std::string, Bits, std::less<>> &flags, std::string_view name)
{
    const auto known = flags.find(name);
    return known != flags.end() ? known->second : flags.emplace(std::string(name), Bits(m_index.count())).first->second;
}

void PeopleBuilder::addMembership()
{
    const RecordSet &records = m_index.records();
    for (RecordNumber record = 0; record < records.size(); ++record) {
        const CustomerNumber customer = m_index.customerOf(record);
        for (const std::uint32_t identifier : records.identifiers(record))
            if (const IdentifierKind *kind = records.kindOf(identifier))
                flag(m_kinds, kind->name).set(customer);
        flag(m_sources, std::to_string(records[record].source)).set(customer);
    }
}

Result<void> PeopleBuilder::addSourceNames()
{
    std::map<std::string, Bits, std::less<>> named;
    store::Statement rows = m_database.prepare("SELECT id, name FROM sources");
    while (rows.step())
        if (const auto bits = m_sources.find(std::to_string(rows.integer(0))); bits != m_sources.end())
            named[std::string(rows.text(1))] = std::move(bits->second);
        else
            named[std::string(rows.text(1))] = Bits(m_index.count());
    m_sources = std::move(named);
    return rows.status();
}

void PeopleBuilder::finishFlags(const std::string &section, const std::map<std::string, Bits, std::less<>> &flags)
{
    Json names = Json::array();
    for (const auto &[name, bits] : flags) {
        const Words words = bits.words();
        m_sections.add(section + "/" + std::to_string(names.isArray() ? names.items().size() : 0),
                       std::vector<std::uint64_t>(words.begin(), words.end()));
        names.append(name);
    }
    m_catalogue.set(section, std::move(names));
}

Result<void> PeopleBuilder::addConsents()
{
    std::map<std::pair<std::string, std::string>, std::vector<Word>> words;
    store::Statement rows =
        m_database.prepare("SELECT contact_channel, purpose, source_id, party, time, state FROM consents");
    while (rows.step()) {
        const auto record = m_index.records().ofRow(std::uint32_t(rows.integer(2)), std::uint32_t(rows.integer(3)));
        if (record)
            words[{std::string(rows.text(0)), std::string(rows.text(1))}].push_back(
                {rows.integer(4), m_index.customerOf(*record), rows.integer(5) != 0});
    }
    TRY_VOID(rows.status());
    Json names = Json::array();
    for (auto &[key, list] : words) {
        names.append(Json::Array {key.first, key.second});
        addConsent(std::move(list), names.items().size() - 1);
    }
    m_catalogue.set("consents", std::move(names));
    return {};
}

void PeopleBuilder::addConsent(std::vector<Word> words, std::size_t number)
{
    std::sort(words.begin(), words.end(), [](const Word &a, const Word &b) {
        return std::tuple(a.time, b.granted, a.customer) < std::tuple(b.time, a.granted, b.customer);
    });
    Bits granted(m_index.count());
    std::vector<ConsentWord> list;
    for (const Word &word : words) {
        list.push_back({word.time, word.customer, word.granted, granted.test(word.customer)});
        if (word.granted)
            granted.set(word.customer);
        else
            granted.reset(word.customer);
    }
    const std::string section = "consent/" + std::to_string(number);
    m_sections.add(section + "/words", std::move(list));
    m_sections.add(section + "/granted", std::vector<std::uint64_t>(granted.words().begin(), granted.words().end()));
}

} // namespace panorama::columns
