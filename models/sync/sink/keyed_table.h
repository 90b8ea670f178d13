// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/sink/sink_context.h"

#include <span>
#include <unordered_set>
#include <variant>

namespace panorama::sync {

struct Blob
{
    std::string bytes;
    bool operator==(const Blob &) const = default;
};
using SqlValue = std::variant<std::nullptr_t, std::int64_t, std::string, Blob>;

SqlValue sqlText(std::string_view text); // "" is NULL
SqlValue sqlNumber(std::optional<std::int64_t> number);

// A table whose rows are found by key columns: insert, compare, replace with a before-image.
class KeyedTable
{
public:
    struct Found
    {
        std::int64_t id = 0, batch = 0, createdBatch = 0;
        std::vector<SqlValue> values; // of the value columns
    };
    KeyedTable(SinkContext &context, std::string table, const std::vector<std::string> &keys,
               const std::vector<std::string> &values);

    Result<std::optional<Found>> find(std::span<const SqlValue> keys);
    Result<std::int64_t> reserveId();
    Result<void> insert(std::int64_t id, std::span<const SqlValue> keys, std::span<const SqlValue> values);
    // Unchanged when all values are equal.
    Result<RowOutcome::State> replace(const Found &found, std::span<const SqlValue> values);
    // All of it; nullopt among `values` = not mapped: stays as it is. Unchanged when all but the last `notes` are
    // equal.
    Result<RowOutcome::State> put(std::span<const SqlValue> keys, std::span<const std::optional<SqlValue>> values,
                                  std::size_t notes = 0);

private:
    SinkContext &m_context;
    std::string m_table;
    std::size_t m_valueCount;
    store::Statement m_find, m_insert;
    std::string m_updateText;
    std::optional<store::Statement> m_update; // made at the first need: who only adds has not asked to change
    std::optional<std::int64_t> m_lastId;
    std::unordered_set<std::int64_t> *m_met; // rows found or brought, where a pass wants to know them
};

} // namespace panorama::sync
