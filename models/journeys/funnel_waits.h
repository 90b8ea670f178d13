// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace panorama::journeys {

// Numbers in the order in which they come, in chunks that never move.
template<typename T> class Chunks
{
public:
    // Room for `most` more, of which `add` then takes the first ones.
    T *room(std::size_t most)
    {
        if (m_chunks.empty() || m_chunks.back().size + most > chunkSize)
            m_chunks.push_back({std::make_unique_for_overwrite<T[]>(chunkSize), 0});
        return m_chunks.back().values.get() + m_chunks.back().size;
    }
    void add(std::size_t count) { m_chunks.back().size += count; }
    std::size_t chunks() const { return m_chunks.size(); }
    std::span<const T> chunk(std::size_t i) const { return {m_chunks[i].values.get(), m_chunks[i].size}; }

private:
    static constexpr std::size_t chunkSize = 8192;
    struct Chunk
    {
        std::unique_ptr<T[]> values;
        std::size_t size = 0;
    };
    std::vector<Chunk> m_chunks;
};

// Times between two steps in units of the clock, each with the group of its customer. A narrow clock's times are below
// 2^32: all waits are then narrow, else all are wide. Where there are few groups and waits are short, one number has
// both, the group in its high bits.
struct FunnelWaits
{
    static constexpr int groupShift = 26;
    static constexpr std::uint32_t waitBits = (1U << groupShift) - 1, fewGroups = 1U << (32 - groupShift);
    Chunks<std::uint32_t> packed, narrow;
    Chunks<std::int64_t> wide;
    Chunks<std::uint32_t> groups; // by chunk as the waits; none without a breakdown, or where they are packed
};

// The waits of one step as several scans found them.
using WaitsOfStep = std::vector<const FunnelWaits *>;

std::vector<std::int64_t> sortedWaits(const WaitsOfStep &waits);
std::optional<std::int64_t> twiceMedianWait(const WaitsOfStep &waits); // without a breakdown
// The groups of one scan: to which part each belongs and how many waits it has.
struct GroupsOfScan
{
    std::vector<std::uint32_t> parts;
    std::vector<std::size_t> counts;
};
// By part, and of all waits; `groups` as `waits`.
struct TwiceMedians
{
    std::vector<std::optional<std::int64_t>> parts;
    std::optional<std::int64_t> all;
};
TwiceMedians twiceMedianWaits(const WaitsOfStep &waits, const std::vector<GroupsOfScan> &groups, std::size_t parts);

} // namespace panorama::journeys
