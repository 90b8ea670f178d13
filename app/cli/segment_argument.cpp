// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/segment_argument.h"

#include <filesystem>

namespace panorama::cli {

using services::SegmentService;

Result<Json> segmentDocument(SegmentService &service, const std::string &argument)
{
    if (argument.find_first_of("/\\.") != std::string::npos)
        return readJsonFile(argument);
    Result<Json> saved = service.saved(argument);
    std::error_code ignored;
    if (!saved && std::filesystem::exists(argument, ignored))
        return readJsonFile(argument);
    return saved;
}

Result<segments::Segment> segmentOf(SegmentService &service, const std::string &argument)
{
    TRY(const Json document, segmentDocument(service, argument));
    return service.compile(document);
}

Result<std::unique_ptr<SegmentService>> openSegments(const Invocation &call)
{
    TRY(auto workspace, openWorkspace(call));
    return SegmentService::open(std::move(workspace), call.started, call.job);
}

Result<Outcome> stamped(const Invocation &call, const SegmentService &service, Json json)
{
    TRY(const auto workspace, openWorkspace(call));
    stampResult(json, *workspace, call.started, service.revision());
    return Outcome {std::move(json)};
}

} // namespace panorama::cli
