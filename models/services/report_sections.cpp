// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/report_sections.h"

#include "core/money.h"
#include "planning/calendar_lanes.h"
#include "reports/number_text.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>

namespace panorama::services {
namespace {

using reports::Cell;
using reports::Section;

constexpr std::size_t mostSeries = 8; // more channels are one series "other"

Cell money(const std::optional<std::int64_t> &micros, const std::string &currency)
{
    return micros ? Cell {Cell::Kind::Money, formatMicros(*micros, currency), double(*micros) / 1e6} : Cell {};
}

Cell minor(const std::optional<Minor> &amount, const std::string &currency)
{
    return amount ? money(microsOfMinor(*amount, currency), currency) : Cell {};
}

std::string fixed(double value, int decimals)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", decimals, value);
    return text;
}

Cell figureCell(const Figure &figure, const std::optional<double> &value, const std::string &currency, bool exact)
{
    using Unit = FigureSpec::Unit;
    if (!value)
        return {};
    if (figure.spec->unit == Unit::Money)
        return money(exact && figure.micros ? *figure.micros : std::llround(*value * 100) * 10000, currency);
    return figure.spec->unit == Unit::Share ? Cell::ofShare(value) : Cell::ofNumber(value);
}

void showValue(const ReportSource &source, const Figure &figure, reports::KpiCard &card)
{
    using Unit = FigureSpec::Unit;
    if (!figure.value) {
        card.shown = "\u2013";
    } else if (figure.spec->unit == Unit::Share) {
        card.shown = reports::percentText(*figure.value);
    } else if (figure.spec->unit == Unit::Ratio) {
        card.shown = reports::groupedNumber(*figure.value, 2);
    } else {
        const auto number = reports::shortNumber(*figure.value, source.language);
        card.shown =
            (figure.spec->unit == Unit::Money ? reports::currencySign(source.overview.currency) : "") + number.number;
        card.unit = number.unit;
    }
}

void showChange(const ReportSource &source, const Figure &figure, reports::KpiCard &card)
{
    using Unit = FigureSpec::Unit;
    if (!figure.value || !figure.before)
        return;
    const double change = *figure.value - *figure.before;
    if (figure.spec->unit == Unit::Share)
        card.delta = fixed(std::abs(change) * 100, 1) + " " + source.text("points");
    else if (figure.spec->unit == Unit::Ratio)
        card.delta = fixed(std::abs(change), 2);
    else if (*figure.before > 0)
        card.delta = reports::percentText(std::abs(change) / *figure.before);
    else
        return;
    card.rises = change >= 0;
    const bool better = (figure.spec->better == FigureSpec::Better::Up) == (change > 0);
    const bool neutral = figure.spec->better == FigureSpec::Better::Neither
        || card.delta.find_first_of("123456789") == std::string::npos;
    card.tone = neutral ? reports::Tone::Neutral : better ? reports::Tone::Good : reports::Tone::Bad;
    card.note =
        source.text("compared") + " " + std::to_string(source.overview.before.length()) + " " + source.text("days");
}

Section figures(const ReportSource &source)
{
    reports::KpiRow row {{}, source.text("figure"), source.text("value"), source.text("before")};
    for (const Figure &figure : source.overview.figures) {
        reports::KpiCard card;
        card.label = source.text(figure.spec->id);
        showValue(source, figure, card);
        showChange(source, figure, card);
        card.value = figureCell(figure, figure.value, source.overview.currency, true);
        card.before = figureCell(figure, figure.before, source.overview.currency, false);
        card.trend = figure.trend;
        row.cards.push_back(std::move(card));
    }
    return {"figures", source.text("figures"), "", 12, std::move(row), source.text("no_rows")};
}

std::string nameOf(const planning::Festival &festival, const std::string &language)
{
    return std::string(language == "zh_CN" ? festival.zh : language == "zh_TW" ? festival.zhTw : festival.en);
}

bool movesMarketing(const planning::Festival &festival)
{
    static const std::set<std::string_view> lunar = {"spring_festival", "dragon_boat", "qixi", "mid_autumn"};
    return festival.kind == planning::FestivalKind::Shopping || lunar.contains(festival.id);
}

// Festivals that move marketing, for marks in charts.
std::vector<std::pair<Date, std::string>> marksOf(const ReportSource &source)
{
    std::vector<std::pair<Date, std::string>> marks;
    const DateRange &period = source.overview.period;
    int first = 0, last = 0, month = 0, day = 0;
    period.from.toCivil(first, month, day);
    period.to.toCivil(last, month, day);
    for (int year = first; year <= last; ++year)
        for (const auto &festival : planning::festivalsFor(year, source.region))
            if (period.contains(festival.date) && movesMarketing(festival))
                marks.emplace_back(festival.date, nameOf(festival, source.language));
    return marks;
}

using Values = std::vector<std::optional<double>>;

// After the last day on which anybody bought nothing is known yet.
Values revenueOf(const Overview &overview, const ChannelResult &channel)
{
    Values values(channel.revenue.begin(), channel.revenue.end());
    const auto bought = [&](std::size_t i) {
        return std::ranges::any_of(overview.channels, [i](const auto &other) { return other.deals[i] > 0; });
    };
    for (std::size_t i = values.size(); i > 0 && !bought(i - 1); --i)
        values[i - 1] = std::nullopt;
    return values;
}

void addSeries(const ReportSource &source, const ChannelResult &channel, Values values, reports::SeriesChart &chart)
{
    if (chart.series.size() < mostSeries) {
        chart.series.push_back(
            {source.channelName(channel.channel), source.colourOf(channel.channel), std::move(values)});
        return;
    }
    if (chart.series.size() == mostSeries)
        chart.series.push_back({source.text("other"), ReportSource::lastColour, Values(chart.days.size())});
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i])
            chart.series.back().values[i] = chart.series.back().values[i].value_or(0) + *values[i];
}

Section byChannel(const ReportSource &source, const char *figure)
{
    const Overview &overview = source.overview;
    const bool isSpend = std::string_view(figure) == "spend";
    reports::SeriesChart chart {overview.buckets, {}, marksOf(source), overview.currency, source.text("day")};
    for (const ChannelResult &channel : overview.channels)
        if (isSpend ? channel.spendMicros.has_value() : channel.revenueMicros != 0)
            addSeries(source, channel, isSpend ? channel.spend : revenueOf(overview, channel), chart);
    if (chart.series.empty())
        chart.days.clear();
    std::string note = source.text(source.grain == Grain::Day ? "by_day" : "by_week");
    if (const Figure *total = overview.figure(figure); total && total->value)
        note += " · " + source.text("total") + " " + reports::currencySign(overview.currency)
            + reports::shortNumber(*total->value, source.language).text();
    return {figure,           source.text(std::string(figure) + "_by_channel"), note, 8,
            std::move(chart), source.text(isSpend ? "no_spend" : "no_rows")};
}

Section revenue(const ReportSource &source)
{
    return byChannel(source, "revenue");
}

// Where nothing was spent, what came in.
Section spend(const ReportSource &source)
{
    const auto &channels = source.overview.channels;
    const bool spent = std::ranges::any_of(channels, [](const auto &c) { return c.spendMicros.has_value(); });
    const bool sold = std::ranges::any_of(channels, [](const auto &c) { return c.revenueMicros != 0; });
    return byChannel(source, spent || !sold ? "spend" : "revenue");
}

Section funnel(const ReportSource &source)
{
    reports::FunnelChart chart {{}, source.text("stage"), source.text("people"), source.text("rate")};
    std::string note;
    if (source.funnel && source.funnel->result.steps.front().customers > 0) {
        const auto &steps = source.funnel->result.steps;
        for (const auto &step : steps)
            chart.stages.push_back({source.text("event." + step.event), double(step.customers)});
        if (steps.back().rateFromFirst)
            note = source.text("overall") + " " + reports::percentText(*steps.back().rateFromFirst);
    }
    const bool isSaved = source.funnel && !source.funnel->name.empty();
    return {"funnel",
            isSaved ? source.funnel->name : source.text("funnel"),
            note,
            4,
            std::move(chart),
            source.text("no_funnel")};
}

// Days off as one mark a holiday, then the shopping festivals.
void addMarks(const ReportSource &source, reports::CalendarStrip &strip)
{
    for (const DayMark &mark : source.overview.calendar.marks) {
        if (mark.kind != DayMark::Kind::DayOff)
            continue;
        const std::string holiday = planning::holidayText(mark.holiday, source.language);
        if (!strip.marks.empty() && strip.marks.back().name == holiday && strip.marks.back().days.to == mark.date)
            ++strip.marks.back().days.to.days;
        else
            strip.marks.push_back({holiday, {mark.date, {mark.date.days + 1}}});
    }
    for (const auto &festival : source.overview.calendar.festivals)
        if (festival.kind == planning::FestivalKind::Shopping)
            strip.marks.push_back({nameOf(festival, source.language), {festival.date, {festival.date.days + 1}}});
    std::ranges::stable_sort(strip.marks, {}, [](const auto &mark) { return mark.days.from; });
}

// Campaigns whose parent is shown too are parts of it and stay away. Lanes are packed anew for what remains.
void addBars(const ReportSource &source, reports::CalendarStrip &strip)
{
    std::set<std::string> campaigns;
    for (const CalendarItem &item : source.overview.calendar.items)
        campaigns.insert(item.entry.campaign);
    std::vector<DateRange> spans;
    for (const CalendarItem &item : source.overview.calendar.items) {
        if (!item.parent.empty() && campaigns.contains(item.parent))
            continue;
        strip.bars.push_back({item.entry.name, item.entry.owner, source.channelName(item.entry.channel),
                              item.entry.days, source.colourOf(item.entry.channel), 0});
        spans.push_back(item.entry.days);
    }
    const auto lanes = planning::packLanes(spans);
    for (std::size_t i = 0; i < lanes.size(); ++i)
        strip.bars[i].lane = lanes[i];
}

Section calendar(const ReportSource &source)
{
    const CalendarView &view = source.overview.calendar;
    reports::CalendarStrip strip;
    strip.days = view.days;
    strip.today = {view.days.from.days + 14};
    strip.todayText = source.text("today");
    strip.nameHead = source.text("name");
    strip.channelHead = source.text("channel");
    strip.fromHead = source.text("from");
    strip.toHead = source.text("to");
    addBars(source, strip);
    addMarks(source, strip);
    return {"calendar", source.text("calendar"), view.days.from.toIso() + " – " + Date {view.days.to.days - 1}.toIso(),
            8,          std::move(strip),        source.text("no_campaigns")};
}

Section pacing(const ReportSource &source)
{
    reports::PacingBars bars;
    std::string note;
    bars.nameHead = source.text("name");
    bars.plannedHead = source.text("planned");
    bars.actualHead = source.text("actual");
    if (source.overview.plan && source.overview.pacing) {
        const BudgetPlan &plan = source.overview.plan->plan;
        bars.currency = plan.currency;
        for (std::size_t i = 0; i < plan.lines.size(); ++i) {
            const PlanLine &line = plan.lines[i];
            const LinePacing &pace = source.overview.pacing->lines[i];
            bars.bars.push_back({line.name.empty() ? source.channelName(line.channel) : line.name,
                                 source.colourOf(line.channel), minor(line.planned, plan.currency),
                                 minor(pace.actual, plan.currency),
                                 line.planned > 0 ? double(pace.expected) / double(line.planned) : 0});
        }
        const double passed =
            double(std::clamp(source.overview.pacing->asOf.days + 1 - plan.days.from.days, 0, plan.days.length()))
            / double(std::max(plan.days.length(), 1));
        const Date today = source.overview.pacing->asOf;
        std::string when = source.text("time_passed") + " " + reports::percentText(passed);
        if (today < plan.days.from)
            when = source.text("begins", plan.days.from.toIso());
        else if (today >= plan.days.to)
            when = source.text("ended", Date {plan.days.to.days - 1}.toIso());
        note = plan.name + " · " + when;
    }
    return {"pacing", source.text("pacing"), note, 4, std::move(bars), source.text("no_plan")};
}

Section channelTable(const ReportSource &source)
{
    const std::string &currency = source.overview.currency;
    reports::Table table {{{source.text("channel"), "", false},
                           {source.text("spend"), currency, true},
                           {source.text("impressions"), "", true},
                           {source.text("clicks"), "", true},
                           {source.text("conversions"), "", true},
                           {source.text("deals"), "", true},
                           {source.text("revenue"), currency, true}},
                          {}};
    for (const ChannelResult &channel : source.overview.channels) {
        const bool media = channel.spendMicros.has_value();
        const auto known = [media](double value) { return media ? Cell::ofNumber(value) : Cell {}; };
        table.rows.push_back({Cell::ofText(source.channelName(channel.channel)), money(channel.spendMicros, currency),
                              known(double(channel.impressions)), known(double(channel.clicks)),
                              known(channel.conversions), Cell::ofNumber(double(channel.dealCount)),
                              money(channel.revenueMicros, currency)});
    }
    return {"channels", source.text("channel_table"), "", 12, std::move(table), source.text("no_rows")};
}

Section campaignTable(const ReportSource &source)
{
    reports::Table table {{{source.text("name"), "", false},
                           {source.text("channel"), "", false},
                           {source.text("from"), "", false},
                           {source.text("to"), "", false},
                           {source.text("owner"), "", false},
                           {source.text("status"), "", false},
                           {source.text("budget"), source.overview.currency, true}},
                          {}};
    for (const CalendarItem &item : source.overview.calendar.items) {
        const CampaignEntry &entry = item.entry;
        table.rows.push_back({Cell::ofText(entry.name), Cell::ofText(entry.channel), Cell::ofDay(entry.days.from),
                              entry.alwaysOn ? Cell {} : Cell::ofDay({entry.days.to.days - 1}),
                              Cell::ofText(entry.owner), Cell::ofText(entry.status),
                              entry.budget ? money(entry.budget->micros, entry.budget->currency) : Cell {}});
    }
    std::ranges::stable_sort(table.rows, {}, [](const auto &row) { return row[2].number; });
    return {"campaigns", source.text("campaigns"), "", 12, std::move(table), source.text("no_campaigns")};
}

Section planTable(const ReportSource &source)
{
    const std::string currency = source.overview.plan ? source.overview.plan->plan.currency : source.overview.currency;
    reports::Table table {{{source.text("name"), "", false},
                           {source.text("channel"), "", false},
                           {source.text("from"), "", false},
                           {source.text("to"), "", false},
                           {source.text("planned"), currency, true},
                           {source.text("actual"), currency, true},
                           {source.text("expected"), currency, true},
                           {source.text("forecast"), currency, true},
                           {source.text("pace"), "", true}},
                          {}};
    if (source.overview.plan && source.overview.pacing) {
        const BudgetPlan &plan = source.overview.plan->plan;
        for (std::size_t i = 0; i < plan.lines.size(); ++i) {
            const PlanLine &line = plan.lines[i];
            const LinePacing &pace = source.overview.pacing->lines[i];
            table.rows.push_back(
                {Cell::ofText(line.name.empty() ? line.id : line.name), Cell::ofText(line.channel),
                 Cell::ofDay(line.flight.from), Cell::ofDay({line.flight.to.days - 1}), minor(line.planned, currency),
                 minor(pace.actual, currency), minor(pace.expected, currency),
                 minor(line.forecast ? line.forecast : pace.forecast, currency), Cell::ofShare(pace.pace)});
        }
    }
    return {"plan", source.text("plan_table"), source.overview.plan ? source.overview.plan->plan.name : "",
            12,     std::move(table),          source.text("no_plan")};
}

} // namespace

const std::vector<SectionSpec> &sectionSpecs()
{
    static const std::vector<SectionSpec> specs = {{"figures", "figures", 12, figures},
                                                   {"spend", "spend_by_channel", 8, spend},
                                                   {"revenue", "revenue_by_channel", 8, revenue},
                                                   {"funnel", "funnel", 4, funnel},
                                                   {"calendar", "calendar", 8, calendar},
                                                   {"pacing", "pacing", 4, pacing},
                                                   {"channels", "channel_table", 12, channelTable},
                                                   {"campaigns", "campaigns", 12, campaignTable},
                                                   {"plan", "plan_table", 12, planTable}};
    return specs;
}

} // namespace panorama::services
