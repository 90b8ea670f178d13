// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "segments/sentence.h"

#include <vector>

namespace panorama::segments {

// The words of one language; {0} {1} … are filled in.
enum class Phrase {
    And,
    Or,
    Not,
    Everybody,
    Nobody,
    Open,
    Close,
    Quote,
    ListComma,
    LastOr,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    In,
    Between,
    Contains,
    StartsWith,
    Known,
    Unknown,
    True,
    False,
    Subject,
    Tag,
    Consent,
    ConsentFor,
    Identifier,
    Source,
    Segment,
    Pool,
    Stage,
    FunnelReached,
    FunnelLost,
    FunnelOpen,
    LossReason,
    FunnelValue,
    FunnelMissing,
    WaitFrom,
    WaitBelow,
    WaitBetween,
    Cohort,
    CohortBack,
    CohortBackFrom,
    PathAfter,
    PathBefore,
    PathNext,
    PathEnd,
    PathRare,
    PathWhole,
    PathArrow,
    HourDaily,
    HourWeekly,
    TouchAny,
    TouchFirst,
    TouchLast,
    TouchMissing,
    Untouched,
    InvitedRoots,
    InvitedGeneration,
    InvitedConverted,
    InvitedSuspects,
    Score,
    Event,
    Never,
    Times,
    Where,
    Sum,
    LastDays,
    From,
    Until,
    Sequence,
    Then,
    Within,
    MissDays,
    MissNoEvent,
    MissCount,
    MissSum,
    MissValue,
    MissUnknown,
    MissLacks,
    MissHas,
    MissStage,
    MissScores,
    Count
};
std::string phrase(Phrase which, SentenceLanguage language, const std::vector<std::string> &fillings = {});
// Stages of the lifecycle and contact channels as people call them.
std::string stageName(std::string_view stage, SentenceLanguage language);
std::string channelName(std::string_view channel, SentenceLanguage language);
std::string periodName(std::string_view period, SentenceLanguage language); // day, week, month
std::string durationPhrase(double seconds, SentenceLanguage language); // in the largest unit that it fills
std::string weekdayName(int weekday, SentenceLanguage language); // 1 Monday … 7 Sunday

} // namespace panorama::segments
