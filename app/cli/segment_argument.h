// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/workspace_option.h"
#include "services/segment_service.h"

namespace panorama::cli {

// FILE or ID of a segment: with a separator or a dot it is always a file.
Result<Json> segmentDocument(services::SegmentService &service, const std::string &argument);
Result<segments::Segment> segmentOf(services::SegmentService &service, const std::string &argument);
// Opens the workspace; its vault is opened only if names are asked for.
Result<std::unique_ptr<services::SegmentService>> openSegments(const Invocation &call);
// The result with as_of and revision.
Result<Outcome> stamped(const Invocation &call, const services::SegmentService &service, Json json);

} // namespace panorama::cli
