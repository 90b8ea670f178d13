// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "core/time_zone.h"

namespace panorama::sync {

// Times as APIs write them. A format is "rfc3339" (also "iso8601"), "epoch" (seconds), "epoch_ms", "epoch_us", "date",
// or a pattern with %Y %m %d %H %M %S %f (a fraction) %z %b %% — or the same with yyyy MM dd HH mm ss SSS Z.
// Numbers become JSON numbers. Texts without an offset are read and written in `zone`.
Json formatTime(Instant instant, const std::string &format, const TimeZone &zone);
// The first format that reads the whole value; without formats RFC 3339, a date, or an epoch number by its size.
std::optional<Instant> parseTime(const Json &value, const std::vector<std::string> &formats, const TimeZone &zone);
// The same as a calendar date: the text's own, never shifted by a zone; an instant's in `zone`.
std::optional<Date> parseDate(const Json &value, const std::vector<std::string> &formats, const TimeZone &zone);
// The date of an HTTP header (RFC 9110, the three forms), as seconds since 1970.
std::optional<std::int64_t> parseHttpDate(std::string_view text);

} // namespace panorama::sync
