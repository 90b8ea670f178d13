// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "store/statement.h"

#include <functional>
#include <memory>
#include <string>

struct sqlite3;

namespace panorama::store {

// Immutable: for a file that nobody changes meanwhile; no side file appears, a log beside it is not seen.
enum class OpenMode { ReadOnly, Immutable, ReadWrite, Create };

// One SQLite connection: WAL, synchronous FULL, foreign and hostile schema features off. Not shared between threads.
class Database
{
public:
    static Result<Database> open(const std::string &path, OpenMode mode);
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    Statement prepare(std::string_view sql); // a mistake shows at the first step()
    Result<void> execute(const std::string &sql); // one or more statements without parameters
    Result<std::int64_t> integer(std::string_view sql); // first column of the first row, 0 when there is none
    std::int64_t lastInsertId() const;
    std::int64_t changes() const;
    // While set, work on this connection stops with Cancelled soon after the token is cancelled.
    void watch(const CancelToken &token);
    // The part of a blob column, read without loading it whole.
    Result<std::string> readBlob(const char *table, const char *column, std::int64_t row, std::size_t offset,
                                 std::size_t size);
    std::string path() const; // as SQLite resolved it
    sqlite3 *handle() const; // for backup and checks inside models/store only

private:
    Database();
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

// A transaction that is rolled back unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database, bool immediate);
    Transaction(Transaction &&other) noexcept;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) { }
    Database *m_database;
};

} // namespace panorama::store
