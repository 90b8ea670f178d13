// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "segments/flag_condition.h"

namespace panorama::segments {
namespace {

ConditionPtr read(JsonReader &reader, const Json &)
{
    return std::make_shared<FlagCondition>(
        FlagSource {"/identifier", "No customer has an identifier of kind", &columns::Snapshot::identifierKinds},
        toNfc(reader.text("identifier")));
}

} // namespace

void register_identifier(ConditionRegistry &registry)
{
    registry.add({"identifier", "Identifier", {{"identifier", ConditionParameter::Type::IdentifierKind}}, read});
}

} // namespace panorama::segments
