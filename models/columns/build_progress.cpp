// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/build_progress.h"

#include <algorithm>

namespace panorama::columns {

static double shareOf(const Progress &progress)
{
    return progress.total ? std::clamp(double(progress.done) / double(progress.total), 0.0, 1.0) : 0;
}

Job partOf(const Job &job, double from, double to)
{
    Job part = job;
    if (job.progress)
        part.progress = [whole = job.progress, from, to](const Progress &progress) {
            whole({std::uint64_t((from + (to - from) * shareOf(progress)) * 1000), 1000, progress.what});
        };
    return part;
}

Job preparingJob(const Job &job, std::uint64_t rows)
{
    Job own = job;
    if (job.progress)
        own.progress = [whole = job.progress, rows, reached = std::make_shared<double>(0)](const Progress &progress) {
            *reached = std::max(*reached, shareOf(progress));
            whole({std::uint64_t(*reached * double(rows)), rows, preparing});
        };
    return own;
}

} // namespace panorama::columns
