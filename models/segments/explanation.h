// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "segments/segment_session.h"

namespace panorama::segments {

// Why somebody is, or is not, in a segment: which lines hold, and the fewest leaves that would have to turn.
struct Explanation
{
    struct Line
    {
        std::string path;
        bool holds = false;
    };
    struct Change
    {
        std::string path;
        bool holds = false; // as it is now; it would have to be the opposite
        Json found; // what the customer has in this respect; null where there is nothing to tell
        Json leaf;
        Json miss; // how near, as nearestMiss() gives it
    };
    bool holds = false;
    std::vector<Line> lines;
    std::vector<Change> change; // empty where nothing can turn it (an empty group)
};

Result<Explanation> explain(SegmentSession &session, const Segment &segment, columns::CustomerNumber customer,
                            const Job &job);

} // namespace panorama::segments
