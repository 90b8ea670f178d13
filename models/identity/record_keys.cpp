// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/record_keys.h"

#include "identity/opened_rows.h"
#include "store/sealed_places.h"

#include <algorithm>

namespace panorama::identity {

Result<std::vector<std::string>> sourceNames(store::Database &database)
{
    std::vector<std::string> names;
    store::Statement row = database.prepare("SELECT id, name FROM sources ORDER BY id");
    while (row.step()) {
        names.resize(std::size_t(row.integer(0)) + 1);
        names.back() = row.text(1);
    }
    TRY_VOID(row.status());
    return names;
}

// The member "key" of what is sealed of a record. The store writes it first.
static Result<std::string> keyIn(std::string_view personal)
{
    constexpr std::string_view start = "{\"key\":\"";
    if (personal.substr(0, start.size()) == start) {
        const std::string_view rest = personal.substr(start.size());
        const std::size_t end = rest.find_first_of("\"\\");
        if (end != std::string_view::npos && rest[end] == '"')
            return std::string(rest.substr(0, end));
    }
    TRY(const Json json, Json::parse(personal));
    const Json *key = json.find("key");
    return key && key->isString() ? key->text() : std::string();
}

Result<RecordKeys> RecordKeys::load(store::Database &database, const store::Vault &vault,
                                    const columns::RecordSet &records, const IdentifierTexts &texts, const Job &job)
{
    RecordKeys keys;
    keys.m_ends.reserve(records.size());
    TRY(const std::vector<std::string> sources, sourceNames(database));
    const auto add = [&](std::int64_t, std::int64_t source, std::string_view personal) -> Result<void> {
        TRY(const std::string key, keyIn(personal));
        if (std::size_t(source) >= sources.size())
            return storageError("The workspace is damaged: a record has no source.", {},
                                "Check it with workspace check, and restore a backup.");
        keys.m_arena += sources[std::size_t(source)] + "/" + key;
        keys.m_ends.push_back(keys.m_arena.size());
        return {};
    };
    const bool all = !records.isScope();
    store::Statement rows = database.prepare(all ? "SELECT id, source_id, personal FROM records ORDER BY id"
                                                 : "SELECT source_id, personal FROM records WHERE id = ?");
    if (all)
        TRY_VOID(eachOpened(rows, vault, store::recordPlace, job, add));
    for (RecordNumber record = 0; !all && record < records.size() && records[record].id; ++record) {
        rows.bind(std::int64_t(records[record].id));
        if (!rows.step())
            return rows.status() ? storageError("A record has vanished.") : rows.status().error();
        TRY(const std::string personal, vault.open(store::recordPlace(records[record].id), rows.blob(1)));
        TRY_VOID(add(records[record].id, rows.integer(0), personal));
    }
    for (auto record = RecordNumber(keys.m_ends.size()); record < records.size(); ++record) {
        const columns::Record &entry = records[record];
        keys.m_arena += texts.implicitKey(sources[entry.source], entry.party);
        keys.m_ends.push_back(keys.m_arena.size());
        if (record % 65536 == 0 && job.isCancelled())
            return cancelledError();
    }
    return keys;
}

std::string_view RecordKeys::operator[](RecordNumber record) const
{
    const std::size_t begin = record ? m_ends[record - 1] : 0;
    return std::string_view(m_arena).substr(begin, m_ends[record] - begin);
}

std::optional<RecordNumber> RecordKeys::find(std::string_view key) const
{
    for (RecordNumber record = 0; record < size(); ++record)
        if ((*this)[record] == key)
            return record;
    return std::nullopt;
}

RecordReader::RecordReader(store::Database &database, const store::Vault &vault)
    : m_vault(vault),
      m_statement(
          database.prepare("SELECT id, source_id, created, identifiers, fields, personal FROM records WHERE id = ?"))
{
}

static void takeAttributes(const Json *attributes, OpenedRecord &record, bool personal)
{
    if (!attributes || !attributes->isObject())
        return;
    for (const Json::Member &member : attributes->members()) {
        record.attributes[member.first] = member.second;
        if (personal)
            record.personalAttributes.push_back(member.first);
    }
}

Result<OpenedRecord> RecordReader::read(std::int64_t id)
{
    m_statement.bind(id);
    if (!m_statement.step()) {
        TRY_VOID(m_statement.status());
        return notFoundError("There is no such record.");
    }
    OpenedRecord record {id,
                         std::uint32_t(m_statement.integer(1)),
                         {},
                         {},
                         {},
                         {},
                         {},
                         m_statement.optionalInteger(2),
                         identifierIds(m_statement.blob(3))};
    TRY(const Json fields, Json::parse(m_statement.text(4)));
    TRY(const std::string sealed, m_vault.open(store::recordPlace(id), m_statement.blob(5)));
    TRY(const Json personal, Json::parse(sealed));
    takeAttributes(fields.find("attrs"), record, false);
    takeAttributes(personal.find("attrs"), record, true);
    if (const Json *key = personal.find("key"); key && key->isString())
        record.key = key->text();
    if (const Json *name = personal.find("name"); name && name->isString())
        record.name = name->text();
    if (const Json *tags = fields.find("tags"); tags && tags->isArray())
        for (const Json &tag : tags->items())
            record.tags.push_back(tag.text());
    std::sort(record.tags.begin(), record.tags.end());
    return record;
}

} // namespace panorama::identity
