// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/calendar_page.h"

#include "services/audience_overlap.h"
#include "services/channel_order.h"
#include "ui/pages/calendar/conflict_list.h"
#include "ui/pages/calendar/entry_editor.h"
#include "ui/pages/calendar/month_board.h"
#include "ui/pages/calendar/timeline_board.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/step_texts.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

CalendarPage::CalendarPage(ShellContext &context)
    : Page(context),
      m_views(new Segmented),
      m_lanes(new QComboBox),
      m_title(makeLabel({}, u"h2"_s)),
      m_undated(makeLabel({}, u"muted"_s)),
      m_before(makeIconButton(u"chevron-left"_s, {})),
      m_after(makeIconButton(u"chevron-right"_s, {})),
      m_now(makeButton({})),
      m_files(makeIconButton(u"ellipsis"_s, {})),
      m_conflicts(new InlineBanner),
      m_boards(new CurrentStack),
      m_month(new MonthBoard),
      m_timeline(new TimelineBoard),
      m_anchor(context.today())
{
    auto *content = new Card;
    createControls();
    createBoards();
    auto *head = new QHBoxLayout;
    for (QWidget *widget : {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_after),
                            static_cast<QWidget *>(m_now), static_cast<QWidget *>(m_title)})
        head->addWidget(widget);
    head->addWidget(m_undated);
    head->addStretch();
    head->addWidget(m_lanes);
    head->addWidget(m_views);
    head->addWidget(m_files);
    content->body()->addLayout(head);
    content->body()->addWidget(m_conflicts);
    content->body()->addWidget(m_boards, 1);
    m_state = new StateStack(content, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    connect(m_state, &StateStack::actionRequested, this, &CalendarPage::runPrimary);
    connect(m_state, &StateStack::retryRequested, this, &CalendarPage::refresh);
}

void CalendarPage::createControls()
{
    m_views->setObjectName(u"calendar.view"_s);
    m_views->addChoice(u"month"_s, {});
    m_views->addChoice(u"week"_s, {});
    m_views->addChoice(u"timeline"_s, {});
    m_views->setCurrent(u"month"_s);
    m_lanes->setObjectName(u"calendar.lanes"_s);
    m_lanes->addItems({{}, {}, {}, {}});
    m_conflicts->hide();
    connect(m_views, &Segmented::chosen, this, &CalendarPage::showView);
    m_lanes->hide();
    connect(m_lanes, &QComboBox::activated, this, &CalendarPage::refresh);
    connect(m_before, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_now, &QPushButton::clicked, this, [this] { move(0); });
    m_files->setObjectName(u"calendar.files"_s);
    connect(m_files, &QPushButton::clicked, this, &CalendarPage::openFilesMenu);
    connect(m_conflicts, &InlineBanner::actionRequested, this, &CalendarPage::followBanner);
}

void CalendarPage::createBoards()
{
    m_month->setObjectName(u"calendar.month"_s);
    m_timeline->setObjectName(u"calendar.timeline"_s);
    m_boards->addWidget(m_month);
    m_boards->addWidget(m_timeline);
    connectBoard(m_month);
    connectBoard(m_timeline);
    connect(m_month, &MonthBoard::weekRequested, this, &CalendarPage::showWeekOf);
}

void CalendarPage::connectBoard(CalendarBoard *board)
{
    connect(board, &CalendarBoard::edited, this, &CalendarPage::edit);
    connect(board, &CalendarBoard::createRequested, this, &CalendarPage::create);
    connect(board, &CalendarBoard::opened, this, &CalendarPage::openEntry);
    connect(board, &CalendarBoard::removeRequested, this, &CalendarPage::remove);
}

void CalendarPage::retranslate()
{
    m_views->setChoiceText(u"month"_s, tr("Month"));
    m_views->setChoiceText(u"week"_s, tr("Week"));
    m_views->setChoiceText(u"timeline"_s, tr("Timeline"));
    m_lanes->setItemText(0, tr("Lanes by channel"));
    m_lanes->setItemText(1, tr("Lanes by owner"));
    m_lanes->setItemText(2, tr("Lanes by status"));
    m_lanes->setItemText(3, tr("Lanes by audience"));
    m_lanes->setAccessibleName(tr("Lanes"));
    m_now->setText(tr("Today"));
    for (const auto &[button, name] :
         {std::pair {m_before, tr("Earlier")}, std::pair {m_after, tr("Later")}, {m_files, tr("Calendar files")}}) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
    m_month->setAccessibleName(tr("Campaigns day by day"));
    m_timeline->setAccessibleName(tr("Campaigns on a time line"));
    show(m_loaded);
}

PageTools CalendarPage::tools() const
{
    return {false, tr("New campaign"), u"plus"_s, workspace() != nullptr};
}

bool CalendarPage::isTimeline() const
{
    return m_views->current() == u"timeline"_s;
}

bool CalendarPage::isWeek() const
{
    return m_views->current() == u"week"_s;
}

services::LaneBy CalendarPage::laneBy() const
{
    constexpr services::LaneBy choices[] = {services::LaneBy::Channel, services::LaneBy::Owner,
                                            services::LaneBy::Status, services::LaneBy::Segment};
    return isTimeline() ? choices[std::max(0, m_lanes->currentIndex())] : services::LaneBy::None;
}

Date CalendarPage::weekOf(Date day) const
{
    const int firstWeekday = workspace()->settings().weekStart == store::WeekStart::Sunday ? 7
        : workspace()->settings().weekStart == store::WeekStart::Saturday                  ? 6
                                                                                           : 1;
    return {day.days - (day.weekday() - firstWeekday + 7) % 7};
}

// A week, whole weeks around the month, or seventeen weeks from shortly before the anchor.
DateRange CalendarPage::shownDays() const
{
    if (isWeek())
        return {weekOf(m_anchor), {weekOf(m_anchor).days + 7}};
    if (isTimeline())
        return {weekOf({m_anchor.days - 28}), {weekOf({m_anchor.days - 28}).days + 17 * 7}};
    const QDate first(qdate(m_anchor).year(), qdate(m_anchor).month(), 1);
    const Date from = weekOf(coreDate(first)), last = weekOf({coreDate(first.addMonths(1)).days - 1});
    return {from, {last.days + 7}};
}

void CalendarPage::showWeekOf(Date day)
{
    m_anchor = day;
    showView(u"week"_s);
}

void CalendarPage::refresh()
{
    if (!workspace())
        return showNoWorkspace(*m_state, u"calendar-days"_s);
    m_load = load<Loaded>(
        {},
        [open = workspace(), days = shownDays(), lanes = laneBy(), parts = isTimeline() || isWeek()](const Job &job) {
            return loadAll(job, open, days, lanes, parts);
        },
        [this](Result<Loaded> loaded) {
            if (!loaded)
                return m_state->showError(loaded.error());
            show(std::move(*loaded));
            if (!m_toOpen.isEmpty())
                openEntry(std::exchange(m_toOpen, {}));
        });
}

// The month shows whole campaigns, not their parts in single channels.
Result<CalendarPage::Loaded> CalendarPage::loadAll(const Job &job, const services::WorkspacePtr &open, DateRange days,
                                                   services::LaneBy lanes, bool withParts)
{
    Loaded loaded;
    TRY(loaded.view, services::loadCalendar(*open, days, lanes));
    if (!withParts)
        std::erase_if(loaded.view.items, [](const services::CalendarItem &item) { return !item.parent.empty(); });
    TRY(loaded.channels, services::channelOrder(*open));
    TRY(const auto segments, services::listDocuments(*open, "segment"));
    for (const services::Document &segment : segments) {
        loaded.segments.emplace_back(QString::fromStdString(segment.id), QString::fromStdString(segment.name));
        for (services::CalendarItem &item : loaded.view.items)
            if (lanes == services::LaneBy::Segment && item.group == segment.id)
                item.group = segment.name;
    }
    TRY(loaded.conflicts,
        services::calendarConflicts(*open, days, services::sharedPeople(open, open->clock().now(), job)));
    TRY(loaded.undo, services::undoState(*open, services::campaignDocument));
    TRY(const auto all, services::calendarItems(*open));
    loaded.isEmpty = all.empty();
    for (const services::CalendarItem &item : all) {
        loaded.names[item.id] = item.entry.name;
        const auto away = [&](Date day) { return std::abs(day.days - days.from.days); };
        if (!loaded.nearest || away(item.entry.days.from) < away(*loaded.nearest))
            loaded.nearest = item.entry.days.from;
    }
    return loaded;
}

void CalendarPage::show(Loaded loaded)
{
    m_loaded = std::move(loaded);
    if (!workspace())
        return;
    showTitle();
    m_history = {stepText(m_loaded.undo.undoText.value_or("")), stepText(m_loaded.undo.redoText.value_or(""))};
    Q_EMIT historyChanged();
    if (m_loaded.isEmpty)
        return m_state->showEmpty({u"calendar-days"_s, tr("No campaign is planned yet"),
                                   tr("Put down the first one, import a list of campaigns, or bring a calendar file."),
                                   tr("New campaign"), tr("Bring in a calendar file (ICS) …")},
                                  {}, [this] { bringIcs(); });
    ChannelColors colors;
    colors.learn(m_loaded.channels);
    m_month->setMonth(isWeek() ? 0 : qdate(m_anchor).month());
    CalendarBoard *board = isTimeline() ? static_cast<CalendarBoard *>(m_timeline) : m_month;
    board->setContent(m_loaded.view, colors, context().today());
    m_timeline->updateGeometry();
    m_undated->setText(m_loaded.view.undated ? tr("%n campaign(s) without a date", nullptr, int(m_loaded.view.undated))
                                             : QString());
    showBanner();
    m_state->showContent();
}

// Overlaps, or where the campaigns are when none is on these days. What has no channel gets into nobody's way.
void CalendarPage::showBanner()
{
    std::vector<const services::CalendarConflict *> real;
    for (const services::CalendarConflict &conflict : m_loaded.conflicts)
        if (!conflict.subject.empty())
            real.push_back(&conflict);
    if (m_loaded.view.items.empty() && m_loaded.nearest)
        return m_conflicts->showMessage(
            PillTone::Neutral,
            tr("No campaign on these days. The nearest one begins on %1.").arg(dayText(qdate(*m_loaded.nearest))),
            tr("Go there"));
    if (real.empty())
        return m_conflicts->hide();
    std::int64_t people = 0;
    for (const services::CalendarConflict *conflict : real)
        people = std::max(people, conflict->people.value_or(0));
    const QString overlaps = tr("%n overlap(s) of campaigns on these days", nullptr, int(real.size()));
    m_conflicts->showMessage(
        PillTone::Warn,
        people > 0 ? tr("%1; up to %2 people hear from two at once").arg(overlaps, fullNumber(double(people)))
                   : overlaps,
        tr("Look"));
}

void CalendarPage::followBanner()
{
    if (m_loaded.view.items.empty() && m_loaded.nearest) {
        m_anchor = *m_loaded.nearest;
        return refresh();
    }
    const auto nameOf = [this](const std::string &id) {
        const auto found = m_loaded.names.find(id);
        return QString::fromStdString(found == m_loaded.names.end() ? id : found->second);
    };
    std::vector<ConflictRow> rows;
    for (const services::CalendarConflict &conflict : m_loaded.conflicts)
        if (!conflict.subject.empty())
            rows.push_back({nameOf(conflict.a), nameOf(conflict.b), QString::fromStdString(conflict.a), conflict});
    openConflictList(this, rows, [this](const QString &id) { openEntry(id); });
}

void CalendarPage::showTitle()
{
    const QDate day = qdate(m_anchor);
    const bool han = locale().language() == QLocale::Chinese;
    const DateRange days = shownDays();
    m_title->setText(isTimeline() || isWeek() ? rangeText(qdate(days.from), qdate({days.to.days - 1}))
                                              : locale().toString(day, han ? u"yyyy年M月"_s : u"MMMM yyyy"_s));
}

void CalendarPage::move(int direction)
{
    if (direction == 0)
        m_anchor = context().today();
    else if (isWeek() || isTimeline())
        m_anchor.days += direction * 7 * (isWeek() ? 1 : 8);
    else
        m_anchor = coreDate(qdate(m_anchor).addMonths(direction));
    refresh();
}

void CalendarPage::runPrimary()
{
    create({context().today(), {context().today().days + 7}});
}

// A view, or a campaign.
void CalendarPage::open(const QString &argument)
{
    if (argument == u"month" || argument == u"week" || argument == u"timeline")
        return showView(argument);
    m_toOpen = argument;
    refresh();
}

void CalendarPage::showView(const QString &view)
{
    m_views->setCurrent(view);
    m_boards->setCurrentIndex(isTimeline() ? 1 : 0);
    m_lanes->setVisible(isTimeline());
    refresh();
}

void register_calendar_page(PageRegistry &registry)
{
    registry.add({u"calendar"_s, QT_TRANSLATE_NOOP("Page", "Planning"), u"calendar-days"_s,
                  QT_TRANSLATE_NOOP("Page", "Calendar"), 60,
                  [](ShellContext &context) { return new CalendarPage(context); }});
}

} // namespace panorama::ui
