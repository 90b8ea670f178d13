// SPDX-License-Identifier: GPL-3.0-or-later
// A random workspace key is wrapped once a slot: by Argon2id of a passphrase, by a key in the system's keychain, or
// (sample workspaces with invented people only) by a public constant.
#include "store/key_slots.h"

#include "core/json.h"
#include "store/keychain.h"
#include "store/workspace_file.h"

#include <sodium.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <vector>

namespace panorama::store {
namespace {

using Key = std::array<unsigned char, Vault::keySize>;
constexpr std::size_t nonceSize = crypto_secretbox_NONCEBYTES;

struct Slot
{
    std::string kind, salt, wrapped;
    std::int64_t ops = 0, memory = 0;
    bool operator==(const Slot &) const = default;
};
constexpr std::int64_t greatestMemory = std::int64_t(4) << 30, greatestOps = 64; // of a slot that may be damaged

Key toKey(std::string_view bytes)
{
    Key key {};
    std::copy_n(bytes.begin(), std::min(bytes.size(), key.size()), key.begin());
    return key;
}

const char *kindName(SlotKind kind)
{
    return kind == SlotKind::Passphrase ? "passphrase" : kind == SlotKind::Keychain ? "keychain" : "sample";
}

Result<Key> stretched(const std::string &passphrase, const Slot &slot)
{
    Key key {};
    if (slot.salt.size() != crypto_pwhash_SALTBYTES || slot.ops < 1 || slot.ops > greatestOps || slot.memory < 8192
        || slot.memory > greatestMemory)
        return storageError("A key slot of the workspace is damaged.", {}, "Restore a backup: workspace restore FILE.");
    if (crypto_pwhash(key.data(), key.size(), passphrase.data(), passphrase.size(),
                      reinterpret_cast<const unsigned char *>(slot.salt.data()), std::uint64_t(slot.ops),
                      std::size_t(slot.memory), crypto_pwhash_ALG_ARGON2ID13))
        return storageError("There is not enough memory to check the passphrase.", {},
                            "Close other programs and try again.");
    return key;
}

Key sampleKey()
{
    return toKey("panorama sample: invented people");
}

std::string wrap(const Key &outer, const Key &inner)
{
    std::string wrapped = randomBytes(nonceSize);
    wrapped.resize(nonceSize + crypto_secretbox_MACBYTES + inner.size());
    auto *out = reinterpret_cast<unsigned char *>(wrapped.data());
    crypto_secretbox_easy(out + nonceSize, inner.data(), inner.size(), out, outer.data());
    return wrapped;
}

std::optional<Key> unwrap(const Key &outer, const std::string &wrapped)
{
    Key inner {};
    if (wrapped.size() != nonceSize + crypto_secretbox_MACBYTES + inner.size())
        return std::nullopt;
    const auto *in = reinterpret_cast<const unsigned char *>(wrapped.data());
    if (crypto_secretbox_open_easy(inner.data(), in + nonceSize, wrapped.size() - nonceSize, in, outer.data()))
        return std::nullopt;
    return inner;
}

Result<std::vector<Slot>> readSlots(Database &database)
{
    std::vector<Slot> slots;
    Statement statement = database.prepare("SELECT kind, salt, ops, memory, wrapped FROM key_slots ORDER BY id");
    while (statement.step())
        slots.push_back({std::string(statement.text(0)), std::string(statement.blob(1)), std::string(statement.blob(4)),
                         statement.integer(2), statement.integer(3)});
    TRY_VOID(statement.status());
    return slots;
}

// The key that wraps the slot, or why it is not to be had.
Result<Key> outerKey(const Slot &slot, const std::string &workspaceId, const UnlockRequest &request)
{
    if (slot.kind == "sample")
        return sampleKey();
    if (slot.kind == "passphrase" && request.passphrase)
        return stretched(*request.passphrase, slot);
    if (slot.kind == "keychain" && request.allowKeychain) {
        TRY(const std::string secret, readKeychain(workspaceId));
        return toKey(secret);
    }
    return Error {
        ErrorCode::Locked, "The vault of this workspace is locked.", {}, "Give --passphrase env:VAR or file:PATH.", {}};
}

std::string sparePath(Database &database)
{
    return database.path() + ".keys";
}

// The slots of the spare copy that the file does not have in the same form; what does not read is left out.
std::vector<Slot> spareSlots(Database &database, const std::string &workspaceId)
{
    std::ifstream file(sparePath(database), std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    const Json json = Json::parse(text).value_or(Json());
    const Json *id = json.find("workspace_id"), *list = json.find("slots");
    std::vector<Slot> slots;
    if (!id || *id != Json(workspaceId) || !list || !list->isArray())
        return slots;
    for (const Json &entry : list->items()) {
        const Json *kind = entry.find("kind"), *salt = entry.find("salt"), *wrapped = entry.find("wrapped"),
                   *ops = entry.find("ops"), *memory = entry.find("memory");
        if (kind && kind->isString() && salt && salt->isString() && wrapped && wrapped->isString() && ops && memory)
            slots.push_back(
                {kind->text(), fromHex(salt->text()), fromHex(wrapped->text()), ops->integer(), memory->integer()});
    }
    return slots;
}

Error wrongPassphrase()
{
    return {ErrorCode::Unauthorized,
            "This is not the passphrase of the workspace.",
            {},
            "Check the passphrase and try again.",
            {}};
}

} // namespace

Result<void> addSlot(Database &database, const Vault &vault, const std::string &workspaceId, SlotKind kind,
                     const std::optional<std::string> &passphrase, Instant now)
{
    Slot slot {kindName(kind),
               randomBytes(crypto_pwhash_SALTBYTES),
               {},
               crypto_pwhash_OPSLIMIT_MODERATE,
               crypto_pwhash_MEMLIMIT_MODERATE};
    Key outer = sampleKey();
    if (kind == SlotKind::Passphrase) {
        TRY(outer, stretched(passphrase.value_or(""), slot));
    } else if (kind == SlotKind::Keychain) {
        const std::string secret = randomBytes(Vault::keySize);
        TRY_VOID(writeKeychain(workspaceId, secret));
        outer = toKey(secret);
    }
    Statement insert =
        database.prepare("INSERT INTO key_slots(kind, ops, memory, created, salt, wrapped) VALUES(?,?,?,?,?,?)");
    insert.bind(slot.kind, slot.ops, slot.memory, now).bindBlob(slot.salt).bindBlob(wrap(outer, vault.workspaceKey()));
    return insert.run();
}

Result<Vault> createKey(Database &database, const std::string &workspaceId, SlotKind kind,
                        const std::optional<std::string> &passphrase, Instant now)
{
    TRY(const std::vector<Slot> existing, readSlots(database));
    if (!existing.empty())
        return Error {ErrorCode::Conflict, "The workspace has a key already.", {}, "Open it with that key.", {}};
    Vault vault(workspaceId, toKey(randomBytes(Vault::keySize)));
    TRY_VOID(addSlot(database, vault, workspaceId, kind, passphrase, now));
    Statement check = database.prepare("INSERT INTO meta(key, value) VALUES('key_check', ?)");
    check.bind().bindBlob(vault.keyCheck());
    TRY_VOID(check.run());
    return vault;
}

Result<Vault> unlock(Database &database, const std::string &workspaceId, const UnlockRequest &request)
{
    TRY(std::vector<Slot> slots, readSlots(database));
    for (Slot &spare : spareSlots(database, workspaceId))
        if (std::find(slots.begin(), slots.end(), spare) == slots.end())
            slots.push_back(std::move(spare));
    Error reason {ErrorCode::Locked, "The workspace has no key.", {}, "Restore a backup: workspace restore FILE.", {}};
    Statement check = database.prepare("SELECT value FROM meta WHERE key = 'key_check'");
    const std::string wanted = check.step() ? std::string(check.blob(0)) : std::string();
    for (const Slot &slot : slots) {
        const Result<Key> outer = outerKey(slot, workspaceId, request);
        if (!outer) {
            if (reason.code != ErrorCode::Unauthorized)
                reason = outer.error();
            continue;
        }
        const std::optional<Key> inner = unwrap(*outer, slot.wrapped);
        if (inner) {
            Vault vault(workspaceId, *inner);
            if (vault.keyCheck() == wanted)
                return vault;
        }
        reason = slot.kind == "passphrase" ? wrongPassphrase() : reason;
    }
    return reason;
}

Result<void> changePassphrase(Database &database, const Vault &vault, const std::string &workspaceId,
                              const std::string &passphrase, Instant now)
{
    TRY(const std::int64_t last, database.integer("SELECT max(id) FROM key_slots"));
    TRY_VOID(addSlot(database, vault, workspaceId, SlotKind::Passphrase, passphrase, now));
    return database.prepare("DELETE FROM key_slots WHERE kind = 'passphrase' AND id <= ?").bind(last).run();
}

Result<void> saveSpareSlots(Database &database, const std::string &workspaceId)
{
    TRY(const std::vector<Slot> slots, readSlots(database));
    Json list = Json::array();
    for (const Slot &slot : slots)
        list.append(Json::object({{"kind", slot.kind},
                                  {"salt", toHex(slot.salt)},
                                  {"wrapped", toHex(slot.wrapped)},
                                  {"ops", slot.ops},
                                  {"memory", slot.memory}}));
    const std::string path = sparePath(database), part = path + ".part";
    TRY_VOID(claimWorkspaceFile(part, true));
    std::ofstream file(part, std::ios::binary | std::ios::trunc);
    file << Json::object({{"format", "panorama.keys/1"}, {"workspace_id", workspaceId}, {"slots", std::move(list)}})
                .dumpIndented()
         << '\n';
    file.close();
    if (!file)
        return storageError(path + " cannot be written.", path, "Check the folder and the free space.");
    return replaceWorkspaceFile(part, path);
}

} // namespace panorama::store
