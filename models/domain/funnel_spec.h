// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/predicate.h"
#include "domain/time_span.h"

#include <string>
#include <vector>

namespace panorama {

// What a loss sheet writes back (services/loss_sheet). Others noted it, the customer did nothing: it stands between no
// steps and on no path, unless it is asked for by name.
constexpr std::string_view lossNoteEvent = "loss_noted";

enum class FunnelView { Cohort, Period };
// Ordered: other events may lie between the steps. Strict: nothing else that the customer did lies between them.
// Any: the steps may come in any order, the first one opens the window.
enum class FunnelOrder { Ordered, Strict, Any };
enum class BreakdownKind { None, Attribute, Channel, Campaign, FirstTouchChannel };

// By what the customers of a funnel are split.
struct Breakdown
{
    BreakdownKind kind = BreakdownKind::None;
    std::string attribute; // of kind Attribute
};

// A funnel document, panorama.funnel/1 (contract.md section 6).
struct FunnelSpec
{
    static constexpr int mostSteps = 20;
    std::string name;
    std::vector<EventCondition> steps;
    std::int64_t windowMicros = 30 * microsPerDay;
    TimeSpan span;
    Json segment; // null, an id, or a whole segment document
    Breakdown breakdown;
    FunnelView view = FunnelView::Cohort;
    FunnelOrder order = FunnelOrder::Ordered;
};

// `pointer`: where the document stands in a larger one; part of every complaint's place.
Result<FunnelSpec> parseFunnelSpec(const Json &json, const std::string &pointer = {});

// Shared with the other documents of journeys.
std::int64_t readDays(JsonReader &reader, std::string_view key, std::int64_t fallbackMicros);
Json readSegmentMember(JsonReader &reader);
Breakdown readBreakdown(JsonReader &reader);
EventCondition readPlainCondition(const Json &json, const std::string &pointer, JsonReader &owner);

} // namespace panorama
