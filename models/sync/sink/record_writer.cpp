// SPDX-License-Identifier: GPL-3.0-or-later
// A row of customers is the record SOURCE/KEY of its source. A known key replaces the fields that are mapped; an empty
// cell clears; identifiers are replaced kind by kind.
#include "core/packed_numbers.h"
#include "core/text.h"
#include "domain/identifier.h"
#include "store/sealed_places.h"
#include "sync/sink/keyed_table.h"
#include "sync/sink/store_sink.h"
#include "sync/sink/stored_values.h"

#include <algorithm>
#include <set>

namespace panorama::sync {
namespace {

enum Column : std::size_t { Source, Created, Identifiers, Fields, Personal, HasName };

struct Contents
{
    ValueMap attributes, personal;
    std::set<std::string> tags;
    std::string key, name;
    bool operator==(const Contents &) const = default;
};

std::string fieldsText(const Contents &contents)
{
    Json json = Json::object({{"attrs", valueMapJson(contents.attributes)}, {"tags", Json::array()}});
    for (const std::string &tag : contents.tags)
        json.members()[1].second.append(tag);
    return json.dump();
}

std::string personalText(const Contents &contents)
{
    Json json = Json::object({{"key", contents.key}});
    if (!contents.name.empty())
        json.set("name", contents.name);
    if (!contents.personal.empty())
        json.set("attrs", valueMapJson(contents.personal));
    return json.dump();
}

std::vector<std::uint32_t> unpackIds(const SqlValue &value)
{
    const auto *blob = std::get_if<Blob>(&value);
    return numbersIn<std::uint32_t>(blob ? std::string_view(blob->bytes) : std::string_view());
}

class RecordWriter : public KindWriter
{
public:
    RecordWriter(SinkContext &context, const RowShape &shape)
        : m_context(context),
          m_table(context, "records", {"key_hash"},
                  {"source_id", "created", "identifiers", "fields", "personal", "has_name"}),
          m_kindOf(context.session.database.prepare(
              "SELECT k.name FROM identifiers i JOIN identifier_kinds k ON k.id = i.kind WHERE i.id = ?")),
          m_keyField(customerKeyField(shape).value_or("key"))
    {
    }

    Result<RowOutcome> add(const RowFields &row) override
    {
        const std::string key = keyOf(row);
        if (key.empty())
            return rejected(m_keyField, "no key", invalidKey(row));
        RowOutcome outcome;
        TRY(std::vector<std::uint32_t> ids, m_context.identifiersOf(row, outcome));
        if (outcome.state == RowOutcome::State::Rejected)
            return outcome;
        const SqlValue keys[] = {
            Blob {std::string(store::bytesOf(m_context.vault.recordKeyHash(m_context.source.name + "/" + key)))}};
        TRY(const auto found, m_table.find(keys));
        Contents contents;
        std::int64_t id = found ? found->id : 0;
        if (found) {
            TRY(contents, read(*found));
            TRY_VOID(keepOtherKinds(row, unpackIds(found->values[Identifiers]), ids));
        } else {
            TRY(id, m_table.reserveId());
        }
        const Contents before = contents;
        contents.key = key;
        if (std::string wrong; !apply(row, contents, wrong))
            return rejected(wrong, "not one of 1, true, yes, 是, 0, false, no, 否, or no valid name",
                            outcome.identifiersDropped);
        std::vector<SqlValue> values =
            valuesOf(row, found ? found->values : std::vector<SqlValue>(HasName + 1, nullptr), ids, contents);
        if (!found || contents.key != before.key || contents.name != before.name
            || contents.personal != before.personal)
            values[Personal] = Blob {m_context.vault.seal(store::recordPlace(id), personalText(contents))};
        if (found) {
            TRY(outcome.state, m_table.replace(*found, values));
            return outcome;
        }
        TRY_VOID(m_table.insert(id, keys, values));
        outcome.state = RowOutcome::State::Created;
        return outcome;
    }

private:
    // Whether there is no key because the identifier that is the key is invalid.
    bool invalidKey(const RowFields &row) const
    {
        const auto &mapped = row.identifiers();
        return std::any_of(mapped.begin(), mapped.end(), [&](const FieldValue &entry) {
            return entry.field->full == m_keyField && !entry.value->isEmpty();
        });
    }
    std::string keyOf(const RowFields &row) const
    {
        if (m_keyField == "key")
            return toNfc(trimmed(row.text("key")));
        for (const FieldValue &entry : row.identifiers())
            if (entry.field->full == m_keyField)
                return normalizedIdentifier(entry.field->name, entry.value->text, m_context.settings.region)
                    .value_or("");
        return {};
    }
    Result<Contents> read(const KeyedTable::Found &found) const
    {
        Contents contents;
        TRY(const Json fields, Json::parse(std::get<std::string>(found.values[Fields])));
        contents.attributes = valueMapOf(fields.find("attrs"));
        if (const Json *tags = fields.find("tags"))
            for (const Json &tag : tags->items())
                contents.tags.insert(tag.text());
        TRY(const std::string opened,
            m_context.vault.open(store::recordPlace(found.id), std::get<Blob>(found.values[Personal]).bytes));
        TRY(const Json personal, Json::parse(opened));
        contents.personal = valueMapOf(personal.find("attrs"));
        contents.key = personal.find("key") ? personal.find("key")->text() : "";
        contents.name = personal.find("name") ? personal.find("name")->text() : "";
        return contents;
    }
    // Identifiers of kinds that the row does not map stay.
    Result<void> keepOtherKinds(const RowFields &row, const std::vector<std::uint32_t> &old,
                                std::vector<std::uint32_t> &ids)
    {
        for (const std::uint32_t id : old) {
            m_kindOf.bind(id);
            const std::string kind = m_kindOf.step() ? std::string(m_kindOf.text(0)) : std::string();
            TRY_VOID(m_kindOf.status());
            const auto &mapped = row.identifiers();
            if (std::none_of(mapped.begin(), mapped.end(),
                             [&](const FieldValue &entry) { return entry.field->name == kind; }))
                ids.push_back(id);
        }
        return {};
    }
    static bool apply(const RowFields &row, Contents &contents, std::string &wrong)
    {
        if (!applyValues(row.attributes(), false, contents.attributes, wrong)
            || !applyValues(row.attributes(), true, contents.personal, wrong))
            return false;
        for (const FieldValue &tag : row.tags()) {
            wrong = tag.field->full;
            if (!validName(tag.field->name) || (!tag.value->isEmpty() && tag.value->type != RowValue::Type::Boolean))
                return false;
            if (!tag.value->isEmpty() && tag.value->number)
                contents.tags.insert(tag.field->name);
            else
                contents.tags.erase(tag.field->name);
        }
        if (const RowValue *name = row.native("name"))
            contents.name = toNfc(name->text);
        return true;
    }
    std::vector<SqlValue> valuesOf(const RowFields &row, std::vector<SqlValue> values, std::vector<std::uint32_t> &ids,
                                   const Contents &contents) const
    {
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        values[Source] = m_context.source.id;
        if (row.native("created"))
            values[Created] = sqlNumber(row.number("created"));
        values[Identifiers] = Blob {packIds(ids)};
        values[Fields] = fieldsText(contents);
        values[HasName] = std::int64_t(!contents.name.empty());
        return values;
    }

    SinkContext &m_context;
    KeyedTable m_table;
    store::Statement m_kindOf;
    std::string m_keyField;
};

} // namespace

Result<std::string> customerKeyField(const RowShape &shape)
{
    std::vector<std::string> identifiers;
    for (const RowField &field : shape.fields) {
        if (field.name == "key")
            return field.name;
        if (field.name.compare(0, 3, "id.") == 0)
            identifiers.push_back(field.name);
    }
    for (const char *preferred : {"id.member_no", "id.openid"})
        if (std::find(identifiers.begin(), identifiers.end(), preferred) != identifiers.end())
            return std::string(preferred);
    if (identifiers.size() == 1)
        return identifiers.front();
    return invalidError("It is not clear which field is the key of a customer.", "/fields", "Map \"key\".");
}

std::unique_ptr<KindWriter> recordWriter(SinkContext &context, const RowShape &shape)
{
    return std::make_unique<RecordWriter>(context, shape);
}

} // namespace panorama::sync
