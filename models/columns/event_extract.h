// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/event_merge.h"

namespace panorama::columns {

// The events of some customers (upwards), who are numbered from 0 on: their columns with dictionaries of the values
// that occur, without lists by type and without columns of customers. Their catalogue is that of the base, of events
// alone.
struct ExtractedEvents
{
    Sections sections;
    Json catalogue;
};
ExtractedEvents extractEvents(const LoadedSections &base, std::span<const CustomerNumber> customers);

} // namespace panorama::columns
