// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customer_reading.h"
#include "services/segment_service.h"

namespace panorama::services {

Result<columns::CustomerNumber> findCustomerNumber(store::Workspace &workspace, const columns::Snapshot &snapshot,
                                                   const std::string &customer)
{
    if (const auto number = snapshot.customers.find(customer))
        return *number;
    const Error unknown = notFoundError("There is no such customer.", {},
                                        "Give a customer's id, a record key (SOURCE/KEY) or KIND:VALUE.");
    if (columns::parseCustomerId(customer))
        return unknown;
    TRY(const CustomerReading reading, readCustomer({}, workspace, customer));
    TRY(const identity::CustomerNumber named, reading.view->find(customer, workspace.settings().region));
    const auto number = snapshot.customers.find(reading.view->customers().id(named));
    return number ? Result<columns::CustomerNumber>(*number) : Result<columns::CustomerNumber>(unknown);
}

} // namespace panorama::services
