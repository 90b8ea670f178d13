// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/column_writer.h"
#include "columns/dictionary_builder.h"
#include "columns/snapshot_builder.h"
#include "core/json.h"

#include <algorithm>

namespace panorama::columns {

// Makes the views of a snapshot. The sections come from our own builder or passed their checksum, so only what the
// catalogue lacks is an error.
class SnapshotLoader
{
public:
    explicit SnapshotLoader(const Sections &sections) : m_sections(sections), m_snapshot(std::make_shared<Snapshot>())
    {
    }
    Result<SnapshotPtr> run(const SnapshotFacts *present)
    {
        TRY(m_catalogue, Json::parse(m_sections.text("catalogue")));
        loadFacts(present);
        loadCustomers();
        loadAttributes();
        loadConsents();
        loadFlags("tags", m_snapshot->tags);
        loadFlags("kinds", m_snapshot->identifierKinds);
        loadFlags("sources", m_snapshot->sources);
        m_snapshot->named = {"name", m_sections.get<std::uint64_t>("named/0")};
        loadEvents();
        loadLists();
        m_snapshot->m_memory = m_sections.owner();
        m_snapshot->m_size = bytesOf(m_sections);
        return SnapshotPtr(m_snapshot);
    }

private:
    std::vector<std::string> names(const char *key) const
    {
        std::vector<std::string> list;
        if (const Json *array = m_catalogue.find(key); array && array->isArray())
            for (const Json &name : array->items())
                list.push_back(name.text());
        return list;
    }
    std::int64_t number(const char *pointer) const
    {
        const Json *value = m_catalogue.at(pointer);
        return value ? value->integer() : 0;
    }
    bool isTrue(const char *pointer) const
    {
        const Json *value = m_catalogue.at(pointer);
        return value && value->isBool() && value->boolean();
    }
    std::string text(const char *key) const
    {
        const Json *value = m_catalogue.find(key);
        return value && value->isString() ? value->text() : std::string();
    }
    // A time zone that is at hand is not read again.
    void loadFacts(const SnapshotFacts *present)
    {
        const std::string zone = text("zone");
        m_snapshot->facts = {text("workspace"),
                             present ? present->stamp : text("stamp"),
                             present ? present->revision : number("/revision"),
                             present && present->zone.name() == zone ? present->zone
                                                                     : TimeZone::fromName(zone).value_or(TimeZone()),
                             text("currency"),
                             names("unrated")};
    }
    void loadCustomers()
    {
        CustomerTable &customers = m_snapshot->customers;
        customers.m_offsets = m_sections.get<std::uint32_t>("customers/offsets");
        customers.m_keys = m_sections.get<RecordKey>("customers/keys");
        customers.m_byRecord = m_sections.get<CustomerNumber>("customers/records");
        customers.m_pairs = m_sections.get<std::uint64_t>("customers/pairs");
        customers.m_pairCustomers = m_sections.get<CustomerNumber>("customers/pair-owners");
    }
    void loadAttributes()
    {
        for (const std::string &name : names("attributes")) {
            const std::string section = "attribute/" + std::to_string(m_snapshot->attributes.size());
            m_snapshot->attributes.push_back({name, dictionaryFrom(m_sections, section),
                                              m_sections.packed(section + "/codes"),
                                              m_sections.get<std::uint32_t>(section + "/by-code-offsets"),
                                              m_sections.get<CustomerNumber>(section + "/by-code"),
                                              m_sections.get<std::uint32_t>(section + "/plane-codes"),
                                              m_sections.get<std::uint64_t>(section + "/planes")});
        }
    }
    void loadConsents()
    {
        const Json *list = m_catalogue.find("consents");
        for (std::size_t i = 0; list && list->isArray() && i < list->items().size(); ++i) {
            const Json::Array &key = list->items()[i].items();
            const std::string section = "consent/" + std::to_string(i);
            const auto words = m_sections.get<ConsentWord>(section + "/words");
            m_snapshot->consents.push_back({key[0].text(), key[1].text(), words,
                                            m_sections.get<std::uint64_t>(section + "/granted"),
                                            words.empty() ? 0 : words.back().time});
        }
    }
    void loadFlags(const char *section, std::vector<Flag> &flags)
    {
        for (const std::string &name : names(section))
            flags.push_back(
                {name, m_sections.get<std::uint64_t>(std::string(section) + "/" + std::to_string(flags.size()))});
    }
    TimeColumn times(const std::string &section) const
    {
        const EventTable &events = m_snapshot->events;
        TimeColumn column {events.times.base, events.times.unit};
        if (isTrue("/times/narrow"))
            column.narrow = m_sections.get<std::uint32_t>(section).data();
        else
            column.wide = m_sections.get<std::int64_t>(section).data();
        return column;
    }
    void loadEvents()
    {
        EventTable &events = m_snapshot->events;
        events.m_offsets = m_sections.get<Row>("events/offsets");
        events.m_rows = events.m_offsets.empty() ? 0 : events.m_offsets.back();
        events.times = {number("/times/base"), number("/times/unit")};
        events.times = times("events/times");
        events.firstTime = number("/times/first");
        events.lastTime = number("/times/last");
        events.types = m_sections.packed("events/types");
        events.typeNames = names("types");
        events.tied = m_sections.get<std::uint64_t>("events/tied");
        events.firstChannels = m_sections.packed("events/first-channels");
        events.withReason = m_sections.get<std::uint64_t>("events/with-reason");
        for (const std::string &name : names("properties")) {
            events.properties.push_back(columnFrom(m_sections, "property/" + std::to_string(events.properties.size())));
            events.properties.back().name = name;
        }
        events.channel = events.property("channel");
        events.campaign = events.property("campaign");
        events.currency = events.property("currency");
        events.m_base = columnFrom(m_sections, "base");
        events.m_hasNative = isTrue("/amounts/native");
        events.m_native = events.m_hasNative ? columnFrom(m_sections, "native") : events.m_base;
        events.amounts.scale = int(number("/amounts/scale"));
        events.m_baseLeast = number("/amounts/least");
        events.m_nativeLeast = number("/amounts/native_least");
    }
    void loadLists()
    {
        EventTable &events = m_snapshot->events;
        const std::size_t shard = std::size_t(1) << EventTable::shardBits;
        events.m_shards = std::uint32_t((m_snapshot->customers.size() + shard - 1) / shard);
        for (std::uint32_t type = 0; type < events.typeNames.size(); ++type) {
            events.typeCustomers.push_back(m_sections.get<std::uint64_t>("who/" + std::to_string(type)));
            for (std::uint32_t i = 0; i < events.m_shards; ++i) {
                const std::string name = "list/" + std::to_string(type) + "/" + std::to_string(i);
                events.m_lists.push_back({m_sections.get<CustomerNumber>(name + "/customers"),
                                          m_sections.get<Row>(name + "/rows"), times(name + "/times"),
                                          m_sections.packed(name + "/amounts"), events.m_baseLeast,
                                          std::min(shard, m_snapshot->customers.size() - i * shard),
                                          m_sections.get<std::uint64_t>(name + "/later")});
            }
        }
    }

    const Sections &m_sections;
    std::shared_ptr<Snapshot> m_snapshot;
    Json m_catalogue;
};

Result<SnapshotPtr> loadSnapshot(const Sections &sections)
{
    return SnapshotLoader(sections).run(nullptr);
}

Result<SnapshotPtr> loadSnapshotOf(const Sections &sections, const SnapshotFacts &present)
{
    return SnapshotLoader(sections).run(&present);
}

} // namespace panorama::columns
