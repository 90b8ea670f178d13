// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tag_taxonomy.h"

#include "core/json_reader.h"
#include "core/text.h"

namespace panorama::services {

Result<TagTaxonomy> parseTagTaxonomy(const Json &document)
{
    JsonReader reader(document, "");
    reader.format("panorama.tags/1");
    const Json *list = reader.array("tags");
    TRY_VOID(reader.finish());
    TagTaxonomy tags;
    for (std::size_t i = 0; i < list->items().size(); ++i) {
        const std::string place = "/tags/" + std::to_string(i);
        if (!list->items()[i].isObject())
            return invalidError("A tag must be an object.", place);
        JsonReader entry(list->items()[i], place);
        const std::string name = toNfc(entry.text("name"));
        TagEntry tag {toNfc(entry.optionalText("group").value_or("")), toNfc(entry.optionalText("owner").value_or("")),
                      entry.choice("origin", {"rule", "manual", "import", "model"}, "import"),
                      entry.optionalNumber("half_life_days", 0.001, 36500)};
        if (name.empty() && entry.has("name"))
            entry.complain("A tag needs a name.", entry.pointer("name"));
        if (tags.contains(name))
            entry.complain("This tag stands here twice.", entry.pointer("name"));
        TRY_VOID(entry.finish());
        tags[name] = std::move(tag);
    }
    return tags;
}

void collectTags(const Json &json, std::set<std::string> &names)
{
    if (json.isArray())
        for (const Json &item : json.items())
            collectTags(item, names);
    if (!json.isObject())
        return;
    const Json *tag = json.find("tag");
    if (tag && tag->isString() && json.members().size() == 1)
        names.insert(toNfc(tag->text()));
    for (const auto &member : json.members())
        collectTags(member.second, names);
}

bool replaceTag(Json &json, const std::string &from, const std::string &to)
{
    bool changed = false;
    if (json.isArray())
        for (Json &item : json.items())
            changed = replaceTag(item, from, to) || changed;
    if (!json.isObject())
        return changed;
    const Json *tag = json.find("tag");
    if (tag && tag->isString() && json.members().size() == 1 && toNfc(tag->text()) == from) {
        json.set("tag", to);
        return true;
    }
    for (auto &member : json.members())
        changed = replaceTag(member.second, from, to) || changed;
    return changed;
}

} // namespace panorama::services
