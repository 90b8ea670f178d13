// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/run/store_journal.h"

namespace panorama::sync {
namespace {

constexpr const char *accessName = "token:access";
constexpr const char *refreshName = "token:refresh";

std::string placeOf(std::int64_t source, const std::string &name)
{
    return "secrets|" + std::to_string(source) + "|" + name;
}

} // namespace

Result<std::vector<std::pair<std::string, std::string>>> loadSecrets(store::Workspace &workspace, std::int64_t source)
{
    std::vector<std::pair<std::string, std::string>> secrets;
    TRY(store::ReadSession session, workspace.read());
    store::Statement statement =
        session.database().prepare("SELECT name, value FROM secrets WHERE source_id = ? ORDER BY name");
    statement.bind(source);
    while (statement.step()) {
        TRY(const store::Vault *vault, store::requireVault(workspace));
        const std::string name(statement.text(0));
        TRY(std::string value, vault->openSecret(placeOf(source, name), statement.blob(1)));
        secrets.emplace_back(name, std::move(value));
    }
    TRY_VOID(statement.status());
    return secrets;
}

Result<void> saveSecret(store::WriteSession &session, std::int64_t source, const std::string &name,
                        const std::string &value, std::optional<std::int64_t> expires)
{
    if (!session.vault)
        return Error {ErrorCode::Locked, "The vault of this workspace is locked.", "",
                      "Give --passphrase env:VAR or file:PATH."};
    session.touch("secrets");
    store::Statement statement = session.database.prepare(
        "INSERT INTO secrets(source_id, name, value, generation, expires) VALUES(?1, ?2, ?3, 1, ?4) "
        "ON CONFLICT DO UPDATE SET value = excluded.value, generation = generation + 1, expires = excluded.expires");
    statement.bind(source, name);
    statement.bindBlob(session.vault->sealSecret(placeOf(source, name), value));
    statement.bindNext(expires);
    return statement.run();
}

Result<StoredToken> StoreTokens::load()
{
    StoredToken token;
    TRY(const auto secrets, loadSecrets(m_workspace, m_source));
    for (const auto &[name, value] : secrets) {
        if (name == accessName)
            token.access = value;
        if (name == refreshName)
            token.refresh = value;
    }
    TRY(store::ReadSession session, m_workspace.read());
    store::Statement statement =
        session.database().prepare("SELECT expires FROM secrets WHERE source_id = ? AND name = ?");
    statement.bind(m_source, accessName);
    if (statement.step())
        token.expires = statement.optionalInteger(0);
    TRY_VOID(statement.status());
    return token;
}

Result<void> StoreTokens::save(const StoredToken &token)
{
    TRY_VOID(m_workspace.write(Job(), [&](store::WriteSession &session) -> Result<void> {
        TRY_VOID(saveSecret(session, m_source, accessName, token.access, token.expires));
        return token.refresh.empty() ? Result<void>() : saveSecret(session, m_source, refreshName, token.refresh);
    }));
    return {};
}

} // namespace panorama::sync
