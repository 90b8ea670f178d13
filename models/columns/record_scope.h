// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/customer_index.h"

namespace panorama::columns {

// Some customers with all that makes them: their records and rows, and those of all customers that they were cut from.
// By itself it is evaluated to the same customers, keys in the same order and links as within the whole workspace:
// holders of an identifier outside of it would have to be linked with one inside, unless that pair was cut.
struct RecordScope
{
    std::vector<std::int64_t> records; // records.id, upwards
    std::vector<std::uint64_t> pairs; // source << 32 | party of rows, upwards
};

// Reads nothing else of the records than what is in the scope.
Result<RecordSet> loadRecords(store::Database &database, const RecordScope &scope, const Job &job);
Result<CustomerIndex> indexCustomers(store::Database &database, const RecordScope &scope, const Job &job);

} // namespace panorama::columns
