// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json_reader.h"
#include "core/time.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace panorama {

// Which people of a journey's answer a leaf asks for: {"funnel":…} or {"journey":DOCUMENT} with the members below.

// A bar or a drop of a funnel: step from 1; reached, lost or open; of the lost those who gave this reason; of a
// breakdown those of one value; of who reached the step those who took so long for it.
struct StagePart
{
    struct Wait // µs from the step before, half-open
    {
        std::int64_t from = 0;
        std::optional<std::int64_t> to;
    };
    std::size_t step = 1;
    std::string state;
    std::optional<std::string> reason; // "not_given": none
    std::optional<Json> value; // of the document's breakdown; null: missing
    std::optional<Wait> wait;
};

// A cohort of a retention by its first day, or those of it who came back in its k-th period.
struct CohortPart
{
    Date cohort;
    std::optional<int> period;
};

// A node of the paths: the step-th event from the anchor (0 = the anchor); then a stream that leaves it. Events are
// nullopt where the answer gathers all rarer ones.
struct StreamPart
{
    enum class Next { Any, Event, Nothing };
    int step = 0;
    std::optional<std::string> event;
    Next next = Next::Any;
    std::optional<std::string> nextEvent;
};

// One whole path: exactly these events, from the anchor on.
struct WholePathPart
{
    std::vector<std::string> events;
};

// An hour of the week, or of every day (weekday 0).
struct HourPart
{
    int weekday = 0; // 1 Monday … 7 Sunday
    int hour = 0;
};

// Who converted after a touch of this channel (or campaign): on the way, as the first or as the last touch.
struct TouchPart
{
    enum class Place { Any, First, Last };
    std::optional<std::string> by; // nullopt: touches that name none
    bool untouched = false; // instead: who converted without any touch
    Place place = Place::Any;
};

// A generation of an invitation campaign (0: those who began), of it those who converted; or the members of rings.
struct InvitedPart
{
    int generation = 0;
    bool converted = false;
    bool suspects = false;
};

using JourneyPart = std::variant<StagePart, CohortPart, StreamPart, WholePathPart, HourPart, TouchPart, InvitedPart>;

StagePart readStagePart(JsonReader &reader);
// Checks the document under "journey" and reads which of its people are meant:
//   retention {"cohort":"2026-01-05","period":3}      without "period": the whole cohort
//   paths     {"step":1,"at":"lead","next":"order"} or "ended":true; null: all rarer ones; or {"path":["lead",…]}
//   heatmap   {"weekday":5,"hour":23}                  without "weekday": on any day
//   attribution {"by":"search","touch":"first|last|any"} null: touches that name none; or {"untouched":true}
//   referral  {"generation":2,"converted":true}        0: those who began; or {"suspects":true}
JourneyPart readJourneyPart(JsonReader &reader);

} // namespace panorama
