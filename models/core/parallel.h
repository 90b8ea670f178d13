// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace panorama {

// Calls work(part) for every part 0 … parts - 1 on all cores; the caller works too and never waits for a thread that
// has not started yet to do something it could do itself. Parts must not depend on each other.
template<typename Work> void parallelFor(std::size_t parts, const Work &work)
{
    std::atomic<std::size_t> next = 0;
    const auto take = [&] {
        for (std::size_t part = next++; part < parts; part = next++)
            work(part);
    };
    std::vector<std::jthread> threads;
    const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
    for (std::size_t i = 1; i < std::min(cores, parts); ++i)
        threads.emplace_back(take);
    take();
}

} // namespace panorama
