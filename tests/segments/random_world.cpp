// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/random_world.h"

#include "core/decimal.h"
#include "core/json.h"
#include "store/event_chunk.h"
#include "support/test_env.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace panorama::testing {
namespace {

constexpr std::int64_t start = 1767225600; // 2026-01-01T00:00:00Z

void orFail(const Result<void> &result)
{
    if (result)
        return;
    std::printf("the random world cannot be written: %s %s\n", result.error().message.c_str(),
                result.error().detail.c_str());
    std::abort();
}

std::string idBlob(const std::set<int> &ids)
{
    std::string blob;
    for (const int id : ids) {
        const auto little = std::uint32_t(id);
        blob.append(reinterpret_cast<const char *>(&little), 4);
    }
    return blob;
}

} // namespace

std::string implicitRef(int source, std::uint32_t party)
{
    std::string ref(9, 'P');
    std::memcpy(ref.data() + 1, &source, 4);
    std::memcpy(ref.data() + 5, &party, 4);
    return ref;
}

RandomWorld::RandomWorld(std::uint64_t seed, int size) : m_random(seed)
{
    const char *zones[] = {"Asia/Shanghai", "America/New_York", "Europe/Berlin", "UTC"};
    zone = *TimeZone::fromName(zones[below(4)]);
    store::CreateOptions options;
    options.settings.zone = zone;
    options.settings.currency = "CNY";
    options.slot = store::SlotKind::Sample;
    workspace = *store::Workspace::create(temporaryFolder() + "/world.panorama", options, Clock());
    sources = {{1, "crm"}, {2, "shop"}, {3, "web"}};
    const std::pair<const char *, std::pair<bool, bool>> kinds[] = {
        {"phone", {true, true}}, {"email", {true, true}}, {"member_no", {true, false}}, {"device", {false, false}}};
    const int pool = 2 + size / 2;
    for (const auto &[kind, strength] : kinds)
        for (int i = 0; i < pool; ++i) {
            const int id = int(identifiers.size()) + 1;
            identifiers[id] = {id, kind, strength.first, strength.second};
        }
    for (int day = -5; day < 120; ++day)
        if (below(4))
            rates[{20454 + day, "USD"}] = 70000 + below(20) * 125;
    makeRecords(size);
    makeRows(size * 4);
    makeLinks();
    const Result<std::int64_t> written =
        workspace->write({}, [this](store::WriteSession &session) { return write(session); });
    orFail(written ? Result<void>() : Result<void>(written.error()));
}

// Hours of a hundred days around the spring changes of the clock, so ties are common.
std::int64_t RandomWorld::randomTime()
{
    return (start + 86400LL * below(100) + 3600LL * below(24)) * 1000000 + (below(5) ? 0 : below(2) * 500000);
}

std::set<int> RandomWorld::randomIds(bool several)
{
    std::set<int> ids;
    for (int count = several ? 1 + below(3) : 1 + (below(4) == 0); count > 0; --count)
        ids.insert(1 + below(int(identifiers.size())));
    return ids;
}

Value RandomWorld::randomValue(const std::string &name)
{
    static const char *texts[] = {"a", "b", "Shanghai", "上海", "12", "7.50", "é", ""};
    switch (name == "age" ? 0 : name == "joined" ? 1 : name == "seen" ? 2 : name == "vip" ? 3 : 4) {
    case 0: return {ValueType::Number, std::to_string(below(60) - 5) + (below(3) ? "" : ".25")};
    case 1: return {ValueType::Date, Date {20454 + below(90)}.toIso()};
    case 2: return {ValueType::Time, formatUtc({randomTime()})};
    case 3: return {ValueType::Boolean, below(2) ? "true" : "false"};
    default: return {ValueType::Text, texts[below(7)]};
    }
}

void RandomWorld::makeRecords(int size)
{
    for (int i = 0; i < size; ++i) {
        WorldRecord record;
        record.id = i + 1;
        record.source = 1 + below(3);
        record.ids = randomIds(true);
        if (below(3))
            record.created = randomTime();
        for (const char *name : {"city", "age", "joined", "seen", "vip", "mixed"})
            if (below(3))
                record.attrs[name] = randomValue(std::string(name) == "mixed" ? (below(2) ? "age" : "joined") : name);
        for (const char *tag : {"gold", "new", "老客"})
            if (below(3) == 0)
                record.tags.insert(tag);
        char ref[17];
        std::snprintf(ref, sizeof ref, "%016llx", static_cast<unsigned long long>(m_random()));
        record.ref = ref;
        if (below(2))
            record.rank = below(1000000);
        records.push_back(std::move(record));
    }
}

WorldRow RandomWorld::randomRow()
{
    static const char *channels[] = {"", "search", "social", "store"};
    static const char *currencies[] = {"CNY", "CNY", "USD", "EUR"};
    WorldRow row;
    row.source = 1 + below(3);
    row.ids = randomIds(false);
    row.party = partyOf(row.ids);
    row.time = randomTime();
    row.channel = channels[below(4)];
    if (below(3)) {
        row.value = (below(900) - 100) * 10000LL * (1 + below(100));
        row.currency = currencies[below(4)];
    }
    for (const char *name : {"page", "age", "joined", "vip"})
        if (below(3) == 0)
            row.props[name] = randomValue(name);
    return row;
}

void RandomWorld::makeRows(int size)
{
    static const char *names[] = {"visit", "lead", "cart"};
    for (int i = 0; i < size; ++i) {
        WorldRow row = randomRow();
        row.event = names[below(3)];
        row.campaign = below(2) ? "spring" : below(2) ? "autumn" : "";
        row.replaced = below(12) == 0;
        rows.push_back(std::move(row));
    }
    for (int i = 0; i < size / 2; ++i) {
        WorldRow row = randomRow();
        row.event = "order";
        row.props["order_id"] = {ValueType::Text, std::to_string(i)};
        if (below(2))
            row.props["status"] = {ValueType::Text, below(2) ? "paid" : "cancelled"};
        rows.push_back(std::move(row));
    }
    for (int i = 0; i < size / 2; ++i) {
        const std::set<int> ids = randomIds(false);
        consents.push_back({1 + below(3), ids, partyOf(ids), below(2) ? "sms" : "email",
                            below(3) ? "marketing" : "service", below(2) == 0, randomTime()});
    }
}

void RandomWorld::makeLinks()
{
    for (int i = 0; i < int(records.size()) / 3; ++i)
        for (auto *list : {&cuts, &links}) {
            std::string a = records[std::size_t(below(int(records.size())))].ref,
                        b = records[std::size_t(below(int(records.size())))].ref;
            if (!rows.empty() && below(3) == 0) {
                const WorldRow &row = rows[std::size_t(below(int(rows.size())))];
                b = implicitRef(row.source, row.party);
            }
            if (a != b)
                list->emplace_back(std::min(a, b), std::max(a, b));
        }
}

std::uint32_t RandomWorld::partyOf(const std::set<int> &ids)
{
    if (ids.size() == 1)
        return std::uint32_t(*ids.begin());
    return m_parties.try_emplace(ids, 0x80000000U | std::uint32_t(m_parties.size() + 1)).first->second;
}

int RandomWorld::term(store::WriteSession &session, int kind, const std::string &text)
{
    if (text.empty())
        return 0;
    const auto [at, isNew] = m_terms.try_emplace({kind, text}, int(m_terms.size()) + 1);
    if (isNew)
        orFail(session.database.prepare("INSERT INTO terms(id, kind, text) VALUES(?,?,?)")
                   .bind(at->second, kind, text)
                   .run());
    return at->second;
}

Result<void> RandomWorld::write(store::WriteSession &session)
{
    for (const auto &[id, name] : sources)
        TRY_VOID(session.database.prepare("INSERT INTO sources(id, name, kind, created) VALUES(?,?,'file',0)")
                     .bind(id, name)
                     .run());
    for (const auto &[id, identifier] : identifiers)
        TRY_VOID(session.database
                     .prepare("INSERT INTO identifiers(id, kind, hash, value) SELECT ?, id, ?, x'' FROM "
                              "identifier_kinds WHERE name = ?")
                     .bind(id, "hash" + std::to_string(id), identifier.kind)
                     .run());
    for (const auto &[ids, party] : m_parties) {
        auto insert = session.database.prepare("INSERT INTO parties(id, members) VALUES(?,?)");
        insert.bind(std::int64_t(party & 0x7fffffffU)).bindBlob(idBlob(ids));
        TRY_VOID(insert.run());
    }
    for (const WorldRecord &record : records) {
        Json attrs = Json::object(), tags = Json::array();
        for (const auto &[name, value] : record.attrs)
            attrs.set(name, storedValue(value));
        for (const std::string &tag : record.tags)
            tags.append(tag);
        auto insert =
            session.database.prepare("INSERT INTO records(id, source_id, created, fields, key_hash, identifiers, "
                                     "personal, created_batch, batch) VALUES(?,?,?,?,?,?,x'',1,1)");
        insert.bind(record.id, record.source, record.created, Json::object({{"attrs", attrs}, {"tags", tags}}).dump())
            .bindBlob(record.ref)
            .bindBlob(idBlob(record.ids));
        TRY_VOID(insert.run());
        if (record.rank) {
            auto rank = session.database.prepare("INSERT INTO record_ranks(ref, rank) VALUES(?,?)");
            rank.bind().bindBlob(record.ref).bindNext(*record.rank);
            TRY_VOID(rank.run());
        }
    }
    TRY_VOID(writeEvents(session));
    TRY_VOID(writeOrders(session));
    return writeLinks(session);
}

// Rows of a source in chunks of seven, so that even small worlds have several.
Result<void> RandomWorld::writeEvents(store::WriteSession &session)
{
    for (const auto &[source, name] : sources) {
        std::vector<const WorldRow *> own;
        for (const WorldRow &row : rows)
            if (row.source == source && row.event != "order")
                own.push_back(&row);
        for (std::size_t first = 0; first < own.size(); first += 7) {
            store::EventColumns columns;
            std::vector<std::size_t> dead;
            for (std::size_t i = first; i < std::min(own.size(), first + 7); ++i) {
                const WorldRow &row = *own[i];
                if (row.replaced)
                    dead.push_back(i - first);
                columns.keyHash.push_back(i);
                columns.party.push_back(row.party);
                columns.time.push_back(row.time);
                columns.event.push_back(std::uint32_t(term(session, 1, row.event)));
                columns.channel.push_back(std::uint32_t(term(session, 2, row.channel)));
                columns.campaign.push_back(std::uint32_t(term(session, 3, row.campaign)));
                columns.value.push_back(row.value.value_or(store::EventColumns::noValue));
                columns.currency.push_back(std::uint32_t(term(session, 4, row.currency)));
            }
            for (const char *property : {"page", "age", "joined", "vip"}) {
                store::PropertyColumn column {std::uint32_t(term(session, 5, property)), false, {}, {}};
                for (std::size_t i = first; i < std::min(own.size(), first + 7); ++i) {
                    const auto value = own[i]->props.find(property);
                    if (value != own[i]->props.end())
                        column.values.push_back(value->second);
                    column.codes.push_back(value != own[i]->props.end() ? std::uint32_t(column.values.size()) : 0);
                }
                columns.properties.push_back(std::move(column));
            }
            const store::EncodedChunk chunk = store::encodeChunk(columns);
            auto insert = session.database.prepare("INSERT INTO event_chunks(batch_id, source_id, rows, time_min, "
                                                   "time_max, parties, key_hashes, columns) VALUES(1,?,?,?,?,?,?,?)");
            insert.bind(source, std::int64_t(columns.rows()), chunk.timeMin, chunk.timeMax)
                .bindBlob(chunk.parties)
                .bindBlob(chunk.keyHashes)
                .bindBlob(chunk.columns);
            TRY_VOID(insert.run());
            const std::int64_t id = session.database.lastInsertId();
            for (const std::size_t row : dead)
                TRY_VOID(session.database.prepare("INSERT INTO event_tombstones VALUES(?,?,2)")
                             .bind(id, std::int64_t(row))
                             .run());
        }
    }
    return {};
}

Result<void> RandomWorld::writeOrders(store::WriteSession &session)
{
    const auto orNull = [](const std::string &text) { return text.empty() ? std::nullopt : std::optional(text); };
    for (const WorldRow &row : rows) {
        if (row.event != "order")
            continue;
        Json props = Json::object();
        std::optional<std::string> status;
        for (const auto &[name, value] : row.props)
            if (name == "status")
                status = value.text;
            else if (name != "order_id")
                props.set(name, storedValue(value));
        TRY_VOID(session.database
                     .prepare("INSERT INTO orders(source_id, order_id, party, time, value, currency, status, channel, "
                              "props, created_batch, batch) VALUES(?,?,?,?,?,?,?,?,?,1,1)")
                     .bind(row.source, row.props.at("order_id").text, std::int64_t(row.party), row.time, row.value,
                           orNull(row.currency), status, orNull(row.channel), props.dump())
                     .run());
    }
    for (const WorldConsent &consent : consents)
        TRY_VOID(session.database
                     .prepare("INSERT OR IGNORE INTO consents(source_id, party, contact_channel, purpose, state, time, "
                              "created_batch, batch) VALUES(?,?,?,?,?,?,1,1)")
                     .bind(consent.source, std::int64_t(consent.party), consent.channel, consent.purpose,
                           int(consent.granted), consent.time)
                     .run());
    for (const auto &[key, rate] : rates)
        TRY_VOID(session.database.prepare("INSERT INTO rates VALUES(?,?,?)")
                     .bind(key.first, key.second, Decimal::fromMicros(rate * 100).toText())
                     .run());
    return {};
}

Result<void> RandomWorld::writeLinks(store::WriteSession &session)
{
    for (const auto &[a, b] : cuts) {
        auto insert = session.database.prepare("INSERT OR IGNORE INTO cuts VALUES(?,?,NULL,0)");
        insert.bind().bindBlob(a).bindBlob(b);
        TRY_VOID(insert.run());
    }
    for (const auto &[a, b] : links) {
        auto insert =
            session.database.prepare("INSERT OR IGNORE INTO links VALUES(?,?,'hand','linked',NULL,NULL,NULL,0)");
        insert.bind().bindBlob(a).bindBlob(b);
        TRY_VOID(insert.run());
    }
    return {};
}

} // namespace panorama::testing
