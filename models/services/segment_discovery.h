// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/segment_service.h"

#include <set>

namespace panorama::services {

// Finding out about people what no rule says. Results are JSON without as_of and revision.

struct ExploreRequest
{
    std::vector<std::pair<std::string, Json>> segments; // id (or file) and document
    double rate = 0.05; // of false discoveries
    std::uint64_t top = 5; // distinctions a segment; 0 = all
};
// Of all saved segments.
Result<std::vector<std::pair<std::string, Json>>> savedSegments(store::Workspace &workspace);
// What sets each segment apart from everybody: {"people","tests","discoveries","rate","segments":[{id,name,count,
// distinctions:N,"features":[{kind,name,value,count (null under 10),share,base_share,index,interval,p,q}]}]}
Result<Json> exploreSegments(const Job &job, SegmentService &service, const ExploreRequest &request);

struct LookalikeQuery
{
    columns::Bits seeds;
    std::set<std::string> excluded; // features that the seeds were chosen by
    std::uint64_t seed = 1;
    std::uint64_t limit = 100;
};
// Who is most like the seeds: {"seeds","candidates","held_out":{people,seeds,auc,lift:[{share,seeds,lift,interval}]},
// "excluded":[…],"weights":[{kind,name,value,weight}],"members":[{customer,score,reasons:[…]}]}
Result<Json> lookalikes(const Job &job, SegmentService &service, const LookalikeQuery &query);
// The people of that answer as CSV with the heading customer,score: a seed list for others.
Result<void> writeLookalikes(const std::string &path, bool overwrite, const Json &members);
// The features that a rule asks for, those of saved segments within it included.
std::set<std::string> ruleNames(const segments::Segment &segment);
// The people of a seed list: one customer id, record key or KIND:VALUE a line, or the first column of a CSV with the
// heading `customer`; the error names the first line that nobody is behind.
Result<columns::Bits> seedList(store::Workspace &workspace, SegmentService &service, const std::string &text);

} // namespace panorama::services
