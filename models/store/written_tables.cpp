// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/written_tables.h"

#include <sqlite3.h>

#include <algorithm>
#include <span>
#include <string_view>

namespace panorama::store {
namespace {

// Everything else is columns until it is said here that it is not. What columns take from meta is never changed.
constexpr std::string_view withoutColumns[] = {"audit",
                                               "batches",
                                               "campaigns",
                                               "document_positions",
                                               "document_steps",
                                               "documents",
                                               "erased",
                                               "export_ledger",
                                               "inbox",
                                               "key_slots",
                                               "messages",
                                               "meta",
                                               "order_lines",
                                               "products",
                                               "refunds",
                                               "rejects",
                                               "remembered_mappings",
                                               "secrets",
                                               "settings",
                                               "spend",
                                               "sqlite_sequence",
                                               "sync_runs",
                                               "sync_slices",
                                               "sync_streams",
                                               "sync_values",
                                               "undo"};

// Nothing of the columns until some row refers to it.
constexpr std::string_view onlyReferred[] = {"identifiers", "parties", "terms"};

// Rows that columns can take in without being made anew.
constexpr std::string_view addedRows[] = {"event_chunks", "orders", "sources"};

// What is added to or changed without another record.
constexpr std::string_view addedToPeople[] = {"event_chunks", "orders", "sources", "consents"};
constexpr std::string_view besidePeople[] = {"links", "cuts", "record_ranks", "overrides", "rates"};

bool isIn(const std::string &table, std::span<const std::string_view> list)
{
    return std::find(list.begin(), list.end(), table) != list.end();
}

bool isReferred(const std::string &table)
{
    return isIn(table, onlyReferred);
}

bool hasColumns(const std::string &table)
{
    return !isIn(table, withoutColumns);
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
                           return !hasColumns(table) || isReferred(table) || isIn(table, addedRows);
                       })
        && std::none_of(m_changed.begin(), m_changed.end(), hasColumns);
}

bool WrittenTables::keepPeople() const
{
    const auto beside = [](const std::string &table) { return !hasColumns(table) || isIn(table, besidePeople); };
    return std::all_of(m_inserted.begin(), m_inserted.end(),
                       [&](const std::string &table) {
                           return beside(table) || isReferred(table) || isIn(table, addedToPeople);
                       })
        && std::all_of(m_changed.begin(), m_changed.end(), beside);
}

bool WrittenTables::changeNames() const
{
    return m_inserted.contains("records") || m_changed.contains("records") || m_changed.contains("identifiers");
}

} // namespace panorama::store
