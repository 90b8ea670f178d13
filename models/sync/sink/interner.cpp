// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sink/interner.h"

#include "core/packed_numbers.h"
#include "core/parallel.h"
#include "store/erased_key.h"
#include "store/sealed_places.h"

#include <algorithm>

namespace panorama::sync {

static constexpr std::size_t sealedAtOnce = 16384;

Result<std::int64_t> lastId(store::Database &database, const std::string &table)
{
    store::Statement statement = database.prepare("SELECT seq FROM sqlite_sequence WHERE name = ?");
    statement.bind(table);
    const std::int64_t last = statement.step() ? statement.integer(0) : 0;
    TRY_VOID(statement.status());
    return last;
}

std::string packIds(const std::vector<std::uint32_t> &ids)
{
    return {reinterpret_cast<const char *>(ids.data()), ids.size() * sizeof(std::uint32_t)};
}

TermInterner::TermInterner(store::Database &database)
    : m_find(database.prepare("SELECT id FROM terms WHERE kind = ? AND text = ?")),
      m_insert(database.prepare("INSERT INTO terms(kind, text) VALUES(?,?)")),
      m_database(database)
{
}

Result<std::uint32_t> TermInterner::id(TermKind kind, std::string_view text)
{
    if (text.empty())
        return 0u;
    std::string key(1, char(kind));
    key.append(text);
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    m_find.bind(int(kind), text);
    std::int64_t id = m_find.step() ? m_find.integer(0) : 0;
    TRY_VOID(m_find.status());
    if (!id) {
        TRY_VOID(m_insert.bind(int(kind), text).run());
        id = m_database.lastInsertId();
    }
    m_find.reset();
    return m_known.emplace(std::move(key), std::uint32_t(id)).first->second;
}

IdentifierInterner::IdentifierInterner(store::Database &database, const store::Vault &vault)
    : m_database(database),
      m_vault(vault),
      m_find(database.prepare("SELECT id FROM identifiers WHERE hash = ? AND kind = ?")),
      m_insert(database.prepare("INSERT INTO identifiers(id, kind, hash, value) VALUES(?,?,?,?)")),
      m_findParty(database.prepare("SELECT id FROM parties WHERE members = ?")),
      m_insertParty(database.prepare("INSERT INTO parties(members) VALUES(?)")),
      m_erased(database.prepare("SELECT 1 FROM erased WHERE hash = ?"))
{
}

Result<void> IdentifierInterner::prepare()
{
    if (m_prepared)
        return {};
    m_prepared = true;
    TRY(m_nextId, lastId(m_database, "identifiers"));
    TRY(const std::int64_t erased, m_database.integer("SELECT EXISTS(SELECT 1 FROM erased)"));
    m_anyErased = erased != 0;
    return {};
}

Result<std::int64_t> IdentifierInterner::kindId(const std::string &kind, const std::string &manifest)
{
    if (const auto known = m_kinds.find(kind); known != m_kinds.end())
        return known->second;
    store::Statement find = m_database.prepare("SELECT id FROM identifier_kinds WHERE name = ?");
    find.bind(kind);
    std::int64_t id = find.step() ? find.integer(0) : 0;
    TRY_VOID(find.status());
    if (!id) {
        TRY_VOID(m_database.prepare("INSERT INTO identifier_kinds(name, strong, global) VALUES(?,1,?)")
                     .bind(kind, kind == manifest ? 0 : 1)
                     .run());
        id = m_database.lastInsertId();
    }
    m_kinds.emplace(kind, id);
    return id;
}

Result<std::uint32_t> IdentifierInterner::id(const std::string &kind, const std::string &value,
                                             const std::string &manifest)
{
    TRY_VOID(prepare());
    TRY(const std::int64_t kindNumber, kindId(kind, manifest));
    std::string key(reinterpret_cast<const char *>(&kindNumber), sizeof kindNumber);
    key += value;
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    const store::Hash128 hash = m_vault.identifierHash(kind, value);
    TRY(std::uint32_t id, find(kind, hash, manifest));
    if (!id) {
        const NewIdentifier fresh {hash, value};
        TRY(id, insert(kind, manifest, {&fresh, 1}));
    }
    m_known.emplace(std::move(key), id);
    return id;
}

Result<std::uint32_t> IdentifierInterner::find(const std::string &kind, const store::Hash128 &hash,
                                               const std::string &manifest)
{
    TRY(const std::int64_t kindNumber, kindId(kind, manifest));
    m_find.bind().bindBlob(store::bytesOf(hash)).bindNext(kindNumber);
    const std::uint32_t id = m_find.step() ? std::uint32_t(m_find.integer(0)) : 0;
    TRY_VOID(m_find.status());
    m_find.reset();
    return id;
}

Result<std::uint32_t> IdentifierInterner::insert(const std::string &kind, const std::string &manifest,
                                                 std::span<const NewIdentifier> batch)
{
    TRY_VOID(prepare());
    TRY(const std::int64_t kindNumber, kindId(kind, manifest));
    const std::int64_t first = m_nextId + 1;
    std::vector<std::string> sealed;
    for (std::size_t done = 0; done < batch.size(); done += sealed.size()) {
        sealed.assign(std::min(batch.size() - done, sealedAtOnce), {});
        parallelFor((sealed.size() + 255) / 256, [&](std::size_t part) {
            for (std::size_t i = part * 256; i < std::min(sealed.size(), (part + 1) * 256); ++i)
                sealed[i] = m_vault.seal(store::identifierPlace(first + std::int64_t(done + i)), batch[done + i].value);
        });
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            m_insert.bind(++m_nextId, kindNumber).bindBlob(store::bytesOf(batch[done + i].hash)).bindBlob(sealed[i]);
            TRY_VOID(m_insert.run());
        }
    }
    return std::uint32_t(first);
}

Result<bool> IdentifierInterner::anyErased()
{
    TRY_VOID(prepare());
    return m_anyErased;
}

Result<bool> IdentifierInterner::isErased(const std::string &kind, const std::string &value, const std::string &source)
{
    TRY_VOID(prepare());
    if (!m_anyErased)
        return false;
    TRY(const std::int64_t kindNumber, kindId(kind, {}));
    const std::string blindIndex(store::bytesOf(m_vault.identifierHash(kind, value)));
    bool erased = false;
    for (const std::string &within : {std::string(), source}) {
        m_erased.bind().bindBlob(store::erasedKey(m_vault, blindIndex, std::uint32_t(kindNumber), within));
        erased = erased || m_erased.step();
        TRY_VOID(m_erased.status());
    }
    return erased;
}

Result<std::uint32_t> IdentifierInterner::party(std::vector<std::uint32_t> ids)
{
    if (ids.size() == 1)
        return ids.front();
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    if (ids.size() == 1)
        return ids.front();
    std::string members = packIds(ids);
    if (const auto known = m_parties.find(members); known != m_parties.end())
        return known->second;
    m_findParty.bind().bindBlob(members);
    std::int64_t id = m_findParty.step() ? m_findParty.integer(0) : 0;
    TRY_VOID(m_findParty.status());
    if (!id) {
        m_insertParty.bind().bindBlob(members);
        TRY_VOID(m_insertParty.run());
        id = m_database.lastInsertId();
    }
    return m_parties.emplace(std::move(members), 0x80000000u | std::uint32_t(id)).first->second;
}

Result<std::vector<std::uint32_t>> IdentifierInterner::membersOf(std::uint32_t party)
{
    if (!(party & 0x80000000u))
        return std::vector<std::uint32_t> {party};
    store::Statement find = m_database.prepare("SELECT members FROM parties WHERE id = ?");
    find.bind(std::int64_t(party & 0x7fffffffu));
    std::vector<std::uint32_t> ids = numbersIn<std::uint32_t>(find.step() ? find.blob(0) : std::string_view());
    TRY_VOID(find.status());
    return ids;
}

Result<std::uint32_t> IdentifierInterner::partyKeeping(std::uint32_t party, std::uint32_t before,
                                                       std::span<const std::string> mapped)
{
    if (party == before)
        return party;
    TRY(std::vector<std::uint32_t> ids, membersOf(party));
    TRY(const std::vector<std::uint32_t> standing, membersOf(before));
    store::Statement kindOf =
        m_database.prepare("SELECT k.name FROM identifiers i JOIN identifier_kinds k ON k.id = i.kind WHERE i.id = ?");
    for (const std::uint32_t id : standing) {
        kindOf.bind(std::int64_t(id));
        if (kindOf.step() && std::ranges::find(mapped, kindOf.text(0)) == mapped.end())
            ids.push_back(id);
        TRY_VOID(kindOf.status());
        kindOf.reset();
    }
    return this->party(std::move(ids));
}

} // namespace panorama::sync
