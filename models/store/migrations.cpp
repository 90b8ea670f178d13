// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include <sodium.h>

namespace panorama::store {
namespace {

std::string sha256Hex(const std::string &text)
{
    unsigned char digest[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(digest, reinterpret_cast<const unsigned char *>(text.data()), text.size());
    std::string hex(2 * sizeof digest + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), digest, sizeof digest);
    hex.pop_back();
    return hex;
}

Result<void> applyStep(Database &database, int number, const Migration &step, Instant now)
{
    TRY(Transaction transaction, Transaction::begin(database, true));
    TRY_VOID(database.execute(step.sql));
    TRY_VOID(database.prepare("INSERT INTO migrations VALUES(?,?,?,?)")
                 .bind(number, step.name, sha256Hex(step.sql), now)
                 .run());
    TRY_VOID(database.execute("PRAGMA user_version=" + std::to_string(number)));
    return transaction.commit();
}

} // namespace

int currentSchema()
{
    return int(migrations().size());
}

Result<void> checkMigrations(Database &database)
{
    Statement statement = database.prepare("SELECT number, sha256 FROM migrations ORDER BY number");
    while (statement.step()) {
        const auto number = std::size_t(statement.integer(0));
        if (number < 1 || number > migrations().size() || statement.text(1) != sha256Hex(migrations()[number - 1].sql))
            return Error {ErrorCode::Unsupported,
                          "The workspace was made by a changed program: step " + std::to_string(number)
                              + " of its schema differs.",
                          {},
                          "Open it with the program that made it.",
                          {}};
    }
    return statement.status();
}

Result<void> migrate(Database &database, Instant now)
{
    TRY_VOID(database.execute("CREATE TABLE IF NOT EXISTS migrations(number INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                              "sha256 TEXT NOT NULL, applied INTEGER NOT NULL)"));
    TRY_VOID(checkMigrations(database));
    TRY(const std::int64_t version, database.integer("PRAGMA user_version"));
    for (int number = int(version) + 1; number <= currentSchema(); ++number)
        TRY_VOID(applyStep(database, number, migrations()[std::size_t(number) - 1], now));
    return {};
}

} // namespace panorama::store
