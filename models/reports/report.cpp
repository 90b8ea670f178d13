// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/report.h"

#include "domain/campaign_entry.h"

namespace panorama::reports {
namespace {

const Table &tableOf(const Table &table)
{
    return table;
}

Table tableOf(const KpiRow &row)
{
    Table table {{{row.labelHead, {}, false}, {row.valueHead, {}, true}, {row.beforeHead, {}, true}}, {}};
    for (const KpiCard &card : row.cards)
        table.rows.push_back({Cell::ofText(card.label), card.value, card.before});
    return table;
}

Table tableOf(const SeriesChart &chart)
{
    Table table {{{chart.dayHead, {}, false}}, {}};
    for (const auto &series : chart.series)
        table.columns.push_back({series.name, chart.currency, true});
    for (std::size_t i = 0; i < chart.days.size(); ++i) {
        std::vector<Cell> row = {Cell::ofDay(chart.days[i])};
        for (const auto &series : chart.series)
            row.push_back(Cell::ofNumber(series.values[i]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table tableOf(const FunnelChart &chart)
{
    Table table {{{chart.stageHead, {}, false}, {chart.countHead, {}, true}, {chart.rateHead, {}, true}}, {}};
    for (std::size_t i = 0; i < chart.stages.size(); ++i) {
        const double before = i ? chart.stages[i - 1].people : 0;
        const Cell rate = before > 0 ? Cell::ofShare(chart.stages[i].people / before) : Cell {};
        table.rows.push_back({Cell::ofText(chart.stages[i].name), Cell::ofNumber(chart.stages[i].people), rate});
    }
    return table;
}

Table tableOf(const CalendarStrip &strip)
{
    Table table {{{strip.nameHead, {}, false},
                  {strip.channelHead, {}, false},
                  {strip.fromHead, {}, false},
                  {strip.toHead, {}, false}},
                 {}};
    for (const auto &bar : strip.bars)
        table.rows.push_back({Cell::ofText(bar.name), Cell::ofText(bar.channel), Cell::ofDay(bar.days.from),
                              bar.days.to < farFuture ? Cell::ofDay({bar.days.to.days - 1}) : Cell {}});
    return table;
}

Table tableOf(const PacingBars &pacing)
{
    Table table {{{pacing.nameHead, {}, false},
                  {pacing.plannedHead, pacing.currency, true},
                  {pacing.actualHead, pacing.currency, true}},
                 {}};
    for (const auto &bar : pacing.bars)
        table.rows.push_back({Cell::ofText(bar.name), bar.planned, bar.actual});
    return table;
}

} // namespace

Table asTable(const Section &section)
{
    return std::visit([](const auto &body) -> Table { return tableOf(body); }, section.body);
}

bool isEmpty(const Section &section)
{
    return asTable(section).rows.empty();
}

} // namespace panorama::reports
