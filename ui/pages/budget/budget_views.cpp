// SPDX-License-Identifier: GPL-3.0-or-later
// The rows and charts of the budget page.
#include "planning/rebalance.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/pacing_chart.h"
#include "ui/pages/budget/budget_page.h"
#include "ui/pages/budget/plan_row.h"
#include "ui/shell/event_texts.h"
#include "ui/theme/numbers.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

void BudgetPage::showRows(const BudgetPlan &plan)
{
    while (m_lines.size() > plan.lines.size()) {
        delete m_lines.back();
        m_lines.pop_back();
    }
    while (m_lines.size() < plan.lines.size()) {
        auto *row = new PlanRow(QString::fromStdString(plan.lines[m_lines.size()].id));
        connect(row, &PlanRow::dragged, this, [this](const QString &line, qint64 amount) {
            edit(
                "set the amount of a channel",
                [&](const BudgetPlan &before) { return planning::rebalance(before, line.toStdString(), amount); },
                "drag " + line.toStdString());
        });
        connect(row, &PlanRow::dragEnded, this, [this] { m_keeper->finishGesture(); });
        connect(row, &PlanRow::typed, this, [this](const QString &line, qint64 amount) {
            edit("set the amount of a channel",
                 [&](const BudgetPlan &before) { return planning::rebalance(before, line.toStdString(), amount); });
        });
        connect(row, &PlanRow::lockToggled, this, [this](const QString &line, bool lock) {
            edit(lock ? "lock a channel" : "unlock a channel", [&](BudgetPlan after) {
                if (PlanLine *found = after.line(line.toStdString()))
                    found->lock = lock;
                return after;
            });
        });
        m_rows->addWidget(row);
        m_lines.push_back(row);
    }
    for (std::size_t i = 0; i < plan.lines.size(); ++i) {
        const PlanLine &line = plan.lines[i];
        std::optional<Minor> actual;
        for (std::size_t k = 0; m_pacing && k < m_pacing->lines.size(); ++k)
            if (m_pacing->lines[k].line == line.id)
                actual = m_pacing->lines[k].actual;
        m_lines[i]->show(line, plan.total, QString::fromStdString(plan.currency), m_colors.of(line.channel), actual);
    }
}

void BudgetPage::showCharts(const BudgetPlan &plan)
{
    const auto major = [&](Minor amount) { return double(microsOfMinor(amount, plan.currency)) / 1e6; };
    std::vector<PacingChart::Line> pacing;
    ColumnChart::Content content;
    ChartSeries planned {tr("Planned"), {}, 0}, actual {tr("Spent"), {}, 2}, forecast {tr("Forecast"), {}, 4};
    double passed = 0;
    for (const PlanLine &line : plan.lines) {
        const services::LinePacing *found = nullptr;
        for (std::size_t i = 0; m_pacing && i < m_pacing->lines.size(); ++i)
            if (m_pacing->lines[i].line == line.id)
                found = &m_pacing->lines[i];
        content.categories << QString::fromStdString(line.name.empty() ? line.channel : line.name);
        planned.values.push_back(major(line.planned));
        actual.values.push_back(found && found->actual ? major(*found->actual) : NAN);
        forecast.values.push_back(found && found->forecast ? major(*found->forecast) : NAN);
        pacing.push_back({content.categories.back(), found && found->actual ? major(*found->actual) : 0,
                          major(line.planned), m_colors.of(line.channel)});
        if (found && found->daysTotal > 0)
            passed = std::max(passed, double(found->daysPassed) / found->daysTotal);
    }
    content.series = {planned, actual, forecast};
    content.format = moneyFormat(QString::fromStdString(plan.currency));
    content.categoryName = tr("Channel");
    const QString days = rangeText(qdate(plan.days.from), qdate({plan.days.to.days - 1}));
    m_columnsCard->setHeading(tr("Plan against actual spend"),
                              tr("by channel · %1 · %2").arg(QString::fromStdString(plan.currency), days));
    m_pacingCard->setHeading(tr("Pacing"), timePassedText(plan.days, context().today(), passed));
    m_columns->setContent(std::move(content));
    m_pacingChart->setLines(std::move(pacing), passed, moneyFormat(QString::fromStdString(plan.currency)));
}

} // namespace panorama::ui
