// SPDX-License-Identifier: GPL-3.0-or-later
// The stage that was pressed, why people were lost there, segments of them, and the tables below the chart.
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/funnel_chart.h"
#include "ui/pages/funnels/funnel_view.h"
#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/table_view.h"

#include <QPushButton>

#include <algorithm>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QString rateText(const std::optional<double> &rate)
{
    return rate ? percentText(*rate) : u"–"_s;
}

// People who took the first `count` steps in order within the window, in the funnel's period.
Json tookSteps(const Json &document, std::size_t count)
{
    const Json &steps = *document.find("steps");
    Json leaf;
    if (count == 1) {
        leaf = steps.items().front();
    } else {
        leaf = Json::object(
            {{"sequence", Json(Json::Array(steps.items().begin(), steps.items().begin() + std::ptrdiff_t(count)))}});
        if (const Json *window = document.find("window_days"); window && window->toDouble() > 0)
            leaf.set("within_days", *window);
    }
    const Json *view = document.find("view"), *from = document.find("from"), *to = document.find("to");
    if (from)
        leaf.set("from", *from);
    // Cohorts may take later steps after the period.
    if (to && (count == 1 || (view && view->isString() && view->text() == "period")))
        leaf.set("to", *to);
    return leaf;
}

} // namespace

void FunnelView::showMark(int mark)
{
    const int stages = m_answer ? int(m_answer->now.steps.size()) : 0;
    m_stage = mark < stages ? mark : mark - stages;
    showReasons();
}

void FunnelView::showReasons()
{
    const auto &steps = m_answer->now.steps;
    const int last = int(steps.size()) - 1;
    int stage = std::min(m_stage, last);
    for (int i = 0; i < last && m_stage < 0; ++i)
        if (stage < 0 || steps[std::size_t(i)].lost > steps[std::size_t(stage)].lost)
            stage = i;
    if (stage < 0)
        return;
    const journeys::FunnelStep &step = steps[std::size_t(stage)];
    std::vector<BarList::Bar> bars;
    for (const auto &[reason, people] : step.lossReasons)
        bars.push_back({knownName(reason), double(people), 3,
                        step.lost ? percentText(double(people) / double(step.lost)) : QString()});
    std::sort(bars.begin(), bars.end(), [](const auto &a, const auto &b) { return a.value > b.value; });
    const QString name = knownName(step.event);
    m_reasonsCard->setHeading(
        stage < last ? tr("Lost after %1").arg(name) : tr("At the goal: %1").arg(name),
        stage < last ? tr("%1 lost, %2 still open").arg(fullNumber(double(step.lost)), fullNumber(double(step.open)))
                     : tr("%1 people").arg(fullNumber(double(step.customers))));
    m_reasons->setBars(std::move(bars), countFormat(), tr("People"));
    m_reached->setText(tr("Segment of the %1 who got here").arg(shortText(double(step.customers))));
    m_lost->setText(tr("Segment of those who went no further"));
    m_reached->setEnabled(step.customers > 0);
    m_lost->setVisible(stage < last);
    m_lost->setEnabled(step.lost + step.open > 0);
    m_reached->setProperty("stage", stage);
}

// A rule that follows the data from now on, not a list of names.
void FunnelView::makeSegment(bool lost)
{
    const auto stage = std::size_t(m_reached->property("stage").toInt());
    Json rules(Json::Array {tookSteps(m_document, stage + 1)});
    if (lost)
        rules.append(Json::object({{"not", tookSteps(m_document, stage + 2)}}));
    const Json *segment = m_document.find("segment");
    if (segment && segment->isString())
        rules.append(Json::object({{"segment", *segment}}));
    const QString event = knownName(m_answer->now.steps[stage].event);
    Q_EMIT segmentWanted(Json::object({{"all", std::move(rules)}}),
                         lost ? tr("%1, no further").arg(event) : tr("Reached %1").arg(event));
}

void FunnelView::showParts()
{
    const journeys::FunnelResult &result = m_answer->now;
    m_partsCard->setVisible(result.isBrokenDown);
    if (!result.isBrokenDown)
        return;
    m_partsCard->setTitle(tr("Breakdown"));
    m_partsCard->setSubtitle(tr("people at each step, and the share that got on"));
    std::vector<TableColumn> columns {{tr("Value"), TableColumn::Kind::Text}};
    for (const journeys::FunnelStep &step : result.steps)
        columns.push_back({knownName(step.event), TableColumn::Kind::Number, 116});
    columns.push_back({tr("Overall"), TableColumn::Kind::Number, 90});
    std::vector<TableRows::Row> rows;
    for (const journeys::FunnelPart &part : result.parts) {
        const QString value = part.value ? QString::fromStdString(part.value->text) : tr("(missing)");
        TableRows::Row row {value, {}};
        row.cells.emplace_back(value);
        for (const journeys::FunnelStep &step : part.steps)
            row.cells.emplace_back(
                fullNumber(double(step.customers))
                    + (step.rateFromPrevious ? u" · "_s + percentText(*step.rateFromPrevious) : QString()),
                double(step.customers));
        const auto overall = part.steps.empty() ? std::nullopt : part.steps.back().rateFromFirst;
        row.cells.emplace_back(rateText(overall), overall.value_or(0));
        rows.push_back(std::move(row));
    }
    m_rows->setColumns(std::move(columns));
    m_rows->setRows(std::move(rows));
}

void FunnelView::showComparison()
{
    m_partsCard->show();
    m_partsCard->setTitle(tr("Comparison"));
    m_partsCard->setSubtitle(m_compare->currentText());
    m_rows->setColumns({{tr("Step"), TableColumn::Kind::Text},
                        {tr("People now"), TableColumn::Kind::Number, 120},
                        {tr("Before"), TableColumn::Kind::Number, 120},
                        {tr("Rate now"), TableColumn::Kind::Number, 110},
                        {tr("Before"), TableColumn::Kind::Number, 110},
                        {tr("Change"), TableColumn::Kind::Pill, 120}});
    std::vector<TableRows::Row> rows;
    for (std::size_t i = 0; i < m_answer->now.steps.size() && i < m_answer->before->steps.size(); ++i) {
        const journeys::FunnelStep &now = m_answer->now.steps[i], &before = m_answer->before->steps[i];
        const QString name = QString::number(i + 1) + u". "_s + knownName(now.event);
        TableRows::Row row {name, {}};
        row.cells.emplace_back(name);
        row.cells.emplace_back(fullNumber(double(now.customers)), double(now.customers));
        row.cells.emplace_back(fullNumber(double(before.customers)), double(before.customers));
        row.cells.emplace_back(rateText(now.rateFromPrevious), now.rateFromPrevious.value_or(0));
        row.cells.emplace_back(rateText(before.rateFromPrevious), before.rateFromPrevious.value_or(0));
        if (now.rateFromPrevious && before.rateFromPrevious) {
            const double change = *now.rateFromPrevious - *before.rateFromPrevious;
            row.cells.emplace_back((change > 0       ? u"↑ "_s
                                        : change < 0 ? u"↓ "_s
                                                     : QString())
                                       + pointsText(change),
                                   change,
                                   change > 0       ? PillTone::Good
                                       : change < 0 ? PillTone::Bad
                                                    : PillTone::Neutral);
        } else {
            row.cells.emplace_back(QString());
        }
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
}

} // namespace panorama::ui
