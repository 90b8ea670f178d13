// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "segments/flag_condition.h"

namespace panorama::segments {
namespace {

ConditionPtr read(JsonReader &reader, const Json &)
{
    return std::make_shared<FlagCondition>(FlagSource {"/tag", "No customer has a tag", &columns::Snapshot::tags},
                                           toNfc(reader.text("tag")));
}

} // namespace

void register_tag(ConditionRegistry &registry)
{
    registry.add({"tag", "Tag", {{"tag", ConditionParameter::Type::Tag}}, read});
}

} // namespace panorama::segments
