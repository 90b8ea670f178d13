// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"
#include "store/vault.h"

#include <optional>
#include <string>

namespace panorama::store {

// How the vault is to be unlocked: by this passphrase, else by the system's keychain or the sample's public key.
struct UnlockRequest
{
    std::optional<std::string> passphrase;
    bool allowKeychain = true;
};

enum class SlotKind { Passphrase, Keychain, Sample };

// Makes the workspace key and its first slot; the key check goes into meta. Never over an existing key.
Result<Vault> createKey(Database &database, const std::string &workspaceId, SlotKind kind,
                        const std::optional<std::string> &passphrase, Instant now);
// Opens the vault by the slots that the file has. Errors: Unauthorized for a wrong passphrase, Locked where nothing
// opens it and nobody can be asked.
Result<Vault> unlock(Database &database, const std::string &workspaceId, const UnlockRequest &request);
// Wraps the key of an open vault in one more slot.
Result<void> addSlot(Database &database, const Vault &vault, const std::string &workspaceId, SlotKind kind,
                     const std::optional<std::string> &passphrase, Instant now);

// One more passphrase slot and no other one: the old passphrase no longer opens the vault.
Result<void> changePassphrase(Database &database, const Vault &vault, const std::string &workspaceId,
                              const std::string &passphrase, Instant now);
// Renews the spare copy of the slots beside the file; unlock() reads it where the slots in the file are damaged.
Result<void> saveSpareSlots(Database &database, const std::string &workspaceId);

} // namespace panorama::store
