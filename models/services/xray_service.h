// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "store/workspace.h"

#include <map>
#include <string>
#include <vector>

namespace panorama::services {

// What the workspace knows of one source on one day.
// None: the source did not deliver yet, or days without rows are usual for it. Final: told, and figures of that age
// have never changed. Moving: told, but figures of that age have changed before, or the source says they are not final.
// Partial: the day was not over when it was read, is in an unfinished part of a sync, or some of its channels lack it.
// Missing: no row, between or after days that have some.
enum class DayState { None, Final, Moving, Partial, Missing };

struct XrayRow
{
    std::string source;
    std::vector<DayState> days; // of the period
    std::vector<std::int64_t> rows; // by day
    std::int32_t movingDays = 0; // figures have changed up to so many days after their day
};

struct Xray
{
    DateRange period;
    std::vector<XrayRow> rows; // sources with dated rows, by name
    std::int64_t revision = 0;
};

// Rows by day of chunks of events; chunks never change, so that each is counted once. Give it back with each call.
using ChunkDays = std::map<std::int64_t, std::map<std::int32_t, std::int64_t>>;

Result<Xray> xray(const Job &job, store::Workspace &workspace, DateRange period, Instant now, ChunkDays &known);

} // namespace panorama::services
