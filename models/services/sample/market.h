// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time_zone.h"
#include "services/sample/dice.h"

#include <cstdint>
#include <string>
#include <vector>

namespace panorama::services::sample {

struct Wanted
{
    std::int64_t customers = 20000;
    std::int64_t events = 300000;
    int days = 400;
    std::uint64_t seed = 1;
};

// A paid channel and how people really answer to its money: geometric adstock, then a Hill curve.
struct PaidChannel
{
    std::string name, source, owner;
    double share = 0; // of all spend
    double cpm = 0; // yuan a thousand impressions
    double ctr = 0;
    double carry = 0; // adstock rate
    double shape = 1;
    double half = 0; // adstocked yuan a day at half of the ceiling
    double ceiling = 0; // first contacts a day at most
    double orderRate = 0; // true chance that a cart becomes an order, at a quiet hour
    double overclaim = 1; // reported conversions / true ones
};

// A stretch of days on which the whole brand pushes: 618, 双11, 春节 …; days count from the first day of the sample.
struct Festival
{
    std::string code, name;
    int from = 0, to = 0; // half-open
    double lift = 1;
};

struct DaySpend
{
    std::int64_t always = 0, festival = 0; // cents of the two campaigns
    int festivalIndex = -1;
};

// Everything that is fixed before the first person is drawn: days, festivals, channels with their daily spend, and how
// many first contacts each channel wins on each day.
struct Market
{
    TimeZone zone;
    Date first;
    Instant end; // nothing happens after it
    int days = 0;
    std::vector<PaidChannel> channels;
    std::vector<std::string> owned; // channels that cost nothing
    std::vector<Festival> festivals;
    std::vector<std::vector<DaySpend>> spend; // channel × day
    std::vector<double> firstContacts; // running sums over day × (channels + owned)
    std::vector<double> dayShares; // running sums over days: when people are active

    std::size_t channelCount() const { return channels.size() + owned.size(); }
    const std::string &channelName(std::size_t channel) const
    {
        return channel < channels.size() ? channels[channel].name : owned[channel - channels.size()];
    }
    int festivalOn(int day) const; // index or -1
    Date date(int day) const { return {first.days + day}; }
    std::string campaignOf(std::size_t channel, int festival) const; // code of the campaign; festival -1: always on
    std::string year(int day) const { return date(day).toIso().substr(0, 4); }
};

Market makeMarket(const Wanted &wanted, const TimeZone &zone, Instant now);
// The hour of day at which people look at screens; 23 is the planted best one.
int drawHour(Dice &dice);

} // namespace panorama::services::sample
