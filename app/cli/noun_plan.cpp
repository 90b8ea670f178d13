// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace_option.h"
#include "core/money.h"
#include "domain/field_format.h"
#include "planning/rebalance.h"
#include "services/plan_service.h"

#include <algorithm>

namespace panorama::cli {
namespace {

// "NAME=AMOUNT" of an option.
Result<std::pair<std::string, std::string>> assignment(const std::string &option, const std::string &text)
{
    const std::size_t equals = text.rfind('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == text.size())
        return usageError("--" + option + " takes LINE=AMOUNT, such as search=1200000.00.");
    return std::pair(text.substr(0, equals), text.substr(equals + 1));
}

Result<Minor> amountOf(const std::string &option, const std::string &text, const std::string &currency)
{
    const auto number = readNumber(text, false); // as in files: .5 is 0.5
    const auto amount = number ? parseMinor(*number, currency) : std::nullopt;
    if (!amount || *amount < 0)
        return usageError("--" + option + " does not take \"" + text + "\".",
                          "Give a plain decimal in " + currency + ".");
    return *amount;
}

Result<Outcome> shown(Invocation &call, store::Workspace &workspace, const services::StoredPlan &stored)
{
    TRY(const auto pacing, services::planPacing(workspace, stored.plan, call.started));
    Json json = services::planJson(stored, &pacing);
    stampResult(json, workspace, call.started, pacing.revision);
    return Outcome {std::move(json)};
}

Json splitChannels(const std::string &list)
{
    Json lines = Json::array();
    for (std::size_t at = 0; at <= list.size();) {
        const std::size_t end = std::min(list.find(',', at), list.size());
        if (end > at)
            lines.append(Json::object({{"channel", list.substr(at, end - at)}}));
        at = end + 1;
    }
    return lines;
}

// A plan document out of options: --total, --from, --to, --channels a,b or --line CHANNEL=AMOUNT.
Result<Json> documentOf(const Invocation &call, const store::WorkspaceSettings &settings)
{
    if (!call.has("total") || !call.has("from") || !call.has("to"))
        return usageError("A new plan needs --total, --from and --to, or a file.");
    const std::string currency = call.text("currency", settings.currency);
    TRY(const Minor total, amountOf("total", call.text("total"), currency));
    Json lines = splitChannels(call.text("channels"));
    for (const std::string &text : call.all("line")) {
        TRY(const auto pair, assignment("line", text));
        TRY(const Minor planned, amountOf("line", pair.second, currency));
        lines.append(Json::object({{"channel", pair.first}, {"planned", formatMinor(planned, currency)}}));
    }
    if (lines.items().empty())
        return usageError("A new plan needs lines: --channels a,b,c or --line CHANNEL=AMOUNT.");
    return Json::object({{"format", "panorama.plan/1"},
                         {"name", call.arguments[0]},
                         {"currency", currency},
                         {"total", formatMinor(total, currency)},
                         {"from", call.text("from")},
                         {"to", call.text("to")},
                         {"lines", std::move(lines)}});
}

bool isFile(const std::string &argument)
{
    return argument.find('/') != std::string::npos || argument.find('.') != std::string::npos;
}

Result<Outcome> create(Invocation &call)
{
    TRY(const auto workspace, openWorkspace(call));
    TRY(const Json document,
        isFile(call.arguments[0]) ? readJsonFile(call.arguments[0]) : documentOf(call, workspace->settings()));
    TRY(const BudgetPlan plan, parseBudgetPlan(document));
    TRY(const auto stored, services::savePlan(call.job, *workspace, plan, "create"));
    return shown(call, *workspace, stored);
}

Result<Outcome> show(Invocation &call)
{
    TRY(const auto workspace, openWorkspace(call));
    if (isFile(call.arguments[0])) {
        TRY(const Json document, readJsonFile(call.arguments[0]));
        TRY(const BudgetPlan plan, parseBudgetPlan(document));
        return shown(call, *workspace, {"", plan});
    }
    TRY(const auto stored, services::findPlan(*workspace, call.arguments[0]));
    return shown(call, *workspace, stored);
}

Result<Outcome> list(Invocation &call)
{
    TRY(const auto workspace, openWorkspace(call));
    TRY(const auto plans, services::listPlans(*workspace));
    Json rows = Json::array();
    for (const auto &stored : plans)
        rows.append(Json::object({{"id", stored.id},
                                  {"name", stored.plan.name},
                                  {"currency", stored.plan.currency},
                                  {"total", formatMinor(stored.plan.total, stored.plan.currency)},
                                  {"from", stored.plan.days.from.toIso()},
                                  {"to", stored.plan.days.to.toIso()},
                                  {"status", stored.plan.status},
                                  {"lines", std::int64_t(stored.plan.lines.size())}}));
    Json json = Json::object({{"plans", std::move(rows)}});
    TRY(store::ReadSession session, workspace->read());
    stampResult(json, *workspace, call.started, session.revision());
    return Outcome {std::move(json)};
}

Error unknownLine(const std::string &id)
{
    return notFoundError("The plan has no line \"" + id + "\".", id, "plan show lists its lines.");
}

Result<void> setAmounts(const Invocation &call, const std::string &option, BudgetPlan &plan,
                        const std::function<void(PlanLine &, Minor)> &put)
{
    for (const std::string &text : call.all(option)) {
        TRY(const auto pair, assignment(option, text));
        if (!plan.line(pair.first))
            return unknownLine(pair.first);
        TRY(const Minor amount, amountOf(option, pair.second, plan.currency));
        put(*plan.line(pair.first), amount);
    }
    return {};
}

Result<void> setFlags(const Invocation &call, BudgetPlan &plan)
{
    for (const char *option : {"lock", "unlock"}) {
        for (const std::string &id : call.all(option)) {
            if (!plan.line(id))
                return unknownLine(id);
            plan.line(id)->lock = option == std::string("lock");
        }
    }
    TRY_VOID(setAmounts(call, "floor", plan, [](PlanLine &line, Minor amount) { line.floor = amount; }));
    TRY_VOID(setAmounts(call, "cap", plan, [](PlanLine &line, Minor amount) { line.cap = amount; }));
    TRY_VOID(setAmounts(call, "committed", plan, [](PlanLine &line, Minor amount) { line.committed = amount; }));
    return setAmounts(call, "forecast", plan, [](PlanLine &line, Minor amount) { line.forecast = amount; });
}

// One line at a time: the others follow (--line), or only this one changes (--line with --alone).
Result<void> moveLines(const Invocation &call, BudgetPlan &plan)
{
    for (const std::string &text : call.all("line")) {
        TRY(const auto pair, assignment("line", text));
        if (!plan.line(pair.first))
            return unknownLine(pair.first);
        TRY(const Minor amount, amountOf("line", pair.second, plan.currency));
        plan = call.has("alone") ? planning::withAmount(plan, pair.first, amount)
                                 : planning::rebalance(plan, pair.first, amount);
        if (plan.line(pair.first)->planned != amount)
            return Error {ErrorCode::Conflict,
                          "\"" + pair.first + "\" cannot have " + pair.second
                              + ": locks, floors, caps, lots or the total allow "
                              + formatMinor(plan.line(pair.first)->planned, plan.currency) + ".",
                          {},
                          "Loosen a bound, or give another amount.",
                          {}};
    }
    return {};
}

Result<Outcome> set(Invocation &call)
{
    TRY(const auto workspace, openWorkspace(call));
    TRY(auto stored, services::findPlan(*workspace, call.arguments[0]));
    if (call.has("name"))
        stored.plan.name = call.text("name");
    TRY_VOID(setFlags(call, stored.plan));
    if (call.has("total")) {
        TRY(const Minor total, amountOf("total", call.text("total"), stored.plan.currency));
        TRY(stored.plan, planning::withTotal(stored.plan, total));
    }
    TRY_VOID(moveLines(call, stored.plan));
    TRY_VOID(services::changePlan(call.job, *workspace, stored.id, stored.plan, "set plan"));
    return shown(call, *workspace, stored);
}

Result<Outcome> approve(Invocation &call)
{
    TRY(const auto workspace, openWorkspace(call));
    TRY(auto stored, services::findPlan(*workspace, call.arguments[0]));
    stored.plan.status = "approved";
    stored.plan.approved = call.started;
    TRY_VOID(services::changePlan(call.job, *workspace, stored.id, stored.plan, "approve plan"));
    return shown(call, *workspace, stored);
}

// Amount of a line in a scenario: its own, else its parent's, at last the plan's.
Minor scenarioAmount(const BudgetPlan &plan, const PlanScenario &scenario, const PlanLine &line)
{
    for (const PlanScenario *at = &scenario; at;) {
        if (const auto found = at->amounts.find(line.id); found != at->amounts.end())
            return found->second;
        const auto parent =
            at->parent ? std::ranges::find(plan.scenarios, *at->parent, &PlanScenario::id) : plan.scenarios.end();
        at = parent == plan.scenarios.end() ? nullptr : &*parent;
    }
    return line.planned;
}

Result<Outcome> compare(Invocation &call)
{
    TRY(const auto workspace, openWorkspace(call));
    TRY(const auto stored, services::findPlan(*workspace, call.arguments[0]));
    const BudgetPlan &plan = stored.plan;
    std::vector<PlanLine> lines = plan.lines;
    std::ranges::sort(lines, {}, &PlanLine::id);
    Json rows = Json::array();
    for (const PlanLine &line : lines) {
        Json row = Json::object({{"line", line.id}, {"plan", formatMinor(line.planned, plan.currency)}});
        for (const PlanScenario &scenario : plan.scenarios)
            row.set(scenario.id, formatMinor(scenarioAmount(plan, scenario, line), plan.currency));
        rows.append(std::move(row));
    }
    Json json = Json::object({{"id", stored.id}, {"currency", plan.currency}, {"lines", std::move(rows)}});
    TRY(store::ReadSession session, workspace->read());
    stampResult(json, *workspace, call.started, session.revision());
    return Outcome {std::move(json)};
}

void addReading(CommandRegistry &registry)
{
    const std::vector<std::tuple<const char *, const char *, const char *>> readers = {
        {"show", "ID|NAME|FILE", "Shows a plan against the actual spend."},
        {"pacing", "ID|NAME", "Shows planned, expected to date and actual spend of each line."}};
    for (const auto &[verb, argument, summary] : readers)
        registry.add({"plan",
                      verb,
                      argument,
                      summary,
                      {},
                      {"panorama-cli plan " + std::string(verb) + " \"2026\" --workspace brand.panorama"},
                      1,
                      1,
                      show});
    registry.add({"plan",
                  "list",
                  "",
                  "Lists the plans.",
                  {},
                  {"panorama-cli plan list --workspace brand.panorama"},
                  0,
                  0,
                  list});
    registry.add({"plan",
                  "compare",
                  "ID|NAME",
                  "Shows the scenarios of a plan side by side.",
                  {},
                  {"panorama-cli plan compare \"2026\" --workspace brand.panorama"},
                  1,
                  1,
                  compare});
}

const std::vector<OptionSpec> newOptions = {{"total", "AMOUNT", "what there is to spend"},
                                            {"currency", "C", "default: the workspace's"},
                                            {"from", "DAY", "first day"},
                                            {"to", "DAY", "first day that no longer counts"},
                                            {"channels", "A,B,C", "lines that share the rest equally"},
                                            {"line", "CHANNEL=AMOUNT", "a line with its amount", true}};

const std::vector<OptionSpec> setOptions = {{"line", "LINE=AMOUNT", "moves a line, the others follow", true},
                                            {"alone", "", "--line changes only its own line"},
                                            {"total", "AMOUNT", "another total; free lines follow"},
                                            {"lock", "LINE", "this line stays as it is", true},
                                            {"unlock", "LINE", "and follows again", true},
                                            {"floor", "LINE=AMOUNT", "never less", true},
                                            {"cap", "LINE=AMOUNT", "never more", true},
                                            {"committed", "LINE=AMOUNT", "already bound", true},
                                            {"forecast", "LINE=AMOUNT", "expected at the end", true},
                                            {"name", "NAME", "renames it"}};

void addWriting(CommandRegistry &registry)
{
    registry.add({"plan",
                  "new",
                  "FILE|NAME",
                  "Makes a budget plan from a file (panorama.plan/1) or from options; the same name replaces it.",
                  newOptions,
                  {"panorama-cli plan new \"2026\" --total 100000000 --from 2026-01-01 --to 2027-01-01 --channels "
                   "search,douyin,wechat --workspace brand.panorama"},
                  1,
                  1,
                  create});
    registry.add({"plan",
                  "set",
                  "ID|NAME",
                  "Changes a plan; other free lines follow so that the sum stays exact.",
                  setOptions,
                  {"panorama-cli plan set \"2026\" --line search=32000000 --lock crm --workspace brand.panorama"},
                  1,
                  1,
                  set});
    registry.add({"plan",
                  "approve",
                  "ID|NAME",
                  "Marks a plan as approved; the overview paces against it.",
                  {},
                  {"panorama-cli plan approve \"2026\" --workspace brand.panorama"},
                  1,
                  1,
                  approve});
}

} // namespace

void register_noun_plan(CommandRegistry &registry)
{
    addReading(registry);
    addWriting(registry);
}

} // namespace panorama::cli
