// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/event_merge.h"

#include <array>

namespace panorama::columns {

// Whether the columns of a snapshot alone tell the order of its rows at one instant.
bool haveColumnsAll(const Json &catalogue);

// A row of a snapshot among others of its customer and instant: as event_ties.cpp orders them, from columns alone.
class RowPlace
{
public:
    RowPlace(const LoadedSections &of, Row row);
    // nullopt: what decides is not in the columns. Of equal rows the other one is first.
    std::optional<bool> isBefore(const RowPlace &other) const;

private:
    std::string line() const;
    const LoadedSections &m_of;
    Row m_row;
    bool m_isOrder = false;
    std::array<std::string, 4> m_names; // campaign, channel, currency, event; "" = missing
};

} // namespace panorama::columns
