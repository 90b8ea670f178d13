// SPDX-License-Identifier: GPL-3.0-or-later
// The steps, loss reasons and parts of the funnel page.
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_card.h"
#include "ui/pages/funnels/funnels_page.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

void FunnelsPage::showSteps()
{
    while (QLayoutItem *item = m_stepFlow->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const Json *steps = m_draft.value().find("steps");
    const std::size_t count = steps && steps->isArray() ? steps->items().size() : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const Json *event = steps->items()[i].find("event");
        addStepBox(i, event && event->isString() ? event->text() : "");
    }
    QPushButton *add = makeButton(tr("Add step"), u"plus"_s, u"ghost"_s);
    add->setObjectName(u"funnels.addStep"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        edit("add a step", [this](Json &document) {
            Json steps = document.find("steps") ? *document.find("steps") : Json::array();
            steps.append(
                Json::object({{"event", m_events.isEmpty() ? std::string("visit") : m_events.front().toStdString()}}));
            document.set("steps", std::move(steps));
        });
    });
    m_stepFlow->addWidget(add);
}

void FunnelsPage::addStepBox(std::size_t index, const std::string &event)
{
    auto *box = new QFrame;
    setStyleProperty(box, "card", true);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(8, 2, 4, 2);
    row->addWidget(makeLabel(QString::number(index + 1), u"muted"_s));
    auto *choice = new QComboBox;
    choice->addItems(m_events);
    if (choice->findText(QString::fromStdString(event)) < 0)
        choice->addItem(QString::fromStdString(event));
    choice->setCurrentText(QString::fromStdString(event));
    choice->setAccessibleName(tr("Step %1").arg(index + 1));
    QPushButton *remove = makeIconButton(u"x"_s, tr("Remove step %1").arg(index + 1));
    row->addWidget(choice);
    row->addWidget(remove);
    m_stepFlow->addWidget(box);
    connect(choice, &QComboBox::textActivated, this, [this, index](const QString &name) { setStep(index, name); });
    connect(remove, &QPushButton::clicked, this, [this, index] { setStep(index, {}); });
}

// An empty name removes the step; the last one stays.
void FunnelsPage::setStep(std::size_t index, const QString &event)
{
    edit(event.isEmpty() ? "remove a step" : "change a step", [&](Json &document) {
        Json steps = *document.find("steps");
        if (event.isEmpty() && steps.items().size() > 1)
            steps.items().erase(steps.items().begin() + std::ptrdiff_t(index));
        else if (!event.isEmpty())
            steps.items()[index] = Json::object({{"event", event.toStdString()}});
        document.set("steps", std::move(steps));
    });
}

void FunnelsPage::showReasons(int stage)
{
    if (!m_answer || stage < 0 || stage >= int(m_answer->steps.size()))
        return;
    m_stage = stage;
    const journeys::FunnelStep &step = m_answer->steps[std::size_t(stage)];
    std::vector<BarList::Bar> bars;
    for (const auto &[reason, people] : step.lossReasons)
        bars.push_back({reason == "not_given" ? tr("not given") : QString::fromStdString(reason), double(people), 3,
                        step.lost ? percentText(double(people) / double(step.lost)) : QString()});
    std::sort(bars.begin(), bars.end(), [](const auto &a, const auto &b) { return a.value > b.value; });
    m_reasonsCard->setHeading(
        tr("Lost after %1").arg(QString::fromStdString(step.event)),
        tr("%1 lost, %2 still open").arg(fullNumber(double(step.lost)), fullNumber(double(step.open))));
    m_reasons->setBars(std::move(bars), countFormat(), tr("People"));
}

void FunnelsPage::showParts()
{
    m_partsCard->setVisible(m_answer->isBrokenDown);
    if (!m_answer->isBrokenDown)
        return;
    std::vector<TableColumn> columns {{tr("Value"), TableColumn::Kind::Text}};
    for (const journeys::FunnelStep &step : m_answer->steps)
        columns.push_back({QString::fromStdString(step.event), TableColumn::Kind::Number, 104});
    columns.push_back({tr("Overall"), TableColumn::Kind::Number, 90});
    std::vector<TableRows::Row> rows;
    for (const journeys::FunnelPart &part : m_answer->parts) {
        TableRows::Row row {part.value ? QString::fromStdString(part.value->text) : QString(), {}};
        row.cells.emplace_back(part.value ? QString::fromStdString(part.value->text) : tr("(missing)"));
        for (const journeys::FunnelStep &step : part.steps)
            row.cells.emplace_back(fullNumber(double(step.customers)), double(step.customers));
        const auto overall = part.steps.empty() ? std::nullopt : part.steps.back().rateFromFirst;
        row.cells.emplace_back(overall ? percentText(*overall) : u"–"_s, overall.value_or(0));
        rows.push_back(std::move(row));
    }
    m_rows->setColumns(std::move(columns));
    m_rows->setRows(std::move(rows));
}

} // namespace panorama::ui
