// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "core/result.h"
#include "core/time.h"
#include "services/workspace_service.h"
#include "ui/widgets/table_rows.h"

namespace panorama::ui {

struct RecentPerson
{
    std::string id, name; // name: "" when there is none
    std::vector<std::string> kinds, sources; // kinds of identifiers, sources that know the person
    std::optional<Instant> lastSeen;
};

// Those seen last, the latest first: what the list shows while nothing is searched for.
struct RecentPeople
{
    std::vector<RecentPerson> people;
    std::uint32_t all = 0; // customers of the workspace
};

Result<RecentPeople> recentPeople(const Job &job, store::Workspace &workspace, Instant asOf, std::size_t limit);
std::vector<TableRows::Row> rowsOf(const RecentPeople &recent, const TimeZone &zone);

} // namespace panorama::ui
