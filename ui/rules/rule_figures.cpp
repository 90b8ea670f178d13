// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_figures.h"

#include "segments/event_spread.h"
#include "services/segment_service.h"
#include "services/snapshot_service.h"

namespace panorama::ui {

namespace {

constexpr std::size_t keptSpreads = 64;

Vocabulary::Values histogramOf(segments::EventSpread::Steps steps, bool isWhole)
{
    Vocabulary::Values values;
    values.kind = Vocabulary::Kind::Number;
    values.isWhole = isWhole;
    if (steps.empty() || steps.front().first > 0)
        steps.insert(steps.begin(), {0, 0}); // the scale begins there, though only those who have any are shown
    values.setHistogram({steps.begin(), steps.end()});
    return values;
}

Result<RuleFigures::Spread> spreadOf(const Job &job, store::Workspace &workspace, const Json &leaf, Instant asOf)
{
    segments::Evaluation evaluation;
    TRY(evaluation.snapshot, services::currentSnapshot(workspace, job));
    evaluation.asOf = asOf;
    evaluation.job = &job;
    TRY(segments::EventSpread spread, segments::eventSpread(evaluation, leaf));
    RuleFigures::Spread figures {histogramOf(std::move(spread.counts), true), {}};
    if (leaf.find("sum"))
        figures.totals = histogramOf(std::move(spread.sums), false);
    return figures;
}

std::optional<quint64> peopleOf(const Job &job, services::SegmentService &service, const Json &leaf)
{
    const auto segment =
        service.compile(Json::object({{"format", "panorama.segment/1"}, {"name", "-"}, {"rule", leaf}}));
    if (!segment)
        return std::nullopt;
    const auto people = service.session().people(*segment, job);
    return people ? std::optional(quint64(columns::countBits(people->words()))) : std::nullopt;
}

} // namespace

RuleFigures::RuleFigures(ShellContext &context, QObject *parent) : QObject(parent), m_context(context) { }

Json RuleFigures::spreadQuestion(const Json &leaf)
{
    Json question = leaf;
    std::erase_if(question.members(), [](const Json::Member &member) { return member.first == "count"; });
    for (Json::Member &member : question.members())
        if (member.first == "sum")
            std::erase_if(member.second.members(),
                          [](const auto &part) { return part.first != "property" && part.first != "currency"; });
    return question;
}

Request RuleFigures::spread(const Json &leaf, const TakeSpread &take)
{
    if (m_spreadsOf != m_context.dataRevision() || m_spreads.size() > keptSpreads)
        m_spreads.clear();
    m_spreadsOf = m_context.dataRevision();
    const Json question = spreadQuestion(leaf);
    if (const auto known = m_spreads.find(question.dump()); known != m_spreads.end()) {
        take(known->second);
        return {};
    }
    return runAsync<Spread>(
        m_context.tasks, this, {},
        [open = m_context.workspace(), question, asOf = m_context.clock.now()](const Job &job) {
            return spreadOf(job, *open, question, asOf);
        },
        [this, take, key = question.dump()](Result<Spread> spread) {
            if (spread)
                take(m_spreads[key] = std::move(*spread));
        });
}

Request RuleFigures::counts(std::vector<Json> leaves, TakeCounts take)
{
    using Counts = std::vector<std::optional<quint64>>;
    return runAsync<Counts>(
        m_context.tasks, this, {},
        [open = m_context.workspace(), leaves = std::move(leaves),
         asOf = m_context.clock.now()](const Job &job) -> Result<Counts> {
            TRY(const auto service, services::SegmentService::open(open, asOf, job));
            Counts counts;
            for (const Json &leaf : leaves) {
                if (job.isCancelled())
                    return cancelledError();
                counts.push_back(peopleOf(job, *service, leaf));
            }
            return counts;
        },
        [take = std::move(take)](Result<Counts> counts) {
            if (counts)
                take(*counts);
        });
}

} // namespace panorama::ui
