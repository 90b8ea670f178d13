// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault.h"

#include <sodium.h>

#include <algorithm>
#include <cstdlib>
#ifdef __linux__
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace panorama::store {
namespace {

constexpr std::size_t padding = 64;
constexpr unsigned char envelopeVersion = 1;
constexpr std::size_t headerSize = 2;
constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
using Key = std::array<unsigned char, 32>;

const unsigned char *bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

// Before any other call of the library; it fails only where the system has no randomness.
void requireSodium()
{
    if (sodium_init() < 0)
        std::abort();
}

// From the first key on, a crash of this process leaves no memory image and nobody but root may attach to it.
void forbidDumps()
{
#if defined(__linux__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    const rlimit none {0, 0};
    (void)setrlimit(RLIMIT_CORE, &none);
    (void)prctl(PR_SET_DUMPABLE, 0);
#endif
}

Key subkey(const Key &master, std::uint64_t number)
{
    Key key;
    crypto_kdf_derive_from_key(key.data(), key.size(), number, "panorama", master.data());
    return key;
}

// Random bytes for nonces, asked of the system for many at once.
void takeNonce(unsigned char *out)
{
    thread_local std::array<unsigned char, 128 * nonceSize> pool;
    thread_local std::size_t left = 0;
    if (left == 0) {
        randombytes_buf(pool.data(), pool.size());
        left = pool.size();
    }
    left -= nonceSize;
    std::copy_n(pool.data() + left, nonceSize, out);
}

std::string padded(std::string_view plain)
{
    std::string buffer(plain);
    buffer += '\x80'; // ISO/IEC 7816-4
    buffer.resize((buffer.size() + padding - 1) / padding * padding, '\0');
    return buffer;
}

std::string sealWith(const Key &key, const std::string &associated, std::string_view plain)
{
    const std::string buffer = padded(plain);
    std::string sealed(headerSize + nonceSize + buffer.size() + tagSize, '\0');
    sealed[0] = char(envelopeVersion);
    sealed[1] = 1;
    auto *out = reinterpret_cast<unsigned char *>(sealed.data());
    takeNonce(out + headerSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + headerSize + nonceSize, nullptr, bytes(buffer), buffer.size(),
                                               bytes(associated), associated.size(), nullptr, out + headerSize,
                                               key.data());
    return sealed;
}

Error damaged()
{
    return storageError("A sealed entry of the workspace does not open: it was changed or moved.", {},
                        "Restore a backup: workspace restore FILE.");
}

Result<std::string> openWith(const Key &key, const std::string &associated, std::string_view sealed)
{
    if (sealed.size() < headerSize + nonceSize + tagSize || sealed[1] != 1)
        return damaged();
    if (static_cast<unsigned char>(sealed[0]) > envelopeVersion)
        return Error {
            ErrorCode::NewerVersion, "A sealed entry was made by a newer version.", {}, "Update Panorama.", {}};
    const std::string_view box = sealed.substr(headerSize + nonceSize);
    std::string plain(box.size() - tagSize, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr,
                                                   bytes(box), box.size(), bytes(associated), associated.size(),
                                                   bytes(sealed.substr(headerSize)), key.data()))
        return damaged();
    const std::size_t end = plain.find_last_not_of('\0');
    if (end == std::string::npos || plain[end] != '\x80')
        return damaged();
    plain.resize(end);
    return plain;
}

} // namespace

struct Vault::Keys
{
    std::string workspaceId;
    Key master, vault, secret, index, event, audit, check;
    std::string associated(std::string_view place) const { return workspaceId + "|" + std::string(place); }
    std::array<Key *, 7> all() { return {&master, &vault, &secret, &index, &event, &audit, &check}; }
    ~Keys()
    {
        for (Key *key : all())
            sodium_munlock(key->data(), key->size()); // also wipes it
    }
};

Vault::Vault(std::string workspaceId, const Key &workspaceKey) : m_keys(std::make_unique<Keys>())
{
    requireSodium();
    m_keys->workspaceId = std::move(workspaceId);
    m_keys->master = workspaceKey;
    m_keys->vault = subkey(workspaceKey, 1);
    m_keys->secret = subkey(workspaceKey, 2);
    m_keys->index = subkey(workspaceKey, 3);
    m_keys->event = subkey(workspaceKey, 4);
    m_keys->audit = subkey(workspaceKey, 5);
    m_keys->check = subkey(workspaceKey, 6);
    forbidDumps();
    for (Key *key : m_keys->all())
        (void)sodium_mlock(key->data(), key->size()); // systems may refuse: then the keys can reach the swap
}

Vault::~Vault() = default;
Vault::Vault(Vault &&) noexcept = default;
Vault &Vault::operator=(Vault &&) noexcept = default;

std::string Vault::seal(std::string_view place, std::string_view plain) const
{
    return sealWith(m_keys->vault, m_keys->associated(place), plain);
}

Result<std::string> Vault::open(std::string_view place, std::string_view sealed) const
{
    return openWith(m_keys->vault, m_keys->associated(place), sealed);
}

std::string Vault::sealSecret(std::string_view place, std::string_view plain) const
{
    return sealWith(m_keys->secret, m_keys->associated(place), plain);
}

Result<std::string> Vault::openSecret(std::string_view place, std::string_view sealed) const
{
    return openWith(m_keys->secret, m_keys->associated(place), sealed);
}

static Hash128 keyedHash(const Key &key, std::string_view domain, std::string_view text)
{
    crypto_generichash_state state;
    Hash128 hash;
    const unsigned char zero = 0;
    crypto_generichash_init(&state, key.data(), key.size(), hash.size());
    crypto_generichash_update(&state, bytes(domain), domain.size());
    crypto_generichash_update(&state, &zero, 1);
    crypto_generichash_update(&state, bytes(text), text.size());
    crypto_generichash_final(&state, hash.data(), hash.size());
    return hash;
}

Hash128 Vault::identifierHash(std::string_view kind, std::string_view value) const
{
    return keyedHash(m_keys->index, kind, value);
}

Hash128 Vault::recordKeyHash(std::string_view recordKey) const
{
    return keyedHash(m_keys->index, "/record", recordKey);
}

std::uint64_t Vault::eventKeyHash(std::string_view text) const
{
    std::uint64_t hash = 0;
    static_assert(crypto_shorthash_BYTES == sizeof hash);
    crypto_shorthash(reinterpret_cast<unsigned char *>(&hash), bytes(text), text.size(), m_keys->event.data());
    return hash;
}

static std::string hash256(const Key &key, std::string_view text)
{
    std::string hash(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), hash.size(), bytes(text), text.size(),
                       key.data(), key.size());
    return hash;
}

std::string Vault::auditMac(std::string_view text) const
{
    return hash256(m_keys->audit, text);
}

std::string Vault::keyCheck() const
{
    return hash256(m_keys->check, "panorama key check");
}

const std::array<unsigned char, Vault::keySize> &Vault::workspaceKey() const
{
    return m_keys->master;
}

std::string randomBytes(std::size_t count)
{
    requireSodium();
    std::string text(count, '\0');
    randombytes_buf(text.data(), text.size());
    return text;
}

std::string toHex(std::string_view text)
{
    std::string hex(2 * text.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytes(text), text.size());
    hex.pop_back();
    return hex;
}

std::string sha256Hex(std::string_view text)
{
    std::string hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()), bytes(text), text.size());
    return toHex(hash);
}

std::string fromHex(std::string_view hex)
{
    std::string text(hex.size() / 2, '\0');
    std::size_t length = 0;
    if (sodium_hex2bin(reinterpret_cast<unsigned char *>(text.data()), text.size(), hex.data(), hex.size(), nullptr,
                       &length, nullptr)
        || length != text.size())
        return {};
    return text;
}

} // namespace panorama::store
