// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/sqlite_error.h"

#include <sqlite3.h>

#include <filesystem>
#include <utility>

namespace panorama::store {

struct Database::Impl
{
    sqlite3 *connection = nullptr;
    CancelToken token;
    ~Impl() { sqlite3_close_v2(connection); }
};

namespace {

int isCancelled(void *token)
{
    return static_cast<CancelToken *>(token)->isCancelled() ? 1 : 0;
}

int flagsOf(OpenMode mode)
{
    switch (mode) {
    case OpenMode::ReadOnly: return SQLITE_OPEN_READONLY;
    case OpenMode::Immutable: return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case OpenMode::ReadWrite: return SQLITE_OPEN_READWRITE;
    case OpenMode::Create: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return SQLITE_OPEN_READONLY;
}

// file:///a%20b.panorama?immutable=1 (https://sqlite.org/uri.html)
std::string immutableUri(const std::string &path)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::error_code failure;
    std::string uri = "file://";
    for (const char c : std::filesystem::absolute(path, failure).string()) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/'
            || c == '.' || c == '-' || c == '_';
        uri += plain ? std::string(1, c) : std::string {'%', digits[byte >> 4], digits[byte & 15]};
    }
    return uri + "?immutable=1";
}

} // namespace

Database::Database() : m_impl(std::make_unique<Impl>()) { }
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const std::string &path, OpenMode mode)
{
    Database database;
    const std::string name = mode == OpenMode::Immutable ? immutableUri(path) : path;
    const int code = sqlite3_open_v2(name.c_str(), &database.m_impl->connection,
                                     flagsOf(mode) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(code, database.m_impl->connection);
    sqlite3 *connection = database.m_impl->connection;
    sqlite3_busy_timeout(connection, 500);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    TRY_VOID(database.execute(
        "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536"));
    if (mode == OpenMode::ReadWrite || mode == OpenMode::Create)
        TRY_VOID(
            database.execute("PRAGMA secure_delete=ON; PRAGMA synchronous=FULL; PRAGMA journal_mode=WAL; PRAGMA "
                             "wal_autocheckpoint=4000; PRAGMA cache_size=-131072; PRAGMA journal_size_limit=67108864"));
    return database;
}

Statement Database::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(m_impl->connection, sql.data(), int(sql.size()), &statement, nullptr);
    return Statement(statement, code == SQLITE_OK ? Error() : sqliteError(code, m_impl->connection));
}

Result<void> Database::execute(const std::string &sql)
{
    const int code = sqlite3_exec(m_impl->connection, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(code, m_impl->connection);
    return {};
}

Result<std::int64_t> Database::integer(std::string_view sql)
{
    Statement statement = prepare(sql);
    const std::int64_t value = statement.step() ? statement.integer(0) : 0;
    TRY_VOID(statement.status());
    return value;
}

std::int64_t Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_impl->connection);
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_impl->connection);
}

void Database::watch(const CancelToken &token)
{
    m_impl->token = token;
    sqlite3_progress_handler(m_impl->connection, 20000, isCancelled, &m_impl->token);
}

Result<std::string> Database::readBlob(const char *table, const char *column, std::int64_t row, std::size_t offset,
                                       std::size_t size)
{
    sqlite3_blob *blob = nullptr;
    int code = sqlite3_blob_open(m_impl->connection, "main", table, column, row, 0, &blob);
    if (code != SQLITE_OK)
        return sqliteError(code, m_impl->connection);
    std::string bytes(size, '\0');
    code = sqlite3_blob_read(blob, bytes.data(), int(size), int(offset));
    sqlite3_blob_close(blob);
    if (code != SQLITE_OK)
        return sqliteError(code, m_impl->connection);
    return bytes;
}

std::string Database::path() const
{
    const char *name = sqlite3_db_filename(m_impl->connection, "main");
    return name ? name : "";
}

sqlite3 *Database::handle() const
{
    return m_impl->connection;
}

Result<Transaction> Transaction::begin(Database &database, bool immediate)
{
    TRY_VOID(database.execute(immediate ? "BEGIN IMMEDIATE" : "BEGIN"));
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) { }

Transaction::~Transaction()
{
    if (m_database && !sqlite3_get_autocommit(m_database->handle()))
        (void)m_database->execute("ROLLBACK").has_value();
}

Result<void> Transaction::commit()
{
    TRY_VOID(m_database->execute("COMMIT"));
    m_database = nullptr;
    return {};
}

} // namespace panorama::store
