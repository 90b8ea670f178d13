// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "store/workspace.h"

#include <string>
#include <vector>

namespace panorama::services {

// One way to open the vault of a workspace.
struct KeySlotItem
{
    std::string kind; // passphrase, keychain, sample
    Instant created;
};
Result<std::vector<KeySlotItem>> keySlots(store::ReadSession &session);

// The old passphrase no longer opens the vault, the new one does, and the spare copy beside the file follows. Needs the
// vault. Gives the revision. Sample workspaces have a public key: Unsupported.
Result<std::int64_t> changePassphrase(const Job &job, store::Workspace &workspace, const std::string &passphrase);
// Whether this is the passphrase that opens the vault now: Unauthorized where it is not.
Result<void> checkPassphrase(store::Workspace &workspace, const std::string &passphrase);
// Lets this computer open the vault without asking.
Result<std::int64_t> keepKeyInKeychain(const Job &job, store::Workspace &workspace);

} // namespace panorama::services
