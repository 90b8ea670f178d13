// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace panorama::store {

using Hash128 = std::array<unsigned char, 16>;

// The unlocked keys of a workspace and everything that is done with them (libsodium only).
// Envelope: version(1) key_id(1) nonce(24) XChaCha20-Poly1305(padded to 64 bytes), associated data =
// workspace id | place; place names the table and the row ("records|17"), so that a moved blob does not open.
// Blind index: keyed BLAKE2b-128 of a normalised value. Safe to use from several threads at once.
class Vault
{
public:
    static constexpr std::size_t keySize = 32;
    Vault(std::string workspaceId, const std::array<unsigned char, keySize> &workspaceKey);
    ~Vault();
    Vault(Vault &&) noexcept;
    Vault &operator=(Vault &&) noexcept;

    std::string seal(std::string_view place, std::string_view plain) const;
    Result<std::string> open(std::string_view place, std::string_view sealed) const;
    // The same for secrets of sources and for raw payloads, under keys of their own.
    std::string sealSecret(std::string_view place, std::string_view plain) const;
    Result<std::string> openSecret(std::string_view place, std::string_view sealed) const;

    // Blind index of an identifier: `kind` by its name, so that equal values of two kinds differ.
    Hash128 identifierHash(std::string_view kind, std::string_view value) const;
    // Blind index of a record key "SOURCE/KEY".
    Hash128 recordKeyHash(std::string_view recordKey) const;
    // Keyed 64 bits (SipHash-2-4) for event keys.
    std::uint64_t eventKeyHash(std::string_view bytes) const;
    // Keyed BLAKE2b-256 for the audit chain.
    std::string auditMac(std::string_view bytes) const;
    // Tells a wrong key from no key; stored in the workspace.
    std::string keyCheck() const;
    const std::array<unsigned char, keySize> &workspaceKey() const;

private:
    struct Keys;
    std::unique_ptr<Keys> m_keys;
};

std::string randomBytes(std::size_t count);
std::string toHex(std::string_view bytes);
std::string sha256Hex(std::string_view bytes);
std::string fromHex(std::string_view hex); // "" when it is no hex
inline std::string_view bytesOf(const Hash128 &hash)
{
    return {reinterpret_cast<const char *>(hash.data()), hash.size()};
}

} // namespace panorama::store
