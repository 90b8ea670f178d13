// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pool_list.h"

#include "core/json_reader.h"
#include "core/text.h"

#include <set>

namespace panorama {

Json PoolList::segmentOf(std::size_t pool) const
{
    Json earlier = Json::array();
    for (std::size_t i = 0; i < pool; ++i)
        earlier.append(pools[i].rule);
    Json rule = pool == 0
        ? pools[pool].rule
        : Json::object({{"all",
                         Json(Json::Array {pools[pool].rule,
                                           Json::object({{"not", Json::object({{"any", std::move(earlier)}})}})})}});
    return Json::object({{"format", "panorama.segment/1"}, {"name", pools[pool].name}, {"rule", std::move(rule)}});
}

std::optional<std::size_t> PoolList::find(std::string_view id) const
{
    for (std::size_t i = 0; i < pools.size(); ++i)
        if (pools[i].id == id)
            return i;
    return std::nullopt;
}

static Result<Pool> readPool(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    Pool pool;
    pool.id = toNfc(reader.text("id"));
    if (pool.id.empty() && reader.has("id"))
        reader.complain("A pool needs an id.", reader.pointer("id"));
    pool.name = toNfc(reader.optionalText("name").value_or(pool.id));
    const Json *rule = reader.any("rule");
    if (!rule)
        reader.complain("\"rule\" is missing here.", pointer, "Add \"rule\", a condition or a group as in segments.");
    TRY_VOID(reader.finish());
    pool.rule = *rule;
    const Json segment = Json::object({{"format", "panorama.segment/1"}, {"rule", *rule}});
    TRY_VOID(parseSegmentRule(segment, pointer));
    return pool;
}

Result<PoolList> parsePoolList(const Json &document, const std::string &pointer)
{
    JsonReader reader(document, pointer);
    PoolList list;
    reader.format("panorama.pools/1");
    reader.optionalText("name");
    const Json *pools = reader.array("pools");
    if (pools && pools->items().size() > PoolList::mostPools)
        reader.complain("There may be at most 100 pools.", reader.pointer("pools"));
    TRY_VOID(reader.finish());
    std::set<std::string> ids;
    for (std::size_t i = 0; i < pools->items().size(); ++i) {
        const std::string place = pointer + "/pools/" + std::to_string(i);
        if (!pools->items()[i].isObject())
            return invalidError("A pool must be an object.", place);
        TRY(Pool pool, readPool(pools->items()[i], place));
        if (!ids.insert(pool.id).second)
            return invalidError("There are two pools of this id.", place + "/id");
        list.pools.push_back(std::move(pool));
    }
    return list;
}

} // namespace panorama
