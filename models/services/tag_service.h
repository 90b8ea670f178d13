// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "store/workspace.h"

namespace panorama::services {

// What people say about tags, panorama.tags/1; one document a workspace:
// {"format":"panorama.tags/1","tags":[{"name":"intent","group":"intent","owner":"Li","origin":"rule","half_life_days":7}]}
// origin: rule, manual, import or model. A tag with a half-life counts less the longer ago it was set.
Result<std::int64_t> saveTags(const Job &job, store::Workspace &workspace, const Json &document);

// {"tags":[{tag,group,owner,origin,half_life_days,people,share,weight,latest,days_since,sources:[…],used_by:[{kind,id,name}]}],
// "people":N}. people and share: coverage; weight: coverage where everybody counts by the half-life, since the latest
// of his records with the tag was brought in; latest: when a record that has it was last brought in.
Result<Json> listTags(const Job &job, store::Workspace &workspace, Instant asOf);
// {"unused":[tag…],"empty":[…],"unowned":[…],"stale":[{tag,days_since}],"overlapping":[{a,b,jaccard,both}]}: nowhere
// used, on nobody, without owner or group, not set for longer than `staleDays`, nearly the same people (Jaccard >
// 0.95).
Result<Json> auditTags(const Job &job, store::Workspace &workspace, Instant asOf, std::int64_t staleDays);
// The same of tags that listTags() has given.
Result<Json> auditTags(const Job &job, store::Workspace &workspace, const Json &listed, std::int64_t staleDays);

struct TagRename
{
    std::int64_t records = 0, documents = 0, revision = 0;
};
// Renames a tag on every record and in every rule that asks for it, as one change; NotFound when nobody has it. Where
// the new name exists already the two become one.
Result<TagRename> renameTag(const Job &job, store::Workspace &workspace, const std::string &from,
                            const std::string &to);

} // namespace panorama::services
