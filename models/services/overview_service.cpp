// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/overview_service.h"

#include "services/line_revenue.h"
#include "services/overview_figures.h"
#include "services/snapshot_service.h"
#include "services/source_health.h"

#include <algorithm>
#include <filesystem>
#include <tuple>

namespace panorama::services {
namespace {

constexpr int calendarDaysBefore = 14, calendarDaysAfter = 70;

// Index of the bucket that holds a day of the period.
std::size_t bucketOf(const std::vector<Date> &buckets, Date day)
{
    return std::size_t(std::ranges::upper_bound(buckets, day) - buckets.begin()) - 1;
}

Result<std::set<std::string>> leadEvents(store::Database &database)
{
    store::Statement setting = database.prepare("SELECT value FROM settings WHERE key = ?");
    setting.bind(leadEventsSetting);
    std::set<std::string> names = {"lead", "leads", "form_submit", "留资", "线索"};
    if (setting.step()) {
        const auto json = Json::parse(setting.text(0));
        if (json && json->isArray()) {
            names.clear();
            for (const Json &name : json->items())
                if (name.isString())
                    names.insert(name.text());
        }
    }
    TRY_VOID(setting.status());
    return names;
}

Result<std::set<std::string>> paidChannels(store::Database &database, Date known)
{
    std::set<std::string> channels;
    store::Statement rows = database.prepare("SELECT DISTINCT channel FROM spend WHERE spend > 0 AND known <= ?");
    rows.bind(known);
    while (rows.step())
        channels.emplace(rows.text(0));
    TRY_VOID(rows.status());
    return channels;
}

// Assembles an overview within one read session.
class OverviewBuilder
{
public:
    OverviewBuilder(store::Workspace &workspace, const OverviewQuery &query)
        : m_workspace(workspace), m_query(query), m_settings(workspace.settings())
    {
        m_today = m_settings.zone.dateOf(query.asOf);
        m_result.period = {
            query.period.from,
            std::max(Date {query.period.from.days + 1}, std::min(query.period.to, Date {m_today.days + 1}))};
        m_result.before = {{m_result.period.from.days - m_result.period.length()}, m_result.period.from};
        m_result.buckets = bucketStarts(m_result.period, query.grain, m_settings.weekStart);
        m_result.currency = m_settings.currency;
        m_result.asOf = query.asOf;
        m_parts.buckets.resize(m_result.buckets.size());
    }

    Result<Overview> build(const Job &job)
    {
        TRY(store::ReadSession session, m_workspace.read());
        m_result.revision = session.revision();
        TRY_VOID(addSpend(session.database()));
        TRY_VOID(addMessages(session.database()));
        TRY(const auto leads, leadEvents(session.database()));
        TRY(const auto paid, paidChannels(session.database(), m_today));
        m_parts.hasPaidChannels = !paid.empty();
        TRY(const columns::SnapshotPtr snapshot, snapshotOf(m_workspace, session, job));
        TRY(m_parts.orders, orderFigures(*snapshot, spans(), leads, paid, job));
        TRY(const CurrencyRates rates, loadRates(session.database(), m_settings.currency));
        TRY_VOID(addLineRevenue(session.database(), *snapshot, rates, m_settings.zone, spans(), m_parts.orders));
        for (const std::string &currency : snapshot->facts.unratedCurrencies)
            m_unrated.insert(currency);
        m_result.isEmpty = snapshot->customers.size() == 0 && !m_result.lastSpendDay;
        m_result.figures = makeFigures(m_parts);
        addOrderChannels();
        conclude();
        return std::move(m_result);
    }

private:
    Result<void> addSpend(store::Database &database)
    {
        TRY(const CurrencyRates rates, loadRates(database, m_settings.currency));
        TRY(const SpendFigures figures,
            loadSpend(database, rates, {m_result.before.from, m_result.period.to}, m_today));
        m_unrated = figures.unrated;
        for (const SpendFigure &figure : figures.rows) {
            if (figure.date < m_result.period.from) {
                add(m_parts.before, figure);
                continue;
            }
            const std::size_t bucket = bucketOf(m_result.buckets, figure.date);
            add(m_parts.period, figure);
            add(m_parts.buckets[bucket], figure);
            addToChannel(figure, bucket);
        }
        store::Statement last = database.prepare("SELECT max(date) FROM spend WHERE known <= ?1 AND date <= ?1");
        last.bind(m_today);
        if (last.step() && !last.isNull(0))
            m_result.lastSpendDay = Date {std::int32_t(last.integer(0))};
        return last.status();
    }
    static void add(MediaSpan &span, const SpendFigure &figure)
    {
        span.hasReach = true;
        span.hasSpend = span.hasSpend || figure.micros;
        span.spend += figure.micros.value_or(0);
        span.conversionValue += figure.conversionMicros;
        span.reach += figure.impressions;
    }
    ChannelResult &channel(const std::string &name)
    {
        auto [at, isNew] = m_channels.try_emplace(name);
        if (isNew) {
            at->second.channel = name;
            at->second.spend.resize(m_result.buckets.size());
            at->second.deals.resize(m_result.buckets.size());
            at->second.revenue.resize(m_result.buckets.size());
        }
        return at->second;
    }
    void addToChannel(const SpendFigure &figure, std::size_t bucket)
    {
        ChannelResult &result = channel(figure.channel);
        if (figure.micros) {
            result.spend[bucket] = result.spend[bucket].value_or(0) + double(*figure.micros) / 1e6;
            result.spendMicros = result.spendMicros.value_or(0) + *figure.micros;
        }
        result.impressions += figure.impressions;
        result.clicks += figure.clicks;
        result.conversions += figure.conversions;
    }
    Result<void> addMessages(store::Database &database)
    {
        store::Statement rows =
            database.prepare("SELECT date, total(delivered) FROM messages WHERE date >= ? AND date < ? AND date <= ?"
                             " AND delivered IS NOT NULL GROUP BY date");
        rows.bind(m_result.before.from, m_result.period.to, m_today);
        while (rows.step()) {
            const Date day {std::int32_t(rows.integer(0))};
            const auto put = [&rows](MediaSpan &span) {
                span.hasReach = true;
                span.reach += std::int64_t(rows.real(1));
            };
            put(day < m_result.period.from ? m_parts.before : m_parts.period);
            if (day >= m_result.period.from)
                put(m_parts.buckets[bucketOf(m_result.buckets, day)]);
        }
        return rows.status();
    }
    OrderSpans spans() const
    {
        OrderSpans spans {m_settings.zone.startOf(m_result.before.from), {}, m_query.asOf};
        for (const Date day : m_result.buckets)
            spans.edges.push_back(m_settings.zone.startOf(day));
        spans.edges.push_back(m_settings.zone.startOf(m_result.period.to));
        return spans;
    }
    void addOrderChannels()
    {
        for (const auto &[name, buckets] : m_parts.orders.channels) {
            ChannelResult &result = channel(name);
            for (std::size_t i = 0; i < buckets.size(); ++i) {
                result.deals[i] = buckets[i].deals;
                result.revenue[i] = double(buckets[i].revenue) / 1e6;
                result.dealCount += buckets[i].deals;
                result.revenueMicros += buckets[i].revenue;
            }
        }
    }
    void conclude()
    {
        for (auto &entry : m_channels)
            m_result.channels.push_back(std::move(entry.second));
        std::ranges::stable_sort(m_result.channels, [](const ChannelResult &a, const ChannelResult &b) {
            return std::tuple(a.spendMicros.value_or(0), a.revenueMicros)
                > std::tuple(b.spendMicros.value_or(0), b.revenueMicros);
        });
        if (const std::int64_t missing = m_parts.orders.period.missingAmounts)
            m_result.warnings.push_back(std::to_string(missing) + " orders of the period have no value in "
                                        + m_result.currency + " and count as missing.");
        for (const std::string &currency : m_unrated)
            m_result.warnings.push_back("Amounts in " + currency + " have no rate on some days and are missing.");
    }

    store::Workspace &m_workspace;
    OverviewQuery m_query;
    store::WorkspaceSettings m_settings;
    Date m_today;
    Overview m_result;
    OverviewParts m_parts;
    std::map<std::string, ChannelResult> m_channels;
    std::set<std::string> m_unrated;
};

// What a person calls what was brought in: its files without their folders, else the source that was synced.
std::string broughtName(std::string_view files, std::string_view source)
{
    std::string names;
    if (const Result<Json> list = Json::parse(files); list && list->isArray())
        for (const Json &file : list->items())
            if (file.isString())
                names += (names.empty() ? "" : ", ") + std::filesystem::path(file.text()).filename().string();
    return names.empty() ? std::string(source) : names;
}

Result<void> addRejected(store::Database &database, std::vector<InboxEntry> &inbox)
{
    store::Statement rows = database.prepare(
        "SELECT b.public_id, coalesce(b.files, ''), b.rows_rejected, b.time, coalesce(s.name, b.public_id)"
        " FROM batches b LEFT JOIN sources s ON s.id = b.source_id WHERE b.rows_rejected > 0 AND b.rolled_back = 0"
        " ORDER BY b.id DESC LIMIT 20");
    while (rows.step())
        inbox.push_back({"rejected",
                         broughtName(rows.text(1), rows.text(4)),
                         std::string(rows.text(0)),
                         rows.integer(2),
                         {rows.integer(3)},
                         "channels"});
    return rows.status();
}

Result<void> addReviews(store::Database &database, std::vector<InboxEntry> &inbox)
{
    store::Statement rows = database.prepare("SELECT count(*), max(time) FROM links WHERE state = 'review'");
    if (rows.step() && rows.integer(0) > 0)
        inbox.push_back({"review", "", "", rows.integer(0), {rows.integer(1)}, "customers"});
    return rows.status();
}

Result<void> addNotices(store::Database &database, std::vector<InboxEntry> &inbox)
{
    store::Statement rows = database.prepare(
        "SELECT kind, subject, coalesce(detail, ''), time FROM inbox WHERE done = 0 ORDER BY id DESC LIMIT 50");
    while (rows.step())
        inbox.push_back({std::string(rows.text(0)),
                         std::string(rows.text(1)),
                         std::string(rows.text(2)),
                         0,
                         {rows.integer(3)},
                         "overview"});
    return rows.status();
}

// A source whose last run did not end well.
Result<void> addFailedSyncs(store::Database &database, std::vector<InboxEntry> &inbox)
{
    store::Statement rows = database.prepare(
        "SELECT s.name, coalesce(r.counters, ''), coalesce(r.ended, r.started) FROM sync_runs r JOIN sources s ON s.id "
        "= r.source_id"
        " WHERE s.removed = 0 AND r.id = (SELECT max(id) FROM sync_runs q WHERE q.source_id = r.source_id)"
        " AND r.ended IS NOT NULL AND coalesce(r.outcome, '') NOT IN ('ok', 'done', 'complete')");
    while (rows.step())
        inbox.push_back(
            {"sync", std::string(rows.text(0)), firstFailure(rows.text(1)), 0, {rows.integer(2)}, "channels"});
    return rows.status();
}

} // namespace

std::vector<Date> bucketStarts(DateRange period, Grain grain, store::WeekStart weekStart)
{
    const int first = weekStart == store::WeekStart::Monday ? 1 : weekStart == store::WeekStart::Sunday ? 7 : 6;
    std::vector<Date> starts;
    for (Date day = period.from; day < period.to; ++day.days)
        if (starts.empty() || grain == Grain::Day || day.weekday() == first)
            starts.push_back(day);
    return starts;
}

Result<std::vector<InboxEntry>> loadInbox(store::Workspace &workspace)
{
    TRY(store::ReadSession session, workspace.read());
    std::vector<InboxEntry> inbox;
    TRY_VOID(addNotices(session.database(), inbox));
    TRY_VOID(addRejected(session.database(), inbox));
    TRY_VOID(addReviews(session.database(), inbox));
    TRY_VOID(addFailedSyncs(session.database(), inbox));
    std::ranges::stable_sort(inbox, [](const InboxEntry &a, const InboxEntry &b) { return a.time > b.time; });
    return inbox;
}

Result<Overview> loadOverview(const Job &job, store::Workspace &workspace, const OverviewQuery &query)
{
    TRY(Overview overview, OverviewBuilder(workspace, query).build(job));
    const Date today = workspace.settings().zone.dateOf(query.asOf);
    TRY(overview.plan, activePlan(workspace, std::min(today, Date {overview.period.to.days - 1})));
    if (overview.plan) {
        TRY(overview.pacing, planPacing(workspace, overview.plan->plan, query.asOf));
    }
    TRY(overview.calendar,
        loadCalendar(workspace, {{today.days - calendarDaysBefore}, {today.days + calendarDaysAfter}}, LaneBy::None));
    TRY(overview.inbox, loadInbox(workspace));
    return overview;
}

} // namespace panorama::services
