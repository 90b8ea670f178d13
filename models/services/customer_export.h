// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/customer_service.h"

namespace panorama::services {

Json profileJson(const CustomerProfile &profile, const TimeZone &zone);
Json timelineJson(const TimelineItem &item, const TimeZone &zone);

// Everything about a person, for the person: the profile with the source of each field, consents, exports, links, and
// the whole timeline; as JSON, and as a table (section, field, value, source, time).
struct CustomerExportResult
{
    std::string customer;
    Json json;
    std::string csv;
    std::int64_t revision = 0;
};
// Is written into the audit log.
Result<CustomerExportResult> exportCustomer(const Job &job, store::Workspace &workspace, const std::string &customer,
                                            Instant asOf);
// customer.json and customer.csv in a folder; never over existing files without `overwrite`.
Result<void> writeCustomerExport(const CustomerExportResult &result, const std::string &folder, bool overwrite);

} // namespace panorama::services
