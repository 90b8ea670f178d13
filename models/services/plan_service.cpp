// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plan_service.h"

#include "core/money.h"
#include "services/spend_figures.h"

#include <algorithm>
#include <numeric>

namespace panorama::services {
namespace {

Result<StoredPlan> readPlan(const Document &document)
{
    TRY(BudgetPlan plan, parseBudgetPlan(document.body));
    return StoredPlan {document.id, std::move(plan)};
}

// Whole days of the flight that have begun on the day of as_of.
int daysBegun(const DateRange &flight, Date asOf)
{
    return std::clamp(asOf.days + 1 - flight.from.days, 0, flight.length());
}

// amount · part / whole, rounded half away from zero.
Minor portion(Minor amount, int part, int whole)
{
    if (whole <= 0)
        return 0;
    const __int128 product = __int128(amount) * part;
    return Minor((product + (product < 0 ? -whole / 2 : whole / 2)) / whole);
}

LinePacing paceOf(const PlanLine &line, const BudgetPlan &plan, Date asOf, const std::string &currency)
{
    LinePacing pacing;
    pacing.line = line.id;
    pacing.daysTotal = line.flight.length();
    pacing.daysPassed = daysBegun(line.flight, asOf);
    pacing.expected = portion(line.planned, pacing.daysPassed, pacing.daysTotal);
    pacing.actualByDay.assign(std::size_t(plan.days.length()), 0);
    if (plan.currency == currency)
        pacing.actual = 0;
    return pacing;
}

// The line that a figure counts for: of the lines of its channel the first whose flight holds the day.
std::size_t lineFor(const BudgetPlan &plan, const SpendFigure &figure)
{
    const auto found = std::ranges::find_if(plan.lines, [&](const PlanLine &line) {
        return line.channel == figure.channel && line.flight.contains(figure.date);
    });
    return std::size_t(found - plan.lines.begin());
}

void addFigures(const BudgetPlan &plan, const SpendFigures &figures, std::vector<std::int64_t> &spent,
                std::int64_t &outside, PlanPacing &pacing)
{
    std::vector<bool> has(plan.lines.size()), lacks(plan.lines.size());
    for (const SpendFigure &figure : figures.rows) {
        const std::size_t line = lineFor(plan, figure);
        if (line == plan.lines.size()) {
            outside += figure.micros.value_or(0);
            continue;
        }
        LinePacing &target = pacing.lines[line];
        (figure.micros ? has : lacks)[line] = true;
        const std::int64_t micros = figure.micros.value_or(0);
        spent[line] += micros;
        if (plan.days.contains(figure.date))
            target.actualByDay[std::size_t(figure.date.days - plan.days.from.days)] +=
                minorOfMicros(micros, plan.currency);
    }
    for (std::size_t i = 0; i < plan.lines.size(); ++i)
        if (lacks[i] && !has[i])
            pacing.lines[i].actual.reset();
}

void conclude(const BudgetPlan &plan, const std::vector<std::int64_t> &spent, PlanPacing &pacing)
{
    Minor sum = 0;
    bool any = plan.lines.empty(), all = true;
    for (std::size_t i = 0; i < plan.lines.size(); ++i) {
        LinePacing &line = pacing.lines[i];
        pacing.expected += line.expected;
        any = any || line.actual;
        all = all && line.actual;
        if (!line.actual)
            continue;
        line.actualMicros = spent[i];
        line.actual = minorOfMicros(spent[i], plan.currency);
        sum += *line.actual;
        pacing.actualMicros += spent[i];
        if (line.expected > 0)
            line.pace = double(spent[i]) / double(microsOfMinor(line.expected, plan.currency));
        if (line.daysPassed > 0)
            line.forecast = portion(*line.actual, line.daysTotal, line.daysPassed);
    }
    if (any)
        pacing.actual = sum;
    if (all && pacing.expected > 0)
        pacing.pace = double(pacing.actualMicros) / double(microsOfMinor(pacing.expected, plan.currency));
}

Json amountJson(const std::optional<Minor> &amount, const std::string &currency)
{
    return amount ? Json(formatMinor(*amount, currency)) : Json();
}

Json lineJson(const PlanLine &line, const BudgetPlan &plan, const LinePacing *pacing)
{
    const std::string &currency = plan.currency;
    Json json = Json::object({{"id", line.id},
                              {"name", line.name.empty() ? Json() : Json(line.name)},
                              {"channel", line.channel},
                              {"from", line.flight.from.toIso()},
                              {"to", line.flight.to.toIso()},
                              {"planned", formatMinor(line.planned, currency)},
                              {"share", plan.total ? Json(double(line.planned) / double(plan.total)) : Json()},
                              {"committed", amountJson(line.committed, currency)},
                              {"forecast", amountJson(line.forecast, currency)},
                              {"lock", line.lock},
                              {"floor", amountJson(line.floor, currency)},
                              {"cap", amountJson(line.cap, currency)},
                              {"lot", amountJson(line.lot, currency)}});
    if (!pacing)
        return json;
    if (!line.forecast)
        json.set("forecast", amountJson(pacing->forecast, currency));
    json.set("actual", pacing->actual ? Json(formatMicros(pacing->actualMicros, currency)) : Json());
    json.set("expected", formatMinor(pacing->expected, currency));
    json.set("pace", pacing->pace ? Json(*pacing->pace) : Json());
    json.set("remaining",
             pacing->actual ? Json(formatMicros(microsOfMinor(line.planned, currency) - pacing->actualMicros, currency))
                            : Json());
    return json;
}

} // namespace

Result<std::vector<StoredPlan>> listPlans(store::Workspace &workspace)
{
    TRY(const auto documents, listDocuments(workspace, planDocument));
    std::vector<StoredPlan> plans;
    for (const Document &document : documents) {
        TRY(StoredPlan plan, readPlan(document));
        plans.push_back(std::move(plan));
    }
    return plans;
}

Result<StoredPlan> findPlan(store::Workspace &workspace, std::string_view idOrName)
{
    TRY(const Document document, findDocument(workspace, planDocument, idOrName));
    return readPlan(document);
}

DocumentStep planStep(const BudgetPlan &plan)
{
    return {"", plan.name, toJson(plan)};
}

Result<StoredPlan> savePlan(const Job &job, store::Workspace &workspace, const BudgetPlan &plan,
                            const std::string &text)
{
    TRY(const BudgetPlan checked, parseBudgetPlan(toJson(plan))); // never store what cannot be read again
    TRY(const Document document, saveDocument(job, workspace, planDocument, {text, checked.name, toJson(checked)}));
    return readPlan(document);
}

Result<void> changePlan(const Job &job, store::Workspace &workspace, const std::string &id, const BudgetPlan &plan,
                        const std::string &text)
{
    TRY(const BudgetPlan checked, parseBudgetPlan(toJson(plan)));
    return changeDocument(job, workspace, id, {text, checked.name, toJson(checked)});
}

Result<std::optional<StoredPlan>> activePlan(store::Workspace &workspace, Date day)
{
    TRY(auto documents, listDocuments(workspace, planDocument));
    std::ranges::stable_sort(documents, [](const Document &a, const Document &b) { return a.changed > b.changed; });
    std::optional<StoredPlan> draft, other;
    const auto distance = [day](const StoredPlan &plan) {
        return std::max(plan.plan.days.from.days - day.days, day.days + 1 - plan.plan.days.to.days);
    };
    for (const Document &document : documents) {
        TRY(StoredPlan plan, readPlan(document));
        const bool holds = plan.plan.days.contains(day);
        if (holds && plan.plan.status == "approved")
            return std::optional(std::move(plan));
        auto &slot = holds ? draft : other;
        if (!slot || (!holds && distance(plan) < distance(*slot)))
            slot = std::move(plan);
    }
    return draft ? draft : other;
}

Result<PlanPacing> planPacing(store::Workspace &workspace, const BudgetPlan &plan, Instant asOf)
{
    const store::WorkspaceSettings settings = workspace.settings();
    TRY(store::ReadSession session, workspace.read());
    PlanPacing pacing;
    pacing.asOf = settings.zone.dateOf(asOf);
    pacing.revision = session.revision();
    DateRange days = plan.days;
    for (const PlanLine &line : plan.lines) {
        pacing.lines.push_back(paceOf(line, plan, pacing.asOf, settings.currency));
        days = {std::min(days.from, line.flight.from), std::max(days.to, line.flight.to)};
    }
    if (plan.currency != settings.currency) {
        pacing.warnings.push_back("The plan is in " + plan.currency + " and the workspace in " + settings.currency
                                  + ", so actual figures are missing.");
        conclude(plan, std::vector<std::int64_t>(plan.lines.size()), pacing);
        return pacing;
    }
    days.to = std::min(days.to, Date {pacing.asOf.days + 1});
    TRY(const CurrencyRates rates, loadRates(session.database(), settings.currency));
    TRY(const SpendFigures figures, loadSpend(session.database(), rates, days, pacing.asOf));
    std::vector<std::int64_t> spent(plan.lines.size());
    std::int64_t outside = 0;
    addFigures(plan, figures, spent, outside, pacing);
    pacing.outsideMicros = outside;
    pacing.outside = minorOfMicros(outside, plan.currency);
    for (const std::string &currency : figures.unrated)
        pacing.warnings.push_back("Amounts in " + currency + " have no rate on some days and are missing.");
    conclude(plan, spent, pacing);
    return pacing;
}

Json planJson(const StoredPlan &stored, const PlanPacing *pacing)
{
    const BudgetPlan &plan = stored.plan;
    std::vector<std::size_t> order(plan.lines.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, {}, [&](std::size_t i) { return plan.lines[i].id; });
    Json lines = Json::array();
    for (const std::size_t i : order)
        lines.append(lineJson(plan.lines[i], plan, pacing ? &pacing->lines[i] : nullptr));
    Json json = Json::object({{"id", stored.id},
                              {"name", plan.name},
                              {"currency", plan.currency},
                              {"total", formatMinor(plan.total, plan.currency)},
                              {"planned", formatMinor(plan.plannedSum(), plan.currency)},
                              {"unallocated", formatMinor(plan.unallocated(), plan.currency)},
                              {"from", plan.days.from.toIso()},
                              {"to", plan.days.to.toIso()},
                              {"status", plan.status},
                              {"lines", std::move(lines)}});
    if (!pacing)
        return json;
    json.set("actual", pacing->actual ? Json(formatMicros(pacing->actualMicros, plan.currency)) : Json());
    json.set("expected", formatMinor(pacing->expected, plan.currency));
    json.set("pace", pacing->pace ? Json(*pacing->pace) : Json());
    json.set("outside_plan", formatMicros(pacing->outsideMicros, plan.currency));
    Json warnings = Json::array();
    for (const std::string &warning : pacing->warnings)
        warnings.append(Json::object({{"path", ""}, {"message", warning}}));
    if (!pacing->warnings.empty())
        json.set("warnings", std::move(warnings));
    return json;
}

} // namespace panorama::services
