// SPDX-License-Identifier: GPL-3.0-or-later
// Each line is a rule made of the document's parts, so that its people can be had as a segment and counts always add
// up: of the conditions unreachable, no consent, not reached the first that applies is the reason.
#include "services/campaign_statement.h"

#include "core/json_reader.h"
#include "domain/predicate.h"
#include "domain/time_span.h"

#include <algorithm>
#include <map>

namespace panorama::services {
namespace {

Json all(Json::Array nodes)
{
    return Json::object({{"all", Json(std::move(nodes))}});
}
Json any(Json::Array nodes)
{
    return Json::object({{"any", Json(std::move(nodes))}});
}
Json negated(Json node)
{
    return Json::object({{"not", std::move(node)}});
}

struct Statement
{
    Json target; // a NODE
    Json arrive, reach; // leaves with the span; reach may be null
    std::string channel, purpose;
    Json from, to;
};

Json spanned(Json leaf, const Statement &statement)
{
    leaf.set("from", statement.from);
    leaf.set("to", statement.to);
    return leaf;
}

// An event with its conditions; other members are complained about.
Json readCondition(JsonReader &reader, const char *key, const Json *json)
{
    if (!json)
        return {};
    JsonReader inner(*json, reader.pointer(key));
    readEventCondition(inner);
    if (const auto done = inner.finish(); !done)
        reader.complain(done.error().message, done.error().where, done.error().mend);
    return *json;
}

Result<Statement> parse(SegmentService &service, const Json &document)
{
    JsonReader reader(document, "");
    Statement statement;
    reader.format("panorama.statement/1");
    reader.optionalText("name");
    const Json *target = reader.any("target");
    if (!target || (!target->isString() && !target->isObject()))
        reader.complain("\"target\" is the id of a segment or a whole segment document.", reader.pointer("target"));
    statement.channel = reader.has("contact_channel")
        ? reader.choice("contact_channel", {"sms", "email", "phone", "wechat", "push", "post"})
        : std::string();
    statement.purpose = reader.optionalText("purpose").value_or("marketing");
    statement.arrive = readCondition(reader, "arrive", reader.object("arrive"));
    statement.reach = readCondition(reader, "reach", reader.optionalObject("reach"));
    readTimeSpan(reader, Ends::Required);
    TRY_VOID(reader.finish());
    statement.from = *document.find("from");
    statement.to = *document.find("to");
    statement.arrive = spanned(std::move(statement.arrive), statement);
    if (!statement.reach.isNull())
        statement.reach = spanned(std::move(statement.reach), statement);
    if (target->isString()) {
        statement.target = Json::object({{"segment", *target}});
        const Json probe = Json::object({{"format", "panorama.segment/1"}, {"rule", statement.target}});
        if (const auto compiled = service.compile(probe); !compiled)
            return Error {compiled.error().code, compiled.error().message, "/target", compiled.error().mend, {}};
        return statement;
    }
    if (const auto compiled = service.compile(*target); !compiled)
        return Error {compiled.error().code,
                      compiled.error().message,
                      "/target" + compiled.error().where,
                      compiled.error().mend,
                      {}};
    statement.target = *target->find("rule");
    return statement;
}

// The identifier that a contact channel needs; empty: none that could be told.
std::string identifierOf(const std::string &channel)
{
    return channel == "email" ? "email" : channel == "sms" || channel == "phone" ? "phone" : "";
}

// Reached, then arrived, both within the span.
Json reachedBeforeArrival(const Statement &statement)
{
    Json steps = Json::array();
    for (Json step : {statement.reach, statement.arrive}) {
        std::erase_if(step.members(),
                      [](const Json::Member &member) { return member.first == "from" || member.first == "to"; });
        steps.append(std::move(step));
    }
    return spanned(Json::object({{"sequence", std::move(steps)}}), statement);
}

// Lines by name, in the order of the reasons.
std::vector<std::pair<std::string, Json>> linesOf(const Statement &statement)
{
    const Json absent = negated(statement.arrive);
    const Json nobody = any({});
    const std::string kind = identifierOf(statement.channel);
    const Json unreachable = kind.empty() ? nobody : negated(Json::object({{"identifier", kind}}));
    const Json unasked = statement.channel.empty()
        ? nobody
        : negated(Json::object({{"consent", statement.channel}, {"purpose", statement.purpose}}));
    const Json unreached = statement.reach.isNull() ? nobody : negated(statement.reach);
    const Json &target = statement.target;
    return {{"arrived", all({target, statement.arrive})},
            {"arrived_after_reach", statement.reach.isNull() ? nobody : all({target, reachedBeforeArrival(statement)})},
            {"uninvited", all({statement.arrive, negated(target)})},
            {"unreachable", all({target, absent, unreachable})},
            {"no_consent", all({target, absent, negated(unreachable), unasked})},
            {"not_reached", all({target, absent, negated(unreachable), negated(unasked), unreached})},
            {"no_response", all({target, absent, negated(unreachable), negated(unasked), negated(unreached)})}};
}

// The rules of the lines are made here: what they warn about stands in the target of the file.
Json toldOfTarget(const std::vector<std::string> &messages)
{
    Json told = Json::array();
    for (const std::string &message : messages)
        if (Json said = Json::object({{"path", "/target"}, {"message", message}});
            std::ranges::find(told.items(), said) == told.items().end())
            told.append(std::move(said));
    return told;
}

Json segmentOf(const std::string &name, const Json &rule)
{
    return Json::object({{"format", "panorama.segment/1"}, {"name", name}, {"rule", rule}});
}

Json givenReasons(const columns::Snapshot &snapshot, const columns::Bits &people, Instant from, Instant to)
{
    std::map<std::string, std::uint64_t> reasons;
    const columns::PropertyColumn *column = snapshot.events.property("loss_reason");
    columns::forEachBit(people.words(), [&](std::size_t customer) {
        std::string reason = "not_given";
        const auto [first, last] = snapshot.events.of(columns::CustomerNumber(customer));
        for (columns::Row row = last; column && row-- > first;) {
            const std::int64_t time = snapshot.events.times.at(row);
            const std::uint32_t code = time >= from.micros && time < to.micros ? column->code(row) : 0;
            if (code) {
                reason = std::string(column->dictionary.text(code));
                break;
            }
        }
        ++reasons[reason];
    });
    Json json = Json::object({});
    for (const auto &[reason, count] : reasons)
        json.set(reason, count);
    return json;
}

} // namespace

Result<Json> campaignStatement(const Job &job, SegmentService &service, const Json &document)
{
    TRY(const Statement statement, parse(service, document));
    const columns::Snapshot &snapshot = *service.session().snapshot();
    const Instant asOf = service.session().evaluation(job).asOf;
    TRY(const auto target, service.compile(segmentOf("target", statement.target)));
    TRY(const auto everybody, service.session().evaluate(target, job, false));
    Json json = Json::object({{"target", everybody.count}}), reasons = Json::array(), given = Json::object({});
    std::uint64_t absent = 0;
    for (const auto &[name, rule] : linesOf(statement)) {
        TRY(const auto segment, service.compile(segmentOf(name, rule)));
        TRY(const columns::Bits people, service.session().people(segment, job));
        const std::uint64_t count = people.count();
        if (name == "arrived" || name == "uninvited" || (name == "arrived_after_reach" && !statement.reach.isNull())) {
            json.set(name, count);
        } else if (name != "arrived_after_reach") {
            reasons.append(Json::object({{"reason", name}, {"people", count}}));
            absent += count;
        }
        if (name == "no_response") {
            const Instant from = instantFromIso(statement.from.text(), snapshot.facts.zone).value_or(Instant());
            const Instant to = instantFromIso(statement.to.text(), snapshot.facts.zone).value_or(Instant());
            given = givenReasons(snapshot, people, from, std::min(to, Instant {asOf.micros + 1}));
        }
    }
    json.set("not_arrived", absent);
    json.set("reasons", std::move(reasons));
    json.set("given_reasons", std::move(given));
    std::vector<std::string> messages;
    for (const segments::Warning &warning : everybody.warnings)
        messages.push_back(warning.message);
    json.set("warnings", toldOfTarget(messages));
    return json;
}

Result<Json> statementSegment(SegmentService &service, const Json &document, const std::string &line)
{
    TRY(const Statement statement, parse(service, document));
    for (const auto &[name, rule] : linesOf(statement))
        if (name == line)
            return segmentOf(line, rule);
    return notFoundError("The statement has no line \"" + line + "\".", line,
                         "Use arrived, arrived_after_reach, uninvited, unreachable, no_consent, not_reached or "
                         "no_response.");
}

Result<Json> statementMembers(SegmentService &service, const Json &document, const std::string &line)
{
    TRY(const Json rule, statementSegment(service, document, line));
    TRY(const auto segment, service.compile(rule));
    TRY(Json json, service.members(segment, 0, ""));
    if (const Json *warnings = json.find("warnings")) {
        std::vector<std::string> messages;
        for (const Json &warning : warnings->items())
            messages.push_back(warning.at("/message")->text());
        json.set("warnings", toldOfTarget(messages));
    }
    return json;
}

} // namespace panorama::services
