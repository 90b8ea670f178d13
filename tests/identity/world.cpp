// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/world.h"

#include "identity/settle.h"
#include "store/sealed_places.h"
#include "support/test_env.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace panorama::testing {

void fail(const std::string &message)
{
    std::printf("FAIL: %s\n", message.c_str());
    std::exit(1);
}

void check(bool condition, const char *text, int line)
{
    if (!condition)
        fail("line " + std::to_string(line) + ": " + text);
}

void must(const Result<void> &result)
{
    if (!result)
        fail(result.error().message + " [" + result.error().where + "] " + result.error().detail);
}

World::World()
{
    m_path = temporaryFolder() + "/test.panorama";
    store::CreateOptions options;
    options.slot = store::SlotKind::Sample;
    m_workspace = must(store::Workspace::create(m_path, options, Clock(Instant::fromSeconds(1767225600))));
    must(m_workspace->unlock({}));
    sql("INSERT INTO batches(origin, time) VALUES('import', 0)");
}

void World::write(const std::function<Result<void>(store::WriteSession &)> &work)
{
    if (m_open)
        return must(work(*m_open));
    must(m_workspace->write({}, [&](store::WriteSession &session) -> Result<void> {
        m_open = &session;
        const Result<void> done = work(session);
        m_open = nullptr;
        return done;
    }));
}

void World::together(const std::function<void()> &work)
{
    write([&](store::WriteSession &) -> Result<void> {
        work();
        return {};
    });
}

void World::settled(const std::function<void()> &work)
{
    write([&](store::WriteSession &session) -> Result<void> {
        work();
        return identity::settle(session, {});
    });
}

void World::sql(const std::string &statements)
{
    write([&](store::WriteSession &session) { return session.database.execute(statements); });
}

static std::string blobOf(const std::vector<std::uint32_t> &ids)
{
    return {reinterpret_cast<const char *>(ids.data()), ids.size() * sizeof(std::uint32_t)};
}

std::int64_t World::sourceId(const std::string &name)
{
    must(m_open->database.prepare("INSERT OR IGNORE INTO sources(name, kind, created) VALUES(?, 'file', 0)")
             .bind(name)
             .run());
    auto found = m_open->database.prepare("SELECT id FROM sources WHERE name = ?");
    found.bind(name);
    CHECK(found.step());
    return found.integer(0);
}

std::int64_t World::termId(int kind, const std::string &text)
{
    must(m_open->database.prepare("INSERT OR IGNORE INTO terms(kind, text) VALUES(?, ?)").bind(kind, text).run());
    auto found = m_open->database.prepare("SELECT id FROM terms WHERE kind = ? AND text = ?");
    found.bind(kind, text);
    CHECK(found.step());
    return found.integer(0);
}

std::uint32_t World::identifierId(const std::string &kind, const std::string &value)
{
    store::Database &database = m_open->database;
    auto kindRow = database.prepare("SELECT id FROM identifier_kinds WHERE name = ?");
    kindRow.bind(kind);
    if (!kindRow.step()) {
        must(database.prepare("INSERT INTO identifier_kinds(name, strong, global) VALUES(?, 1, 1)").bind(kind).run());
        kindRow.bind(kind);
        CHECK(kindRow.step());
    }
    const std::int64_t kindId = kindRow.integer(0);
    const store::Hash128 hash = m_open->vault->identifierHash(kind, value);
    auto known = database.prepare("SELECT id FROM identifiers WHERE hash = ? AND kind = ?");
    known.bindBlob(store::bytesOf(hash)).bindNext(kindId);
    if (known.step())
        return std::uint32_t(known.integer(0));
    const std::int64_t id =
        must(database.integer("SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'identifiers'"));
    auto insert = database.prepare("INSERT INTO identifiers(id, kind, hash, value) VALUES(?,?,?,?)");
    insert.bindNext(id).bindNext(kindId).bindBlob(store::bytesOf(hash));
    must(insert.bindBlob(m_open->vault->seal(store::identifierPlace(id), value)).run());
    return std::uint32_t(id);
}

std::vector<std::uint32_t> World::identifierIds(const Identifiers &ids)
{
    std::vector<std::uint32_t> list;
    for (const auto &[kind, value] : ids)
        list.push_back(identifierId(kind, value));
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

std::uint32_t World::partyId(const Identifiers &ids)
{
    const std::vector<std::uint32_t> list = identifierIds(ids);
    if (list.size() == 1)
        return list[0];
    auto insert = m_open->database.prepare("INSERT OR IGNORE INTO parties(members) VALUES(?)");
    insert.bindBlob(blobOf(list));
    must(insert.run());
    auto found = m_open->database.prepare("SELECT id FROM parties WHERE members = ?");
    found.bindBlob(blobOf(list));
    CHECK(found.step());
    return 0x80000000u | std::uint32_t(found.integer(0));
}

void World::customer(const CustomerRow &row)
{
    write([&](store::WriteSession &session) -> Result<void> {
        session.touch("records");
        const std::int64_t source = sourceId(row.source);
        Json tags = Json::array();
        for (const std::string &tag : row.tags)
            tags.append(tag);
        const Json fields = Json::object({{"attrs", row.attrs}, {"tags", tags}});
        Json personal = Json::object({{"key", row.key}, {"attrs", row.personalAttrs}});
        if (!row.name.empty())
            personal.set("name", row.name);
        const store::Hash128 hash = session.vault->recordKeyHash(row.source + "/" + row.key);
        auto insert = session.database.prepare("INSERT INTO records(source_id, key_hash, created, identifiers, fields, "
                                               "personal, has_name, created_batch, batch) VALUES(?,?,?,?,?,x'',?,1,1)");
        insert.bindNext(source)
            .bindBlob(store::bytesOf(hash))
            .bindNext(row.created)
            .bindBlob(blobOf(identifierIds(row.ids)))
            .bindNext(fields.dump())
            .bindNext(!row.name.empty());
        TRY_VOID(insert.run());
        const std::int64_t id = session.database.lastInsertId();
        auto seal = session.database.prepare("UPDATE records SET personal = ? WHERE id = ?");
        seal.bindBlob(session.vault->seal(store::recordPlace(id), personal.dump())).bindNext(id);
        return seal.run();
    });
}

void World::events(const std::string &source, const std::vector<EventRow> &rows)
{
    write([&](store::WriteSession &session) -> Result<void> {
        session.touch("event_chunks");
        std::vector<std::pair<std::uint64_t, const EventRow *>> order;
        for (std::size_t i = 0; i < rows.size(); ++i)
            order.emplace_back(
                session.vault->eventKeyHash(
                    source + rows[i].key + (rows[i].key.empty() ? std::to_string(rows[i].time) + rows[i].event : "")),
                &rows[i]);
        std::sort(order.begin(), order.end());
        store::EventColumns columns;
        for (const auto &[hash, row] : order) {
            columns.keyHash.push_back(hash);
            columns.party.push_back(partyId(row->ids));
            columns.time.push_back(row->time);
            columns.event.push_back(std::uint32_t(termId(1, row->event)));
            columns.channel.push_back(row->channel.empty() ? 0 : std::uint32_t(termId(2, row->channel)));
            columns.campaign.push_back(0);
            columns.value.push_back(row->value);
            columns.currency.push_back(row->value == store::EventColumns::noValue ? 0
                                                                                  : std::uint32_t(termId(4, "CNY")));
            columns.key.push_back(row->key);
        }
        std::map<std::string, store::PropertyColumn> properties;
        for (std::size_t i = 0; i < order.size(); ++i)
            for (const auto &[name, value] : order[i].second->props) {
                auto &column = properties[name];
                column.name = std::uint32_t(termId(5, name));
                column.codes.resize(order.size());
                column.values.push_back(value);
                column.codes[i] = std::uint32_t(column.values.size());
            }
        for (auto &[name, column] : properties)
            columns.properties.push_back(std::move(column));
        const store::EncodedChunk chunk = store::encodeChunk(columns);
        auto insert = session.database.prepare("INSERT INTO event_chunks(batch_id, source_id, rows, time_min, "
                                               "time_max, parties, key_hashes, columns) VALUES(1,?,?,?,?,?,?,?)");
        insert.bindNext(sourceId(source))
            .bindNext(std::int64_t(rows.size()))
            .bindNext(chunk.timeMin)
            .bindNext(chunk.timeMax);
        return insert.bindBlob(chunk.parties).bindBlob(chunk.keyHashes).bindBlob(chunk.columns).run();
    });
}

void World::order(const std::string &source, const std::string &orderId, std::int64_t time, std::int64_t micros,
                  const Identifiers &ids)
{
    write([&](store::WriteSession &session) {
        session.touch("orders");
        return session.database
            .prepare("INSERT INTO orders(source_id, order_id, party, time, value, currency, created_batch, batch) "
                     "VALUES(?,?,?,?,?,'CNY',1,1)")
            .bind(sourceId(source), orderId, partyId(ids), time, micros)
            .run();
    });
}

void World::consent(const std::string &source, const std::string &channel, bool granted, std::int64_t time,
                    const Identifiers &ids)
{
    write([&](store::WriteSession &session) {
        session.touch("consents");
        return session.database
            .prepare("INSERT INTO consents(source_id, party, contact_channel, purpose, state, time, created_batch, "
                     "batch) VALUES(?,?,?,'marketing',?,?,1,1)")
            .bind(sourceId(source), partyId(ids), channel, int(granted), time)
            .run();
    });
}

} // namespace panorama::testing
