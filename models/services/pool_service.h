// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/lifecycle.h"
#include "domain/pool_list.h"
#include "services/segment_service.h"

namespace panorama::services {

// A workspace has one list of pools and one set of lifecycle limits; saving replaces them, with undo as of every
// document (kinds "pools" and "lifecycle").

// Checks every rule with its leaves and saves the list; gives the revision.
Result<std::int64_t> savePools(const Job &job, store::Workspace &workspace, const Json &document);
// The document as saved; NotFound when there is none.
Result<Json> savedPools(store::Workspace &workspace, std::int64_t &revision);
// Those of the saved document; empty when there is none.
Result<PoolList> listPools(store::Workspace &workspace, std::int64_t &revision);
// The preset: large accounts B1, B2, B3, small and middle ones B4 and B5 (with and without central purchasing) and
// consumers, as a document to edit.
Json poolTemplate();
// {"pools":[{id,name,count}],"people":N,"unassigned":N}: everybody is in one pool at most, so all of it adds up.
Result<Json> poolCounts(const Job &job, store::Workspace &workspace, SegmentService &service);
// A segment document of those who are in no pool.
Result<Json> unassignedSegment(store::Workspace &workspace);

Result<std::int64_t> saveLifecycle(const Job &job, store::Workspace &workspace, const Json &document);
// The saved limits, else the preset ones.
Result<LifecycleLimits> lifecycleLimits(store::Workspace &workspace, std::int64_t *revision = nullptr);
// {"stages":[{stage,definition,count,share}],"people":N,"limits":{…}}
Result<Json> lifecycleCounts(const Job &job, SegmentService &service, const LifecycleLimits &limits);
// What a stage means under these limits, in English words.
std::string lifecycleDefinition(LifecycleStage stage, const LifecycleLimits &limits);

} // namespace panorama::services
