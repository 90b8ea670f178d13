// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/event_chunk.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace panorama::sync {

// Rows of events that are not written yet: columns that grow row by row, with dictionaries of property values.
class EventRows
{
public:
    struct Property
    {
        std::uint32_t name = 0; // terms.id
        bool personal = false;
        const Value *value = nullptr; // nullptr: missing
    };
    struct Plain
    {
        std::uint32_t party = 0, event = 0, channel = 0, campaign = 0, currency = 0;
        std::int64_t time = 0, value = store::EventColumns::noValue;
        std::string key;
    };
    void append(const Plain &plain, const std::vector<Property> &properties);
    store::EventColumns &columns() { return m_columns; }
    const store::EventColumns &columns() const { return m_columns; }
    std::size_t size() const { return m_columns.rows(); }
    // Sets the code of a property in a row that is here already.
    void setProperty(std::size_t row, const Property &property);
    // For many rows at once: the column of a property (its codes may be set directly) and the code of a value in it.
    std::size_t propertyIndex(std::uint32_t name, bool personal);
    std::uint32_t valueCode(std::size_t property, const Value &value);
    // The rows in this order, and nothing else.
    store::EventColumns picked(const std::vector<std::uint32_t> &rows) const;
    void clear();

private:
    store::EventColumns m_columns;
    std::unordered_map<std::uint64_t, std::size_t> m_index; // name and personal → property
    std::vector<std::unordered_map<std::string, std::uint32_t>> m_codes; // by property: type byte and text → code
};

// Everything that makes two rows of events equal, as bytes: for keys of rows without one, and for comparison.
void appendContent(std::string &out, const store::EventColumns &columns, std::size_t row);

} // namespace panorama::sync
