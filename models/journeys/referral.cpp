// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody has at most one inviter, so invitations are a forest with perhaps some cycles, and depth is found by
// walking up. The K-factor is the mean number of newcomers whom a newcomer brings within the window, over newcomers who
// have been observed for all of it: inviters who came by themselves are left out, since they are known only because
// they invited. Its interval is the normal one of a mean. The forecast is a branching process (Harris 1963) in days:
// newcomers bring newcomers by K and the observed delays, roots go on as in the last four weeks; counts are drawn from
// Poisson, K from its interval.
#include "journeys/referral.h"

#include "core/random.h"
#include "core/time.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace panorama::journeys {
namespace {

constexpr double z95 = 1.959963984540054;
constexpr int runs = 1000, recentDays = 28;
constexpr std::int64_t unknownDepth = -1, walking = -2;

std::unordered_map<std::uint32_t, std::size_t> byInvitee(const std::vector<Invitation> &invitations)
{
    std::unordered_map<std::uint32_t, std::size_t> found;
    for (std::size_t i = 0; i < invitations.size(); ++i)
        found.emplace(invitations[i].invitee, i);
    return found;
}

class Tree
{
public:
    Tree(const std::vector<Invitation> &invitations, const std::vector<FirstShare> &shares,
         const ReferralQuestion &question)
        : m_all(invitations), m_question(question), m_of(byInvitee(invitations))
    {
        for (const FirstShare &share : shares)
            m_shared.emplace(share.customer, share.time);
    }

    ReferralTree run()
    {
        countGenerations();
        measureCycle();
        measureK();
        forecast();
        return std::move(m_tree);
    }

private:
    void countGenerations()
    {
        const std::vector<std::uint32_t> depths = depthsOf(m_all);
        std::unordered_map<std::uint32_t, bool> inviters;
        for (std::size_t i = 0; i < m_all.size(); ++i) {
            inviters[m_all[i].inviter] = !m_of.contains(m_all[i].inviter);
            if (depths[i] == 0) {
                ++m_tree.besideRoots;
                continue;
            }
            m_tree.generations.resize(std::max<std::size_t>(m_tree.generations.size(), depths[i]));
            ++m_tree.generations[depths[i] - 1];
        }
        m_tree.invitations = m_all.size();
        m_tree.inviters = inviters.size();
        m_tree.roots = std::uint64_t(std::ranges::count_if(inviters, [](const auto &entry) { return entry.second; }));
    }

    // From when the inviter could invite: joined, or first shared.
    std::optional<std::int64_t> startOf(std::uint32_t inviter) const
    {
        if (const auto joined = m_of.find(inviter); joined != m_of.end())
            return m_all[joined->second].time;
        const auto shared = m_shared.find(inviter);
        return shared == m_shared.end() ? std::nullopt : std::optional(shared->second);
    }

    void measureCycle()
    {
        for (const Invitation &invitation : m_all)
            if (const auto start = startOf(invitation.inviter); start && *start <= invitation.time)
                m_delays.push_back(double(invitation.time - *start) / 1e6);
        std::ranges::sort(m_delays);
        m_tree.cycles = m_delays.size();
        const auto quantile = [this](double share) {
            const double at = share * double(m_delays.size() - 1);
            const auto low = std::size_t(at);
            const double next = m_delays[std::min(low + 1, m_delays.size() - 1)];
            return m_delays[low] + (at - double(low)) * (next - m_delays[low]);
        };
        if (m_delays.empty())
            return;
        m_tree.cycleMedian = quantile(0.5);
        m_tree.cycleLow = quantile(0.25);
        m_tree.cycleHigh = quantile(0.75);
    }

    void measureK()
    {
        std::vector<double> brought(m_all.size());
        for (const Invitation &invitation : m_all)
            if (const auto inviter = m_of.find(invitation.inviter); inviter != m_of.end())
                if (const std::int64_t wait = invitation.time - m_all[inviter->second].time;
                    wait >= 0 && wait <= m_question.windowMicros)
                    brought[inviter->second] += 1;
        double count = 0, sum = 0, squares = 0;
        for (std::size_t i = 0; i < m_all.size(); ++i)
            if (m_all[i].time + m_question.windowMicros <= m_question.end) {
                ++count;
                sum += brought[i];
                squares += brought[i] * brought[i];
            }
        if (count == 0)
            return;
        const double mean = sum / count;
        // One more event than seen keeps the interval open where all are alike.
        const double variance = std::max(squares / count - mean * mean, 1 / count);
        const double half = z95 * std::sqrt(variance / count);
        m_tree.k = {std::uint64_t(count), mean, std::max(0.0, mean - half), mean + half};
    }

    // Share of delays that reach so many calendar days further, up to a year: somebody who joins in the middle of a day
    // and waits between n and n + 1 days brings people on the n-th or the next day, as likely the one as the other.
    std::vector<double> delayShares() const
    {
        std::vector<double> shares(366);
        for (const double delay : m_delays)
            if (const auto day = std::size_t(delay / 86400); day + 1 < shares.size()) {
                shares[day] += 0.5 / double(m_delays.size());
                shares[day + 1] += 0.5 / double(m_delays.size());
            }
        return shares;
    }

    void forecast()
    {
        if (!m_tree.k)
            return;
        const std::vector<double> shares = delayShares();
        // Newcomers of each past day, the last one first; those brought by roots in the last four weeks.
        std::vector<double> past(shares.size());
        double byRoots = 0;
        for (const Invitation &invitation : m_all) {
            const std::int64_t day = (m_question.end - invitation.time) / microsPerDay;
            if (day >= 0 && std::size_t(day) < past.size())
                ++past[std::size_t(day)];
            byRoots += day >= 0 && day < recentDays && !m_of.contains(invitation.inviter);
        }
        const auto days = std::size_t(m_question.forecastDays);
        std::vector<std::vector<double>> drawn(days);
        Random random(20260101);
        const double spread = (m_tree.k->high - m_tree.k->mean) / z95;
        for (int run = 0; run < runs; ++run) {
            const double k = std::max(0.0, m_tree.k->mean + spread * random.normal());
            std::vector<double> made;
            for (std::size_t day = 0; day < days; ++day) {
                double mean = byRoots / recentDays;
                for (std::size_t wait = 1; wait <= day && wait < shares.size(); ++wait)
                    mean += k * made[day - wait] * shares[wait];
                for (std::size_t back = 0; back + day + 1 < shares.size(); ++back)
                    mean += k * past[back] * shares[back + day + 1];
                made.push_back(double(random.poisson(mean / (1 - std::min(0.9, k * shares[0])))));
                drawn[day].push_back(made.back());
            }
        }
        for (std::vector<double> &day : drawn) {
            std::ranges::sort(day);
            double sum = 0;
            for (const double count : day)
                sum += count;
            m_tree.forecast.push_back({sum / runs, day[runs / 20], day[runs - 1 - runs / 20]});
        }
    }

    const std::vector<Invitation> &m_all;
    const ReferralQuestion &m_question;
    std::unordered_map<std::uint32_t, std::size_t> m_of; // invitation by whom it brought
    std::unordered_map<std::uint32_t, std::int64_t> m_shared;
    std::vector<double> m_delays; // seconds, sorted
    ReferralTree m_tree;
};

} // namespace

std::vector<std::uint32_t> depthsOf(const std::vector<Invitation> &invitations)
{
    const auto of = byInvitee(invitations);
    std::vector<std::int64_t> depths(invitations.size(), unknownDepth);
    for (std::size_t start = 0; start < invitations.size(); ++start) {
        std::vector<std::size_t> way;
        std::size_t at = start;
        std::int64_t depth = unknownDepth;
        while (depth == unknownDepth) {
            if (depths[at] == walking) // met itself: a cycle
                depth = 0;
            else if (depths[at] != unknownDepth)
                depth = depths[at];
            else {
                depths[at] = walking;
                way.push_back(at);
                const auto above = of.find(invitations[at].inviter);
                if (above == of.end()) {
                    depth = 1;
                    depths[at] = 1;
                    way.pop_back();
                } else
                    at = above->second;
            }
        }
        while (!way.empty()) {
            depth = depth == 0 ? 0 : depth + 1;
            depths[way.back()] = depth;
            way.pop_back();
        }
    }
    return {depths.begin(), depths.end()};
}

ReferralTree referralTree(const std::vector<Invitation> &invitations, const std::vector<FirstShare> &shares,
                          const ReferralQuestion &question)
{
    return Tree(invitations, shares, question).run();
}

} // namespace panorama::journeys
