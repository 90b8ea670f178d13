// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journeys/journey_world.h"
#include "services/segment_service.h"

#include <QtGlobal>

namespace panorama::testing {

// A document over the whole of what a world may hold, of which a leaf is asked.
inline Json documentFrom(const char *text)
{
    Json document = Json::parse(text).value();
    document.set("from", "2026-01-01");
    document.set("to", "2026-12-31");
    return document;
}

// How many people a leaf holds for.
class PeopleCounter
{
public:
    PeopleCounter(const JourneyWorld &world, Instant asOf)
        : m_service(services::SegmentService::open(world.workspace, asOf, {}).value())
    {
    }
    std::uint64_t operator()(const Json &leaf) const
    {
        const Json document = Json::object({{"format", "panorama.segment/1"},
                                            {"name", "cell"},
                                            {"rule", Json::object({{"all", Json::Array {leaf}}})}});
        const auto segment = m_service->compile(document);
        if (!segment)
            qFatal("%s at %s", segment.error().message.c_str(), segment.error().where.c_str());
        return std::uint64_t(m_service->count(*segment, false).value().find("count")->integer());
    }

private:
    std::unique_ptr<services::SegmentService> m_service;
};

} // namespace panorama::testing
