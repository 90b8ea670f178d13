// SPDX-License-Identifier: GPL-3.0-or-later
// The name stands in the plain fields of records, in before-images of records that an import may still restore, in
// rules of documents, in the taxonomy and in remembered mappings: all of them change in one transaction, so that no
// rule ever asks for a tag that has just vanished.
#include "core/text.h"
#include "services/tag_service.h"
#include "services/tag_taxonomy.h"
#include "store/documents.h"

#include <algorithm>

namespace panorama::services {
namespace {

// Replaces a name in a list of tags, kept sorted and without repeats.
bool renameInList(Json &tags, const std::string &from, const std::string &to)
{
    auto &items = tags.items();
    const auto found = std::find(items.begin(), items.end(), Json(from));
    if (found == items.end())
        return false;
    items.erase(found);
    if (std::find(items.begin(), items.end(), Json(to)) == items.end())
        items.insert(std::find_if(items.begin(), items.end(), [&to](const Json &tag) { return tag.text() > to; }),
                     Json(to));
    return true;
}

// `text`: the plain fields of a record; empty when nothing changes.
Result<std::string> renamedFields(std::string_view text, const std::string &from, const std::string &to)
{
    TRY(Json fields, Json::parse(text));
    for (auto &member : fields.members())
        if (member.first == "tags" && member.second.isArray() && renameInList(member.second, from, to))
            return fields.dump();
    return std::string();
}

struct Changed
{
    std::int64_t id = 0, seq = 0;
    std::string text;
};

Result<std::int64_t> renameRecords(store::Database &database, const std::string &from, const std::string &to)
{
    std::vector<Changed> changed;
    store::Statement row = database.prepare("SELECT r.id, r.fields FROM records r WHERE EXISTS"
                                            " (SELECT 1 FROM json_each(r.fields, '$.tags') t WHERE t.value = ?)");
    row.bind(from);
    while (row.step()) {
        TRY(std::string fields, renamedFields(row.text(1), from, to));
        changed.push_back({row.integer(0), 0, std::move(fields)});
    }
    TRY_VOID(row.status());
    store::Statement update = database.prepare("UPDATE records SET fields = ? WHERE id = ?");
    for (const Changed &record : changed)
        TRY_VOID(update.bind(record.text, record.id).run());
    return std::int64_t(changed.size());
}

Result<void> renameImages(store::Database &database, const std::string &from, const std::string &to)
{
    std::vector<Changed> changed;
    store::Statement row = database.prepare("SELECT batch_id, seq, before FROM undo WHERE table_name = 'records'");
    while (row.step()) {
        TRY(Json image, Json::parse(row.text(2)));
        const Json *fields = image.find("fields");
        if (!fields || !fields->isString())
            continue;
        TRY(std::string renamed, renamedFields(fields->text(), from, to));
        if (renamed.empty())
            continue;
        image.set("fields", std::move(renamed));
        changed.push_back({row.integer(0), row.integer(1), image.dump()});
    }
    TRY_VOID(row.status());
    store::Statement update = database.prepare("UPDATE undo SET before = ? WHERE batch_id = ? AND seq = ?");
    for (const Changed &image : changed)
        TRY_VOID(update.bind(image.text, image.id, image.seq).run());
    return {};
}

// What is said about `from` is said about `to`, unless something is said about `to` already.
bool renameInTaxonomy(Json &document, const std::string &from, const std::string &to)
{
    const auto isNamed = [](const std::string &wanted) {
        return [&wanted](const Json &tag) {
            const Json *name = tag.find("name");
            return name && name->isString() && toNfc(name->text()) == wanted;
        };
    };
    bool changed = false;
    for (auto &member : document.members()) {
        if (member.first != "tags" || !member.second.isArray())
            continue;
        Json::Array &tags = member.second.items();
        const auto old = std::ranges::find_if(tags, isNamed(from));
        if (old == tags.end())
            continue;
        if (std::ranges::any_of(tags, isNamed(to)))
            tags.erase(old);
        else
            old->set("name", to);
        changed = true;
    }
    return changed;
}

Result<std::int64_t> renameInDocuments(store::Database &database, const std::string &from, const std::string &to,
                                       Instant now)
{
    std::int64_t count = 0;
    store::Documents documents(database);
    TRY(const auto list, documents.list(""));
    for (const store::Document &document : list) {
        Json body = document.body;
        const bool changed = document.kind == "tags" ? renameInTaxonomy(body, from, to) : replaceTag(body, from, to);
        if (!changed)
            continue;
        TRY_VOID(documents.change(document.id, {"rename tag", document.name, std::move(body)}, now));
        ++count;
    }
    return count;
}

// A mapping that has a column for both tags keeps both: one field takes one column.
bool renameInMapping(Json &mapping, const std::string &from, const std::string &to)
{
    for (auto &member : mapping.members()) {
        if (member.first != "fields" || !member.second.isObject() || member.second.find("tag." + to))
            continue;
        for (auto &field : member.second.members())
            if (field.first == "tag." + from) {
                field.first = "tag." + to;
                return true;
            }
    }
    return false;
}

Result<void> renameInMappings(store::Database &database, const std::string &from, const std::string &to)
{
    std::vector<std::pair<std::string, std::string>> changed;
    store::Statement row = database.prepare("SELECT fingerprint, mapping FROM remembered_mappings");
    while (row.step()) {
        TRY(Json mapping, Json::parse(row.text(1)));
        if (renameInMapping(mapping, from, to))
            changed.emplace_back(std::string(row.text(0)), mapping.dump());
    }
    TRY_VOID(row.status());
    store::Statement update = database.prepare("UPDATE remembered_mappings SET mapping = ? WHERE fingerprint = ?");
    for (const auto &[fingerprint, mapping] : changed)
        TRY_VOID(update.bind(mapping, fingerprint).run());
    return {};
}

} // namespace

Result<TagRename> renameTag(const Job &job, store::Workspace &workspace, const std::string &from, const std::string &to)
{
    const std::string oldName = toNfc(from), newName = toNfc(to);
    if (!validName(newName))
        return invalidError("A name has 1 to 200 characters and no control characters.", {},
                            "Give the old name, then the new one.");
    if (newName == oldName)
        return invalidError("The new name must be another one.", {}, "Give the old name, then the new one.");
    TagRename renamed;
    TRY(renamed.revision, workspace.write(job, [&](store::WriteSession &session) -> Result<void> {
        TRY(renamed.records, renameRecords(session.database, oldName, newName));
        TRY_VOID(renameImages(session.database, oldName, newName));
        TRY(renamed.documents, renameInDocuments(session.database, oldName, newName, session.now));
        TRY_VOID(renameInMappings(session.database, oldName, newName));
        if (renamed.records == 0 && renamed.documents == 0)
            return notFoundError("There is no tag \"" + oldName + "\".", oldName, "See tag list.");
        session.touch("records");
        session.touch("documents");
        return {};
    }));
    return renamed;
}

} // namespace panorama::services
