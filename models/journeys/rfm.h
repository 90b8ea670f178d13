// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/scope.h"
#include "journeys/warning.h"

namespace panorama::journeys {

// A customer who ordered, with the scores 1 … 5 (5 best) of recency, frequency and money.
struct RfmCustomer
{
    columns::CustomerNumber customer = 0;
    std::int64_t recencyDays = 0;
    std::uint64_t frequency = 0;
    std::int64_t monetary = 0; // in units of the snapshot's amounts
    std::uint8_t r = 0, f = 0, m = 0;
};

struct RfmCell
{
    std::uint8_t r = 0, f = 0, m = 0;
    std::uint64_t count = 0;
};

struct RfmResult
{
    std::vector<RfmCustomer> customers; // by id
    std::vector<RfmCell> cells; // by r, f, m; without empty ones
    std::vector<Warning> warnings;
    Instant asOf;
    columns::SnapshotPtr snapshot;
};

// Recency, frequency and money over the orders at or before as_of (contract.md section 6).
Result<RfmResult> runRfm(const Scope &scope, const Job &job);
Json toJson(const RfmResult &result);

} // namespace panorama::journeys
