// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sink/keyed_table.h"

#include "sync/sink/met_rows.h"

#include <algorithm>

namespace panorama::sync {
namespace {

std::string joined(const std::vector<std::string> &columns, const std::string &between, const std::string &after = {})
{
    std::string text;
    for (const std::string &column : columns)
        text += (text.empty() ? "\"" : between + "\"") + column + "\"" + after;
    return text;
}

std::vector<std::string> both(const std::vector<std::string> &a, const std::vector<std::string> &b)
{
    std::vector<std::string> all = a;
    all.insert(all.end(), b.begin(), b.end());
    return all;
}

std::string marks(std::size_t count)
{
    std::string text = "?";
    for (std::size_t i = 1; i < count; ++i)
        text += ",?";
    return text;
}

void bindValue(store::Statement &statement, const SqlValue &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        statement.bindNext(*number);
    else if (const auto *text = std::get_if<std::string>(&value))
        statement.bindNext(*text);
    else if (const auto *blob = std::get_if<Blob>(&value))
        statement.bindBlob(blob->bytes);
    else
        statement.bindNext(nullptr);
}

// Value `i` of a find row and its type; types follow all values.
SqlValue readValue(const store::Statement &row, int column, std::string_view type)
{
    if (type == "integer")
        return row.integer(column);
    if (type == "text")
        return std::string(row.text(column));
    if (type == "blob")
        return Blob {std::string(row.blob(column))};
    return nullptr;
}

} // namespace

SqlValue sqlText(std::string_view text)
{
    return text.empty() ? SqlValue(nullptr) : SqlValue(std::string(text));
}

SqlValue sqlNumber(std::optional<std::int64_t> number)
{
    return number ? SqlValue(*number) : SqlValue(nullptr);
}

KeyedTable::KeyedTable(SinkContext &context, std::string table, const std::vector<std::string> &keys,
                       const std::vector<std::string> &values)
    : m_context(context),
      m_table(std::move(table)),
      m_valueCount(values.size()),
      m_find(context.session.database.prepare("SELECT id, batch, created_batch, " + joined(values, ", ") + ", typeof("
                                              + joined(values, "), typeof(") + ") FROM " + m_table + " WHERE "
                                              + joined(keys, " AND ", " = ?"))),
      m_insert(context.session.database.prepare("INSERT INTO " + m_table + "(id, created_batch, batch, "
                                                + joined(both(keys, values), ", ") + ") VALUES("
                                                + marks(3 + keys.size() + values.size()) + ")")),
      m_updateText("UPDATE " + m_table + " SET " + joined(values, ", ", " = ?") + ", batch = ? WHERE id = ?"),
      m_met(context.met ? &context.met->ids[m_table] : nullptr)
{
    context.session.touch(m_table);
}

Result<std::optional<KeyedTable::Found>> KeyedTable::find(std::span<const SqlValue> keys)
{
    m_find.bind();
    for (const SqlValue &key : keys)
        bindValue(m_find, key);
    if (!m_find.step()) {
        TRY_VOID(m_find.status());
        return std::optional<Found>();
    }
    Found found {m_find.integer(0), m_find.integer(1), m_find.integer(2), {}};
    for (std::size_t i = 0; i < m_valueCount; ++i)
        found.values.push_back(readValue(m_find, 3 + int(i), m_find.text(3 + int(m_valueCount + i))));
    m_find.reset();
    if (m_met)
        m_met->insert(found.id);
    return std::optional<Found>(std::move(found));
}

Result<std::int64_t> KeyedTable::reserveId()
{
    if (!m_lastId) {
        TRY(m_lastId, lastId(m_context.session.database, m_table));
    }
    return ++*m_lastId;
}

Result<void> KeyedTable::insert(std::int64_t id, std::span<const SqlValue> keys, std::span<const SqlValue> values)
{
    if (m_met)
        m_met->insert(id);
    m_insert.bind(id, m_context.batch, m_context.batch);
    for (const SqlValue &key : keys)
        bindValue(m_insert, key);
    for (const SqlValue &value : values)
        bindValue(m_insert, value);
    return m_insert.run();
}

Result<RowOutcome::State> KeyedTable::replace(const Found &found, std::span<const SqlValue> values)
{
    if (std::equal(values.begin(), values.end(), found.values.begin(), found.values.end()))
        return RowOutcome::State::Unchanged;
    if (found.batch != m_context.batch)
        TRY_VOID(m_context.undo.remember(m_table, found.id));
    if (!m_update)
        m_update.emplace(m_context.session.database.prepare(m_updateText));
    m_update->bind();
    for (const SqlValue &value : values)
        bindValue(*m_update, value);
    m_update->bindNext(m_context.batch).bindNext(found.id);
    TRY_VOID(m_update->run());
    return RowOutcome::State::Updated;
}

Result<RowOutcome::State> KeyedTable::put(std::span<const SqlValue> keys,
                                          std::span<const std::optional<SqlValue>> values, std::size_t notes)
{
    TRY(const std::optional<Found> found, find(keys));
    std::vector<SqlValue> merged;
    for (std::size_t i = 0; i < values.size(); ++i)
        merged.push_back(values[i] ? *values[i] : found ? found->values[i] : SqlValue(nullptr));
    if (found && std::equal(merged.begin(), merged.end() - std::ptrdiff_t(notes), found->values.begin()))
        return RowOutcome::State::Unchanged;
    if (found)
        return replace(*found, merged);
    TRY(const std::int64_t id, reserveId());
    TRY_VOID(insert(id, keys, merged));
    return RowOutcome::State::Created;
}

} // namespace panorama::sync
