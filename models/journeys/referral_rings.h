// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/referral.h"

namespace panorama::journeys {

// Something that honest people seldom share: a value of a property (a device), or a weak identifier.
struct PersonTrait
{
    std::uint32_t customer = 0, trait = 0;
    auto operator<=>(const PersonTrait &) const = default;
};

// A group of people whose invitations do not look like those of different, honest people.
struct Ring
{
    enum class Kind {
        Self, // somebody invited himself: two accounts of one person
        Cycle, // everybody was invited by the next one
        SharedTrait, // an inviter and those invited share a trait far beyond chance
        Burst // more newcomers of one inviter in a few minutes than people can be talked into
    };
    Kind kind = Kind::Self;
    std::vector<std::uint32_t> members; // by number; the inviter of a star included
    std::optional<std::uint32_t> inviter;
    std::uint32_t trait = 0; // of SharedTrait
    double q = 0; // of SharedTrait: false-discovery rate at which it is told
    double seconds = 0; // of Burst: between the first and the last newcomer
};

constexpr std::size_t burstPeople = 5, starPeople = 3;
constexpr std::int64_t burstMicros = 600'000'000; // ten minutes
constexpr double ringRate = 0.01; // of false discoveries among shared traits

// `self`: customers who invited themselves; `traits`: sorted, without repetition.
std::vector<Ring> findRings(const std::vector<Invitation> &invitations, const std::vector<std::uint32_t> &self,
                            const std::vector<PersonTrait> &traits);

} // namespace panorama::journeys
