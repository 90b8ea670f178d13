// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "segments/random_world.h"

namespace panorama::testing {

// Answers rules the slow way, from the rows of a random world as they were written, by the words of contract.md. Shares
// no code with the engine but the calendar.
class Oracle
{
public:
    Oracle(const RandomWorld &world, std::int64_t asOf);
    const std::vector<std::string> &customerIds() const { return m_ids; } // sorted
    std::vector<bool> people(const Json &node) const;
    // path → people of each line, depth first.
    std::vector<std::pair<std::string, std::vector<bool>>> lines(const Json &node, const std::string &path) const;

private:
    using Number = __int128; // 10^-10
    struct Event
    {
        const WorldRow *row;
        std::optional<Number> base;
    };
    struct Person
    {
        std::vector<const WorldRecord *> records; // from the one that counts least
        std::set<int> sources, ids;
        std::vector<Event> events;
        std::vector<const WorldConsent *> consents;
    };
    void cluster();
    std::optional<Number> baseOf(const WorldRow &row) const;
    bool leaf(const Json &leaf, const Person &person) const;
    bool event(const Json &leaf, const Person &person) const;
    bool sequence(const Json &leaf, const Person &person) const;
    bool fill(const std::vector<Event> &events, const std::vector<Json> &steps, std::size_t step,
              std::set<std::size_t> &used, std::int64_t first, std::int64_t last,
              std::optional<std::int64_t> within) const;
    bool matches(const Json &condition, const Event &event) const;
    bool inSpan(const Json &leaf, std::int64_t time) const;
    bool consent(const Json &leaf, const Person &person) const;
    bool compareAll(const Json &object, const std::optional<Value> &value) const;
    bool compare(const std::string &op, const Json &operand, const std::optional<Value> &value) const;
    bool order(const std::string &op, const Json &operand, const Value &value) const;
    std::optional<Value> attribute(const std::string &name, const Person &person) const;
    static std::optional<Number> number(const std::string &text);
    static std::string text(Number number);
    std::int64_t instant(const std::string &text) const;

    const RandomWorld &m_world;
    std::int64_t m_asOf;
    std::vector<std::string> m_ids;
    std::vector<Person> m_people;
};

} // namespace panorama::testing
