// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/trend_view.h"

#include "services/funnel_service.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/series_chart.h"
#include "ui/pages/funnels/people_popover.h"
#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"

#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QDate dayIn(const Json &point)
{
    return QDate::fromString(QString::fromStdString(point.find("from")->text()).left(10), Qt::ISODate);
}

} // namespace

TrendView::TrendView(ShellContext &context)
    : JourneyView(context),
      m_every(new Segmented),
      m_what(new Segmented),
      m_note(makeLabel({}, u"muted"_s)),
      m_chart(new SeriesChart)
{
    for (const QString &id : {u"day"_s, u"week"_s, u"month"_s})
        m_every->addChoice(id, {});
    m_every->setCurrent(u"week"_s);
    m_every->setObjectName(u"funnels.trendEvery"_s);
    for (const QString &id : {u"first"_s, u"previous"_s, u"people"_s})
        m_what->addChoice(id, {});
    m_what->setCurrent(u"previous"_s);
    m_what->setObjectName(u"funnels.trendWhat"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_every);
    row->addWidget(m_what);
    row->addStretch();
    m_card = new ChartCard({}, {}, m_chart);
    m_chart->setMinimumHeight(300);
    m_note->setWordWrap(true);
    m_card->body()->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(12);
    column->addLayout(row);
    column->addWidget(m_card, 1);
    connect(m_every, &Segmented::chosen, this, [this] { reload(); });
    connect(m_what, &Segmented::chosen, this, &TrendView::show);
    connect(m_chart, &ChartWidget::markActivated, this, &TrendView::showPoint);
}

void TrendView::retranslate()
{
    m_every->setChoiceText(u"day"_s, tr("Day"));
    m_every->setChoiceText(u"week"_s, tr("Week"));
    m_every->setChoiceText(u"month"_s, tr("Month"));
    m_what->setChoiceText(u"previous"_s, tr("Rate from the step before"));
    m_what->setChoiceText(u"first"_s, tr("Rate from the first step"));
    m_what->setChoiceText(u"people"_s, tr("People"));
    m_chart->setMessage(tr("Nobody took the first step in this period."));
    m_note->setText(tr("By when people began. Dashed: some of them may still go on."));
    show();
}

void TrendView::loadSubject()
{
    m_chart->setLoading(m_points.isNull());
    const QString every = m_every->current();
    Json document = subject().document;
    document.set("breakdown", nullptr);
    m_load = load<Json>(
        [subject = subject(), document, every](const Job &job) -> Result<Json> {
            TRY(const FunnelSpec spec, parseFunnelSpec(document));
            return services::funnelTrend({*subject.workspace, subject.asOf, job}, spec,
                                         every == u"day"        ? CalendarPeriod::Day
                                             : every == u"week" ? CalendarPeriod::Week
                                                                : CalendarPeriod::Month);
        },
        [this](Result<Json> trend) {
            m_chart->setLoading(false);
            m_points = trend ? *trend->find("points") : Json();
            if (trend)
                return show();
            m_chart->setContent({});
            m_chart->setMessage(errorText(trend.error()));
        });
}

void TrendView::show()
{
    if (!m_points.isArray())
        return;
    const bool people = m_what->current() == u"people", fromFirst = m_what->current() == u"first";
    const char *key = people ? "customers" : fromFirst ? "rate_from_first" : "rate_from_previous";
    SeriesChart::Content content;
    content.format = people ? peopleFormat() : percentFormat();
    content.positionName = tr("From");
    bool any = false;
    int openFrom = -1, position = 0;
    for (const Json &point : m_points.items()) {
        const QDate day = dayIn(point);
        content.labels << axisDay(day);
        content.longLabels << tr("from %1").arg(dayText(day));
        const Json::Array &steps = point.find("steps")->items();
        bool isOpen = false;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            if (content.series.size() <= i)
                content.series.push_back({knownName(steps[i].find("event")->text()), {}, int(i)});
            const Json &value = *steps[i].find(key);
            content.series[i].values.push_back(value.isNumber() ? value.toDouble() : NAN);
            isOpen = isOpen || steps[i].find("open")->integer() > 0;
            any = any || steps[i].find("customers")->integer() > 0;
        }
        if (isOpen && openFrom < 0)
            openFrom = position;
        ++position;
    }
    for (ChartSeries &series : content.series)
        series.forecastFrom = openFrom;
    if (!people && !content.series.empty())
        content.series.erase(content.series.begin()); // the first step is all of itself
    const Json *name = subject().document.find("name");
    m_card->setHeading(name ? QString::fromStdString(name->text()) : QString(), spanText(subject().document));
    m_chart->setContent(any ? std::move(content) : SeriesChart::Content());
}

// Who reached each step of those who began in the period of a point.
void TrendView::showPoint(int point)
{
    if (!m_points.isArray() || point < 0 || std::size_t(point) >= m_points.items().size())
        return;
    const Json &period = m_points.items()[std::size_t(point)];
    Json document = subject().document;
    document.set("breakdown", nullptr);
    document.set("from", *period.find("from"));
    document.set("to", *period.find("to"));
    std::vector<Figure> figures;
    for (const Json &step : period.find("steps")->items())
        figures.push_back(
            {knownName(step.find("event")->text()) + u" · "_s + tr("from %1").arg(dayText(dayIn(period))),
             Json::object({{"funnel", document}, {"step", std::uint64_t(figures.size() + 1)}, {"state", "reached"}}),
             quint64(step.find("customers")->integer())});
    offerPeople(m_chart, markOf(m_chart, point).part, figures);
}

} // namespace panorama::ui
