// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/oracle.h"

#include "core/text.h"
#include "segments/oracle_clusters.h"

#include <algorithm>

namespace panorama::testing {
namespace {

constexpr std::int64_t dayMicros = 86400LL * 1000000;

bool isOp(const std::string &key)
{
    static const std::set<std::string> ops = {
        "=", "!=", "<", "<=", ">", ">=", "in", "between", "contains", "starts_with", "known"};
    return ops.contains(key);
}

} // namespace

std::optional<Oracle::Number> Oracle::number(const std::string &text)
{
    std::size_t i = !text.empty() && (text[0] == '-' || text[0] == '+');
    Number value = 0;
    int decimals = -1;
    const std::size_t start = i;
    for (; i < text.size(); ++i) {
        if (text[i] == '.' && decimals < 0 && i > start && i + 1 < text.size())
            decimals = 0;
        else if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        else {
            value = value * 10 + (text[i] - '0');
            decimals += decimals >= 0;
        }
    }
    if (start == text.size())
        return std::nullopt;
    for (decimals = std::max(decimals, 0); decimals < 10; ++decimals)
        value *= 10;
    return text[0] == '-' ? -value : value;
}

std::string Oracle::text(Number number)
{
    const bool negative = number < 0;
    std::string digits;
    for (Number rest = negative ? -number : number; rest > 0 || digits.size() < 11; rest /= 10)
        digits.insert(digits.begin(), char('0' + int(rest % 10)));
    digits.insert(digits.size() - 10, ".");
    while (digits.back() == '0')
        digits.pop_back();
    if (digits.back() == '.')
        digits.pop_back();
    return (negative ? "-" : "") + digits;
}

Oracle::Oracle(const RandomWorld &world, std::int64_t asOf) : m_world(world), m_asOf(asOf)
{
    cluster();
}

void Oracle::cluster()
{
    const Clusters clusters(m_world);
    std::map<std::string, std::size_t> people;
    for (const auto &[group, id] : clusters.ids)
        people[id] = group;
    std::map<std::size_t, std::size_t> place;
    for (const auto &[id, group] : people) {
        place[group] = m_ids.size();
        m_ids.push_back(id);
    }
    m_people.resize(m_ids.size());
    std::vector<std::size_t> byKey;
    for (std::size_t n = 0; n < clusters.nodes.size(); ++n)
        byKey.push_back(n);
    std::stable_sort(byKey.begin(), byKey.end(), [&](std::size_t a, std::size_t b) { return clusters.before(a, b); });
    for (const std::size_t n : byKey) {
        const Node &node = clusters.nodes[n];
        Person &person = m_people[place[clusters.group[n]]];
        person.sources.insert(node.source);
        person.ids.insert(node.ids.begin(), node.ids.end());
        if (node.record)
            person.records.push_back(node.record);
    }
    for (Person &person : m_people)
        std::stable_sort(person.records.begin(), person.records.end(), [](const auto *a, const auto *b) {
            return a->created.value_or(INT64_MIN) < b->created.value_or(INT64_MIN);
        });
    const auto ownerOf = [&](int source, std::uint32_t party) -> Person & {
        return m_people[place[clusters.group[clusters.claimed.at({source, party})]]];
    };
    for (const WorldRow &row : m_world.rows)
        if (!row.replaced && row.time <= m_asOf)
            ownerOf(row.source, row.party).events.push_back({&row, baseOf(row)});
    for (const WorldConsent &consent : m_world.consents)
        if (consent.time <= m_asOf)
            ownerOf(consent.source, consent.party).consents.push_back(&consent);
    for (Person &person : m_people)
        std::stable_sort(person.events.begin(), person.events.end(),
                         [](const Event &a, const Event &b) { return a.row->time < b.row->time; });
}

std::optional<Oracle::Number> Oracle::baseOf(const WorldRow &row) const
{
    if (!row.value)
        return std::nullopt;
    if (row.currency == "CNY" || row.currency.empty())
        return Number(*row.value) * 10000;
    const auto rate = m_world.rates.find({m_world.zone.dateOf({row.time}).days, row.currency});
    return rate == m_world.rates.end() ? std::nullopt : std::optional(Number(*row.value) * rate->second);
}

std::optional<Value> Oracle::attribute(const std::string &name, const Person &person) const
{
    std::optional<Value> value;
    for (const WorldRecord *record : person.records) {
        if (name == "created" && record->created)
            value = Value {ValueType::Time, formatUtc({*record->created})};
        if (const auto own = record->attrs.find(name); own != record->attrs.end())
            value = own->second;
    }
    return value;
}

std::int64_t Oracle::instant(const std::string &text) const
{
    return instantFromIso(text, m_world.zone)->micros;
}

bool Oracle::order(const std::string &op, const Json &operand, const Value &value) const
{
    int order = 0;
    if (operand.isNumber()) {
        if (value.type != ValueType::Number && value.type != ValueType::Text)
            return false;
        const auto left = number(value.text), right = number(operand.numberText());
        if (!left)
            return false;
        order = *left < *right ? -1 : *left > *right;
    } else if (operand.isBool()) {
        if (value.type != ValueType::Boolean)
            return false;
        order = int(value.text == "true") - int(operand.boolean());
    } else if (value.type == ValueType::Date) {
        if (operand.text().size() != 10 || !instantFromIso(operand.text(), m_world.zone))
            return false;
        order = value.text.compare(operand.text());
    } else if (value.type == ValueType::Time) {
        if (!instantFromIso(operand.text(), m_world.zone))
            return false;
        const std::int64_t time = instant(value.text);
        if (operand.text().size() == 10)
            order = m_world.zone.dateOf({time}).toIso().compare(operand.text());
        else
            order = time < instant(operand.text()) ? -1 : time > instant(operand.text());
    } else {
        order = value.text.compare(toNfc(operand.text()));
    }
    return op == "=" ? order == 0
        : op == "!=" ? order != 0
        : op == "<"  ? order < 0
        : op == "<=" ? order <= 0
        : op == ">"  ? order > 0
                     : order >= 0;
}

bool Oracle::compare(const std::string &op, const Json &operand, const std::optional<Value> &value) const
{
    if (op == "known")
        return operand.boolean() == value.has_value();
    if (!value)
        return false;
    if (op == "in")
        return std::any_of(operand.items().begin(), operand.items().end(),
                           [&](const Json &one) { return order("=", one, *value); });
    if (op == "between")
        return order(">=", operand.items()[0], *value) && order("<=", operand.items()[1], *value);
    if (op == "contains")
        return value->text.find(operand.text()) != std::string::npos;
    if (op == "starts_with")
        return value->text.rfind(operand.text(), 0) == 0;
    return order(op, operand, *value);
}

bool Oracle::compareAll(const Json &object, const std::optional<Value> &value) const
{
    return std::all_of(object.members().begin(), object.members().end(), [&](const auto &member) {
        return !isOp(member.first) || compare(member.first, member.second, value);
    });
}

bool Oracle::matches(const Json &condition, const Event &event) const
{
    if (event.row->event != condition.find("event")->text())
        return false;
    const Json *where = condition.find("where");
    for (std::size_t i = 0; where && i < where->items().size(); ++i) {
        const Json &entry = where->items()[i];
        const std::string name = entry.find("property")->text();
        std::optional<Value> value;
        const auto take = [&](const std::string &text) {
            if (!text.empty())
                value = Value {ValueType::Text, text};
        };
        if (name == "channel")
            take(event.row->channel);
        else if (name == "campaign")
            take(event.row->campaign);
        else if (name == "currency")
            take(event.row->currency);
        else if (name == "value" && entry.find("currency")) {
            if (event.row->value && event.row->currency == entry.find("currency")->text())
                value = Value {ValueType::Number, text(Number(*event.row->value) * 10000)};
        } else if (name == "value") {
            if (event.base)
                value = Value {ValueType::Number, text(*event.base)};
        } else if (const auto own = event.row->props.find(name); own != event.row->props.end()) {
            value = own->second;
        }
        if (!compareAll(entry, value))
            return false;
    }
    return true;
}

bool Oracle::inSpan(const Json &leaf, std::int64_t time) const
{
    if (time > m_asOf)
        return false;
    if (const Json *days = leaf.find("last_days"))
        return Number(m_asOf - time) * 10000000000LL < *number(days->numberText()) * dayMicros;
    if (const Json *from = leaf.find("from"); from && time < instant(from->text()))
        return false;
    const Json *to = leaf.find("to");
    return !to || time < instant(to->text());
}

bool Oracle::event(const Json &leaf, const Person &person) const
{
    Number count = 0, sum = 0;
    const Json *wanted = leaf.find("sum");
    for (const Event &event : person.events) {
        if (!matches(leaf, event) || !inSpan(leaf, event.row->time))
            continue;
        ++count;
        if (!wanted)
            continue;
        const std::string name = wanted->find("property")->text();
        const Json *currency = wanted->find("currency");
        if (name == "value" && currency)
            sum += event.row->value && event.row->currency == currency->text() ? Number(*event.row->value) * 10000 : 0;
        else if (name == "value")
            sum += event.base.value_or(0);
        else if (const auto own = event.row->props.find(name); own != event.row->props.end()
                 && (own->second.type == ValueType::Number || own->second.type == ValueType::Text))
            sum += number(own->second.text).value_or(0);
    }
    const Json *counted = leaf.find("count");
    if (!counted && !wanted)
        return count > 0;
    return (!counted || compareAll(*counted, Value {ValueType::Number, text(count * 10000000000LL)}))
        && (!wanted || compareAll(*wanted, Value {ValueType::Number, text(sum)}));
}

// Tries every way to fill the steps.
bool Oracle::fill(const std::vector<Event> &events, const std::vector<Json> &steps, std::size_t step,
                  std::set<std::size_t> &used, std::int64_t first, std::int64_t last,
                  std::optional<std::int64_t> within) const
{
    if (step == steps.size())
        return !within || last - first <= *within;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const std::int64_t time = events[i].row->time;
        if ((step > 0 && time < last) || used.contains(i) || !matches(steps[step], events[i]))
            continue;
        used.insert(i);
        const bool done = fill(events, steps, step + 1, used, step == 0 ? time : first, time, within);
        used.erase(i);
        if (done)
            return true;
    }
    return false;
}

bool Oracle::sequence(const Json &leaf, const Person &person) const
{
    std::vector<Event> events;
    for (const Event &event : person.events)
        if (inSpan(leaf, event.row->time))
            events.push_back(event);
    std::optional<std::int64_t> within;
    if (const Json *days = leaf.find("within_days"))
        within = std::int64_t(*number(days->numberText()) * dayMicros / 10000000000LL);
    std::set<std::size_t> used;
    return fill(events, leaf.find("sequence")->items(), 0, used, 0, 0, within);
}

bool Oracle::consent(const Json &leaf, const Person &person) const
{
    const Json *purpose = leaf.find("purpose");
    std::optional<std::pair<std::int64_t, bool>> word; // withdrawn sorts last at one instant
    for (const WorldConsent *consent : person.consents)
        if (consent->channel == leaf.find("consent")->text()
            && consent->purpose == (purpose ? purpose->text() : "marketing"))
            if (const std::pair candidate(consent->time, !consent->granted); !word || candidate > *word)
                word = candidate;
    return word && !word->second;
}

bool Oracle::leaf(const Json &leaf, const Person &person) const
{
    if (const Json *name = leaf.find("attribute"))
        return compareAll(leaf, attribute(name->text(), person));
    if (const Json *tag = leaf.find("tag"))
        return std::any_of(person.records.begin(), person.records.end(),
                           [&](const auto *record) { return record->tags.contains(tag->text()); });
    if (const Json *kind = leaf.find("identifier"))
        return std::any_of(person.ids.begin(), person.ids.end(),
                           [&](int id) { return m_world.identifiers.at(id).kind == kind->text(); });
    if (const Json *source = leaf.find("source"))
        return std::any_of(person.sources.begin(), person.sources.end(),
                           [&](int id) { return m_world.sources.at(id) == source->text(); });
    if (leaf.find("consent"))
        return consent(leaf, person);
    if (leaf.find("sequence"))
        return sequence(leaf, person);
    return event(leaf, person);
}

std::vector<bool> Oracle::people(const Json &node) const
{
    std::vector<bool> people(m_people.size());
    const auto combine = [&](const Json &children, bool all) {
        people.assign(m_people.size(), all);
        for (const Json &child : children.items()) {
            const std::vector<bool> inner = this->people(child);
            for (std::size_t i = 0; i < people.size(); ++i)
                people[i] = all ? people[i] && inner[i] : people[i] || inner[i];
        }
    };
    if (const Json *all = node.find("all"))
        combine(*all, true);
    else if (const Json *any = node.find("any"))
        combine(*any, false);
    else if (const Json *inner = node.find("not"))
        (people = this->people(*inner)).flip();
    else
        for (std::size_t i = 0; i < people.size(); ++i)
            people[i] = leaf(node, m_people[i]);
    return people;
}

std::vector<std::pair<std::string, std::vector<bool>>> Oracle::lines(const Json &node, const std::string &path) const
{
    std::vector<std::pair<std::string, std::vector<bool>>> list {{path, people(node)}};
    const auto add = [&](const Json &child, const std::string &childPath) {
        for (auto &line : lines(child, childPath))
            list.push_back(std::move(line));
    };
    for (const char *key : {"all", "any"})
        if (const Json *children = node.find(key))
            for (std::size_t i = 0; i < children->items().size(); ++i)
                add(children->items()[i], path + "/" + key + "/" + std::to_string(i));
    if (const Json *inner = node.find("not"))
        add(*inner, path + "/not");
    return list;
}

} // namespace panorama::testing
