// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "core/time.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace panorama::store {

class Database;

// A prepared SQL statement with bound values only. Usage:
//   auto statement = db.prepare("SELECT name FROM sources WHERE id = ?"); statement.bind(7);
//   while (statement.step()) use(statement.text(0));
//   TRY_VOID(statement.status());
// After the last row, or an error, step() gives false; status() tells which. Reusable after reset().
class Statement
{
public:
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) noexcept;
    ~Statement();

    // Binds the next parameters in order: integers, texts, Instants, optionals (nullopt = NULL), nullptr.
    template<typename... Values> Statement &bind(const Values &...values)
    {
        reset();
        (bindNext(values), ...);
        return *this;
    }
    Statement &bindBlob(std::string_view bytes); // the next parameter, as a blob (copied)
    Statement &lendBlob(std::string_view bytes); // the same, where the bytes stay until reset() or run() is done
    Statement &bindNext(std::int64_t value);
    Statement &bindNext(int value) { return bindNext(std::int64_t(value)); }
    Statement &bindNext(std::uint32_t value) { return bindNext(std::int64_t(value)); }
    Statement &bindNext(std::uint64_t value) { return bindNext(std::int64_t(value)); }
    Statement &bindNext(double value);
    Statement &bindNext(std::string_view text);
    Statement &bindNext(const std::string &text) { return bindNext(std::string_view(text)); }
    Statement &bindNext(const char *text) { return bindNext(std::string_view(text)); }
    Statement &bindNext(std::nullptr_t);
    Statement &bindNext(Instant instant) { return bindNext(instant.micros); }
    Statement &bindNext(Date date) { return bindNext(std::int64_t(date.days)); }
    template<typename T> Statement &bindNext(const std::optional<T> &value)
    {
        return value ? bindNext(*value) : bindNext(nullptr);
    }
    void reset(); // also forgets the bound values

    bool step(); // true: a row is there
    Result<void> status() const; // of the last step()
    Result<void> run(); // steps to the end, then resets

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const; // valid until the next step
    std::string_view blob(int column) const; // valid until the next step
    std::optional<std::int64_t> optionalInteger(int column) const;
    std::optional<std::string> optionalText(int column) const;

private:
    friend class Database;
    Statement(sqlite3_stmt *statement, Error error);
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace panorama::store
