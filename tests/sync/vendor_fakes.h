// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/loopback_server.h"

namespace panorama::testing {

// Stateful stand-ins for two vendors' servers. Behind the independent mock server as a proxy, their answers are
// checked against the vendor's own specification, so that they cannot agree with our reader alone.
LoopbackServer::Reply klaviyoFake(const LoopbackServer::Request &request, int rows, const std::string &day);
LoopbackServer::Reply squareFake(const LoopbackServer::Request &request, int rows, const std::string &day);

} // namespace panorama::testing
