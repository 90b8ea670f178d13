// SPDX-License-Identifier: GPL-3.0-or-later
// A Markov chain of any order, solved and not simulated. With x(s) the probability that a path in state s converts,
// x(s) = (converted(s) + Σ weight(s → t) x(t)) / (all weight that leaves s). Removing a channel makes the states that
// hold it lead nowhere: x = 0 there. Few states: Gaussian elimination with partial pivoting. Many: Gauss–Seidel on the
// sparse equations until nothing changes any more, which is the same number to the last digits, since every state
// leads to an end.
#include "journeys/transition_table.h"

#include "core/text.h"

#include <algorithm>
#include <cmath>

namespace panorama::journeys {
namespace {

constexpr std::uint32_t mostDenseChannels = 256;
constexpr std::size_t mostEliminated = 400;

// x = constant + Σ factor · x(of): one row an equation.
struct Equation
{
    double constant = 0;
    std::vector<std::pair<std::uint32_t, double>> terms;
};

double eliminate(const std::vector<Equation> &equations)
{
    const std::size_t n = equations.size();
    std::vector<std::vector<double>> a(n, std::vector<double>(n + 1, 0.0));
    for (std::size_t i = 0; i < n; ++i) {
        a[i][i] = 1;
        a[i][n] = equations[i].constant;
        for (const auto &[of, factor] : equations[i].terms)
            a[i][of] -= factor;
    }
    // Backwards, so that the start (number 0) is solved last and no substitution is needed.
    for (std::size_t c = n; c-- > 0;) {
        std::size_t pivot = c;
        for (std::size_t r = 0; r < c; ++r)
            if (std::abs(a[r][c]) > std::abs(a[pivot][c]))
                pivot = r;
        std::swap(a[c], a[pivot]);
        for (std::size_t r = 0; r < c; ++r) {
            const double factor = a[r][c] / a[c][c];
            if (factor == 0)
                continue;
            for (std::size_t k = 0; k < c; ++k)
                a[r][k] -= factor * a[c][k];
            a[r][n] -= factor * a[c][n];
        }
    }
    return a[0][n] / a[0][0];
}

double relax(const std::vector<Equation> &equations)
{
    constexpr int mostSweeps = 200000;
    std::vector<double> x(equations.size(), 0.0);
    double change = 1;
    for (int sweep = 0; sweep < mostSweeps; ++sweep) {
        const double before = change;
        change = 0;
        for (std::size_t i = equations.size(); i-- > 0;) {
            double sum = equations[i].constant, own = 0;
            for (const auto &[of, factor] : equations[i].terms) {
                if (of == i)
                    own += factor;
                else
                    sum += factor * x[of];
            }
            const double next = sum / (1 - own);
            change = std::max(change, std::abs(next - x[i]));
            x[i] = next;
        }
        if (change < 1e-18 || (change < 1e-15 && change >= before))
            break;
    }
    return x[0];
}

} // namespace

TransitionTable::TransitionTable(std::uint32_t channels, int order)
    : m_channels(channels), m_order(std::size_t(order)), m_known(channels, false)
{
    stateOf({});
}

std::uint32_t TransitionTable::stateOf(const std::vector<std::uint32_t> &recent)
{
    const std::string_view bytes(reinterpret_cast<const char *>(recent.data()), recent.size() * sizeof(std::uint32_t));
    std::vector<std::uint32_t> &same = m_byHash[hashBytes(bytes)];
    for (const std::uint32_t state : same)
        if (m_states[state].recent == recent)
            return state;
    same.push_back(std::uint32_t(m_states.size()));
    m_states.push_back({recent, 0, 0});
    if (m_channels <= mostDenseChannels)
        m_dense.resize(m_states.size() * m_channels);
    return same.back();
}

TransitionTable::Edge &TransitionTable::edge(std::uint32_t state, std::uint32_t channel)
{
    if (m_channels <= mostDenseChannels)
        return m_dense[std::size_t(state) * m_channels + channel];
    return m_sparse[std::uint64_t(state) << 32 | channel];
}

std::uint32_t TransitionTable::follow(std::uint32_t state, std::uint32_t channel, double weight)
{
    Edge &known = edge(state, channel);
    known.weight += weight;
    if (known.next)
        return known.next;
    std::vector<std::uint32_t> recent = m_states[state].recent;
    recent.push_back(channel);
    if (recent.size() > m_order)
        recent.erase(recent.begin());
    m_known[channel] = true;
    const std::uint32_t next = stateOf(recent);
    return edge(state, channel).next = next;
}

void TransitionTable::add(std::span<const std::uint32_t> path, double converted, double ended)
{
    if (path.empty() || converted + ended <= 0)
        return;
    std::uint32_t state = 0;
    for (const std::uint32_t channel : path)
        state = follow(state, channel, converted + ended);
    m_states[state].converted += converted;
    m_states[state].ended += ended;
}

void TransitionTable::add(const PathCounts &counts)
{
    const std::uint32_t channels = std::uint32_t(counts.channels);
    const auto weigh = [this](std::uint32_t state, std::uint32_t to, std::uint64_t weight) {
        if (weight)
            follow(state, to, double(weight));
    };
    for (std::uint32_t to = 0; to < channels; ++to)
        weigh(0, to, counts.starts(to));
    for (std::uint32_t from = 0; from < channels; ++from)
        for (std::uint32_t to = 0; to < channels; ++to)
            if (counts.edge(from, to))
                weigh(stateOf({from}), to, counts.edge(from, to));
    for (std::uint32_t channel = 0; channel < channels; ++channel)
        if (counts.converted(channel) + counts.ended(channel)) {
            State &mine = m_states[stateOf({channel})];
            mine.converted += double(counts.converted(channel));
            mine.ended += double(counts.ended(channel));
        }
}

void TransitionTable::merge(const TransitionTable &other)
{
    for (std::uint32_t theirs = 0; theirs < other.m_states.size(); ++theirs) {
        const std::uint32_t mine = stateOf(other.m_states[theirs].recent);
        m_states[mine].converted += other.m_states[theirs].converted;
        m_states[mine].ended += other.m_states[theirs].ended;
        if (m_channels <= mostDenseChannels)
            for (std::uint32_t channel = 0; channel < m_channels; ++channel)
                if (const Edge &there = other.m_dense[std::size_t(theirs) * m_channels + channel]; there.next)
                    follow(mine, channel, there.weight);
    }
    for (const auto &[key, there] : other.m_sparse)
        if (there.next)
            follow(stateOf(other.m_states[std::uint32_t(key >> 32)].recent), std::uint32_t(key), there.weight);
}

double TransitionTable::conversionProbability(std::uint32_t removed) const
{
    constexpr std::uint32_t gone = 0xffffffff;
    std::vector<std::uint32_t> number(m_states.size(), gone);
    std::uint32_t kept = 0;
    for (std::size_t s = 0; s < m_states.size(); ++s)
        if (std::ranges::find(m_states[s].recent, removed) == m_states[s].recent.end())
            number[s] = kept++;
    std::vector<double> leaving(m_states.size());
    for (std::size_t s = 0; s < m_states.size(); ++s)
        leaving[s] = m_states[s].converted + m_states[s].ended;
    const auto eachEdge = [this](auto each) {
        for (std::size_t i = 0; i < m_dense.size(); ++i)
            if (m_dense[i].next)
                each(std::uint32_t(i / m_channels), m_dense[i]);
        for (const auto &[key, edge] : m_sparse)
            if (edge.next)
                each(std::uint32_t(key >> 32), edge);
    };
    eachEdge([&](std::uint32_t state, const Edge &edge) { leaving[state] += edge.weight; });
    std::vector<Equation> equations(kept);
    for (std::size_t s = 0; s < m_states.size(); ++s)
        if (number[s] != gone && leaving[s] > 0)
            equations[number[s]].constant = m_states[s].converted / leaving[s];
    eachEdge([&](std::uint32_t state, const Edge &edge) {
        if (number[state] != gone && number[edge.next] != gone && leaving[state] > 0)
            equations[number[state]].terms.emplace_back(number[edge.next], edge.weight / leaving[state]);
    });
    return kept <= mostEliminated ? eliminate(equations) : relax(equations);
}

} // namespace panorama::journeys
