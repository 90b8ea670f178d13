// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/sqlite_error.h"

#include <sqlite3.h>

namespace panorama::store {

struct Statement::Impl
{
    sqlite3_stmt *statement = nullptr;
    int next = 1;
    std::optional<Error> error;
};

Statement::Statement(sqlite3_stmt *statement, Error error) : m_impl(std::make_unique<Impl>())
{
    m_impl->statement = statement;
    if (!statement)
        m_impl->error = std::move(error);
}

Statement::Statement(Statement &&) noexcept = default;

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_impl, other.m_impl);
    return *this;
}

Statement::~Statement()
{
    if (m_impl)
        sqlite3_finalize(m_impl->statement);
}

Statement &Statement::bindBlob(std::string_view bytes)
{
    sqlite3_bind_blob64(m_impl->statement, m_impl->next++, bytes.data() ? bytes.data() : "", bytes.size(),
                        SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::lendBlob(std::string_view bytes)
{
    sqlite3_bind_blob64(m_impl->statement, m_impl->next++, bytes.data() ? bytes.data() : "", bytes.size(),
                        SQLITE_STATIC);
    return *this;
}

Statement &Statement::bindNext(std::int64_t value)
{
    sqlite3_bind_int64(m_impl->statement, m_impl->next++, value);
    return *this;
}

Statement &Statement::bindNext(double value)
{
    sqlite3_bind_double(m_impl->statement, m_impl->next++, value);
    return *this;
}

Statement &Statement::bindNext(std::string_view text)
{
    sqlite3_bind_text64(m_impl->statement, m_impl->next++, text.data() ? text.data() : "", text.size(),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindNext(std::nullptr_t)
{
    sqlite3_bind_null(m_impl->statement, m_impl->next++);
    return *this;
}

void Statement::reset()
{
    if (!m_impl->statement)
        return;
    sqlite3_reset(m_impl->statement);
    sqlite3_clear_bindings(m_impl->statement);
    m_impl->next = 1;
    m_impl->error.reset();
}

bool Statement::step()
{
    if (!m_impl->statement)
        return false;
    const int code = sqlite3_step(m_impl->statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_impl->error = sqliteError(code, sqlite3_db_handle(m_impl->statement));
    return false;
}

Result<void> Statement::status() const
{
    if (m_impl->error)
        return *m_impl->error;
    return {};
}

Result<void> Statement::run()
{
    while (step()) { }
    Result<void> result = status();
    reset();
    return result;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_impl->statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_impl->statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_impl->statement, column);
}

std::string_view Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_impl->statement, column));
    return {bytes ? bytes : "", std::size_t(sqlite3_column_bytes(m_impl->statement, column))};
}

std::string_view Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_impl->statement, column));
    return {bytes ? bytes : "", std::size_t(sqlite3_column_bytes(m_impl->statement, column))};
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<std::string> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(std::string(text(column)));
}

} // namespace panorama::store
