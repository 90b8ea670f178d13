// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kind_fields.h"
#include "services/import_proposal.h"

#include <algorithm>

namespace panorama::services {

std::vector<MappingTarget> mappingTargets(const std::string &kindName)
{
    std::vector<MappingTarget> targets;
    const auto kind = dataKindFromName(kindName);
    if (!kind)
        return targets;
    for (const KindField &field : kindFields(*kind))
        targets.push_back({std::string(field.name), field.required});
    std::ranges::stable_sort(targets, std::ranges::greater(), &MappingTarget::required);
    if (kindTakesIdentifiers(*kind))
        for (const char *identifier : {"phone", "email", "unionid", "openid", "member_no", "device", "cookie"})
            targets.push_back({std::string("id.") + identifier, false});
    return targets;
}

std::vector<std::string> freeTargets(const std::string &kindName)
{
    const auto kind = dataKindFromName(kindName);
    std::vector<std::string> prefixes;
    for (const char *prefix : {"attr.", "tag.", "prop.", "id."})
        if (kind && kindFieldType(*kind, std::string(prefix) + "x"))
            prefixes.emplace_back(prefix);
    return prefixes;
}

} // namespace panorama::services
