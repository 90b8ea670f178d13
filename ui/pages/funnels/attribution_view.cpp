// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/attribution_view.h"

#include "services/journey_service.h"
#include "services/spend_figures.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_card.h"
#include "ui/pages/funnels/people_popover.h"
#include "ui/rules/choice_button.h"
#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <map>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shownBars = 8;

} // namespace

static QString modelText(AttributionModel model)
{
    switch (model) {
    case AttributionModel::First: return AttributionView::tr("First");
    case AttributionModel::Last: return AttributionView::tr("Last");
    case AttributionModel::Linear: return AttributionView::tr("Linear");
    case AttributionModel::TimeDecay: return AttributionView::tr("Time decay");
    case AttributionModel::Position: return AttributionView::tr("Position");
    case AttributionModel::Markov: return AttributionView::tr("Markov");
    case AttributionModel::Shapley: return AttributionView::tr("Shapley");
    }
    return {};
}

static QString nameOf(const std::optional<std::string> &by, bool untouched)
{
    return by       ? QString::fromStdString(*by)
        : untouched ? AttributionView::tr("no touch")
                    : AttributionView::tr("(missing)");
}

// ¥619–998: the currency once, and no parts of it where they say nothing beside the distance.
static QString costSpan(double least, double most, const QString &currency)
{
    const auto rounded = [least](double amount) { return least >= 100 ? std::round(amount) : amount; };
    ShortNumber to = shortMoney(rounded(most), currency);
    to.prefix.clear();
    return shortMoney(rounded(least), currency).text() + u"–"_s + to.text();
}

AttributionView::AttributionView(ShellContext &context)
    : JourneyView(context),
      m_touchLabel(makeLabel({}, u"secondary"_s)),
      m_by(new Segmented),
      m_unit(new Segmented),
      m_lookback(new QSpinBox),
      m_chart(new ColumnChart),
      m_tableCard(new Card),
      m_rows(new TableRows({}, this)),
      m_table(new TableView)
{
    auto *controls = new QWidget;
    auto *row = new FlowLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    const auto words = [this] { return subject().words; };
    m_conversion = addEventChoice(row, words, u"attribution.conversion"_s, false);
    row->addWidget(m_touchLabel);
    m_touches = addEventChoice(row, words, u"attribution.touches"_s, true);
    for (const QString &id : {u"channel"_s, u"campaign"_s})
        m_by->addChoice(id, {});
    m_by->setCurrent(u"channel"_s);
    for (const QString &id : {u"conversions"_s, u"value"_s})
        m_unit->addChoice(id, {});
    m_unit->setCurrent(u"conversions"_s);
    m_lookback->setRange(1, 365);
    m_lookback->setValue(30);
    row->addWidget(m_lookback);
    row->addWidget(m_by);
    row->addWidget(m_unit);
    m_card = new ChartCard({}, {}, m_chart);
    m_chart->setObjectName(u"attribution.chart"_s);
    m_chart->setMinimumHeight(160);
    m_table->setObjectName(u"attribution.table"_s);
    m_table->setRowsModel(m_rows);
    m_table->setMinimumHeight(150);
    m_tableCard->body()->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(controls);
    column->addWidget(m_card, 1);
    column->addWidget(m_tableCard, 1);
    connect(m_conversion, &ChoiceButton::chosenChanged, this, [this] { reload(); });
    connect(m_touches, &ChoiceButton::chosenChanged, this, [this] { reload(); });
    connect(m_by, &Segmented::chosen, this, [this] { reload(); });
    connect(m_lookback, &QSpinBox::valueChanged, this, [this] { loadLater(); });
    connect(m_unit, &Segmented::chosen, this, &AttributionView::show);
    connect(m_table, &TableView::rowActivated, this, [this](const QString &name) { showPeople(m_table, {}, name); });
    connect(m_chart, &ChartWidget::markActivated, this, [this](int mark) {
        if (mark >= 0 && mark < m_shown.size())
            showPeople(m_chart, markOf(m_chart, mark).part, m_shown[mark]);
    });
}

void AttributionView::retranslate()
{
    m_touchLabel->setText(tr("earned by"));
    m_by->setChoiceText(u"channel"_s, tr("Channel"));
    m_by->setChoiceText(u"campaign"_s, tr("Campaign"));
    m_unit->setChoiceText(u"conversions"_s, tr("Conversions"));
    m_unit->setChoiceText(u"value"_s, tr("Amount"));
    m_lookback->setPrefix(tr("look back "));
    m_lookback->setSuffix(tr(" days"));
    m_lookback->setAccessibleName(tr("Days to look back"));
    m_chart->setMessage(tr("Nothing was converted in this period."));
    m_tableCard->setTitle(tr("All models"));
    m_conversion->setChosen(m_conversion->chosen());
    m_touches->setChosen(m_touches->chosen());
    show();
}

void AttributionView::offerWords()
{
    const Vocabulary &words = *subject().words;
    m_conversion->setChosen({usualEvent(words, {"order", "redeemed"})});
    QStringList touches;
    for (const char *usual : {"impression", "click", "visit", "targeted", "message", "lead"})
        for (const Vocabulary::Named &event : words.events)
            if (event.id == QLatin1StringView(usual) && touches.size() < 3)
                touches << event.id;
    for (const Vocabulary::Named &event : words.events)
        if (touches.isEmpty() && !m_conversion->chosen().contains(event.id))
            touches << event.id;
    m_touches->setChosen(touches);
}

Result<AttributionView::Answer> AttributionView::read(const Job &job, const JourneySubject &subject,
                                                      const Json &document)
{
    auto answer = std::make_shared<Attributed>();
    TRY(const AttributionSpec spec, parseAttributionSpec(document));
    TRY(answer->result, services::runAttribution({*subject.workspace, subject.asOf, job}, spec, true));
    const QDate from = dayOf(document, "from"), to = dayOf(document, "to");
    if (!from.isValid() || !to.isValid())
        return Answer(std::move(answer));
    TRY(store::ReadSession session, subject.workspace->read());
    const store::WorkspaceSettings settings = subject.workspace->settings();
    TRY(const CurrencyRates rates, services::loadRates(session.database(), settings.currency));
    const bool byChannel = document.at("/touch/by")->text() == "channel";
    TRY(const services::SpendFigures spend,
        services::loadSpend(session.database(), rates, {coreDate(from), coreDate(to)},
                            settings.zone.dateOf(subject.asOf),
                            byChannel ? services::SpendBy::Channel : services::SpendBy::Campaign));
    for (const services::SpendFigure &figure : spend.rows)
        if (figure.micros && !figure.channel.empty())
            answer->cost[QString::fromStdString(figure.channel)] += double(*figure.micros) / 1e6;
    return Answer(std::move(answer));
}

void AttributionView::loadSubject()
{
    Json touches = Json::array();
    for (const QString &event : m_touches->chosen())
        touches.append(event.toStdString());
    const Json document =
        spanned(Json::object({{"format", "panorama.attribution/1"},
                              {"conversion", Json::object({{"event", m_conversion->chosen().value(0).toStdString()}})},
                              {"touch", Json::object({{"event", touches}, {"by", m_by->current().toStdString()}})},
                              {"lookback_days", m_lookback->value()}}));
    m_load = load<Answer>([subject = subject(), document](const Job &job) { return read(job, subject, document); },
                          [this, document](Result<Answer> answer) {
                              m_document = document;
                              m_answer = answer ? *answer : nullptr;
                              showWarnings(m_answer ? m_answer->result.warnings : std::vector<journeys::Warning>());
                              if (!answer) {
                                  m_chart->setContent({});
                                  return m_chart->setMessage(errorText(answer.error()));
                              }
                              show();
                          });
}

double AttributionView::amountOf(const journeys::AttributionRow &row) const
{
    return m_unit->current() == u"value" ? QString::fromStdString(row.value).toDouble() : row.conversions;
}

void AttributionView::show()
{
    if (!m_answer)
        return;
    std::map<QString, std::vector<double>> byName;
    for (std::size_t m = 0; m < m_answer->result.models.size(); ++m)
        for (const journeys::AttributionRow &row : m_answer->result.models[m].rows) {
            auto &values = byName[nameOf(row.by, row.untouched)];
            values.resize(m_answer->result.models.size());
            values[m] += amountOf(row);
        }
    std::vector<std::pair<QString, std::vector<double>>> rows(byName.begin(), byName.end());
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return *std::max_element(a.second.begin(), a.second.end())
            > *std::max_element(b.second.begin(), b.second.end());
    });
    const bool isValue = m_unit->current() == u"value";
    const QString currency = QString::fromStdString(m_answer->result.currency);
    ColumnChart::Content content;
    content.categoryName = m_by->current() == u"channel" ? tr("Channel") : tr("Campaign");
    content.format = isValue ? moneyFormat(currency) : timesFormat(countFormat());
    for (std::size_t m = 0; m < m_answer->result.models.size(); ++m)
        content.series.push_back({modelText(m_answer->result.models[m].model), {}, int(m)});
    m_shown.clear();
    for (std::size_t i = 0; i < std::min(shownBars, rows.size()); ++i) {
        m_shown << rows[i].first;
        content.categories << rows[i].first;
        for (std::size_t m = 0; m < content.series.size(); ++m)
            content.series[m].values.push_back(rows[i].second[m]);
    }
    m_chart->setContent(std::move(content));
    m_card->setHeading(
        tr("%1 earned by %2")
            .arg(knownName(m_conversion->chosen().value(0)),
                 m_by->current() == u"channel" ? tr("channel") : tr("campaign")),
        tr("%1 conversions · %2").arg(fullNumber(m_answer->result.conversions), spanText(subject().document)));
    showTable(rows);
}

void AttributionView::showTable(const std::vector<std::pair<QString, std::vector<double>>> &rows)
{
    std::vector<TableColumn> columns {
        {m_by->current() == u"channel" ? tr("Channel") : tr("Campaign"), TableColumn::Kind::Text}};
    for (const auto &model : m_answer->result.models)
        columns.push_back({modelText(model.model), TableColumn::Kind::Number, 84});
    const bool isValue = m_unit->current() == u"value";
    columns.push_back({tr("People"), TableColumn::Kind::Number, 84, tr("who converted after a touch of it")});
    columns.push_back({tr("Cost"), TableColumn::Kind::Number, 90});
    columns.push_back({isValue ? tr("Return") : tr("Cost each"), TableColumn::Kind::Number, 116,
                       tr("From the model that gives it least to the one that gives it most")});
    const ValueFormat format = isValue ? moneyFormat(QString::fromStdString(m_answer->result.currency)) : countFormat();
    std::vector<TableRows::Row> list;
    for (const auto &[name, values] : rows) {
        TableRows::Row row {name, {}};
        row.cells.emplace_back(name);
        for (const double value : values)
            row.cells.emplace_back(isValue ? format.shortText(value) : fullNumber(value, 1), value, PillTone::Neutral,
                                   format.fullText(value));
        const journeys::TouchReach *people = reachOf(name);
        row.cells.emplace_back(fullNumber(people ? double(people->customers) : 0),
                               people ? double(people->customers) : 0);
        addReturn(row, name, values);
        list.push_back(std::move(row));
    }
    m_rows->setColumns(std::move(columns));
    m_rows->setRows(std::move(list));
}

const journeys::TouchReach *AttributionView::reachOf(const QString &name) const
{
    for (const journeys::TouchReach &line : *m_answer->result.people)
        if (nameOf(line.by, line.untouched) == name)
            return &line;
    return nullptr;
}

// People are asked for by place: a model that shares among all touches credits whoever was on the way.
void AttributionView::showPeople(QWidget *anchor, const QRect &part, const QString &name)
{
    const journeys::TouchReach *line = m_answer ? reachOf(name) : nullptr;
    if (!line)
        return;
    const QString title = knownName(m_conversion->chosen().value(0)) + u" · "_s + name;
    Json rule = Json::object({{"journey", m_document}});
    if (line->untouched) {
        rule.set("untouched", true);
        return offerPeople(anchor, part, {{title, rule, line->customers}});
    }
    rule.set("by", line->by ? Json(*line->by) : Json());
    std::vector<Figure> figures {{tr("%1 · on the way").arg(title), rule, line->customers}};
    rule.set("touch", "first");
    figures.push_back({tr("%1 · as first touch").arg(title), rule, line->first});
    rule.set("touch", "last");
    figures.push_back({tr("%1 · as last touch").arg(title), rule, line->last});
    offerPeople(anchor, part, figures);
}

// What the channel or campaign cost, and by all models from least to most: how often it came back, or what a conversion
// cost.
void AttributionView::addReturn(TableRows::Row &row, const QString &channel, const std::vector<double> &values) const
{
    const auto cost = m_answer->cost.find(channel);
    if (cost == m_answer->cost.end() || cost->second <= 0) {
        row.cells.emplace_back(u"–"_s, 0);
        row.cells.emplace_back(u"–"_s, 0);
        return;
    }
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const ValueFormat money = moneyFormat(QString::fromStdString(m_answer->result.currency));
    row.cells.emplace_back(money.shortText(cost->second), cost->second, PillTone::Neutral,
                           money.fullText(cost->second));
    QString text;
    if (m_unit->current() == u"value")
        text = fullNumber(*least / cost->second, 1) + u"–"_s + fullNumber(*most / cost->second, 1) + u"×"_s;
    else
        text = *least > 0
            ? costSpan(cost->second / *most, cost->second / *least, QString::fromStdString(m_answer->result.currency))
            : u"–"_s;
    row.cells.emplace_back(text, *most / cost->second);
}

} // namespace panorama::ui
