// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/segment_service.h"

namespace panorama::services {

// Who came, who did not, and why, of one campaign; everybody of the target stands in exactly one line. Document:
// {"format":"panorama.statement/1","name":"Store week","target":SEGMENT (id or document),
//  "contact_channel":"sms","purpose":"marketing","reach":{"event":"message"},"arrive":{"event":"store_visit"},
//  "from":"2026-05-01","to":"2026-05-08"}
// `contact_channel` and `reach` may be left out; then nobody counts as without consent, or as not reached.
// Result: {"target","arrived","arrived_after_reach","not_arrived","uninvited",
//  "reasons":[{reason,people}] (unreachable, no_consent, not_reached, no_response; adds up to not_arrived),
//  "given_reasons":{loss_reason:people} of those who were reached and did not come, "warnings":[…]}
Result<Json> campaignStatement(const Job &job, SegmentService &service, const Json &document);
// A segment document of one line: "arrived", "uninvited" or one of the reasons.
Result<Json> statementSegment(SegmentService &service, const Json &document, const std::string &line);
// The people of a line.
Result<Json> statementMembers(SegmentService &service, const Json &document, const std::string &line);

} // namespace panorama::services
