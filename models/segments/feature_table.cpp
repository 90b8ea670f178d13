// SPDX-License-Identifier: GPL-3.0-or-later
// Codes of a dictionary are in the order of their values, so a fifth of a measured attribute is a run of codes.
#include "segments/feature_table.h"

namespace panorama::segments {
namespace {

constexpr std::int64_t recentMicros = 30 * microsPerDay;
constexpr std::uint64_t fifths = 5;

bool isMeasured(const columns::Dictionary &dictionary)
{
    const auto count = [&](columns::ValueClass c) { return dictionary.last(c) - dictionary.first(c); };
    return count(columns::ValueClass::Decimal) + count(columns::ValueClass::Date) + count(columns::ValueClass::Time)
        == dictionary.size();
}

// Who has an event of the type in (from, to].
columns::Bits doneBy(const columns::Snapshot &snapshot, std::uint32_t type, std::int64_t from, std::int64_t to)
{
    columns::Bits people(snapshot.customers.size());
    for (std::uint32_t shard = 0; shard <= snapshot.customers.size() >> columns::EventTable::shardBits; ++shard)
        if (const columns::TypeList *list = snapshot.events.list(type, shard))
            for (std::size_t i = 0; i < list->rows.size(); ++i)
                if (const std::int64_t time = list->times.at(i); time > from && time <= to)
                    people.set(list->customers[i]);
    return people;
}

} // namespace

std::string Feature::ruleName() const
{
    return (kind == "recent_event" ? "event" : kind) + ":" + name;
}

FeatureTable::FeatureTable(const columns::SnapshotPtr &snapshot, Instant asOf) : m_snapshot(snapshot)
{
    m_attributes.reserve(snapshot->attributes.size());
    for (const columns::AttributeColumn &column : snapshot->attributes)
        addAttribute(column);
    for (const columns::Flag &tag : snapshot->tags)
        addSet("tag", tag.name, columns::Bits::copyOf(tag.words, people()));
    for (const columns::Flag &source : snapshot->sources)
        addSet("source", source.name, columns::Bits::copyOf(source.words, people()));
    addEvents(asOf);
}

void FeatureTable::addAttribute(const columns::AttributeColumn &column)
{
    Attribute attribute {&column, std::vector<std::uint32_t>(column.dictionary.size() + std::size_t(1))};
    if (column.dictionary.size() > mostSteps && isMeasured(column.dictionary))
        addFifths(column, attribute);
    else if (column.dictionary.size() <= mostValues)
        for (std::uint32_t code = 0; code <= column.dictionary.size(); ++code) {
            const std::uint64_t base = column.offsets[code + 1] - column.offsets[code];
            if (base < leastPeople || base == people())
                continue;
            m_features.push_back(
                {"attribute", column.name, code ? exportedValue(column.dictionary.value(code)) : Json(), base});
            attribute.featureOfCode[code] = std::uint32_t(m_features.size());
        }
    m_attributes.push_back(std::move(attribute));
}

void FeatureTable::addFifths(const columns::AttributeColumn &column, Attribute &attribute)
{
    const std::uint32_t last = column.dictionary.size();
    const std::uint64_t known = column.offsets[last + std::size_t(1)] - column.offsets[1];
    std::uint32_t first = 1;
    for (std::uint64_t part = 1; part <= fifths && first <= last; ++part) {
        std::uint32_t end = first;
        while (end < last && column.offsets[end + std::size_t(1)] - column.offsets[1] < known * part / fifths)
            ++end;
        const std::uint64_t base = column.offsets[end + std::size_t(1)] - column.offsets[first];
        if (base >= leastPeople) {
            m_features.push_back({"attribute", column.name,
                                  Json::object({{"between",
                                                 Json::Array {exportedValue(column.dictionary.value(first)),
                                                              exportedValue(column.dictionary.value(end))}}}),
                                  base});
            std::fill(attribute.featureOfCode.begin() + first, attribute.featureOfCode.begin() + end + 1,
                      std::uint32_t(m_features.size()));
        }
        first = end + 1;
    }
}

void FeatureTable::addSet(const char *kind, const std::string &name, columns::Bits set)
{
    const std::uint64_t base = set.count();
    if (base < leastPeople || base == people())
        return;
    m_sets.push_back({m_features.size(), std::move(set)});
    m_features.push_back({kind, name, true, base});
}

void FeatureTable::addEvents(Instant asOf)
{
    const columns::EventTable &events = m_snapshot->events;
    for (std::uint32_t type = 0; type < events.typeNames.size(); ++type) {
        addSet("event", events.typeNames[type],
               asOf.micros >= events.lastTime ? columns::Bits::copyOf(events.typeCustomers[type], people())
                                              : doneBy(*m_snapshot, type, INT64_MIN, asOf.micros));
        addSet("recent_event", events.typeNames[type],
               doneBy(*m_snapshot, type, asOf.micros - recentMicros, asOf.micros));
    }
}

std::vector<std::uint64_t> FeatureTable::counts(const columns::Bits &people) const
{
    std::vector<std::uint64_t> found(m_features.size());
    for (const Attribute &attribute : m_attributes) {
        std::vector<std::uint64_t> byCode(attribute.featureOfCode.size());
        columns::forEachBit(people.words(),
                            [&](std::size_t customer) { ++byCode[attribute.column->codes.at(customer)]; });
        for (std::size_t code = 0; code < byCode.size(); ++code)
            if (attribute.featureOfCode[code])
                found[attribute.featureOfCode[code] - 1] += byCode[code];
    }
    for (const Set &set : m_sets)
        for (std::size_t w = 0; w < set.people.words().size(); ++w)
            found[set.feature] += columns::countOnes(set.people.words()[w] & people.words()[w]);
    return found;
}

} // namespace panorama::segments
