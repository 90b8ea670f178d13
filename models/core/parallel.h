// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>

namespace panorama {

// Calls run(work, part) for every part 0 … parts - 1 on all cores, of a few threads that are kept; the caller works
// too and never waits for a thread that has not started yet to do something it could do itself.
void runParts(std::size_t parts, void (*run)(const void *work, std::size_t part), const void *work);

// The same for anything that can be called with a number. Parts must not depend on each other.
template<typename Work> void parallelFor(std::size_t parts, const Work &work)
{
    runParts(
        parts, [](const void *any, std::size_t part) { (*static_cast<const Work *>(any))(part); }, &work);
}

} // namespace panorama
