// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/journey_world.h"

#include "columns/customer_index.h"
#include "core/decimal.h"
#include "core/json.h"
#include "store/event_chunk.h"
#include "support/test_env.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace panorama::testing {
namespace {

std::string littleEndian(std::uint32_t number)
{
    return std::string(reinterpret_cast<const char *>(&number), 4);
}

} // namespace

std::string PlainEvent::canonical() const
{
    Json line = Json::object(), props = Json::object();
    const std::pair<const char *, const std::string &> members[] = {
        {"campaign", campaign}, {"channel", channel}, {"event", event}};
    for (const auto &[name, text] : members)
        if (!text.empty() && !(isOrder() && std::string(name) == "event"))
            line.set(name, text);
    if (value)
        line.set("currency", "CNY");
    if (isOrder())
        line.set("order_id", orderId);
    if (!plan.empty())
        props.set("plan", plan);
    if (!lossReason.empty())
        props.set("loss_reason", lossReason);
    if (!props.members().empty())
        line.set("props", props);
    line.set("source", "web");
    line.set("time", formatUtc({time}));
    if (value)
        line.set("value", Decimal::fromMicros(*value).toText());
    return line.dump(true);
}

JourneyWorld::JourneyWorld(std::uint64_t seed, int count, int mostEvents,
                           const std::function<void(JourneyWorld &)> &plant)
    : random(seed)
{
    const std::pair<const char *, const char *> zones[] = {{"Asia/Shanghai", "2026-01-30T00:00:00Z"},
                                                           {"America/New_York", "2026-03-07T00:00:00Z"},
                                                           {"Europe/Berlin", "2026-10-24T00:00:00Z"}};
    const auto &[name, start] = zones[below(3)];
    zone = *TimeZone::fromName(name);
    m_start = instantFromIso(start, zone)->micros;
    for (int i = 0; i < count; ++i) {
        PlainCustomer customer {
            columns::customerIdText(columns::RecordKey(i + 1)), pick({"", "Beijing", "上海", "7"}), {}};
        for (int n = below(mostEvents + 1); n > 0; --n)
            customer.events.push_back(randomEvent());
        std::ranges::sort(customer.events, [](const PlainEvent &a, const PlainEvent &b) {
            return std::tuple(a.time, a.isOrder(), a.canonical()) < std::tuple(b.time, b.isOrder(), b.canonical());
        });
        customers.push_back(std::move(customer));
    }
    if (plant)
        plant(*this);
    store::CreateOptions options;
    options.settings.zone = zone;
    options.settings.currency = "CNY";
    options.slot = store::SlotKind::Sample;
    workspace = *store::Workspace::create(temporaryFolder() + "/journeys.panorama", options, Clock());
    const auto written = workspace->write({}, [this](store::WriteSession &session) { return write(session); });
    if (!written) {
        std::printf("the world cannot be written: %s %s\n", written.error().message.c_str(),
                    written.error().detail.c_str());
        std::abort();
    }
}

std::int64_t JourneyWorld::randomTime()
{
    return m_start + below(4 * 24 / 3) * 3 * 3600 * microsPerSecond + (below(6) ? 0 : 500000);
}

std::string JourneyWorld::pick(std::initializer_list<const char *> texts)
{
    return texts.begin()[below(int(texts.size()))];
}

PlainEvent JourneyWorld::randomEvent()
{
    static int orders = 0;
    PlainEvent event;
    event.time = randomTime();
    event.event = pick({"visit", "lead", "visit", "cart", "order"});
    event.channel = pick({"", "search", "search b", "social", "store"});
    event.campaign = event.isOrder() ? "" : pick({"", "", "spring"});
    event.plan = pick({"", "a", "b"});
    event.lossReason = pick({"", "", "", "price", "delay"});
    if (below(2))
        event.value = (1 + below(500)) * 10000;
    if (event.isOrder())
        event.orderId = "o" + std::to_string(++orders);
    return event;
}

std::uint32_t JourneyWorld::term(store::WriteSession &session, int kind, const std::string &text)
{
    if (text.empty())
        return 0;
    const auto [at, isNew] = m_terms.try_emplace({kind, text}, std::uint32_t(m_terms.size() + 1));
    if (isNew
        && !session.database.prepare("INSERT INTO terms(id, kind, text) VALUES(?,?,?)")
                .bind(std::int64_t(at->second), kind, text)
                .run())
        std::abort();
    return at->second;
}

Result<void> JourneyWorld::write(store::WriteSession &session)
{
    TRY_VOID(session.database.prepare("INSERT INTO sources(id, name, kind, created) VALUES(1,'web','file',0)").run());
    for (std::uint32_t i = 1; i <= customers.size(); ++i) {
        TRY_VOID(session.database.prepare("INSERT INTO identifiers(id, kind, hash, value) VALUES(?,1,?,x'')")
                     .bind(std::int64_t(i), "hash" + std::to_string(i))
                     .run());
        Json attrs = Json::object();
        if (const std::string &city = customers[i - 1].city; !city.empty())
            attrs.set("city", city);
        char hash[17];
        std::snprintf(hash, sizeof hash, "%016u", i);
        auto insert = session.database.prepare("INSERT INTO records(id, source_id, fields, key_hash, identifiers, "
                                               "personal, created_batch, batch) VALUES(?,1,?,?,?,x'',1,1)");
        insert.bind(std::int64_t(i), Json::object({{"attrs", attrs}, {"tags", Json::array()}}).dump())
            .bindBlob(hash)
            .bindBlob(littleEndian(i));
        TRY_VOID(insert.run());
    }
    TRY_VOID(writeEvents(session));
    return writeOrders(session);
}

Result<void> JourneyWorld::writeEvents(store::WriteSession &session)
{
    store::EventColumns columns;
    store::PropertyColumn plans {term(session, 5, "plan"), false, {}, {}},
        losses {term(session, 5, "loss_reason"), false, {}, {}};
    for (std::uint32_t i = 0; i < customers.size(); ++i)
        for (const PlainEvent &event : customers[i].events) {
            if (event.isOrder())
                continue;
            columns.keyHash.push_back(columns.keyHash.size());
            columns.party.push_back(i + 1);
            columns.time.push_back(event.time);
            columns.event.push_back(term(session, 1, event.event));
            columns.channel.push_back(term(session, 2, event.channel));
            columns.campaign.push_back(term(session, 3, event.campaign));
            columns.value.push_back(event.value.value_or(store::EventColumns::noValue));
            columns.currency.push_back(event.value ? term(session, 4, "CNY") : 0);
            const std::pair<store::PropertyColumn *, const std::string &> properties[] = {{&plans, event.plan},
                                                                                          {&losses, event.lossReason}};
            for (const auto &[column, text] : properties) {
                if (!text.empty())
                    column->values.push_back({ValueType::Text, text});
                column->codes.push_back(text.empty() ? 0 : std::uint32_t(column->values.size()));
            }
        }
    columns.properties = {plans, losses};
    const store::EncodedChunk chunk = store::encodeChunk(columns);
    auto insert = session.database.prepare("INSERT INTO event_chunks(batch_id, source_id, rows, time_min, time_max, "
                                           "parties, key_hashes, columns) VALUES(1,1,?,?,?,?,?,?)");
    insert.bind(std::int64_t(columns.rows()), chunk.timeMin, chunk.timeMax)
        .bindBlob(chunk.parties)
        .bindBlob(chunk.keyHashes)
        .bindBlob(chunk.columns);
    return insert.run();
}

Result<void> JourneyWorld::writeOrders(store::WriteSession &session)
{
    for (std::uint32_t i = 0; i < customers.size(); ++i)
        for (const PlainEvent &event : customers[i].events) {
            if (!event.isOrder())
                continue;
            Json props = Json::object();
            for (const auto &[name, text] : {std::pair("plan", event.plan), std::pair("loss_reason", event.lossReason)})
                if (!text.empty())
                    props.set(name, text);
            const auto orNull = [](const std::string &text) {
                return text.empty() ? std::nullopt : std::optional(text);
            };
            TRY_VOID(session.database
                         .prepare("INSERT INTO orders(source_id, order_id, party, time, value, currency, channel, "
                                  "props, created_batch, batch) VALUES(1,?,?,?,?,?,?,?,1,1)")
                         .bind(event.orderId, std::int64_t(i + 1), event.time, event.value,
                               event.value ? std::optional<std::string>("CNY") : std::nullopt, orNull(event.channel),
                               props.dump())
                         .run());
        }
    return {};
}

} // namespace panorama::testing
