// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "segments/explanation.h"
#include "store/workspace.h"

#include <memory>

namespace panorama::services {

// The documents of all saved segments, to compile rules with; kept in memory, so it outlives the session.
Result<segments::Segment::Library> segmentLibrary(store::ReadSession &session);

// Segments on one revision of a workspace at one time. Results are JSON as contract.md section 5 has it, without as_of
// and revision. One read transaction lives as long as this; for a window's live counts take session() of snapshots.
class SegmentService
{
public:
    static Result<std::unique_ptr<SegmentService>> open(std::shared_ptr<store::Workspace> workspace, Instant asOf,
                                                        const Job &job);

    std::int64_t revision() const;
    // The document of a saved segment by id or name.
    Result<Json> saved(const std::string &idOrName);
    Result<segments::Segment> compile(const Json &document, const std::string &ownId = {});
    segments::SegmentSession &session();

    Result<Json> count(const segments::Segment &segment, bool waterfall);
    // `after`: a customer's id; limit 0 = all.
    Result<Json> members(const segments::Segment &segment, std::uint64_t limit, const std::string &after);
    Result<Json> sample(const segments::Segment &segment, std::uint64_t size, std::uint64_t seed);
    // `customer`: customer id, record key or KIND:VALUE (the latter two need the vault).
    Result<Json> explain(const segments::Segment &segment, const std::string &customer);
    // Up to eight segments with the names under which the sets are to be listed.
    Result<Json> overlap(const std::vector<std::pair<std::string, segments::Segment>> &segments);
    Result<Json> portrait(const segments::Segment &segment);

    ~SegmentService();

private:
    friend segments::SegmentSession sessionAt(SegmentService &service, Instant asOf);
    struct Impl;
    explicit SegmentService(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

// Another session on the service's revision, as it was seen at another time.
segments::SegmentSession sessionAt(SegmentService &service, Instant asOf);

struct SavedSegment
{
    std::string id, name;
    std::int64_t revision = 0;
};

// Checks the rule and saves it; the same name replaces the document and keeps its id.
Result<SavedSegment> saveSegment(const Job &job, const std::shared_ptr<store::Workspace> &workspace,
                                 const Json &document, Instant asOf);
// {"segments":[{id,name}]}
Result<Json> listSegments(store::Workspace &workspace, std::int64_t &revision);
// Whom `customer` (customer id, record key or KIND:VALUE) means.
Result<columns::CustomerNumber> findCustomerNumber(store::Workspace &workspace, const columns::Snapshot &snapshot,
                                                   const std::string &customer);

} // namespace panorama::services
