// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sink/stored_values.h"

#include "core/text.h"

namespace panorama::sync {

Json valueMapJson(const ValueMap &values)
{
    Json json = Json::object();
    for (const auto &[name, value] : values)
        json.members().emplace_back(name, storedValue(value));
    return json;
}

std::string valueMapText(const ValueMap &values)
{
    return valueMapJson(values).dump();
}

ValueMap valueMapOf(const Json *json)
{
    ValueMap values;
    if (json && json->isObject())
        for (const Json::Member &member : json->members())
            values.emplace(member.first, valueFromStored(member.second));
    return values;
}

bool applyValues(const std::vector<FieldValue> &fields, bool personal, ValueMap &values, std::string &wrongField)
{
    for (const FieldValue &entry : fields) {
        if (!validName(entry.field->name)) {
            wrongField = entry.field->full;
            return false;
        }
        const bool here = entry.field->personal == personal;
        if (const std::optional<Value> value = here ? valueOf(*entry.value) : std::nullopt)
            values[entry.field->name] = *value;
        else
            values.erase(entry.field->name);
    }
    return true;
}

} // namespace panorama::sync
