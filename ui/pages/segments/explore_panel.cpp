// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/explore_panel.h"

#include "services/segment_discovery.h"
#include "ui/pages/segments/feature_text.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::uint64_t shownFeatures = 4;
}

ExplorePanel::ExplorePanel(ShellContext &context)
    : SegmentPanel(context), m_rows(new TableRows({}, this)), m_table(new TableView), m_note(makeLabel({}, u"muted"_s))
{
    m_table->setObjectName(u"segments.explore"_s);
    m_table->setRowsModel(m_rows);
    m_table->setMinimumHeight(300);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    connect(m_table, &TableView::rowActivated, this,
            [this](const QString &id) { Q_EMIT this->context().pageRequested(u"segments"_s, id.section(u'#', 0, 0)); });
}

void ExplorePanel::retranslate()
{
    m_table->setAccessibleName(tr("What sets segments apart"));
    if (!m_found.isNull())
        show(m_found);
}

void ExplorePanel::loadSubject()
{
    m_load = load<Json>(
        [subject = subject()](const Job &job) -> Result<Json> {
            TRY(const auto service, services::SegmentService::open(subject.workspace, subject.asOf, job));
            services::ExploreRequest request;
            request.top = shownFeatures;
            TRY(request.segments, services::savedSegments(*subject.workspace));
            return services::exploreSegments(job, *service, request);
        },
        [this](Result<Json> found) {
            if (!found)
                return m_note->setText(errorText(found.error()));
            m_found = std::move(*found);
            show(m_found);
        });
}

void ExplorePanel::show(const Json &found)
{
    m_rows->setColumns({{tr("Segment"), TableColumn::Kind::Text, 118},
                        {tr("Set apart by"), TableColumn::Kind::Text},
                        {tr("Index"), TableColumn::Kind::Pill, 74, tr("100: as often as with everybody")}});
    std::vector<TableRows::Row> rows;
    for (const Json &segment : found.find("segments")->items()) {
        const QString id = plainText(segment, "id"), name = plainText(segment, "name");
        const QString people = tr("%1 people").arg(fullNumber(numberIn(segment, "count")));
        int number = 0;
        for (const Json &feature : segment.find("features")->items()) {
            TableRows::Row row {id + u'#' + QString::number(number++), {}};
            const double index = numberIn(feature, "index");
            const Json::Array &interval = feature.find("interval")->items();
            row.cells.emplace_back(name, name, PillTone::Neutral, people);
            const QString what = featureText(feature);
            row.cells.emplace_back(
                what, what, PillTone::Neutral,
                tr("%1 of the members, %2 of everybody")
                    .arg(percentText(numberIn(feature, "share")), percentText(numberIn(feature, "base_share"))));
            row.cells.emplace_back(fullNumber(std::round(index)), index, index > 100 ? PillTone::Good : PillTone::Bad,
                                   tr("between %1 and %2, 19 times out of 20")
                                       .arg(fullNumber(std::round(interval[0].toDouble())),
                                            fullNumber(std::round(interval[1].toDouble()))));
            rows.push_back(std::move(row));
        }
        if (number == 0) {
            TableRows::Row row {id, {}};
            row.cells.emplace_back(name, name, PillTone::Neutral, people);
            row.cells.emplace_back(tr("nothing beyond chance"));
            row.cells.emplace_back(QString());
            rows.push_back(std::move(row));
        }
    }
    m_rows->setRows(std::move(rows));
    m_note->setText(
        tr("All saved segments against everybody: %1 differences beyond chance in %2 tests; about one in twenty "
           "of those shown may be chance. What a rule itself asks for is left out.")
            .arg(fullNumber(numberIn(found, "discoveries")), fullNumber(numberIn(found, "tests"))));
}

} // namespace panorama::ui
