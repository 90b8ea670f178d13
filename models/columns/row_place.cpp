// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/row_place.h"

#include "columns/event_order.h"

namespace panorama::columns {
namespace {

std::string textOf(const PropertyColumn *column, Row row)
{
    const std::uint32_t code = column ? column->code(row) : 0;
    return code ? std::string(column->dictionary.text(code)) : std::string();
}

std::string quoted(const std::string &text)
{
    std::string out;
    if (!text.empty())
        appendJsonString(out, text);
    return out;
}

} // namespace

bool haveColumnsAll(const Json &catalogue)
{
    const Json *plain = catalogue.find("plain_ties");
    return plain && plain->isBool() && plain->boolean();
}

RowPlace::RowPlace(const LoadedSections &of, Row row) : m_of(of), m_row(row)
{
    const EventTable &events = of.snapshot.events;
    const std::string &type = events.typeNames[events.types.at(row)];
    m_isOrder = type == "order";
    m_names = {textOf(events.campaign, row), textOf(events.channel, row), textOf(events.currency, row), type};
}

std::string RowPlace::line() const
{
    const EventTable &events = m_of.snapshot.events;
    std::vector<std::pair<std::string, Value>> properties;
    for (const PropertyColumn &column : events.properties)
        if (const std::uint32_t code = column.code(m_row);
            code && &column != events.channel && &column != events.campaign && &column != events.currency)
            properties.emplace_back(column.name, column.dictionary.value(code));
    const std::int64_t micros = events.nativeAmount(m_row);
    const std::int64_t value = micros == Amounts::none ? store::EventColumns::noValue : micros;
    if (!m_isOrder)
        return eventTieLine({}, properties, value);
    return orderTieLine({0, 0, value, m_names[2], m_names[1], std::move(properties)});
}

std::optional<bool> RowPlace::isBefore(const RowPlace &other) const
{
    if (m_isOrder != other.m_isOrder)
        return !m_isOrder;
    for (std::size_t i = 0; !m_isOrder && i < m_names.size(); ++i)
        if (m_names[i] != other.m_names[i])
            return m_names[i].empty() || other.m_names[i].empty() ? !m_names[i].empty()
                                                                  : quoted(m_names[i]) < quoted(other.m_names[i]);
    if (!haveColumnsAll(m_of.catalogue) || !haveColumnsAll(other.m_of.catalogue))
        return std::nullopt;
    return line() < other.line();
}

} // namespace panorama::columns
