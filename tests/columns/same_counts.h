// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "same_events.h"
#include "segments/segment_session.h"

#include <optional>
#include <random>

namespace panorama::testing {

// Counts segments beside a tail, and on columns that have everything: these are the same people. One session follows
// the tails from call to call.
class SameCounts
{
public:
    explicit SameCounts(std::uint64_t seed) : m_random(seed) { }
    int counted = 0, followed = 0;

    void compare(const columns::SnapshotPtr &former, const columns::SnapshotTailPtr &tail,
                 const columns::SnapshotPtr &present)
    {
        const Instant asOf = *instantFromIso("2026-04-01T00:00:00Z", *TimeZone::fromName("UTC"));
        segments::SegmentSession whole(present, asOf), parts(former, asOf, {}, {}, tail);
        for (const char *rule : rules) {
            const auto segment = segments::Segment::compile(
                *Json::parse(R"({"format":"panorama.segment/1","name":"s","rule":)" + std::string(rule) + "}"), {});
            expect(bool(segment) && parts.canAnswer(*segment), std::string("it can be counted: ") + rule);
            if (!segment)
                continue;
            const auto wanted = whole.evaluate(*segment, {}, true), found = parts.evaluate(*segment, {}, true);
            expect(wanted && found && wanted->people == found->people && wanted->warnings == found->warnings,
                   std::string("the same people: ") + rule);
            counted += wanted && wanted->count > 0;
        }
        sameFollowed(former, tail, present);
    }

private:
    // One session follows the tails beside a snapshot, and the time, forwards or back.
    void sameFollowed(const columns::SnapshotPtr &former, const columns::SnapshotTailPtr &tail,
                      const columns::SnapshotPtr &present)
    {
        const Instant start = *instantFromIso("2026-03-01T00:00:00Z", *TimeZone::fromName("UTC"));
        const Instant asOf {start.micros + std::int64_t(m_random() % 60) * 86400 * microsPerSecond};
        if (m_session && m_session->snapshot() == former) {
            ++followed;
            m_session->renew(asOf, {}, {}, tail);
        } else {
            m_session.emplace(former, asOf, segments::SegmentSession::NameMatcher(), segments::JourneyMatcher(), tail);
        }
        std::string all;
        for (const char *rule : rules)
            all += (all.empty() ? "" : ",") + std::string(rule);
        const auto segment = segments::Segment::compile(
            *Json::parse(R"({"format":"panorama.segment/1","name":"s","rule":{"any":[)" + all + "]}}"), {});
        segments::SegmentSession whole(present, asOf);
        const auto wanted = whole.evaluate(*segment, {}, true), found = m_session->evaluate(*segment, {}, true);
        expect(wanted && found && wanted->warnings == found->warnings, "a session follows");
        for (std::size_t i = 0; wanted && found && i < wanted->lines.size(); ++i)
            expect(wanted->lines[i].count == found->lines[i].count && wanted->lines[i].after == found->lines[i].after,
                   "a session that follows has as many people at " + wanted->lines[i].path);
    }
    static constexpr const char *rules[] = {
        R"({"event":"click","count":{">=":2}})",
        R"({"event":"order","sum":{"property":"value",">":500}})",
        R"({"event":"visit","count":{">=":3},"last_days":60})",
        R"({"event":"order","where":[{"property":"value",">":50}],"count":{">=":2}})",
        R"({"event":"click","count":{">=":1},"last_days":30})",
        R"({"event":"visit","count":{"<":1}})",
        R"({"all":[{"event":"visit","last_days":40},{"not":{"tag":"vip"}}]})",
        R"({"any":[{"sequence":[{"event":"visit"},{"event":"order"}],"within_days":30},{"event":"加购"}]})",
        R"({"event":"lead","where":[{"property":"x",">":12}]})",
        R"({"event":"visit","where":[{"property":"channel","in":["search"]}],"count":{"<":2},"last_days":90})",
        R"({"event":"order","sum":{"property":"value","<":900},"last_days":45})",
        R"({"event":"visit","last_days":20})",
        R"({"event":"click","count":{"<":2},"last_days":35})"};

    std::mt19937_64 m_random;
    std::optional<segments::SegmentSession> m_session;
};

} // namespace panorama::testing
