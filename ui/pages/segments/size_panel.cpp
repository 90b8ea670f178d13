// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/size_panel.h"

#include "services/segment_service.h"
#include "services/snapshot_service.h"
#include "ui/charts/series_chart.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"

#include <QLabel>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int steps = 12;
}

SizePanel::SizePanel(ShellContext &context)
    : SegmentPanel(context),
      m_title(makeLabel({}, u"strong"_s)),
      m_step(new Segmented),
      m_chart(new SeriesChart),
      m_note(makeLabel({}, u"muted"_s))
{
    m_step->addChoice(u"week"_s, {});
    m_step->addChoice(u"month"_s, {});
    m_step->setCurrent(u"week"_s);
    m_note->setWordWrap(true);
    m_chart->setMinimumHeight(260);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_step, 0, Qt::AlignLeft);
    column->addWidget(m_chart, 1);
    column->addWidget(m_note);
    connect(m_step, &Segmented::chosen, this, [this] { reload(); });
}

void SizePanel::retranslate()
{
    m_title->setText(tr("People in the segment over time"));
    m_chart->setTitle(m_title->text());
    m_step->setChoiceText(u"week"_s, tr("12 weeks"));
    m_step->setChoiceText(u"month"_s, tr("12 months"));
    m_chart->setMessage(tr("Nobody at any of these times."));
    m_note->setText(tr("Events and consents as they were then, attributes and tags as they are today."));
    reload();
}

void SizePanel::loadSubject()
{
    const bool byMonth = m_step->current() == u"month";
    m_load = load<std::vector<Point>>(
        [subject = subject(), byMonth](const Job &job) -> Result<std::vector<Point>> {
            TRY(const auto service, services::SegmentService::open(subject.workspace, subject.asOf, job));
            TRY(const segments::Segment segment, service->compile(subject.document, subject.id));
            const columns::SnapshotPtr snapshot = service->session().snapshot();
            const QDate today = qdate(snapshot->facts.zone.dateOf(subject.asOf));
            std::vector<Point> points;
            for (int back = steps - 1; back >= 0 && !job.isCancelled(); --back) {
                const QDate day = byMonth ? today.addMonths(-back) : today.addDays(-7 * back);
                const Instant at {subject.asOf.micros - std::int64_t(day.daysTo(today)) * 86400 * 1000000};
                segments::SegmentSession session = services::sessionAt(*service, at);
                TRY(const auto answer, session.evaluate(segment, job, false));
                points.push_back({coreDate(day), double(answer.count)});
            }
            return points;
        },
        [this](Result<std::vector<Point>> points) {
            if (!points)
                return m_note->setText(errorText(points.error()));
            show(*points);
        });
}

void SizePanel::show(const std::vector<Point> &points)
{
    SeriesChart::Content content;
    ChartSeries series {tr("People"), {}, 0};
    for (const Point &point : points) {
        content.labels << axisDay(qdate(point.day));
        content.longLabels << dayText(qdate(point.day));
        series.values.push_back(point.people);
    }
    content.series = {series};
    content.format = peopleFormat();
    content.positionName = tr("Day");
    m_chart->setContent(std::move(content));
}

} // namespace panorama::ui
