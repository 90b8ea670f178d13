// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/snapshot.h"
#include "core/result.h"
#include "identity/record_keys.h"
#include "services/customer_service.h"
#include "store/workspace.h"

#include <span>
#include <string>
#include <vector>

namespace panorama::services {

// Of the names of several records that of the one made last; "" without any.
Result<std::string> newestName(std::span<const columns::RecordKey> records, identity::RecordReader &reader);

// The masked name of each of these customers, as lists show it; "" without one, and for all while the vault is closed.
Result<std::vector<std::string>> maskedNames(store::Workspace &workspace, const columns::Snapshot &snapshot,
                                             std::span<const std::string> customers);

// The masked name that each of these records itself has, by keys "SOURCE/KEY"; "" without one.
Result<std::vector<std::string>> recordNames(const Job &job, CustomerReading &reading,
                                             std::span<const std::string> keys);

// The attributes of these customers, those first that most of them have; without the day of creation.
std::vector<const columns::AttributeColumn *> bestKnown(const columns::Snapshot &snapshot,
                                                        std::span<const std::string> customers);

} // namespace panorama::services
