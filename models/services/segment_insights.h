// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "segments/sentence.h"
#include "services/segment_service.h"

namespace panorama::services {

// Questions about a segment beyond who is in it. Results are JSON without as_of and revision.

// {"sentences":{"zh_CN":…,"en":…,"zh_TW":…}} of a document that compiles; saved segments by their names.
Result<Json> segmentSentences(SegmentService &service, const Json &document);
// Who would join if one line were the other way round: {"lines":[{path,sentence,people}],"people":N}, and with `path`
// "members":[id…] of that line, at most `limit` (0 = all).
struct NearRequest
{
    std::string path;
    std::uint64_t limit = 0;
};
Result<Json> segmentNear(const Job &job, SegmentService &service, const segments::Segment &segment,
                         const NearRequest &request);
// Size over time: at the end of each day, week or month of [from, to), none later than asOf:
// {"points":[{date,as_of,count}]}. Attributes, tags and links are as they are today.
enum class TrendStep { Day, Week, Month };
struct TrendRequest
{
    Date from, to;
    TrendStep step = TrendStep::Day;
};
Result<Json> segmentTrend(const Job &job, SegmentService &service, const segments::Segment &segment,
                          const TrendRequest &request, Instant asOf);

} // namespace panorama::services
