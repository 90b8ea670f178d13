// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/change_view.h"

#include "services/journey_service.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_card.h"
#include "ui/pages/funnels/span_editor.h"
#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

Json sideOf(const QDate &from, const QDate &to)
{
    return Json::object(
        {{"from", from.toString(Qt::ISODate).toStdString()}, {"to", to.toString(Qt::ISODate).toStdString()}});
}

QString signedText(double value)
{
    const QString text = fullNumber(std::round(std::abs(value) * 100) / 100);
    return (value > 0 ? u"+"_s : value < 0 ? QString(QChar(0x2212)) : QString()) + text;
}

// Whole people; what the reckoning gave exactly is in the tooltip.
TableCell peopleCell(double whole, double exact)
{
    return {signedText(whole), exact, {}, signedText(exact)};
}

} // namespace

ChangeView::ChangeView(ShellContext &context)
    : JourneyView(context),
      m_label(makeLabel({}, u"secondary"_s)),
      m_before(new SpanEditor),
      m_chart(new WaterfallChart),
      m_tableCard(new Card),
      m_rows(new TableRows({}, this)),
      m_table(new TableView)
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_before);
    row->addStretch();
    m_card = new ChartCard({}, {}, m_chart);
    m_chart->setMinimumHeight(160);
    m_table->setRowsModel(m_rows);
    m_table->setMinimumHeight(150);
    m_tableCard->body()->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addLayout(row);
    column->addWidget(m_card, 1);
    column->addWidget(m_tableCard, 1);
    connect(m_before, &SpanEditor::spanChanged, this, [this] {
        m_isChosen = true;
        reload();
    });
}

void ChangeView::retranslate()
{
    m_label->setText(tr("compared with"));
    m_chart->setMessage(tr("Nobody took the first step in either period."));
    m_tableCard->setTitle(tr("Where the change comes from"));
    reload();
}

void ChangeView::offerWords() { }

void ChangeView::loadSubject()
{
    const QDate from = dayOf(subject().document, "from"), to = dayOf(subject().document, "to");
    if (!from.isValid() || !to.isValid())
        return;
    if (const QString span = spanText(subject().document); !m_isChosen || span != m_span) {
        m_span = span;
        m_isChosen = false;
        m_before->setSpan(from.addDays(-from.daysTo(to)), from.addDays(-1));
    }
    const Json document = Json::object({{"format", "panorama.change/1"},
                                        {"funnel", subject().document},
                                        {"before", sideOf(m_before->first(), m_before->last().addDays(1))},
                                        {"after", sideOf(from, to)}});
    m_load = load<journeys::ChangeResult>(
        [subject = subject(), document](const Job &job) -> Result<journeys::ChangeResult> {
            TRY(const ChangeSpec spec, parseChangeSpec(document));
            return services::explainChange({*subject.workspace, subject.asOf, job}, spec);
        },
        [this](Result<journeys::ChangeResult> result) {
            showWarnings(result ? result->warnings : std::vector<journeys::Warning>());
            if (result)
                return show(*result);
            m_chart->setSteps({});
            m_chart->setMessage(errorText(result.error()));
        });
}

QString ChangeView::partText(const journeys::ChangePart &part, const journeys::ChangeResult &result) const
{
    using Kind = journeys::ChangePart::Kind;
    if (part.kind == Kind::Volume)
        return tr("How many begin");
    if (part.kind == Kind::Mix)
        return tr("Who begins");
    const auto &steps = result.after.steps;
    return tr("Rate to %1").arg(part.step < steps.size() ? knownName(steps[part.step].event) : QString());
}

void ChangeView::show(const journeys::ChangeResult &result)
{
    const auto last = [](const journeys::FunnelResult &funnel) {
        return funnel.steps.empty() ? 0.0 : double(funnel.steps.back().customers);
    };
    std::vector<WaterfallChart::Step> steps {{tr("Before"), last(result.before), true}};
    std::vector<TableRows::Row> rows;
    const bool hasGroups = std::ranges::any_of(result.parts, [](const auto &part) { return !part.shares.empty(); });
    std::vector<double> whole;
    for (const journeys::ChangePart &part : result.parts)
        whole.push_back(part.contribution);
    whole = wholeParts(whole, double(result.change));
    for (std::size_t i = 0; i < result.parts.size(); ++i) {
        const journeys::ChangePart &part = result.parts[i];
        const QString name = partText(part, result);
        steps.push_back({name, whole[i], false});
        TableRows::Row row {name, {}};
        row.cells.emplace_back(name);
        if (hasGroups)
            row.cells.emplace_back(QString());
        row.cells.push_back(peopleCell(whole[i], part.contribution));
        rows.push_back(std::move(row));
        std::vector<double> shares;
        for (const journeys::ChangePart::Share &share : part.shares)
            shares.push_back(share.contribution);
        shares = wholeParts(shares, whole[i]);
        for (std::size_t k = 0; k < part.shares.size(); ++k) {
            const journeys::ChangePart::Share &share = part.shares[k];
            const QString value = share.value ? QString::fromStdString(share.value->text) : tr("(missing)");
            TableRows::Row line {name + value, {}};
            line.cells.emplace_back(name);
            line.cells.emplace_back(value);
            line.cells.push_back(peopleCell(shares[k], share.contribution));
            rows.push_back(std::move(line));
        }
    }
    steps.push_back({tr("Now"), last(result.after), true});
    m_chart->setSteps(std::move(steps), peopleFormat());
    const QString goal = result.after.steps.empty() ? QString() : knownName(result.after.steps.back().event);
    m_card->setHeading(
        tr("%1: %2 people").arg(goal, signedText(double(result.change))),
        tr("%1 against %2")
            .arg(spanText(subject().document), dayText(m_before->first()) + u" – "_s + dayText(m_before->last())));
    std::vector<TableColumn> columns {{tr("Cause"), TableColumn::Kind::Text},
                                      {tr("People"), TableColumn::Kind::Number, 120}};
    if (hasGroups)
        columns.insert(columns.begin() + 1, {tr("Group"), TableColumn::Kind::Muted});
    m_rows->setColumns(std::move(columns));
    m_rows->setRows(std::move(rows));
}

} // namespace panorama::ui
