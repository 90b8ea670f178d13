// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/attribution_spec.h"
#include "journeys/path_counts.h"
#include "journeys/transition_table.h"

#include <optional>

namespace panorama::journeys {

// What a path of touches led to.
struct PathOutcome
{
    double conversions = 0;
    Units value = 0;
    double nulls = 0; // how often it led to nothing
};

// What a model gives a channel. A value in units, with a fraction.
struct Credit
{
    double conversions = 0;
    long double value = 0;
};

// Sums over paths from which every model can be read. Sums are of whole numbers wherever the model allows it, so that
// the result does not depend on the order of the paths. Channels are 0 … channels - 1.
class PathTally
{
public:
    PathTally(const AttributionSpec &spec, std::uint32_t channels);
    // `ages`: of each touch at the conversion, in days; needed for time decay only.
    void add(std::span<const std::uint32_t> path, std::span<const double> ages, const PathOutcome &outcome);
    void add(const PathCounts &counts);
    void merge(const PathTally &other);

    // Credits by channel; nullopt when the model cannot be had (Shapley beyond 12 channels).
    std::optional<std::vector<Credit>> credits(AttributionModel model) const;
    PathOutcome total() const { return m_total; } // of all paths
    PathOutcome untouched() const { return m_untouched; } // of paths without a touch
    bool converts(std::uint32_t channel) const { return m_converts[channel] != 0; }
    bool isTouched(std::uint32_t channel) const { return m_converts[channel] != 0 || m_chain.knows(channel); }

private:
    struct Sum
    {
        double conversions = 0;
        Units value = 0;
        void add(const PathOutcome &outcome);
    };
    using Sums = std::vector<Sum>; // by channel
    using Shares = std::vector<Sums>; // by the number of touches that share a path evenly; empty where none did

    Sums &shared(Shares &shares, std::size_t among);
    void addRules(std::span<const std::uint32_t> path, const PathOutcome &outcome);
    void addSets(std::span<const std::uint32_t> path, const PathOutcome &outcome);
    void addDecay(std::span<const std::uint32_t> path, std::span<const double> ages, const PathOutcome &outcome);
    std::vector<Credit> evenly(const Shares &shares, double portion) const;
    std::vector<Credit> positionCredits() const;
    std::vector<Credit> markovCredits() const;

    const AttributionSpec &m_spec;
    std::array<bool, 7> m_wants {}; // by model
    std::uint32_t m_channels;
    PathOutcome m_total, m_untouched;
    std::vector<std::uint8_t> m_converts;
    Sums m_first, m_last;
    Sums m_ends[2]; // first and last touches of paths of three or more
    Shares m_linear, m_middle, m_short, m_sets; // m_short: paths of one or two touches
    std::vector<Credit> m_decay;
    TransitionTable m_chain;
    std::vector<std::uint32_t> m_scratch;
};

} // namespace panorama::journeys
