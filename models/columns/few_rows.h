// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/parallel.h"

namespace panorama::columns {

constexpr std::size_t fewRows = 32768; // are dealt with before another thread has woken up

// Calls work(part) for every part, on all cores unless the rows (or what else is worked on) are few.
template<typename Work> void eachPart(std::size_t rows, std::size_t parts, const Work &work, std::size_t few = fewRows)
{
    if (rows > few)
        return parallelFor(parts, work);
    for (std::size_t part = 0; part < parts; ++part)
        work(part);
}

} // namespace panorama::columns
