// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/cycle_view.h"

#include "services/journey_service.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/series_chart.h"
#include "ui/pages/funnels/referral_texts.h"
#include "ui/rules/choice_button.h"
#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/state_view.h"

#include <QDateEdit>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int withinDays = 30;

QDate dayIn(const Json &document, const char *key)
{
    const Json *value = document.find(key);
    return value && value->isString() ? QDate::fromString(QString::fromStdString(value->text()).left(10), Qt::ISODate)
                                      : QDate();
}

} // namespace

CycleView::CycleView(ShellContext &context)
    : JourneyView(context),
      m_verdict(makeLabel({}, u"strong"_s)),
      m_change(makeDateEdit(QDate())),
      m_chart(new SeriesChart)
{
    auto *controls = new QWidget;
    auto *row = new FlowLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    for (QLabel *&label : m_labels)
        label = makeLabel({}, u"secondary"_s);
    const auto words = [this] { return subject().words; };
    row->addWidget(m_labels[0]);
    m_start = addEventChoice(row, words, u"cycle.start"_s, false);
    row->addWidget(m_labels[1]);
    m_end = addEventChoice(row, words, u"cycle.end"_s, false);
    row->addWidget(m_labels[2]);
    m_change->setObjectName(u"cycle.change"_s);
    m_change->setMinimumWidth(150);
    row->addWidget(m_change);
    m_verdict->setWordWrap(true);
    m_verdict->setObjectName(u"cycle.verdict"_s);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    for (KpiCard **card : {&m_before, &m_after, &m_beforeShare, &m_afterShare})
        cards->addWidget(*card = new KpiCard, 1);
    m_card = new ChartCard({}, {}, m_chart);
    m_chart->setMinimumHeight(260);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(controls);
    column->addWidget(m_verdict);
    column->addLayout(cards);
    column->addWidget(m_card, 1);
    connect(m_start, &ChoiceButton::chosenChanged, this, [this] { reload(); });
    connect(m_end, &ChoiceButton::chosenChanged, this, [this] { reload(); });
    connect(m_change, &QDateEdit::dateChanged, this, [this] { reload(); });
}

void CycleView::retranslate()
{
    m_labels[0]->setText(tr("From"));
    m_labels[1]->setText(tr("to"));
    m_labels[2]->setText(tr("the change was on"));
    m_change->setAccessibleName(tr("Day of the change"));
    m_chart->setMessage(tr("Nobody went all the way on either side."));
    m_start->setChosen(m_start->chosen());
    m_end->setChosen(m_end->chosen());
    reload();
}

void CycleView::offerWords()
{
    m_start->setChosen({usualEvent(*subject().words, {"lead", "visit", "cart"})});
    m_end->setChosen({usualEvent(*subject().words, {"order", "redeemed"})});
    const QDate from = dayIn(subject().document, "from"), to = dayIn(subject().document, "to");
    const QSignalBlocker quiet(m_change);
    if (from.isValid() && to.isValid())
        m_change->setDate(from.addDays(from.daysTo(to) / 2));
}

// Both sides are as long as the longer part of the period.
void CycleView::loadSubject()
{
    const QDate from = dayIn(subject().document, "from"), to = dayIn(subject().document, "to"),
                change = m_change->date();
    if (!from.isValid() || !to.isValid())
        return;
    const qint64 days = std::max<qint64>(1, std::max(from.daysTo(change), change.daysTo(to)));
    Json document = Json::object({{"format", "panorama.cycle/1"},
                                  {"start", Json::object({{"event", m_start->chosen().value(0).toStdString()}})},
                                  {"end", Json::object({{"event", m_end->chosen().value(0).toStdString()}})},
                                  {"change", change.toString(Qt::ISODate).toStdString()},
                                  {"days", std::int64_t(days)},
                                  {"within_days", withinDays}});
    if (const Json *segment = subject().document.find("segment"))
        document.set("segment", *segment);
    m_load = load<journeys::CycleResult>(
        [subject = subject(), document](const Job &job) -> Result<journeys::CycleResult> {
            TRY(const CycleSpec spec, parseCycleSpec(document));
            return services::compareCycles({*subject.workspace, subject.asOf, job}, spec);
        },
        [this](Result<journeys::CycleResult> result) {
            showWarnings(result ? result->warnings : std::vector<journeys::Warning>());
            if (result)
                return show(*result);
            m_chart->setContent({});
            m_chart->setMessage(errorText(result.error()));
        });
}

// Who got there, of how many, and how many nothing can be said about yet.
template<typename Side, typename Text> static QString peopleOf(const Side &side, const Text &number)
{
    const QString people =
        CycleView::tr("%1 of %2 people").arg(number(double(side.ended)), number(double(side.starts - side.pending)));
    return side.pending > 0 ? people + CycleView::tr("; %1 too recent").arg(number(double(side.pending))) : people;
}

void CycleView::show(const journeys::CycleResult &result)
{
    for (const auto &[card, share, side, name] : {std::tuple(m_before, m_beforeShare, &result.before, tr("Before")),
                                                  std::tuple(m_after, m_afterShare, &result.after, tr("After"))}) {
        Kpi median, reached;
        median.name = tr("%1: half of them within").arg(name);
        median.value.number = side->median ? spanOfTime(*side->median) : u"–"_s;
        if (side->median)
            median.note = tr("%1 to %2").arg(spanOfTime(*side->medianLow), spanOfTime(*side->medianHigh));
        reached.name = tr("%1: got there in 30 days").arg(name);
        reached.value.number = side->share ? percentText(*side->share) : u"–"_s;
        reached.note = peopleOf(*side, [](double number) { return shortText(number); });
        reached.help = peopleOf(*side, [](double number) { return fullNumber(number); });
        card->setKpi(median);
        share->setKpi(reached);
    }
    showVerdict(result);
    SeriesChart::Content content;
    content.format = daysFormat();
    ChartSeries before {tr("Before"), {}, 0}, after {tr("After"), {}, 1};
    for (int i = 0; i < 9; ++i) {
        content.labels << percentText((i + 1) / 10.0, 0);
        before.values.push_back(result.before.deciles[std::size_t(i)].value_or(NAN) / 86400);
        after.values.push_back(result.after.deciles[std::size_t(i)].value_or(NAN) / 86400);
    }
    if (result.before.median || result.after.median)
        content.series = {before, after};
    content.positionName = tr("Share of people");
    m_chart->setContent(std::move(content));
    m_card->setHeading(tr("Days that it took"), tr("so many of those who got there needed at most so many days"));
}

void CycleView::showVerdict(const journeys::CycleResult &result)
{
    if (!result.difference)
        return m_verdict->setText(tr("One side has nobody who got there: nothing can be compared."));
    const QString low = spanOfTime(std::abs(*result.differenceLow)),
                  high = spanOfTime(std::abs(*result.differenceHigh));
    m_verdict->setText(*result.differenceHigh < 0 ? tr("The cycle is shorter since the change, by %1 (%2 – %3).")
                                                        .arg(spanOfTime(-*result.difference), high, low)
                           : *result.differenceLow > 0
                           ? tr("The cycle is longer since the change, by %1 (%2 – %3).")
                                 .arg(spanOfTime(*result.difference), low, high)
                           : tr("No difference beyond chance: between %1 shorter and %2 longer.").arg(low, high));
}

} // namespace panorama::ui
