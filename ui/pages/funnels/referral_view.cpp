// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/referral_view.h"

#include "services/referral_service.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_card.h"
#include "ui/pages/funnels/people_popover.h"
#include "ui/pages/funnels/referral_texts.h"
#include "ui/rules/choice_button.h"
#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t shownKoc = 100;

ChoiceButton *addChoice(FlowLayout *row, ChoiceButton::Items items, const QString &name)
{
    auto *choice = new ChoiceButton(std::move(items), {QString(), name + u".field"_s, false, false});
    choice->setObjectName(name);
    row->addWidget(choice);
    return choice;
}

} // namespace

ReferralView::ReferralView(ShellContext &context) : JourneyView(context), m_note(makeLabel({}, u"muted"_s))
{
    auto *controls = new QWidget;
    auto *row = new FlowLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    const auto words = [this] { return subject().words; };
    for (QLabel *&label : m_labels)
        label = makeLabel({}, u"secondary"_s);
    row->addWidget(m_labels[0]);
    m_invited = addEventChoice(row, words, u"referral.invited"_s, false);
    row->addWidget(m_labels[1]);
    m_property = addChoice(
        row, [this] { return subject().words ? propertyItems(*subject().words) : std::vector<PickItem>(); },
        u"referral.property"_s);
    row->addWidget(m_labels[2]);
    m_owner = addChoice(
        row, [this] { return subject().words ? ownerItems(*subject().words) : std::vector<PickItem>(); },
        u"referral.owner"_s);
    createCards();
    createButtons();
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(controls);
    const std::vector<std::vector<QWidget *>> rows = {
        {m_people, m_k, m_cycle, m_suspects}, {m_generationsCard, m_forecastCard}, {m_kocCard, m_ringCard}};
    for (const std::vector<QWidget *> &widgets : rows) {
        auto *line = new QHBoxLayout;
        line->setSpacing(16);
        for (QWidget *widget : widgets)
            line->addWidget(widget, 1);
        column->addLayout(line);
    }
    column->addWidget(m_note);
    for (ChoiceButton *choice : {m_invited, m_property, m_owner})
        connect(choice, &ChoiceButton::chosenChanged, this, [this] { reload(); });
}

void ReferralView::createCards()
{
    for (KpiCard **card : {&m_people, &m_k, &m_cycle, &m_suspects})
        *card = new KpiCard;
    m_k->setObjectName(u"referral.k"_s);
    m_generations = new ColumnChart;
    m_forecast = new SeriesChart;
    m_generationsCard = new ChartCard({}, {}, m_generations);
    m_forecastCard = new ChartCard({}, {}, m_forecast);
    m_generations->setObjectName(u"referral.generations"_s);
    m_generations->setMinimumHeight(220);
    m_forecast->setMinimumHeight(220);
    connect(m_generations, &ChartWidget::markActivated, this, &ReferralView::showGeneration);
    m_kocCard = new Card;
    m_ringCard = new Card;
    m_koc = new TableRows({}, this);
    m_rings = new TableRows({}, this);
    for (const auto &[card, model, name] :
         {std::tuple(m_kocCard, m_koc, u"referral.koc"_s), {m_ringCard, m_rings, u"referral.rings"_s}}) {
        auto *table = new TableView;
        table->setRowsModel(model);
        table->setObjectName(name);
        table->setMinimumHeight(240);
        card->body()->addWidget(table);
        connect(table, &TableView::rowActivated, this, [this](const QString &customer) {
            Q_EMIT this->context().pageRequested(u"customers"_s, customer.section(u'#', 0, 0));
        });
    }
}

void ReferralView::createButtons()
{
    m_whoBegan = makeButton({}, u"users"_s);
    m_whoBegan->setObjectName(u"referral.whoBegan"_s);
    m_generationsCard->actions()->addWidget(m_whoBegan);
    connect(m_whoBegan, &QPushButton::clicked, this, [this] {
        askFor(m_whoBegan, Json::object({{"journey", m_document}, {"generation", 0}}), tr("Who began to invite"));
    });
    m_whoSuspect = makeButton({}, u"users"_s);
    m_whoSuspect->setObjectName(u"referral.whoSuspect"_s);
    m_ringCard->actions()->addWidget(m_whoSuspect);
    connect(m_whoSuspect, &QPushButton::clicked, this, [this] {
        askFor(m_whoSuspect, Json::object({{"journey", m_document}, {"suspects", true}}), tr("Suspicious people"));
    });
}

void ReferralView::showGeneration(int mark)
{
    const Json *generations = m_found.run.find("generations");
    if (!generations || mark < 0 || mark >= int(generations->items().size()))
        return;
    const Json &generation = generations->items()[std::size_t(mark)];
    Json rule = Json::object({{"journey", m_document}, {"generation", *generation.find("generation")}});
    const QString title = tr("Invited in generation %1").arg(generation.find("generation")->integer());
    std::vector<Figure> figures {{title, rule, quint64(generation.find("people")->integer())}};
    rule.set("converted", true);
    figures.push_back({tr("%1 · ordered").arg(title), rule, quint64(generation.find("converted")->integer())});
    offerPeople(m_generations, markOf(m_generations, mark).part, figures);
}

void ReferralView::retranslate()
{
    m_whoBegan->setText(tr("Who began"));
    m_whoSuspect->setText(tr("Who"));
    m_labels[0]->setText(tr("Joined by"));
    m_labels[1]->setText(tr("with the referrer in"));
    m_labels[2]->setText(tr("which belongs to who"));
    m_generations->setMessage(tr("Nobody was invited in this period."));
    m_forecast->setMessage(tr("A forecast needs newcomers who have been observed for 30 days."));
    m_kocCard->setTitle(tr("Whom people listen to (KOC)"));
    m_ringCard->setTitle(tr("Groups that look like fraud"));
    for (ChoiceButton *choice : {m_invited, m_property, m_owner})
        choice->setChosen(choice->chosen());
    reload();
}

void ReferralView::offerWords()
{
    const Vocabulary &words = *subject().words;
    m_invited->setChosen({usualEvent(words, {"referred", "invited", "register", "signup", "join"})});
    m_property->setChosen({usualId(propertyItems(words), {"invite_code", "referrer", "referral_code", "inviter"})});
    m_owner->setChosen(
        {usualId(ownerItems(words), {"event:invite", "event:share", "attribute:invite_code", "identifier:member_no"})});
}

Json ReferralView::document() const
{
    const QString owner = m_owner->chosen().value(0);
    const auto text = [](const ChoiceButton *choice) { return choice->chosen().value(0).toStdString(); };
    const std::string kind = owner.section(u':', 0, 0).toStdString(), name = owner.section(u':', 1).toStdString();
    Json json = Json::object(
        {{"format", "panorama.referral/1"},
         {"invited",
          Json::object(
              {{"event", text(m_invited)}, {"property", text(m_property)}, {"owner", Json::object({{kind, name}})}})},
         {"convert", Json::object({{"event", "order"}})}});
    if (kind == "event")
        json.set("shared", Json::object({{"event", name}}));
    Json same = Json::array();
    for (const char *usual : {"device", "device_id", "ip"})
        if (subject().words->property(QLatin1StringView(usual)))
            same.append(usual);
    json.set("same", std::move(same));
    for (const char *key : {"from", "to"})
        if (const Json *value = subject().document.find(key))
            json.set(key, *value);
    return json;
}

void ReferralView::loadSubject()
{
    m_load = load<Found>(
        [subject = subject(), document = document()](const Job &job) -> Result<Found> {
            TRY(const ReferralSpec spec, parseReferralSpec(document));
            const services::JourneyQuery query {*subject.workspace, subject.asOf, job};
            Found found;
            TRY(found.run, services::runReferral(query, spec, 0));
            TRY(found.koc, services::findKoc(query, spec, shownKoc));
            return found;
        },
        [this, document = document()](Result<Found> found) {
            m_document = document;
            m_found = found ? std::move(*found) : Found();
            show();
            if (!found)
                m_note->setText(errorText(found.error()));
        });
}

void ReferralView::show()
{
    m_koc->setRows({});
    m_rings->setRows({});
    if (m_found.run.isNull())
        return m_generations->setContent({});
    showKpis();
    showForecast();
    showTables();
    m_note->setText(notesText(m_found.run));
}

void ReferralView::showKpis()
{
    const Json &run = m_found.run;
    m_whoBegan->setEnabled(run.find("roots")->integer() > 0);
    m_whoSuspect->setEnabled(run.find("suspects")->integer() > 0);
    m_people->setKpi(peopleKpi(run));
    m_k->setKpi(kFactorKpi(run));
    m_cycle->setKpi(cycleKpi(run));
    m_suspects->setKpi(suspectsKpi(run));
    ColumnChart::Content content;
    ChartSeries people {tr("Invited"), {}, 0}, converted {tr("Ordered"), {}, 1};
    for (const Json &generation : run.find("generations")->items()) {
        content.categories << QString::number(generation.find("generation")->integer());
        people.values.push_back(generation.find("people")->toDouble());
        converted.values.push_back(generation.find("converted")->toDouble());
    }
    if (!people.values.empty())
        content.series = {people, converted};
    content.format = peopleFormat();
    content.categoryName = tr("Generation");
    m_generations->setContent(std::move(content));
    m_generationsCard->setHeading(tr("Generations"), tr("people by their distance from who began"));
}

void ReferralView::showForecast()
{
    SeriesChart::Content content;
    ChartSeries series {tr("Newcomers"), {}, 0};
    series.forecastFrom = 0;
    for (const Json &day : m_found.run.find("forecast")->items()) {
        const QDate date = QDate::fromString(QString::fromStdString(day.find("date")->text()), Qt::ISODate);
        content.labels << axisDay(date);
        content.longLabels << dayText(date);
        series.values.push_back(day.find("expected")->toDouble());
        series.low.push_back(day.find("low")->toDouble());
        series.high.push_back(day.find("high")->toDouble());
    }
    if (!series.values.empty())
        content.series = {series};
    content.format.unit = peopleFormat().unit; // an expectation is no whole number
    content.positionName = tr("Day");
    m_forecast->setContent(std::move(content));
    m_forecastCard->setHeading(tr("Forecast"), tr("newcomers a day, nine times out of ten within the band"));
}

void ReferralView::showTables()
{
    m_koc->setColumns(kocColumns());
    m_koc->setRows(kocRows(m_found.koc));
    m_rings->setColumns(ringColumns());
    m_rings->setRows(ringRows(m_found.run));
}

} // namespace panorama::ui
