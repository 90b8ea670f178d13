// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/event_sum.h"

#include <algorithm>

namespace panorama::segments {
namespace {

constexpr int mostDigits = 18; // after the point

} // namespace

SumSource::SumSource(const columns::Snapshot &snapshot, const std::string &property, const std::string &nativeCurrency)
    : m_events(snapshot.events), m_isValue(property == "value"), m_native(!nativeCurrency.empty())
{
    if (m_isValue) {
        m_currency = m_native ? m_events.currency->dictionary.codeOfText(nativeCurrency) : 0;
        m_scale = m_native ? 6 : m_events.amounts.scale;
        return;
    }
    m_column = m_events.property(property);
    if (!m_column)
        return;
    const columns::Dictionary &dictionary = m_column->dictionary;
    const std::uint32_t first = dictionary.first(columns::ValueClass::Decimal),
                        last = dictionary.last(columns::ValueClass::Decimal);
    for (std::uint32_t code = first; code < last; ++code) {
        const std::string_view text = dictionary.text(code);
        const std::size_t dot = text.find('.');
        if (dot != std::string_view::npos)
            m_scale = std::max(m_scale, std::min(int(text.size() - dot - 1), mostDigits));
    }
    m_values.assign(dictionary.size() + std::size_t(1), 0);
    for (std::uint32_t code = first; code < last; ++code)
        m_values[code] = columns::floorAtScale(*Decimal::fromText(dictionary.text(code)), m_scale).first;
}

Wide SumSource::of(columns::Row row) const
{
    if (!m_isValue)
        return m_column ? m_values[m_column->code(row)] : 0;
    std::int64_t amount = columns::Amounts::none;
    if (!m_native)
        amount = m_events.baseAmount(row);
    else if (m_currency && m_events.currency->code(row) == m_currency)
        amount = m_events.nativeAmount(row);
    return amount == columns::Amounts::none ? 0 : amount;
}

} // namespace panorama::segments
