// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/snapshot.h"
#include "core/cancel.h"
#include "core/result.h"

#include <array>
#include <memory>

namespace panorama::columns {

// What somebody ordered at or before a time; every status of an order counts.
struct Buyer
{
    CustomerNumber customer = 0;
    std::int64_t first = 0, latest = 0; // µs
    std::uint64_t orders = 0;
    __int128 money = 0; // in units of the snapshot's amounts; refunds are not subtracted
    std::array<std::uint8_t, 3> scores {}; // recency, frequency, money: 1 … 5, 5 best

    std::int64_t recencyDays(Instant asOf) const { return (asOf.micros - latest) / microsPerDay; } // whole ones
};

// Everybody with an order at or before `asOf`, by number, with scores (contract.md section 6: 1 + floor(5 · (number
// strictly worse) / n)). `people`: nullptr = everybody.
struct Buyers
{
    std::vector<Buyer> list;
    const Buyer *find(CustomerNumber customer) const; // nullptr: no order
};
Result<Buyers> buyersOf(const Snapshot &snapshot, Instant asOf, const Bits *people, const Job &job);

} // namespace panorama::columns
