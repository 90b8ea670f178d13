// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "core/result.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace panorama::journeys {

// One person brought in by another; each person counts once as invited, by the first invitation.
struct Invitation
{
    std::uint32_t inviter = 0, invitee = 0; // customer numbers
    std::int64_t time = 0; // µs, when the invited person joined
    bool operator==(const Invitation &) const = default;
};

// When somebody first passed on an invitation.
struct FirstShare
{
    std::uint32_t customer = 0;
    std::int64_t time = 0;
};

struct ReferralQuestion
{
    std::int64_t windowMicros = 0; // a newcomer's own invitations count for K within it
    std::int64_t end = 0; // µs: up to when everything is known
    int forecastDays = 30;
};

// A mean with its 95 % interval.
struct MeanEstimate
{
    std::uint64_t people = 0;
    double mean = 0, low = 0, high = 0;
};

struct ForecastDay
{
    double expected = 0, low = 0, high = 0; // newcomers on that day, 90 % band
};

struct ReferralTree
{
    std::uint64_t invitations = 0, inviters = 0, roots = 0; // roots: inviters whom nobody invited
    std::vector<std::uint64_t> generations; // invited people by their distance from a root, from 1
    std::uint64_t besideRoots = 0; // people on or behind a cycle, who have no root
    std::optional<MeanEstimate> k; // K-factor; nullopt: nobody has been observed for the window
    std::optional<double> cycleMedian, cycleLow,
        cycleHigh; // seconds from joining (or first sharing) to a newcomer: quartiles
    std::uint64_t cycles = 0; // times that are known
    std::vector<ForecastDay> forecast;
};

// Edges sorted by time. Self-invitations are no edges of the tree.
ReferralTree referralTree(const std::vector<Invitation> &invitations, const std::vector<FirstShare> &shares,
                          const ReferralQuestion &question);

// For each invitation its depth (root's invitee = 1), 0 on or behind a cycle.
std::vector<std::uint32_t> depthsOf(const std::vector<Invitation> &invitations);

} // namespace panorama::journeys
