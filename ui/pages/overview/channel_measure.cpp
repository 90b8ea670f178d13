// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/channel_measure.h"

#include "ui/shell/event_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shownChannels = 7; // the rest is "Other"

QString say(const char *text)
{
    return QCoreApplication::translate("panorama::ui::OverviewPage", text);
}

// Buckets up to the last one in which anybody bought: after it nothing is known yet, which is not nothing.
std::size_t bucketsWithDeals(const services::Overview &overview)
{
    std::size_t known = 0;
    for (const services::ChannelResult &channel : overview.channels)
        for (std::size_t i = known; i < channel.deals.size(); ++i)
            if (channel.deals[i] > 0)
                known = i + 1;
    return known;
}

// One value a bucket; NaN where nothing is known.
std::vector<double> valuesOf(const services::ChannelResult &channel, const QString &measure, std::size_t known)
{
    std::vector<double> values(channel.deals.begin(), channel.deals.end());
    if (measure == u"spend") {
        std::ranges::transform(channel.spend, values.begin(),
                               [](const std::optional<double> &value) { return value.value_or(NAN); });
        return values;
    }
    if (measure == u"revenue")
        values = channel.revenue;
    std::fill(values.begin() + std::ptrdiff_t(std::min(known, values.size())), values.end(), NAN);
    return values;
}

bool isKnown(const services::ChannelResult &channel, const QString &measure)
{
    return measure == u"spend"  ? channel.spendMicros.has_value()
        : measure == u"revenue" ? channel.revenueMicros != 0
                                : channel.dealCount > 0;
}

void addTo(std::vector<double> &sum, const std::vector<double> &values)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!std::isnan(values[i]))
            sum[i] = (std::isnan(sum[i]) ? 0 : sum[i]) + values[i];
}

} // namespace

QString usualMeasure(const services::Overview &overview)
{
    const bool spent = std::ranges::any_of(overview.channels, [](const auto &c) { return c.spendMicros.has_value(); });
    const bool sold = std::ranges::any_of(overview.channels, [](const auto &c) { return c.revenueMicros != 0; });
    return spent || !sold ? u"spend"_s : u"revenue"_s;
}

std::vector<ChartSeries> channelSeries(const services::Overview &overview, const QString &measure,
                                       const ChannelColors &colors, double &total)
{
    std::vector<ChartSeries> list;
    ChartSeries other {say(QT_TRANSLATE_NOOP("panorama::ui::OverviewPage", "Other")),
                       std::vector<double>(overview.buckets.size(), NAN), 11};
    ChartSeries single;
    int rest = 0;
    const std::size_t known = bucketsWithDeals(overview);
    for (const services::ChannelResult &channel : overview.channels) {
        if (!isKnown(channel, measure))
            continue;
        ChartSeries series {channel.channel.empty() ? say(QT_TRANSLATE_NOOP("panorama::ui::OverviewPage", "Not given"))
                                                    : QString::fromStdString(channel.channel),
                            valuesOf(channel, measure, known), colors.of(channel.channel)};
        for (const double value : series.values)
            total += std::isnan(value) ? 0 : value;
        if (list.size() < shownChannels) {
            list.push_back(std::move(series));
            continue;
        }
        if (++rest == 1)
            single = series;
        addTo(other.values, series.values);
    }
    if (rest > 0) // one alone has its name
        list.push_back(std::move(rest == 1 ? single : other));
    return list;
}

void addShoppingDays(SeriesChart::Content &content, const services::Overview &overview, int daysABucket)
{
    for (const planning::Festival &festival : overview.calendar.festivals)
        for (std::size_t i = 0; festival.kind == planning::FestivalKind::Shopping && i < overview.buckets.size(); ++i)
            if (overview.buckets[i] <= festival.date && festival.date.days < overview.buckets[i].days + daysABucket)
                content.events.emplace_back(int(i), festivalText(festival));
}

} // namespace panorama::ui
