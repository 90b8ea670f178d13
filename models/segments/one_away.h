// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "segments/segment_session.h"

namespace panorama::segments {

// Who would join a segment if one of its leaves were the other way round, leaf by leaf.
struct OneAway
{
    struct Line
    {
        std::string path;
        columns::Bits people;
    };
    std::vector<Line> lines; // one a leaf, depth first
    columns::Bits anybody; // near by any of them
};

Result<OneAway> oneAway(SegmentSession &session, const Segment &segment, const Job &job);

} // namespace panorama::segments
