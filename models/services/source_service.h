// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "services/workspace_service.h"
#include "store/file_lock.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace panorama::services {

// What `source add` was asked for. Settings are given as texts and read by the manifest's types.
struct NewSource
{
    std::string name;
    Json manifest;
    std::vector<std::pair<std::string, std::string>> settings;
    std::vector<std::pair<std::string, std::string>> secrets;
    std::string baseUrl, extraCa;
};

// {"kinds":[{kind,title,version,vendor,…}]}: the manifests that Panorama brings along.
Json sourceKinds();
// The same of one manifest: {kind, title, vendor, streams[],
// settings[{name,title,type,required,secret,default,choices}], …}
Result<Json> kindOfManifest(const Json &document);
// The shipped manifest of this id; NotFound else.
Result<Json> shippedManifest(const std::string &id);
Result<Json> addSource(store::Workspace &workspace, const NewSource &wanted);
Result<Json> listSources(store::Workspace &workspace);
// Streams of a source (or of all): how far they have come and what stopped them. NotFound for an unknown name.
Result<Json> sourceStatus(store::Workspace &workspace, const std::string &name);
Result<Json> removeSource(store::Workspace &workspace, const std::string &name);

// A removal that can be taken back: the rows of the source's tables as they were, secrets still sealed.
struct RemovedSource
{
    std::string name;
    std::vector<std::string> statements; // SQL with literal values, for this source
};
Result<RemovedSource> takeSourceAway(store::Workspace &workspace, const std::string &name);
Result<void> putSourceBack(store::Workspace &workspace, const RemovedSource &removed);

// What the first page of each stream gave; nothing is kept.
struct StreamProbe
{
    std::string stream;
    bool ok = false;
    std::int64_t records = 0;
    std::string reason; // when it is not ok
};
Result<std::vector<StreamProbe>> testSource(const Job &job, store::Workspace &workspace, const std::string &name);

// Held for as long as one process syncs a workspace; another one is told who it is.
Result<store::FileLock> lockForSync(const std::string &workspacePath);

struct SyncOutcome
{
    Json json; // {"streams":[…],"failed":[{source,stream,reason,resumable}]}
    int status = 0; // 0 all done, 1 no stream got further, 3 some failed
    bool cancelled = false;
    Error error; // the first stop, for status 1
};
// New: what is new; Due: without lists that by their manifest need not be read again yet; All: from the beginning.
enum class SyncExtent { New, Due, All };
// Brings the named sources (all that are not files when empty) up to date.
Result<SyncOutcome> syncSources(const Job &job, store::Workspace &workspace, const std::vector<std::string> &names,
                                SyncExtent extent);

} // namespace panorama::services
