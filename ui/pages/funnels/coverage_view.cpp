// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/coverage_view.h"

#include "services/journey_service.h"
#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<const char *, const char *> stageTexts[] = {
    {"aware", QT_TRANSLATE_NOOP("Stages", "Aware")},
    {"interested", QT_TRANSLATE_NOOP("Stages", "Interested")},
    {"evaluating", QT_TRANSLATE_NOOP("Stages", "Evaluating")},
    {"buying", QT_TRANSLATE_NOOP("Stages", "Buying")},
    {"using", QT_TRANSLATE_NOOP("Stages", "Using")},
    {"advocating", QT_TRANSLATE_NOOP("Stages", "Advocating")}};

QString stageText(const std::string &name)
{
    for (const auto &[id, text] : stageTexts)
        if (name == id)
            return QCoreApplication::translate("Stages", text);
    return QString::fromStdString(name);
}

} // namespace

CoverageView::CoverageView(ShellContext &context)
    : JourneyView(context),
      m_card(new Card),
      m_rows(new TableRows({}, this)),
      m_table(new TableView),
      m_note(makeLabel({}, u"muted"_s))
{
    m_table->setObjectName(u"coverage.stages"_s);
    m_table->setRowsModel(m_rows);
    m_table->setMinimumHeight(320);
    m_note->setWordWrap(true);
    m_card->body()->addWidget(m_table);
    m_card->body()->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(m_card, 1);
}

void CoverageView::retranslate()
{
    m_card->setTitle(tr("Which stages of the journey are seen"));
    m_card->setSubtitle(tr("all customers, all time; silence is judged by each stage's own rhythm"));
    reload();
}

void CoverageView::loadSubject()
{
    m_load = load<journeys::CoverageResult>(
        [subject = subject()](const Job &job) {
            return services::journeyCoverage({*subject.workspace, subject.asOf, job}, usualJourney());
        },
        [this](Result<journeys::CoverageResult> result) {
            if (result)
                return show(*result);
            m_rows->setRows({});
            m_note->setText(errorText(result.error()));
        });
}

TableRows::Row CoverageView::rowOf(const journeys::StageCoverage &stage) const
{
    TableRows::Row row {QString::fromStdString(stage.name), {}};
    QStringList events;
    for (const std::string &event : stage.events)
        events << knownName(event);
    row.cells.emplace_back(stageText(stage.name));
    const bool isBlind = stage.sight == journeys::StageSight::Blind,
               isStale = stage.sight == journeys::StageSight::Stale;
    row.cells.emplace_back(isBlind       ? tr("Blind")
                               : isStale ? tr("Stale")
                                         : tr("Measured"),
                           int(stage.sight),
                           isBlind       ? PillTone::Bad
                               : isStale ? PillTone::Warn
                                         : PillTone::Good,
                           tr("stale after %1 days of silence").arg(fullNumber(stage.staleAfterDays, 0)));
    row.cells.emplace_back(listText(events));
    row.cells.emplace_back(fullNumber(double(stage.customers)), double(stage.customers));
    const TimeZone &zone = subject().workspace->settings().zone;
    row.cells.emplace_back(stage.last ? dayText(qdate(zone.dateOf(*stage.last))) : u"–"_s,
                           double(stage.last ? stage.last->micros : 0));
    row.cells.emplace_back(stage.seenBefore ? percentText(*stage.seenBefore, 0) : u"–"_s,
                           stage.seenBefore.value_or(-1));
    return row;
}

void CoverageView::show(const journeys::CoverageResult &result)
{
    m_rows->setColumns({{tr("Stage"), TableColumn::Kind::Text, 130},
                        {tr("State"), TableColumn::Kind::Pill, 110},
                        {tr("Seen by"), TableColumn::Kind::Text},
                        {tr("People"), TableColumn::Kind::Number, 96},
                        {tr("Latest"), TableColumn::Kind::Muted, 150},
                        {tr("Seen before"), TableColumn::Kind::Number, 110,
                         tr("Share of its people who were also seen in the stage before; where it is low, the way in "
                            "is not measured")}});
    std::vector<TableRows::Row> rows;
    for (const journeys::StageCoverage &stage : result.stages)
        rows.push_back(rowOf(stage));
    m_rows->setRows(std::move(rows));
    QStringList rest;
    for (const std::string &event : result.unassigned)
        rest << knownName(event);
    m_note->setText(rest.isEmpty() ? QString() : tr("Events of no stage: %1").arg(listText(rest)));
}

} // namespace panorama::ui
