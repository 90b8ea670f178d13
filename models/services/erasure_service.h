// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "store/workspace.h"

#include <string>
#include <vector>

namespace panorama::services {

struct ErasureResult
{
    std::string customer;
    std::int64_t records = 0, events = 0, orders = 0, consents = 0, links = 0, identifiers = 0, rejects = 0;
    std::int64_t revision = 0;
    std::vector<std::string> recall; // destinations that have the person, who is to be taken back from there
};

// Takes a person out of the workspace for good: records, events (their chunks are written anew), orders with lines and
// refunds, consents, links, identifiers, images for undoing, rejected rows. A keyed hash of each strong identifier
// stays, so that later rows with any of them are rejected. Documents stay. What was deleted is overwritten in the file
// and the write-ahead log is emptied. Cannot be undone; is written into the audit log.
Result<ErasureResult> eraseCustomer(const Job &job, store::Workspace &workspace, const std::string &customer);
// After a restore: erases again whoever holds an identifier with one of these hashes (erased.hash). Gives how many.
Result<std::int64_t> eraseByHashes(const Job &job, store::Workspace &workspace, const std::vector<std::string> &hashes);

} // namespace panorama::services
