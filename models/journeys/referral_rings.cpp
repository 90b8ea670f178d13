// SPDX-License-Identifier: GPL-3.0-or-later
// Cycles are followed in the map from invited to inviter, where everybody has one way out. For shared traits the people
// of one star are a draw from all who take part: Fisher's exact test, with the false-discovery rate over all stars and
// traits, so that a wifi address that everybody has is no ring. Bursts slide a window over an inviter's newcomers.
#include "journeys/referral_rings.h"

#include "core/statistics.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace panorama::journeys {
namespace {

using Stars = std::map<std::uint32_t, std::vector<const Invitation *>>; // by inviter, in the order of time

Stars starsOf(const std::vector<Invitation> &invitations)
{
    Stars stars;
    for (const Invitation &invitation : invitations)
        stars[invitation.inviter].push_back(&invitation);
    for (auto &[inviter, list] : stars)
        std::ranges::stable_sort(list, [](const auto *a, const auto *b) { return a->time < b->time; });
    return stars;
}

void addCycles(const std::vector<Invitation> &invitations, std::vector<Ring> &rings)
{
    std::unordered_map<std::uint32_t, std::uint32_t> above, seen; // seen: by which walk
    for (const Invitation &invitation : invitations)
        above.emplace(invitation.invitee, invitation.inviter);
    std::uint32_t walk = 0;
    for (const Invitation &invitation : invitations) {
        ++walk;
        std::uint32_t at = invitation.invitee;
        while (above.contains(at) && !seen.contains(at)) {
            seen[at] = walk;
            at = above[at];
        }
        if (const auto met = seen.find(at); met == seen.end() || met->second != walk)
            continue;
        Ring ring {Ring::Kind::Cycle, {}, {}, 0, 0, 0};
        for (std::uint32_t member = at; ring.members.empty() || member != at; member = above[member])
            ring.members.push_back(member);
        std::ranges::sort(ring.members);
        rings.push_back(std::move(ring));
    }
}

void addBursts(const Stars &stars, std::vector<Ring> &rings)
{
    for (const auto &[inviter, list] : stars) {
        std::size_t bestFirst = 0, bestEnd = 0;
        for (std::size_t first = 0, end = 0; first < list.size(); ++first) {
            end = std::max(end, first);
            while (end < list.size() && list[end]->time - list[first]->time <= burstMicros)
                ++end;
            if (end - first > bestEnd - bestFirst) {
                bestFirst = first;
                bestEnd = end;
            }
        }
        if (bestEnd - bestFirst < burstPeople)
            continue;
        Ring ring {Ring::Kind::Burst, {inviter}, inviter, 0, 0, 0};
        for (std::size_t i = bestFirst; i < bestEnd; ++i)
            ring.members.push_back(list[i]->invitee);
        std::ranges::sort(ring.members);
        ring.seconds = double(list[bestEnd - 1]->time - list[bestFirst]->time) / 1e6;
        rings.push_back(std::move(ring));
    }
}

void addSharedTraits(const Stars &stars, const std::vector<PersonTrait> &traits, std::vector<Ring> &rings)
{
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> ofPerson;
    std::unordered_map<std::uint32_t, std::uint64_t> holders;
    for (const PersonTrait &trait : traits) {
        ofPerson[trait.customer].push_back(trait.trait);
        ++holders[trait.trait];
    }
    std::set<std::uint32_t> everybody;
    for (const auto &[inviter, list] : stars) {
        everybody.insert(inviter);
        for (const Invitation *invitation : list)
            everybody.insert(invitation->invitee);
    }
    std::vector<Ring> candidates;
    std::vector<double> pValues;
    for (const auto &[inviter, list] : stars) {
        std::set<std::uint32_t> star {inviter};
        for (const Invitation *invitation : list)
            star.insert(invitation->invitee);
        std::map<std::uint32_t, std::vector<std::uint32_t>> sharing;
        for (const std::uint32_t member : star)
            for (const std::uint32_t trait : ofPerson[member])
                sharing[trait].push_back(member);
        for (auto &[trait, members] : sharing) {
            pValues.push_back(fisherExact(members.size(), star.size(),
                                          std::min<std::uint64_t>(holders[trait], everybody.size()), everybody.size()));
            candidates.push_back({Ring::Kind::SharedTrait, std::move(members), inviter, trait, 0, 0});
        }
    }
    const std::vector<double> rates = benjaminiHochberg(pValues);
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (rates[i] <= ringRate && candidates[i].members.size() >= starPeople) {
            candidates[i].q = rates[i];
            rings.push_back(std::move(candidates[i]));
        }
}

} // namespace

std::vector<Ring> findRings(const std::vector<Invitation> &invitations, const std::vector<std::uint32_t> &self,
                            const std::vector<PersonTrait> &traits)
{
    std::vector<Ring> rings;
    for (const std::uint32_t customer : self)
        rings.push_back({Ring::Kind::Self, {customer}, customer, 0, 0, 0});
    const Stars stars = starsOf(invitations);
    addCycles(invitations, rings);
    addSharedTraits(stars, traits, rings);
    addBursts(stars, rings);
    return rings;
}

} // namespace panorama::journeys
