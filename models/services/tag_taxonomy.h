// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "core/result.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace panorama::services {

struct TagEntry
{
    std::string group, owner, origin = "import";
    std::optional<double> halfLifeDays;
};
using TagTaxonomy = std::map<std::string, TagEntry>; // by name

Result<TagTaxonomy> parseTagTaxonomy(const Json &document);
// Every {"tag":NAME} in a document: collects the names.
void collectTags(const Json &json, std::set<std::string> &names);
// Replaces them; whether anything changed.
bool replaceTag(Json &json, const std::string &from, const std::string &to);

} // namespace panorama::services
