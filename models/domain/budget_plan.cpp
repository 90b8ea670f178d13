// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budget_plan.h"

#include "core/json_reader.h"
#include "core/money.h"
#include "core/text.h"
#include "core/time_zone.h"

#include <algorithm>
#include <set>

namespace panorama {
namespace {

constexpr Minor largest = 1000000000000000; // 10^15

std::int64_t microsPerMinor(std::string_view currency)
{
    std::int64_t factor = 1000000;
    for (int i = currencyDigits(currency); i > 0; --i)
        factor /= 10;
    return factor;
}

// Reads the members that plans, lines, groups and scenarios share.
class PlanReader
{
public:
    PlanReader(const Json &json, std::string pointer, const BudgetPlan &plan)
        : json(json, std::move(pointer)), m_plan(plan)
    {
    }

    std::optional<Minor> amount(std::string_view key)
    {
        const auto text = json.optionalText(key);
        return text ? std::optional(check(*text, json.pointer(key))) : std::nullopt;
    }
    Minor check(const std::string &text, const std::string &pointer)
    {
        const auto amount = parseMinor(text, m_plan.currency);
        if (!amount || *amount < 0)
            json.complain("\"" + text + "\" is no amount in " + m_plan.currency + ".", pointer,
                          "Write a plain decimal in quotes with at most "
                              + std::to_string(currencyDigits(m_plan.currency)) + " digits after the point.");
        return amount.value_or(0);
    }
    DateRange days(const DateRange &fallback)
    {
        const DateRange days {day("from", fallback.from), day("to", fallback.to)};
        if (!json.failed() && days.isEmpty())
            json.complain("\"to\" must be later than \"from\"; it is the first day that no longer counts.",
                          json.pointer("to"));
        return days;
    }
    std::string name(std::string_view key, const std::string &text)
    {
        if (!json.failed() && !validName(text))
            json.complain("A name has 1 to 200 characters and no control characters.", json.pointer(key));
        return text;
    }

    JsonReader json;

private:
    Date day(std::string_view key, Date fallback)
    {
        const auto text = json.optionalText(key);
        const auto day = text ? Date::fromIso(*text) : std::optional(fallback);
        if (!day)
            json.complain("A day is written yyyy-MM-dd.", json.pointer(key));
        return day.value_or(fallback);
    }
    const BudgetPlan &m_plan;
};

struct ReadLine
{
    PlanLine line;
    bool hasPlanned = false;
};

void checkBounds(PlanReader &reader, const ReadLine &read)
{
    const PlanLine &line = read.line;
    if (line.floor && line.cap && *line.floor > *line.cap)
        reader.json.complain("The floor is above the cap.", reader.json.pointer("floor"));
    if (line.lot && *line.lot == 0)
        reader.json.complain("A lot must be more than 0.", reader.json.pointer("lot"));
    if (!read.hasPlanned || reader.json.failed())
        return;
    if (line.floor && line.planned < *line.floor)
        reader.json.complain("The planned amount is below the floor.", reader.json.pointer("planned"));
    if (line.cap && line.planned > *line.cap)
        reader.json.complain("The planned amount is above the cap.", reader.json.pointer("planned"));
    if (line.lot && line.planned % *line.lot)
        reader.json.complain("The planned amount is no whole number of lots.", reader.json.pointer("planned"));
}

Result<ReadLine> readLine(const Json &json, const std::string &pointer, const BudgetPlan &plan)
{
    PlanReader reader(json, pointer, plan);
    ReadLine read;
    PlanLine &line = read.line;
    line.channel = reader.json.text("channel");
    const std::optional<std::string> id = reader.json.optionalText("id");
    line.id = reader.name(id ? "id" : "channel", id.value_or(line.channel));
    line.name = reader.json.optionalText("name").value_or("");
    line.owner = reader.json.optionalText("owner").value_or("");
    line.flight = reader.days(plan.days);
    const auto planned = reader.amount("planned");
    read.hasPlanned = planned.has_value();
    line.planned = planned.value_or(0);
    line.forecast = reader.amount("forecast");
    line.committed = reader.amount("committed");
    line.lock = reader.json.boolean("lock", false);
    line.floor = reader.amount("floor");
    line.cap = reader.amount("cap");
    line.lot = reader.amount("lot");
    checkBounds(reader, read);
    TRY_VOID(reader.json.finish());
    return read;
}

Result<PlanGroup> readGroup(const Json &json, const std::string &pointer, const BudgetPlan &plan)
{
    PlanReader reader(json, pointer, plan);
    PlanGroup group {reader.name("name", reader.json.text("name")), {}, 0};
    const auto cap = reader.amount("cap");
    if (!cap)
        reader.json.complain("\"cap\" is missing here.", pointer);
    group.cap = cap.value_or(0);
    const Json *lines = reader.json.array("lines");
    for (std::size_t i = 0; lines && i < lines->items().size(); ++i) {
        const Json &id = lines->items()[i];
        if (!id.isString() || !plan.line(id.text()))
            reader.json.complain("No line of the plan has this id.",
                                 reader.json.pointer("lines") + "/" + std::to_string(i));
        else
            group.lines.push_back(id.text());
    }
    TRY_VOID(reader.json.finish());
    Minor sum = 0;
    for (const std::string &id : group.lines)
        sum += plan.line(id)->planned;
    if (sum > group.cap)
        return invalidError("The lines of this group have more than its cap together.", pointer + "/cap");
    return group;
}

Result<PlanScenario> readScenario(const Json &json, const std::string &pointer, const BudgetPlan &plan)
{
    PlanReader reader(json, pointer, plan);
    PlanScenario scenario;
    scenario.id = reader.name("id", reader.json.text("id"));
    scenario.name = reader.json.optionalText("name").value_or(scenario.id);
    scenario.parent = reader.json.optionalText("parent");
    if (scenario.parent
        && std::ranges::none_of(plan.scenarios, [&](const PlanScenario &s) { return s.id == *scenario.parent; }))
        reader.json.complain("No scenario before this one has this id.", reader.json.pointer("parent"));
    if (std::ranges::any_of(plan.scenarios, [&](const PlanScenario &s) { return s.id == scenario.id; }))
        reader.json.complain("Two scenarios have this id.", reader.json.pointer("id"));
    const Json *amounts = reader.json.optionalObject("amounts");
    for (const auto &[id, amount] : amounts ? amounts->members() : Json::Object()) {
        const std::string place = reader.json.pointer("amounts") + "/" + jsonPointerToken(id);
        if (!plan.line(id) || !amount.isString())
            reader.json.complain(plan.line(id) ? "An amount is a text here." : "No line of the plan has this id.",
                                 place);
        else
            scenario.amounts[id] = reader.check(amount.text(), place);
    }
    TRY_VOID(reader.json.finish());
    return scenario;
}

// Lines without an amount share what the others leave, equally, the first ones one minor unit more where it does not
// divide.
void shareRest(BudgetPlan &plan, const std::vector<bool> &given)
{
    const auto open = std::ranges::count(given, false);
    Minor rest = std::max<Minor>(plan.unallocated(), 0);
    for (std::size_t i = 0, left = std::size_t(open); i < plan.lines.size(); ++i) {
        if (given[i])
            continue;
        PlanLine &line = plan.lines[i];
        const Minor share = (rest + Minor(left) - 1) / Minor(left);
        --left;
        line.planned =
            std::clamp(share, std::min(line.floor.value_or(0), rest), std::min(line.cap.value_or(rest), rest));
        line.planned -= line.lot ? line.planned % *line.lot : 0;
        rest -= line.planned;
    }
}

Result<void> readLines(const Json &lines, BudgetPlan &plan)
{
    std::vector<bool> given;
    for (std::size_t i = 0; i < lines.items().size(); ++i) {
        const std::string pointer = "/lines/" + std::to_string(i);
        TRY(ReadLine read, readLine(lines.items()[i], pointer, plan));
        if (plan.line(read.line.id))
            return invalidError("Two lines have the id \"" + read.line.id + "\".", pointer + "/id",
                                "Give each line its own \"id\".");
        plan.lines.push_back(std::move(read.line));
        given.push_back(read.hasPlanned);
    }
    if (plan.plannedSum() > plan.total)
        return invalidError("The lines have " + formatMinor(plan.plannedSum() - plan.total, plan.currency)
                                + " more than the total together.",
                            "/lines");
    shareRest(plan, given);
    return {};
}

void putAmount(Json &json, const char *key, const std::optional<Minor> &amount, const std::string &currency)
{
    if (amount)
        json.set(key, formatMinor(*amount, currency));
}

Json lineJson(const PlanLine &line, const BudgetPlan &plan)
{
    Json json = Json::object({{"id", line.id}, {"channel", line.channel}});
    if (!line.name.empty())
        json.set("name", line.name);
    if (!line.owner.empty())
        json.set("owner", line.owner);
    json.set("from", line.flight.from.toIso());
    json.set("to", line.flight.to.toIso());
    putAmount(json, "planned", line.planned, plan.currency);
    putAmount(json, "forecast", line.forecast, plan.currency);
    putAmount(json, "committed", line.committed, plan.currency);
    if (line.lock)
        json.set("lock", true);
    putAmount(json, "floor", line.floor, plan.currency);
    putAmount(json, "cap", line.cap, plan.currency);
    putAmount(json, "lot", line.lot, plan.currency);
    return json;
}

Json groupsJson(const BudgetPlan &plan)
{
    Json groups = Json::array();
    for (const PlanGroup &group : plan.groups) {
        Json lines = Json::array();
        for (const std::string &id : group.lines)
            lines.append(id);
        groups.append(Json::object(
            {{"name", group.name}, {"cap", formatMinor(group.cap, plan.currency)}, {"lines", std::move(lines)}}));
    }
    return groups;
}

Json scenariosJson(const BudgetPlan &plan)
{
    Json scenarios = Json::array();
    for (const PlanScenario &scenario : plan.scenarios) {
        Json amounts = Json::object();
        for (const auto &[id, amount] : scenario.amounts)
            amounts.set(id, formatMinor(amount, plan.currency));
        scenarios.append(Json::object({{"id", scenario.id},
                                       {"name", scenario.name},
                                       {"parent", scenario.parent ? Json(*scenario.parent) : Json()},
                                       {"amounts", std::move(amounts)}}));
    }
    return scenarios;
}

Result<void> readHead(PlanReader &reader, BudgetPlan &plan)
{
    reader.json.format("panorama.plan/1");
    plan.name = reader.name("name", reader.json.text("name"));
    plan.currency = reader.json.optionalText("currency").value_or("CNY");
    if (!isCurrencyCode(plan.currency))
        reader.json.complain("A currency is three capital letters, such as \"CNY\".", reader.json.pointer("currency"));
    plan.total = reader.check(reader.json.text("total"), reader.json.pointer("total"));
    reader.json.text("from");
    reader.json.text("to");
    plan.days = reader.days({});
    plan.status = reader.json.choice("status", {"draft", "approved"}, "draft");
    if (const auto time = reader.json.optionalText("approved")) {
        plan.approved = instantFromIso(*time, TimeZone());
        if (!plan.approved)
            reader.json.complain("A time is written as in ISO 8601.", reader.json.pointer("approved"));
    }
    if (const Json *curves = reader.json.optionalObject("curves"))
        plan.curves = *curves;
    return {};
}

} // namespace

Minor BudgetPlan::plannedSum() const
{
    Minor sum = 0;
    for (const PlanLine &line : lines)
        sum += line.planned;
    return sum;
}

const PlanLine *BudgetPlan::line(std::string_view id) const
{
    const auto found = std::ranges::find(lines, id, &PlanLine::id);
    return found == lines.end() ? nullptr : &*found;
}

PlanLine *BudgetPlan::line(std::string_view id)
{
    return const_cast<PlanLine *>(std::as_const(*this).line(id));
}

Result<BudgetPlan> parseBudgetPlan(const Json &json)
{
    BudgetPlan plan;
    PlanReader reader(json, "", plan);
    TRY_VOID(readHead(reader, plan));
    const Json *lines = reader.json.array("lines");
    const Json *groups = reader.json.optionalArray("groups");
    const Json *scenarios = reader.json.optionalArray("scenarios");
    TRY_VOID(reader.json.finish());
    TRY_VOID(readLines(*lines, plan));
    for (std::size_t i = 0; groups && i < groups->items().size(); ++i) {
        TRY(PlanGroup group, readGroup(groups->items()[i], "/groups/" + std::to_string(i), plan));
        plan.groups.push_back(std::move(group));
    }
    for (std::size_t i = 0; scenarios && i < scenarios->items().size(); ++i) {
        TRY(PlanScenario scenario, readScenario(scenarios->items()[i], "/scenarios/" + std::to_string(i), plan));
        plan.scenarios.push_back(std::move(scenario));
    }
    return plan;
}

Json toJson(const BudgetPlan &plan)
{
    Json lines = Json::array();
    for (const PlanLine &line : plan.lines)
        lines.append(lineJson(line, plan));
    Json json = Json::object({{"format", "panorama.plan/1"},
                              {"name", plan.name},
                              {"currency", plan.currency},
                              {"total", formatMinor(plan.total, plan.currency)},
                              {"from", plan.days.from.toIso()},
                              {"to", plan.days.to.toIso()},
                              {"status", plan.status},
                              {"lines", std::move(lines)}});
    if (plan.approved)
        json.set("approved", formatUtc(*plan.approved));
    if (!plan.groups.empty())
        json.set("groups", groupsJson(plan));
    if (!plan.scenarios.empty())
        json.set("scenarios", scenariosJson(plan));
    if (!plan.curves.isNull())
        json.set("curves", plan.curves);
    return json;
}

std::string formatMinor(Minor amount, std::string_view currency)
{
    return formatMicros(microsOfMinor(amount, currency), currency);
}

std::optional<Minor> parseMinor(std::string_view text, std::string_view currency)
{
    const auto micros = parseMicros(text);
    const std::int64_t unit = microsPerMinor(currency);
    if (!micros || *micros % unit || std::abs(*micros / unit) > largest)
        return std::nullopt;
    return *micros / unit;
}

std::int64_t microsOfMinor(Minor amount, std::string_view currency)
{
    return amount * microsPerMinor(currency);
}

Minor minorOfMicros(std::int64_t micros, std::string_view currency)
{
    const std::int64_t unit = microsPerMinor(currency);
    return (micros + (micros < 0 ? -unit / 2 : unit / 2)) / unit;
}

} // namespace panorama
