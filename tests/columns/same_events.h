// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/snapshot.h"

#include <cstdio>
#include <string>
#include <vector>

namespace panorama::testing {

inline int failures = 0;

inline void expect(bool condition, const std::string &what)
{
    if (condition)
        return;
    std::printf("FAILED: %s\n", what.c_str());
    ++failures;
}

inline std::string line(const columns::Snapshot &snapshot, columns::Row row,
                        const std::vector<columns::PropertyColumn> &names)
{
    const columns::EventTable &events = snapshot.events;
    std::string text = std::to_string(events.times.at(row)) + " " + events.typeNames[events.types.at(row)];
    for (const columns::PropertyColumn &name : names) {
        const columns::PropertyColumn *column = events.property(name.name);
        const std::uint32_t code = column ? column->code(row) : 0;
        text += "|" + (code ? std::string(column->dictionary.text(code)) : std::string());
    }
    const std::int64_t base = events.baseAmount(row), native = events.nativeAmount(row);
    text += "|" + (base == columns::Amounts::none ? "" : events.amounts.decimal(base).toText());
    return text + "|" + (native == columns::Amounts::none ? "" : std::to_string(native));
}

inline void sameRows(const columns::Snapshot &known, columns::CustomerNumber at, const columns::Snapshot &present,
                     columns::CustomerNumber customer)
{
    const columns::RowSpan found = known.events.of(at), wanted = present.events.of(customer);
    bool same = found.size() == wanted.size();
    for (columns::Row i = 0; same && i < wanted.size(); ++i)
        same = line(known, found.first + i, present.events.properties)
            == line(present, wanted.first + i, present.events.properties);
    expect(same, "a customer's events are the same");
}

// Of customers (upwards) as `events` has them by place, of everybody else as `former` has them.
inline void sameEvents(const columns::Snapshot &former, const std::vector<columns::CustomerNumber> &customers,
                       const columns::Snapshot &events, const columns::Snapshot &present)
{
    expect(former.customers.size() == present.customers.size(), "customers stay");
    for (columns::CustomerNumber customer = 0, at = 0; customer < present.customers.size(); ++customer) {
        const bool isNew = at < customers.size() && customers[at] == customer;
        sameRows(isNew ? events : former, isNew ? at : customer, present, customer);
        at += isNew;
    }
}

} // namespace panorama::testing
