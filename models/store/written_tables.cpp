// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/written_tables.h"

#include <sqlite3.h>

#include <algorithm>
#include <string_view>

namespace panorama::store {
namespace {

// Everything else is columns until it is said here that it is not.
constexpr std::string_view withoutColumns[] = {
    "audit",    "batches",         "campaigns", "document_positions",  "document_steps", "documents",
    "erased",   "export_ledger",   "inbox",     "key_slots",           "messages",       "order_lines",
    "products", "refunds",         "rejects",   "remembered_mappings", "secrets",        "settings",
    "spend",    "sqlite_sequence", "sync_runs", "sync_slices",         "sync_streams",   "sync_values",
    "undo"};

// Nothing of the columns until some row refers to it.
constexpr std::string_view onlyReferred[] = {"identifiers", "parties", "terms"};

// Rows that columns can take in without being made anew.
constexpr std::string_view addedRows[] = {"event_chunks", "orders", "sources"};

bool isReferred(const std::string &table)
{
    return std::find(std::begin(onlyReferred), std::end(onlyReferred), table) != std::end(onlyReferred);
}

bool hasColumns(const std::string &table)
{
    return std::find(std::begin(withoutColumns), std::end(withoutColumns), table) == std::end(withoutColumns);
}

} // namespace

WrittenTables::WrittenTables(Database &database) : m_database(database)
{
    sqlite3_set_authorizer(database.handle(), note, this);
}

WrittenTables::~WrittenTables()
{
    sqlite3_set_authorizer(m_database.handle(), nullptr, nullptr);
}

int WrittenTables::note(void *self, int action, const char *table, const char *, const char *, const char *)
{
    auto *written = static_cast<WrittenTables *>(self);
    if (action == SQLITE_INSERT)
        written->m_inserted.insert(table);
    else if (action == SQLITE_UPDATE || action == SQLITE_DELETE || action == SQLITE_ALTER_TABLE
             || action == SQLITE_DROP_TABLE)
        written->m_changed.insert(table);
    return SQLITE_OK;
}

bool WrittenTables::changeColumns() const
{
    return std::any_of(m_inserted.begin(), m_inserted.end(),
                       [](const std::string &table) { return hasColumns(table) && !isReferred(table); })
        || std::any_of(m_changed.begin(), m_changed.end(), hasColumns);
}

bool WrittenTables::onlyAddRows() const
{
    return std::all_of(m_inserted.begin(), m_inserted.end(),
                       [](const std::string &table) {
                           return !hasColumns(table) || isReferred(table)
                               || std::find(std::begin(addedRows), std::end(addedRows), table) != std::end(addedRows);
                       })
        && std::none_of(m_changed.begin(), m_changed.end(), hasColumns);
}

} // namespace panorama::store
