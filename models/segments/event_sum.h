// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/number_ranges.h"
#include "columns/snapshot.h"

namespace panorama::segments {

using columns::Wide;

// What `sum` adds up: an exact number a row, 0 where the row has none.
class SumSource
{
public:
    // Of `value`: base amounts, or native ones of a currency; of any other property its values that are numbers.
    SumSource(const columns::Snapshot &snapshot, const std::string &property, const std::string &nativeCurrency);
    int scale() const { return m_scale; }
    bool isKnown() const { return m_isValue || m_column; }
    Wide of(columns::Row row) const;
    // Whether amounts beside the lists are what is added up, so that rows need not be looked at.
    bool isBase() const { return m_isValue && !m_native; }

private:
    const columns::EventTable &m_events;
    bool m_isValue = false, m_native = false;
    std::uint32_t m_currency = 0;
    const columns::PropertyColumn *m_column = nullptr;
    std::vector<Wide> m_values; // by code
    int m_scale = 0;
};

} // namespace panorama::segments
