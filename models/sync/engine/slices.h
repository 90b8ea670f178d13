// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time_zone.h"
#include "sync/engine/template.h"
#include "sync/manifest/stream_spec.h"

namespace panorama::sync {

// A half-open part [from, to) of a stream: µs for times, the number for integers, days for reports. A side without a
// bound is open. `token` is the place in a stream with an opaque cursor.
struct Slice
{
    std::optional<std::int64_t> from, to;
    std::string token;
    bool operator==(const Slice &) const = default;
    // As stored: "12", "" for an open side, "=token".
    std::string startText() const;
    std::string endText() const;
    static Slice fromTexts(const std::string &start, const std::string &end);
};

// How far a stream (or one of its partitions) has come.
struct Mark
{
    std::optional<std::int64_t> value; // in the unit of its slices
    std::string token;
    std::string text() const;
    static Mark fromText(const std::string &text);
};

struct SlicePlanInput
{
    Mark mark;
    Instant now; // the system's clock, never --now
    TimeZone zone;
    Json initial; // expanded; null = from the beginning of time
    Json lookbackDays; // expanded
    bool full = false; // begin at the beginning again
};

// The slices that lead from the mark to now. Starts are inclusive, floored to the granularity, and go back by the
// look-back; the end stays behind now by the safety lag.
Result<std::vector<Slice>> planSlices(const SyncSpec &sync, const SlicePlanInput &input);
// The two halves of a slice; empty when it cannot be cut further.
std::vector<Slice> halves(const SyncSpec &sync, const Slice &slice);
// Puts slice.start and slice.end into the scope, formatted as the API wants them.
void setSliceTemplates(const SyncSpec &sync, const Slice &slice, const TimeZone &zone, TemplateScope &scope);
// The mark after a slice is read to its end: an empty slice moves it to its end, else to the greatest cursor in it.
Mark markAfter(const SyncSpec &sync, const Mark &before, const Slice &slice, std::optional<std::int64_t> maxCursor,
               const std::string &token);
// The cursor value of a record in the unit of the slices; nullopt when it has none that can be read.
std::optional<std::int64_t> cursorOf(const SyncSpec &sync, const Json &record, const TimeZone &zone);

} // namespace panorama::sync
