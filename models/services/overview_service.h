// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/calendar_service.h"
#include "services/plan_service.h"

namespace panorama::services {

enum class Grain { Day, Week };

struct OverviewQuery
{
    DateRange period; // days of the workspace; what lies after as_of is cut off
    Instant asOf;
    Grain grain = Grain::Day;
};

// What a figure is, in English source texts that the window translates (context "Figures").
struct FigureSpec
{
    enum class Unit { Money, Count, Ratio, Share };
    enum class Better { Up, Down, Neither };
    const char *id; // "spend", "repeat_share"
    const char *name;
    const char *formula;
    const char *source;
    Unit unit;
    Better better;
};
// All figures in the order in which they are shown.
const std::vector<FigureSpec> &figureSpecs();

// A figure over the period, and over as many days before it. nullopt = missing (no such data), never 0 in its place.
struct Figure
{
    const FigureSpec *spec = nullptr;
    std::optional<double> value, before; // money in major units of the base currency
    std::optional<std::int64_t> micros; // the exact amount of money figures
    std::optional<double> target; // of the active plan, for spend
    std::vector<std::optional<double>> trend; // one a bucket
};

struct ChannelResult
{
    std::string channel; // "" = not given
    std::vector<std::optional<double>> spend; // by bucket, major units; nullopt: no figure for any of its days
    std::vector<std::int64_t> deals; // by bucket: orders with this channel
    std::vector<double> revenue; // by bucket: their value
    std::optional<std::int64_t> spendMicros;
    std::int64_t dealCount = 0, revenueMicros = 0;
    std::int64_t impressions = 0, clicks = 0;
    double conversions = 0; // as the platform reports them
};

// Something that waits for a person. `kind`: rejected | review | alert | sync | … (also the kinds of the inbox table).
struct InboxEntry
{
    std::string kind, subject, detail;
    std::int64_t count = 0;
    Instant time;
    std::string page; // id of the page that deals with it
};

struct Overview
{
    DateRange period, before;
    std::vector<Date> buckets; // first day of each
    std::vector<Figure> figures;
    std::vector<ChannelResult> channels; // by spend, then revenue, downwards
    std::optional<StoredPlan> plan; // the active one
    std::optional<PlanPacing> pacing;
    CalendarView calendar; // from two weeks before as_of to ten weeks after
    std::vector<InboxEntry> inbox; // latest first
    std::string currency;
    std::optional<Date> lastSpendDay; // latest day with a figure, as known at as_of
    bool isEmpty = false; // nothing has been imported yet
    std::vector<std::string> warnings;
    Instant asOf;
    std::int64_t revision = 0;

    const Figure *figure(std::string_view id) const;
};

// Builds the snapshot when it is stale; else milliseconds.
Result<Overview> loadOverview(const Job &job, store::Workspace &workspace, const OverviewQuery &query);
Result<std::vector<InboxEntry>> loadInbox(store::Workspace &workspace);
// First days of the buckets of a period: days, or weeks from the workspace's first weekday (the first may be shorter).
std::vector<Date> bucketStarts(DateRange period, Grain grain, store::WeekStart weekStart);

// Names of events that count as leads: the setting overview.lead_events (a JSON array), else the usual ones.
inline constexpr const char *leadEventsSetting = "overview.lead_events";

} // namespace panorama::services
