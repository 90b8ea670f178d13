// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/event_builder.h"
#include "columns/snapshot_builder.h"
#include "core/json.h"
#include "store/workspace_meta.h"

namespace panorama::columns {

// The columns with the events and orders that came after them, without reading any other again. Nothing: what came
// changes more than rows, so they have to be built.
Result<std::optional<Sections>> updateSections(store::ReadSession &session, const Sections &base, store::LastRows after,
                                               const SnapshotFacts &facts, const Job &job);

// The columns of the source's rows alone, by the customers that it gives them to; without columns of customers.
struct NewRows
{
    Sections sections;
    Json catalogue;
};
Result<NewRows> buildRows(EventSource &source, std::uint32_t customers, BaseAmounts amounts, const SnapshotFacts &facts,
                          EventBuilder::Extent extent, const Job &job);

} // namespace panorama::columns
