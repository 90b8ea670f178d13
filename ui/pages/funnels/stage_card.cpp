// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/stage_card.h"

#include "services/funnel_service.h"
#include "ui/charts/bar_chart.h"
#include "ui/pages/funnels/people_popover.h"
#include "ui/rules/known_names.h"
#include "ui/theme/icons.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"

#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int timeColumns = 12;

// A line may break between the terms of a sum, not between a number and what it counts, nor within a Han word.
QString wholeTerms(const QString &sum)
{
    QString text;
    for (qsizetype i = 0; i < sum.size(); ++i) {
        const bool isSign = i + 1 < sum.size() && (sum[i + 1] == u'+' || sum[i + 1] == u'=');
        const bool isHead = i > 0 && (sum[i - 1] == u'+' || sum[i - 1] == u'=');
        text += sum[i] == u' ' && !isSign && !isHead ? QChar(QChar::Nbsp) : sum[i];
        if (sum[i].script() == QChar::Script_Han && i + 1 < sum.size() && sum[i + 1] != u' ')
            text += QChar(0x2060); // word joiner
    }
    return text;
}

double quantile(const std::vector<double> &sorted, double share)
{
    return sorted[std::size_t(share * double(sorted.size() - 1))];
}

// The next span that people count in, in whole seconds, so that the columns are the segments that can be made of them.
double roundSpan(double seconds)
{
    constexpr double minute = 60, hour = 3600, day = 86400;
    for (const double span :
         {1.0,         2.0,         5.0,         10.0,    15.0,     30.0,     minute,   2 * minute, 5 * minute,
          10 * minute, 15 * minute, 30 * minute, hour,    2 * hour, 3 * hour, 4 * hour, 6 * hour,   8 * hour,
          12 * hour,   day,         2 * day,     3 * day, 5 * day,  7 * day,  10 * day, 14 * day})
        if (span >= seconds)
            return span;
    return std::ceil(seconds / (30 * day)) * 30 * day;
}

} // namespace

StageCard::StageCard(ShellContext &context)
    : m_context(context),
      m_balance(makeLabel({}, u"secondary"_s)),
      m_quantiles(makeLabel({}, u"muted"_s)),
      m_mode(new Segmented),
      m_reasons(new BarList),
      m_times(new ColumnChart),
      m_people(makeButton({}, u"users"_s)),
      m_segment(makeButton({}, u"target"_s)),
      m_sheet(makeButton({}, u"table"_s))
{
    m_balance->setWordWrap(true);
    m_balance->setObjectName(u"funnels.balance"_s);
    m_quantiles->setWordWrap(true);
    m_mode->addChoice(u"why"_s, {});
    m_mode->addChoice(u"time"_s, {});
    m_mode->setCurrent(u"why"_s);
    m_mode->setObjectName(u"funnels.stageMode"_s);
    m_times->setObjectName(u"funnels.times"_s);
    m_times->setMinimumHeight(140);
    m_people->setObjectName(u"funnels.people"_s);
    m_segment->setObjectName(u"funnels.segmentOf"_s);
    m_sheet->setObjectName(u"funnels.sheet"_s);
    body()->addWidget(m_balance);
    body()->addWidget(m_mode, 0, Qt::AlignLeft);
    body()->addWidget(m_reasons, 1);
    body()->addWidget(m_times, 1);
    body()->addWidget(m_quantiles);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (QPushButton *button : {m_people, m_segment, m_sheet})
        row->addWidget(button, 1);
    body()->addLayout(row);
    m_times->hide();
    m_quantiles->hide();
    connect(m_mode, &Segmented::chosen, this, &StageCard::show);
    connect(m_reasons, &ChartWidget::markActivated, this, &StageCard::showReason);
    connect(m_times, &ChartWidget::markActivated, this, &StageCard::showWait);
    const auto addStates = [this](QPushButton *button, void (StageCard::*act)(const char *state)) {
        auto *menu = new QMenu(button);
        button->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this,
                [this, menu, act] { fillMenu(menu, [this, act](const char *state) { (this->*act)(state); }); });
    };
    addStates(m_people, &StageCard::showPeople);
    addStates(m_segment, &StageCard::makeSegment);
    auto *menu = new QMenu(m_sheet);
    m_sheet->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        menu->addAction(themeIcon(u"download"_s), tr("Sheet of those lost here …"), this,
                        [this] { writeSheet(false); });
        menu->addAction(themeIcon(u"download"_s), tr("Sheet of all who were lost …"), this,
                        [this] { writeSheet(true); });
        menu->addSeparator();
        menu->addAction(themeIcon(u"upload"_s), tr("Read a filled sheet …"), this, &StageCard::readSheet);
    });
}

void StageCard::retranslate()
{
    m_mode->setChoiceText(u"why"_s, tr("Why lost"));
    m_mode->setChoiceText(u"time"_s, tr("How long"));
    m_people->setText(tr("Who"));
    m_segment->setText(tr("Segment"));
    m_sheet->setText(tr("Sheet"));
    m_sheet->setToolTip(tr("A workbook in which sales say why people were lost; read back, it fills the reasons."));
    m_reasons->setMessage(tr("Nobody was lost at this stage."));
    m_times->setMessage(tr("Nobody took this step."));
    show();
}

void StageCard::showFunnel(const JourneySubject &subject, std::shared_ptr<const journeys::FunnelResult> answer)
{
    m_subject = subject;
    m_answer = std::move(answer);
    m_waits = nullptr;
    m_load = {};
    show();
}

void StageCard::showStage(int stage)
{
    m_stage = stage;
    show();
}

int StageCard::shownStage() const
{
    const auto &steps = m_answer->steps;
    int stage = std::min(m_stage, int(steps.size()) - 1);
    for (int i = 0; i + 1 < int(steps.size()) && m_stage < 0; ++i)
        if (stage < 0 || steps[std::size_t(i)].lost > steps[std::size_t(stage)].lost)
            stage = i;
    return std::max(0, stage);
}

void StageCard::show()
{
    const bool hasSteps = m_answer && !m_answer->steps.empty();
    for (QPushButton *button : {m_people, m_segment, m_sheet})
        button->setEnabled(hasSteps && m_answer->steps.front().customers > 0);
    if (!hasSteps) {
        setTitle(tr("Losses"));
        m_balance->clear();
        m_reasons->setBars({});
        return;
    }
    const int stage = shownStage(), last = int(m_answer->steps.size()) - 1;
    const journeys::FunnelStep &step = m_answer->steps[std::size_t(stage)];
    const QString name = knownName(step.event);
    setTitle(stage < last ? tr("After %1").arg(name) : tr("At the goal: %1").arg(name));
    const auto number = [](std::uint64_t people) { return fullNumber(double(people)); };
    const QString balance = stage < last
        ? tr("%1 in = %2 went on + %3 lost + %4 open")
              .arg(number(step.customers), number(m_answer->steps[std::size_t(stage) + 1].customers), number(step.lost),
                   number(step.open))
        : tr("%1 people arrived").arg(number(step.customers));
    m_balance->setText(wholeTerms(balance));
    m_balance->setAccessibleName(balance);
    const bool isTime = m_mode->current() == u"time";
    m_reasons->setVisible(!isTime);
    m_times->setVisible(isTime);
    m_quantiles->setVisible(isTime);
    if (!isTime)
        showReasons(step);
    else if (m_waits)
        showWaits();
    else
        loadWaits();
}

// The greatest first, each with its share and the share of all so far.
void StageCard::showReasons(const journeys::FunnelStep &step)
{
    auto reasons = step.lossReasons;
    std::stable_sort(reasons.begin(), reasons.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    std::vector<BarList::Bar> bars;
    m_reasonOf.clear();
    std::uint64_t sum = 0;
    for (const auto &[reason, people] : reasons) {
        sum += people;
        m_reasonOf.push_back(reason);
        const double share = double(people) / double(std::max<std::uint64_t>(1, step.lost));
        const double soFar = double(sum) / double(std::max<std::uint64_t>(1, step.lost));
        bars.push_back({knownName(reason), double(people), 3,
                        bars.empty() ? percentText(share)
                                     : percentText(share) + u" · "_s + tr("%1 so far").arg(percentText(soFar, 0))});
    }
    m_reasons->setTitle(title(), m_balance->text());
    m_reasons->setBars(std::move(bars), peopleFormat(), tr("People"));
}

void StageCard::loadWaits()
{
    m_times->setLoading(true);
    m_load = runAsync<Waits>(
        m_context.tasks, this, {},
        [subject = m_subject](const Job &job) -> Result<Waits> {
            TRY(const FunnelSpec spec, parseFunnelSpec(subject.document));
            TRY(auto result, services::runFunnel({*subject.workspace, subject.asOf, job}, spec, true));
            return std::make_shared<const std::vector<std::vector<double>>>(std::move(result.secondsBetween));
        },
        [this](Result<Waits> waits) {
            m_times->setLoading(false);
            if (!waits)
                return m_times->setMessage(errorText(waits.error()));
            m_waits = std::move(*waits);
            showWaits();
        });
}

// Equal columns up to the time within which nine of ten came; the last column has all who took longer.
void StageCard::showWaits()
{
    const std::size_t step = std::size_t(shownStage()) + 1;
    ColumnChart::Content content;
    m_quantiles->clear();
    if (step < m_waits->size() && !(*m_waits)[step].empty()) {
        const std::vector<double> &waits = (*m_waits)[step];
        const double width = m_waitWidth = roundSpan(quantile(waits, 0.9) / (timeColumns - 1));
        ChartSeries series {tr("People"), std::vector<double>(timeColumns, 0.0), 0};
        for (const double wait : waits)
            ++series.values[std::size_t(std::min(double(timeColumns - 1), std::floor(wait / width)))];
        for (int i = 0; i < timeColumns; ++i)
            content.categories << (i + 1 < timeColumns ? durationText(qint64(width * (i + 1)))
                                                       : u"> "_s + durationText(qint64(width * i)));
        content.series.push_back(std::move(series));
        m_quantiles->setText(
            tr("To %1: half within %2, a quarter within %3, nine of ten within %4")
                .arg(knownName(m_answer->steps[step].event), durationText(qint64(quantile(waits, 0.5))),
                     durationText(qint64(quantile(waits, 0.25))), durationText(qint64(quantile(waits, 0.9)))));
    }
    content.format = peopleFormat();
    content.categoryName = tr("Up to");
    m_times->setContent(std::move(content));
}

QString StageCard::stateText(const char *state, const QString &event) const
{
    return qstrcmp(state, "lost") == 0 ? tr("Lost after %1").arg(event)
        : qstrcmp(state, "open") == 0  ? tr("Still open after %1").arg(event)
                                       : tr("Reached %1").arg(event);
}

void StageCard::fillMenu(QMenu *menu, const std::function<void(const char *)> &act)
{
    menu->clear();
    const auto stage = std::size_t(shownStage());
    const journeys::FunnelStep &step = m_answer->steps[stage];
    const std::pair<const char *, std::uint64_t> states[] = {
        {"reached", step.customers}, {"lost", step.lost}, {"open", step.open}};
    for (const auto &[state, people] : states) {
        QAction *action =
            menu->addAction(tr("%1 (%2)").arg(stateText(state, knownName(step.event)), fullNumber(double(people))),
                            this, [act, state = state] { act(state); });
        action->setEnabled(people > 0);
    }
}

// The funnel itself is the rule: the segment has just these people, and follows the data from now on.
Json StageCard::ruleOf(const char *state) const
{
    return *services::funnelSegment(m_subject.document, {std::size_t(shownStage()) + 1, state, 0, {}}, {}).find("rule");
}

void StageCard::showPeople(const char *state)
{
    openPeople(m_context, {m_people, {}}, m_subject, ruleOf(state),
               stateText(state, knownName(m_answer->steps[std::size_t(shownStage())].event)),
               [card = QPointer(this), state] {
                   if (card)
                       card->makeSegment(state);
               });
}

// Of a bar of the reasons: those who were lost for it.
void StageCard::showReason(int bar)
{
    const auto stage = std::size_t(shownStage());
    if (bar < 0 || bar >= int(m_reasonOf.size()))
        return;
    const std::string reason = m_reasonOf[std::size_t(bar)];
    Json rule = ruleOf("lost");
    rule.set("reason", reason);
    const QString title = stateText("lost", knownName(m_answer->steps[stage].event)) + u" · "_s + knownName(reason);
    openPeople(m_context, markOf(m_reasons, bar), m_subject, rule, title, [card = QPointer(this), rule, title] {
        if (card)
            Q_EMIT card->segmentWanted(Json::object({{"all", Json(Json::Array {rule})}}), title);
    });
}

// Of a column of the times: those who took so long for the next step.
void StageCard::showWait(int column)
{
    const auto step = std::size_t(shownStage()) + 1;
    if (!m_answer || column < 0 || column >= timeColumns || step >= m_answer->steps.size())
        return;
    Json span = Json::object({{"from", m_waitWidth * column}});
    const QString from = durationText(qint64(m_waitWidth * column));
    QString title = knownName(m_answer->steps[step].event) + u" · "_s;
    if (column + 1 == timeColumns)
        title += u"> "_s + from;
    else {
        if (column == 0)
            title += u"< "_s;
        span.set("to", m_waitWidth * (column + 1));
        title += (column ? from + u" – "_s : QString()) + durationText(qint64(m_waitWidth * (column + 1)));
    }
    const Json rule =
        Json::object({{"funnel", m_subject.document}, {"step", std::uint64_t(step + 1)}, {"waited", span}});
    openPeople(m_context, markOf(m_times, column), m_subject, rule, title, [card = QPointer(this), rule, title] {
        if (card)
            Q_EMIT card->segmentWanted(Json::object({{"all", Json(Json::Array {rule})}}), title);
    });
}

void StageCard::makeSegment(const char *state)
{
    const auto stage = std::size_t(shownStage());
    Q_EMIT segmentWanted(Json::object({{"all", Json(Json::Array {ruleOf(state)})}}),
                         stateText(state, knownName(m_answer->steps[stage].event)));
}

} // namespace panorama::ui
