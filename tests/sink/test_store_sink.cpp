// SPDX-License-Identifier: GPL-3.0-or-later
// Rows into the store and back out by rollback: what is left must be what was there before.
#include "store/event_chunk.h"
#include "store/workspace.h"
#include "support/test_env.h"
#include "sync/sink/batches.h"
#include "sync/sink/store_sink.h"

#include <QTest>

#include <random>

using namespace panorama;
using namespace panorama::sync;

class TestStoreSink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void eventsWithoutKeyAreOneWhenEqual();
    void keyedEventsKeepWhatIsNotMapped();
    void customersReplaceWhatIsMapped();
    void spendHasTwoClocks();
    void wrongRowsNameTheirField();
    void rollbackLeavesNothingBehind();
    void laterChangesForbidRollback();

private:
    struct Outcome
    {
        SinkCounts counts;
        std::vector<RowOutcome> rows;
        std::string batch;
    };
    Outcome bring(const RowShape &shape, const std::vector<std::vector<RowValue>> &rows);
    std::int64_t number(const std::string &sql);
    std::string text(const std::string &sql);
    std::string dump();
    std::shared_ptr<store::Workspace> m_workspace;
};

static RowValue t(const char *text)
{
    return *text ? RowValue::ofText(text) : RowValue();
}

static RowValue at(std::int64_t seconds)
{
    return RowValue::ofTime(Instant::fromSeconds(seconds));
}

void TestStoreSink::init()
{
    store::CreateOptions options;
    options.settings.zone = *TimeZone::fromName("Asia/Shanghai");
    options.slot = store::SlotKind::Sample;
    auto created = store::Workspace::create(panorama::testing::temporaryFolder() + "/w.panorama", options,
                                            Clock(Instant::fromSeconds(1780000000)));
    QVERIFY(created);
    m_workspace = *created;
    QVERIFY(m_workspace->unlock({}));
}

TestStoreSink::Outcome TestStoreSink::bring(const RowShape &shape, const std::vector<std::vector<RowValue>> &rows)
{
    Outcome outcome;
    const auto done = m_workspace->write({}, [&](store::WriteSession &session) -> Result<void> {
        TRY(const Batch batch, openBatch(session, {"import", shape.kind, "[]", "{}"}));
        TRY(const SinkSource source, fileSource(session, shape.source, batch.id));
        StoreSink sink(session, *m_workspace->vault(), m_workspace->settings(), source, batch.id);
        for (const auto &values : rows) {
            TRY(RowOutcome row, sink.add(shape, {values, {}}));
            outcome.rows.push_back(std::move(row));
        }
        TRY_VOID(sink.finish());
        outcome.counts = sink.counts();
        outcome.batch = batch.publicId;
        return closeBatch(session, batch.id, source.id, sink.counts(), std::int64_t(rows.size()), 0);
    });
    if (!done)
        qWarning("%s", done.error().message.c_str());
    return outcome;
}

std::int64_t TestStoreSink::number(const std::string &sql)
{
    auto session = m_workspace->read();
    return session ? session->database().integer(sql).value_or(-1) : -1;
}

std::string TestStoreSink::text(const std::string &sql)
{
    auto session = m_workspace->read();
    auto statement = session->database().prepare(sql);
    return statement.step() ? std::string(statement.text(0)) : std::string();
}

// Everything that a rollback must restore, as text; ids of interned things and sealed bytes apart.
std::string TestStoreSink::dump()
{
    std::string all;
    auto session = m_workspace->read();
    for (const char *sql : {"SELECT id, source_id, created, fields, has_name, batch FROM records",
                            "SELECT * FROM orders", "SELECT * FROM products", "SELECT * FROM spend",
                            "SELECT * FROM consents", "SELECT id, rows, time_min FROM event_chunks",
                            "SELECT * FROM event_tombstones", "SELECT name FROM sources WHERE removed = 0"}) {
        auto rows = session->database().prepare(sql);
        while (rows.step())
            for (int i = 0; i < 6; ++i)
                all += std::string(rows.text(i)) + "|";
        all += "\n";
    }
    return all;
}

const RowShape eventShape = {
    DataKind::Events, "shop", "", {{"event"}, {"time"}, {"id.member_no"}, {"channel"}, {"prop.page"}}};

void TestStoreSink::eventsWithoutKeyAreOneWhenEqual()
{
    const std::vector<std::vector<RowValue>> rows = {{t("visit"), at(100), t("M1"), t("app"), t("a")},
                                                     {t("visit"), at(100), t("M1"), t("app"), t("a")},
                                                     {t("visit"), at(100), t("M1"), t("app"), t("b")},
                                                     {t("visit"), at(100), t("M1"), t("app"), t("")}};
    Outcome first = bring(eventShape, rows);
    QCOMPARE(first.counts.created, 3);
    QCOMPARE(first.counts.unchanged, 1);
    Outcome second = bring(eventShape, rows);
    QCOMPARE(second.counts.created, 0);
    QCOMPARE(second.counts.unchanged, 4);
    QCOMPARE(number("SELECT sum(rows) FROM event_chunks"), 3);
}

void TestStoreSink::keyedEventsKeepWhatIsNotMapped()
{
    const RowShape keyed = {
        DataKind::Events, "shop", "", {{"event"}, {"time"}, {"id.member_no"}, {"key"}, {"channel"}, {"prop.page"}}};
    const RowShape fewer = {DataKind::Events, "shop", "", {{"event"}, {"time"}, {"id.member_no"}, {"key"}}};
    bring(keyed, {{t("visit"), at(100), t("M1"), t("k1"), t("app"), t("a")}});
    QCOMPARE(bring(fewer, {{t("visit"), at(100), t("M1"), t("k1")}}).counts.unchanged, 1);
    Outcome changed = bring(fewer, {{t("visit"), at(200), t("M1"), t("k1")}, {t("visit"), at(300), t("M1"), t("k1")}});
    QCOMPARE(changed.counts.updated, 2);
    QCOMPARE(number("SELECT sum(rows) FROM event_chunks") - number("SELECT count(*) FROM event_tombstones"), 1);
    auto session = m_workspace->read();
    auto chunk = session->database().prepare("SELECT key_hashes, columns FROM event_chunks ORDER BY id DESC");
    QVERIFY(chunk.step());
    const auto columns = store::decodeChunk(chunk.blob(0), chunk.blob(1));
    QVERIFY(columns);
    QCOMPARE(columns->time.at(0), 300 * microsPerSecond);
    QVERIFY(columns->channel.at(0) != 0);
    QCOMPARE(columns->properties.at(0).values.at(columns->properties.at(0).codes.at(0) - 1).text, std::string("a"));
}

void TestStoreSink::customersReplaceWhatIsMapped()
{
    const RowShape wide = {DataKind::Customers,
                           "crm",
                           "",
                           {{"key"}, {"id.phone"}, {"name"}, {"attr.city"}, {"attr.note", true}, {"tag.vip"}}};
    const RowShape narrow = {DataKind::Customers, "crm", "", {{"key"}, {"id.email"}, {"attr.city"}}};
    bring(wide, {{t("1"), t("138 0013 8000"), t("张三"), t("上海"), t("secret"), RowValue::ofBoolean(true)}});
    Outcome changed = bring(narrow, {{t("1"), t("A@Example.com"), RowValue()}});
    QCOMPARE(changed.counts.updated, 1);
    QCOMPARE(number("SELECT count(*) FROM records"), 1);
    QCOMPARE(number("SELECT length(identifiers) / 4 FROM records"), 2);
    QCOMPARE(text("SELECT fields FROM records"), std::string(R"({"attrs":{},"tags":["vip"]})"));
    QCOMPARE(number("SELECT has_name FROM records"), 1);
    QCOMPARE(bring(narrow, {{t("1"), t("a@example.com "), RowValue()}}).counts.unchanged, 1);
}

void TestStoreSink::spendHasTwoClocks()
{
    const RowShape known = {DataKind::Spend, "ads", "", {{"date"}, {"channel"}, {"spend"}, {"known"}}};
    const RowShape today = {DataKind::Spend, "ads", "", {{"date"}, {"channel"}, {"spend"}}};
    const auto day = [](int d) { return RowValue::ofDate(Date {d}); };
    const auto money = [](std::int64_t m) { return RowValue::ofMicros(m * 1000000); };
    QCOMPARE(
        bring(known, {{day(20000), t("抖音"), money(10), day(20001)}, {day(20000), t("抖音"), money(12), day(20003)}})
            .counts.created,
        2);
    QCOMPARE(bring(today, {{day(20000), t("抖音"), money(10)}}).counts.unchanged, 1);
    QCOMPARE(bring(today, {{day(20000), t("抖音"), money(15)}}).counts.created, 1);
    Outcome clash =
        bring(known, {{day(20000), t("B站"), money(1), day(20001)}, {day(20000), t("B站"), money(2), day(20001)}});
    QCOMPARE(clash.counts.created, 1);
    QCOMPARE(int(clash.rows[1].state), int(RowOutcome::State::Rejected));
    QCOMPARE(bring(known, {{day(20000), t("B站"), money(2), day(20001)}}).counts.updated, 1);
    QCOMPARE(number("SELECT count(*) FROM spend"), 4);
}

void TestStoreSink::wrongRowsNameTheirField()
{
    const Outcome events = bring(eventShape,
                                 {{t("order"), at(1), t("M1"), t(""), t("")},
                                  {t(""), at(1), t("M1"), t(""), t("")},
                                  {t("visit"), at(1), t(""), t(""), t("")}});
    QCOMPARE(events.rows[0].field, std::string("event"));
    QCOMPARE(events.rows[1].field, std::string("event"));
    QCOMPARE(events.rows[2].field, std::string("id.member_no"));
    const RowShape consent = {DataKind::Consents, "crm", "", {{"id.phone"}, {"contact_channel"}, {"state"}, {"time"}}};
    const Outcome consents = bring(consent,
                                   {{t("13800138000"), t("fax"), t("granted"), at(1)},
                                    {t("13800138000"), t("sms"), t("maybe"), at(1)},
                                    {t("12"), t("sms"), t("granted"), at(1)}});
    QCOMPARE(consents.rows[0].field, std::string("contact_channel"));
    QCOMPARE(consents.rows[1].field, std::string("state"));
    QCOMPARE(consents.rows[2].field, std::string("id.phone"));
    QCOMPARE(consents.counts.identifiersDropped, 1);
    const Outcome customers = bring({DataKind::Customers, "list", "", {{"id.phone"}}}, {{t("12")}, {t("")}});
    QCOMPARE(customers.rows[0].field, std::string("id.phone"));
    QCOMPARE(customers.counts.identifiersDropped, 1);
}

void TestStoreSink::rollbackLeavesNothingBehind()
{
    std::mt19937 random(std::uint32_t(panorama::testing::randomSeed("rollback")));
    const RowShape keyed = {
        DataKind::Events, "shop", "", {{"event"}, {"time"}, {"id.member_no"}, {"key"}, {"prop.page"}}};
    const RowShape orders = {
        DataKind::Orders, "shop", "", {{"order_id"}, {"time"}, {"id.member_no"}, {"value"}, {"prop.coupon"}}};
    const RowShape customers = {DataKind::Customers, "crm", "", {{"key"}, {"id.member_no"}, {"name"}, {"attr.city"}}};
    const auto some = [&](const char *prefix, unsigned n) {
        return RowValue::ofText(prefix + std::to_string(random() % n));
    };
    std::vector<std::string> states = {dump()}, batches;
    for (int step = 0; step < 12; ++step) {
        std::vector<std::vector<RowValue>> rows;
        for (int i = 0; i < 40; ++i)
            rows.push_back(step % 3 == 0 ? std::vector<RowValue> {t("visit"), at(random() % 50), some("M", 9),
                                                                  some("k", 30), some("p", 4)}
                               : step % 3 == 1
                               ? std::vector<RowValue> {some("o", 25), at(random() % 50), some("M", 9),
                                                        RowValue::ofMicros(random() % 5), some("c", 3)}
                               : std::vector<RowValue> {some("", 20), some("M", 9), some("n", 5), some("city", 3)});
        batches.push_back(bring(step % 3 == 0 ? keyed : step % 3 == 1 ? orders : customers, rows).batch);
        states.push_back(dump());
    }
    for (std::size_t step = batches.size(); step-- > 0;) {
        QCOMPARE(dump(), states[step + 1]);
        const auto done =
            m_workspace->write({}, [&](store::WriteSession &session) { return rollbackBatch(session, batches[step]); });
        QVERIFY(done);
    }
    QCOMPARE(dump(), states[0]);
}

void TestStoreSink::laterChangesForbidRollback()
{
    const RowShape products = {DataKind::Products, "shop", "", {{"sku"}, {"name"}}};
    const Outcome first = bring(products, {{t("a"), t("A")}, {t("b"), t("B")}});
    const Outcome second = bring(products, {{t("b"), t("BB")}});
    const RowShape elsewhere = {DataKind::Products, "store", "", {{"sku"}, {"name"}}};
    const Outcome same = bring(elsewhere, {{t("b"), t("BB")}});
    QCOMPARE(same.counts.unchanged, 1);
    const std::string before = dump();
    const auto refused =
        m_workspace->write({}, [&](store::WriteSession &session) { return rollbackBatch(session, first.batch); });
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), int(ErrorCode::Conflict));
    QVERIFY(refused.error().message.find(second.batch) != std::string::npos);
    QCOMPARE(dump(), before);
    QVERIFY(m_workspace->write({}, [&](store::WriteSession &session) { return rollbackBatch(session, second.batch); }));
    QVERIFY(m_workspace->write({}, [&](store::WriteSession &session) { return rollbackBatch(session, first.batch); }));
    QCOMPARE(number("SELECT count(*) FROM products"), 0);
}

QTEST_GUILESS_MAIN(TestStoreSink)
#include "test_store_sink.moc"
