// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "segments/condition.h"

namespace panorama::segments {

// A fact about people that holds or does not: a value of an attribute (or a fifth of a measured one), a tag, a source,
// an event ever done, or done within 30 days.
struct Feature
{
    std::string kind; // attribute, tag, source, event, recent_event
    std::string name;
    Json value; // of an attribute: the value, null = missing, {"between":[a,b]}; else true
    std::uint64_t base = 0; // people it holds for
    std::string ruleName() const; // "attribute:city", "tag:vip", "event:order" …: how rules speak of it
};

// All features of a snapshot at a time that hold for at least `leastPeople` customers. Immutable once built.
class FeatureTable
{
public:
    static constexpr std::uint64_t leastPeople = 10;
    static constexpr std::uint32_t mostValues = 200; // of an attribute that is a choice
    static constexpr std::uint32_t mostSteps = 12; // of a measured one; above, it is cut into fifths
    FeatureTable(const columns::SnapshotPtr &snapshot, Instant asOf);

    const std::vector<Feature> &features() const { return m_features; }
    std::size_t people() const { return m_snapshot->customers.size(); }
    // How many of these people each feature holds for.
    std::vector<std::uint64_t> counts(const columns::Bits &people) const;
    // Calls each(feature) for the features that hold for the customer, in no order.
    template<typename Each> void forEachOf(columns::CustomerNumber customer, Each each) const
    {
        for (const Attribute &attribute : m_attributes)
            if (const std::uint32_t feature = attribute.featureOfCode[attribute.column->codes.at(customer)])
                each(std::size_t(feature - 1));
        for (const Set &set : m_sets)
            if (set.people.test(customer))
                each(set.feature);
    }

private:
    struct Attribute
    {
        const columns::AttributeColumn *column = nullptr;
        std::vector<std::uint32_t> featureOfCode; // feature + 1; 0: none
    };
    struct Set
    {
        std::size_t feature = 0;
        columns::Bits people;
    };
    void addAttribute(const columns::AttributeColumn &column);
    void addFifths(const columns::AttributeColumn &column, Attribute &attribute);
    void addSet(const char *kind, const std::string &name, columns::Bits people);
    void addEvents(Instant asOf);

    columns::SnapshotPtr m_snapshot;
    std::vector<Feature> m_features;
    std::vector<Attribute> m_attributes;
    std::vector<Set> m_sets;
};

} // namespace panorama::segments
