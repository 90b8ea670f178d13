// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "segments/flag_condition.h"

namespace panorama::segments {
namespace {

ConditionPtr read(JsonReader &reader, const Json &)
{
    return std::make_shared<FlagCondition>(FlagSource {"/source", "There is no source", &columns::Snapshot::sources},
                                           toNfc(reader.text("source")));
}

} // namespace

void register_source(ConditionRegistry &registry)
{
    registry.add({"source", "Source", {{"source", ConditionParameter::Type::Source}}, read});
}

} // namespace panorama::segments
