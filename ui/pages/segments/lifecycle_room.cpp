// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/lifecycle_room.h"

#include "services/pool_service.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_card.h"
#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/state_view.h"

#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int saveAfter = 500; // ms of rest
}

LifecycleRoom::LifecycleRoom(ShellContext &context)
    : SegmentRoom(context, "lifecycle"), m_chart(new BarList), m_limits(new Card), m_note(makeLabel({}, u"muted"_s))
{
    m_card = new ChartCard({}, {}, m_chart);
    m_chart->setObjectName(u"lifecycle.chart"_s);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(10);
    for (int i = 0; i < 4; ++i) {
        m_labels[i] = makeLabel({}, u"field"_s);
        m_days[i] = new QSpinBox;
        m_days[i]->setRange(1, 3650);
        m_days[i]->setObjectName(u"lifecycle.days.%1"_s.arg(i));
        grid->addWidget(m_labels[i], i, 0);
        grid->addWidget(m_days[i], i, 1);
        connect(m_days[i], &QSpinBox::valueChanged, this, [this] { m_soon.start(saveAfter); });
    }
    grid->setColumnStretch(1, 1);
    m_note->setWordWrap(true);
    m_limits->body()->addLayout(grid);
    m_limits->body()->addWidget(m_note);
    m_limits->body()->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_card, 65);
    row->addWidget(m_limits, 35);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &LifecycleRoom::save);
    connect(&context, &ShellContext::workspaceChanged, this, [this] {
        m_soon.stop();
        m_stages = {};
    });
    connect(m_chart, &ChartWidget::markActivated, this, [this](int mark) {
        const Json *stages = m_stages.counts.isObject() ? m_stages.counts.find("stages") : nullptr;
        if (!stages || mark < 0 || mark >= int(stages->items().size()))
            return;
        const std::string stage = stages->items()[std::size_t(mark)].find("stage")->text();
        openAsSegment(Json::object({{"all", Json(Json::Array {Json::object({{"lifecycle", stage}})})}}),
                      knownName(stage));
    });
}

void LifecycleRoom::retranslate()
{
    m_limits->setTitle(tr("Limits"));
    const QString labels[] = {tr("New: first order within"), tr("Active: latest order within"), tr("At risk: within"),
                              tr("Dormant: within")};
    for (int i = 0; i < 4; ++i) {
        m_labels[i]->setText(labels[i]);
        m_days[i]->setSuffix(tr(" days"));
        m_days[i]->setAccessibleName(labels[i]);
    }
    show();
}

void LifecycleRoom::loadRoom()
{
    m_load = load<Stages>(
        [open = context().workspace(), asOf = context().clock.now()](const Job &job) -> Result<Stages> {
            Stages stages;
            TRY(stages.limits, services::lifecycleLimits(*open));
            TRY(const auto service, services::SegmentService::open(open, asOf, job));
            TRY(stages.counts, services::lifecycleCounts(job, *service, stages.limits));
            return stages;
        },
        [this](Result<Stages> stages) {
            if (!stages)
                return m_chart->setMessage(errorText(stages.error()));
            m_stages = std::move(*stages);
            show();
        });
}

void LifecycleRoom::show()
{
    m_note->setText(tr("Everybody is in exactly one stage. Press a bar for its people as a segment."));
    if (!m_stages.counts.isObject())
        return;
    std::vector<BarList::Bar> bars;
    for (const Json &stage : m_stages.counts.find("stages")->items()) {
        const std::string id = stage.find("stage")->text();
        const Json &share = *stage.find("share");
        bars.push_back({knownName(id), double(stage.find("count")->integer()), -1,
                        share.isNumber() ? percentText(share.toDouble()) : QString()});
    }
    m_chart->setBars(std::move(bars), peopleFormat(), tr("People"));
    m_card->setHeading(tr("Lifecycle"),
                       tr("%1 people").arg(fullNumber(double(m_stages.counts.find("people")->integer()))));
    const std::int64_t days[] = {m_stages.limits.newDays, m_stages.limits.activeDays, m_stages.limits.atRiskDays,
                                 m_stages.limits.dormantDays};
    for (int i = 0; i < 4; ++i) {
        const QSignalBlocker blocker(m_days[i]);
        if (!m_soon.isActive())
            m_days[i]->setValue(int(days[i]));
    }
}

void LifecycleRoom::save()
{
    const LifecycleLimits limits {m_days[0]->value(), m_days[1]->value(), m_days[2]->value(), m_days[3]->value()};
    if (limits == m_stages.limits || !context().workspace())
        return;
    m_save = load<std::int64_t>([open = context().workspace(), document = lifecycleJson(limits)](
                                    const Job &job) { return services::saveLifecycle(job, *open, document); },
                                [this](const Result<std::int64_t> &saved) {
                                    m_save = {};
                                    if (!saved)
                                        return m_note->setText(errorText(saved.error()));
                                    reload();
                                });
}

} // namespace panorama::ui
