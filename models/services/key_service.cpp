// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/key_service.h"

#include "store/audit.h"

#include <algorithm>

namespace panorama::services {
namespace {

constexpr std::size_t leastPassphrase = 8;

Result<void> refuseSample(store::Workspace &workspace)
{
    TRY(store::ReadSession session, workspace.read());
    TRY(const std::vector<KeySlotItem> slots, keySlots(session));
    if (std::ranges::any_of(slots, [](const KeySlotItem &slot) { return slot.kind == "sample"; }))
        return Error {ErrorCode::Unsupported,
                      "The sample brand is opened by a public key.",
                      {},
                      "Make a workspace of your own for real data.",
                      {}};
    return {};
}

// The spare copy is renewed only once the new slots are committed: whichever of the two is read opens the vault.
Result<void> renewSpare(store::Workspace &workspace)
{
    TRY(store::ReadSession session, workspace.read());
    return store::saveSpareSlots(session.database(), workspace.id());
}

using Change = std::function<Result<void>(store::WriteSession &, const store::Vault &)>;

Result<std::int64_t> changeSlots(const Job &job, store::Workspace &workspace, const char *action, const Change &change)
{
    TRY(const store::Vault *vault, store::requireVault(workspace));
    TRY_VOID(refuseSample(workspace));
    TRY(const std::int64_t revision, workspace.write(job, [&](store::WriteSession &session) -> Result<void> {
        session.touch("key_slots");
        session.touch("audit");
        TRY_VOID(change(session, *vault));
        return store::appendAudit(session.database, *vault, session.now, action, Json::object());
    }));
    TRY_VOID(renewSpare(workspace));
    return revision;
}

} // namespace

Result<std::vector<KeySlotItem>> keySlots(store::ReadSession &session)
{
    std::vector<KeySlotItem> slots;
    store::Statement statement = session.database().prepare("SELECT kind, created FROM key_slots ORDER BY id");
    while (statement.step())
        slots.push_back({std::string(statement.text(0)), Instant {statement.integer(1)}});
    TRY_VOID(statement.status());
    return slots;
}

Result<std::int64_t> changePassphrase(const Job &job, store::Workspace &workspace, const std::string &passphrase)
{
    if (passphrase.size() < leastPassphrase)
        return invalidError("The passphrase is too short.", "", "Use at least 8 characters.");
    return changeSlots(
        job, workspace, "passphrase.change", [&](store::WriteSession &session, const store::Vault &vault) {
            return store::changePassphrase(session.database, vault, workspace.id(), passphrase, session.now);
        });
}

Result<void> checkPassphrase(store::Workspace &workspace, const std::string &passphrase)
{
    TRY(store::ReadSession session, workspace.read());
    TRY_VOID(store::unlock(session.database(), workspace.id(), {passphrase, false}));
    return {};
}

Result<std::int64_t> keepKeyInKeychain(const Job &job, store::Workspace &workspace)
{
    return changeSlots(job, workspace, "keychain.add", [&](store::WriteSession &session, const store::Vault &vault) {
        return store::addSlot(session.database, vault, workspace.id(), store::SlotKind::Keychain, std::nullopt,
                              session.now);
    });
}

} // namespace panorama::services
