// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule here is a row lost or doubled in somebody's connector: starts are inclusive and rows are upserted, so the
// boundary row is read twice and kept once; the end is bounded before the first request, so pages do not shift under
// the reader; the mark never passes what was asked for, so a cursor in the future cannot skip a day.
#include "sync/engine/slices.h"

#include "sync/engine/pointer.h"
#include "sync/engine/time_format.h"

#include <algorithm>

namespace panorama::sync {
namespace {

constexpr std::size_t mostSlices = 100000;
const Duration standardLag = {0, 120 * microsPerSecond};

std::int64_t granularityMicros(const SyncSpec &sync)
{
    if (sync.granularity && sync.granularity->micros > 0)
        return sync.granularity->micros;
    const bool dates = sync.format == "date"
        || (sync.format.find("%d") != std::string::npos && sync.format.find("%H") == std::string::npos);
    return dates ? microsPerDay : sync.format == "epoch_ms" ? 1000 : sync.format == "rfc3339" ? 1 : microsPerSecond;
}

std::int64_t flooredTo(std::int64_t value, std::int64_t unit)
{
    const std::int64_t rest = value % unit;
    return value - (rest < 0 ? rest + unit : rest);
}

Error badInitial()
{
    return invalidError("The start of this source cannot be read.", "/sync/initial",
                        "Give a time such as 2026-01-31T00:00:00Z.");
}

Result<std::vector<Slice>> planTimes(const SyncSpec &sync, const SlicePlanInput &input)
{
    std::optional<Instant> start;
    if (input.mark.value && !input.full) {
        start = minus(Instant {*input.mark.value}, sync.lookback.value_or(Duration()));
    } else if (!input.initial.isNull() && !scalarText(input.initial).empty()) {
        std::vector<std::string> formats = sync.parse;
        formats.insert(formats.end(), {"rfc3339", sync.format});
        start = parseTime(input.initial, formats, input.zone);
        if (!start)
            return badInitial();
    }
    const Instant end = {flooredTo(minus(input.now, sync.safetyLag.value_or(standardLag)).micros, microsPerSecond)};
    if (start)
        start = Instant {flooredTo(start->micros, granularityMicros(sync))};
    std::vector<Slice> slices;
    if (!start)
        return slices = {{std::nullopt, end.micros, ""}};
    while (start->micros < end.micros && slices.size() < mostSlices) {
        const Instant next = sync.step ? std::min(plus(*start, *sync.step), end) : end;
        slices.push_back({start->micros, next.micros, ""});
        start = next;
    }
    return slices;
}

Result<std::vector<Slice>> planIntegers(const SyncSpec &sync, const SlicePlanInput &input)
{
    Slice slice;
    const Json initial(Json::Number {scalarText(input.initial)});
    if (input.mark.value && !input.full)
        slice.from = *input.mark.value;
    else if (!input.initial.isNull() && !initial.isInteger())
        return badInitial();
    else if (!input.initial.isNull())
        slice.from = initial.integer();
    (void)sync;
    return std::vector<Slice> {slice};
}

Result<std::int64_t> lookbackDays(const Json &json)
{
    const Json number(Json::Number {scalarText(json)});
    if (!number.isInteger() || number.integer() < 0 || number.integer() > 3660)
        return invalidError("The look-back is no number of days.", "/sync/lookback_days");
    return number.integer();
}

Result<std::vector<Slice>> planDays(const SyncSpec &sync, const SlicePlanInput &input)
{
    TRY(const std::int64_t lookback, lookbackDays(input.lookbackDays));
    const Date today = input.zone.dateOf(input.now);
    const std::int64_t end = today.days + (sync.includeToday ? 1 : 0);
    std::int64_t start = today.days - sync.retentionDays.value_or(365);
    if (input.mark.value && !input.full) {
        start = *input.mark.value - lookback;
    } else if (!input.initial.isNull() && !scalarText(input.initial).empty()) {
        const auto date = parseDate(input.initial, {"rfc3339", sync.format}, input.zone);
        if (!date)
            return badInitial();
        start = date->days;
    }
    if (sync.retentionDays)
        start = std::max(start, today.days - *sync.retentionDays);
    std::vector<Slice> slices;
    for (; start < end && slices.size() < mostSlices; start += sync.stepDays)
        slices.push_back({start, std::min(start + sync.stepDays, end), ""});
    return slices;
}

} // namespace

std::string Slice::startText() const
{
    return !token.empty() ? "=" + token : from ? std::to_string(*from) : "";
}

std::string Slice::endText() const
{
    return to ? std::to_string(*to) : "";
}

Slice Slice::fromTexts(const std::string &start, const std::string &end)
{
    Slice slice;
    if (!start.empty() && start[0] == '=')
        slice.token = start.substr(1);
    else if (!start.empty())
        slice.from = std::stoll(start);
    if (!end.empty())
        slice.to = std::stoll(end);
    return slice;
}

std::string Mark::text() const
{
    return !token.empty() ? "=" + token : value ? std::to_string(*value) : "";
}

Mark Mark::fromText(const std::string &text)
{
    const Slice slice = Slice::fromTexts(text, "");
    return {slice.from, slice.token};
}

Result<std::vector<Slice>> planSlices(const SyncSpec &sync, const SlicePlanInput &input)
{
    if (sync.mode == SyncSpec::Mode::Full)
        return std::vector<Slice> {Slice()};
    if (sync.mode == SyncSpec::Mode::Report)
        return planDays(sync, input);
    if (sync.type == SyncSpec::CursorType::DateTime)
        return planTimes(sync, input);
    if (sync.type == SyncSpec::CursorType::Integer)
        return planIntegers(sync, input);
    Slice slice;
    slice.token = input.full || input.mark.token.empty() ? scalarText(input.initial) : input.mark.token;
    return std::vector<Slice> {slice};
}

std::vector<Slice> halves(const SyncSpec &sync, const Slice &slice)
{
    if (!slice.from || !slice.to)
        return {};
    const bool days = sync.mode == SyncSpec::Mode::Report;
    const std::int64_t unit = days ? 1 : std::max<std::int64_t>(granularityMicros(sync), 1000);
    const std::int64_t middle = flooredTo(*slice.from + (*slice.to - *slice.from) / 2, unit);
    if (middle <= *slice.from || middle >= *slice.to)
        return {};
    return {{slice.from, middle, ""}, {middle, slice.to, ""}};
}

void setSliceTemplates(const SyncSpec &sync, const Slice &slice, const TimeZone &zone, TemplateScope &scope)
{
    scope.remove("slice.start");
    scope.remove("slice.end");
    if (sync.mode == SyncSpec::Mode::Full)
        return;
    if (sync.mode == SyncSpec::Mode::Incremental && sync.type != SyncSpec::CursorType::DateTime) {
        if (slice.from)
            scope.set("slice.start", Json(sync.lowerExclusive ? *slice.from - 1 : *slice.from));
        else if (!slice.token.empty())
            scope.set("slice.start", Json(slice.token));
        return;
    }
    const bool days = sync.mode == SyncSpec::Mode::Report;
    const std::int64_t unit = days ? 1 : granularityMicros(sync);
    const TimeZone written = days ? TimeZone() : zone;
    const auto instant = [days](std::int64_t value) { return Instant {days ? value * microsPerDay : value}; };
    // An open start is written as the beginning of 1970, so that the request keeps its form.
    const std::int64_t from = slice.from.value_or(0);
    scope.set("slice.start",
              formatTime(instant(sync.lowerExclusive && from > 0 ? from - unit : from), sync.format, written));
    // The end is written so that the whole slice is asked for even where the format is coarser than the end.
    if (slice.to)
        scope.set("slice.end",
                  formatTime(instant(flooredTo(*slice.to - 1, unit) + (sync.upperInclusive ? 0 : unit)), sync.format,
                             written));
}

Mark markAfter(const SyncSpec &sync, const Mark &before, const Slice &slice, std::optional<std::int64_t> maxCursor,
               const std::string &token)
{
    Mark mark = before;
    if (sync.mode == SyncSpec::Mode::Incremental && sync.type == SyncSpec::CursorType::Opaque) {
        mark.token = token.empty() ? mark.token : token;
        return mark;
    }
    std::optional<std::int64_t> reached = slice.to;
    if (sync.mode == SyncSpec::Mode::Incremental && maxCursor)
        reached = slice.to ? std::min(*slice.to, *maxCursor) : *maxCursor;
    if (reached && (!mark.value || *mark.value < *reached))
        mark.value = reached;
    return mark;
}

std::optional<std::int64_t> cursorOf(const SyncSpec &sync, const Json &record, const TimeZone &zone)
{
    const Json *value = sync.at.empty() ? nullptr : findFirst(record, sync.at);
    if (!value)
        return std::nullopt;
    if (sync.mode == SyncSpec::Mode::Report) {
        const auto date = parseDate(*value, {sync.format, "rfc3339"}, zone);
        return date ? std::optional<std::int64_t>(date->days) : std::nullopt;
    }
    if (sync.type == SyncSpec::CursorType::DateTime) {
        const auto instant = parseTime(*value, sync.parse, zone);
        return instant ? std::optional(instant->micros) : std::nullopt;
    }
    const Json number(Json::Number {scalarText(*value)});
    return sync.type == SyncSpec::CursorType::Integer && number.isInteger() ? std::optional(number.integer())
                                                                            : std::nullopt;
}

} // namespace panorama::sync
