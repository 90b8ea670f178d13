// SPDX-License-Identifier: GPL-3.0-or-later
// The overview against figures that are counted row by row from the same random orders, spend and messages.
#include "services/overview_service.h"
#include "services/report_service.h"
#include "services/spend_figures.h"
#include "support/test_env.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace panorama;
using namespace panorama::services;

namespace {

struct Order
{
    int party = 0;
    std::int64_t time = 0, micros = 0;
    std::string currency, channel;
};

struct Spend
{
    int date = 0, known = 0;
    std::string channel;
    std::int64_t micros = 0, impressions = 0, value = 0;
};

struct Truth
{
    std::vector<Order> orders;
    std::vector<Spend> spend;
    std::map<int, int> delivered; // by day
    int members = 0; // parties 1 … members have a member number
};

constexpr int firstDay = 20000;
constexpr double usdRate = 7.25;

Truth randomTruth(std::mt19937_64 &random)
{
    const char *channels[] = {"", "search", "douyin", "store", "wechat"};
    Truth truth;
    truth.members = 10;
    for (int i = 0; i < 400; ++i) {
        const bool dollars = random() % 10 == 0;
        truth.orders.push_back(
            {1 + int(random() % 60), (std::int64_t(firstDay) * 86400 + std::int64_t(random() % (60 * 86400))) * 1000000,
             std::int64_t(random() % 100000) * 10000, dollars ? "USD" : "CNY", channels[random() % 5]});
    }
    for (int day = 0; day < 60; ++day) {
        for (const char *channel : {"search", "douyin"})
            for (int version = int(random() % 3); version > 0; --version)
                truth.spend.push_back({firstDay + day, firstDay + day + version, channel,
                                       std::int64_t(random() % 1000000) * 10000, std::int64_t(random() % 10000),
                                       std::int64_t(random() % 1000000) * 10000});
        if (random() % 2)
            truth.delivered[firstDay + day] = int(random() % 1000);
    }
    return truth;
}

std::string quoted(const std::string &text)
{
    return text.empty() ? "NULL" : "'" + text + "'";
}

WorkspacePtr workspaceOf(const Truth &truth)
{
    NewWorkspace wanted;
    wanted.timeZone = "Asia/Shanghai";
    wanted.currency = "CNY";
    wanted.passphrase = "secret";
    const WorkspacePtr workspace = *createWorkspace(testing::temporaryFolder() + "/a.panorama", wanted, Clock());
    std::string sql = "INSERT INTO sources(name, kind, created) VALUES('shop', 'file', 0);";
    for (int party = 1; party <= 60; ++party) {
        const int kind = party <= truth.members ? 5 : 2; // member_no, email
        sql +=
            "INSERT INTO identifiers(kind, hash, value) VALUES(" + std::to_string(kind) + ", randomblob(16), x'00');";
    }
    int n = 0;
    for (const Order &order : truth.orders)
        sql += "INSERT INTO orders(source_id, order_id, party, time, value, currency, channel, created_batch, batch) "
               "VALUES(1, 'o"
            + std::to_string(++n) + "'," + std::to_string(order.party) + "," + std::to_string(order.time) + ","
            + std::to_string(order.micros) + ",'" + order.currency + "'," + quoted(order.channel) + ",1,1);";
    for (const Spend &spend : truth.spend)
        sql += "INSERT INTO spend(source_id, date, channel, currency, known, spend, impressions, conversion_value, "
               "created_batch, batch) VALUES(1,"
            + std::to_string(spend.date) + ",'" + spend.channel + "','CNY'," + std::to_string(spend.known) + ","
            + std::to_string(spend.micros) + "," + std::to_string(spend.impressions) + "," + std::to_string(spend.value)
            + ",1,1);";
    for (const auto &[day, delivered] : truth.delivered)
        sql += "INSERT INTO messages(source_id, date, campaign, delivered, created_batch, batch) VALUES(1,"
            + std::to_string(day) + ",'c'," + std::to_string(delivered) + ",1,1);";
    for (int day = firstDay; day < firstDay + 61; ++day)
        sql += "INSERT INTO rates(date, currency, rate) VALUES(" + std::to_string(day) + ",'USD','7.25');";
    const auto written = workspace->write({}, [&](store::WriteSession &session) {
        session.touch("orders");
        return session.database.execute(sql);
    });
    if (!written)
        qFatal("%s %s", written.error().message.c_str(), written.error().detail.c_str());
    return workspace;
}

// Slow and plain.
class Oracle
{
public:
    Oracle(const Truth &truth, Instant asOf)
        : m_truth(truth), m_asOf(asOf), m_zone(*TimeZone::fromName("Asia/Shanghai"))
    {
        std::ranges::copy_if(truth.orders, std::back_inserter(m_orders),
                             [&](const Order &order) { return order.time <= asOf.micros; });
        std::ranges::stable_sort(m_orders, {}, &Order::time);
    }
    std::map<std::string, double> figures(DateRange days) const
    {
        std::map<std::string, double> f;
        double spend = 0, value = 0, reach = 0, revenue = 0, memberRevenue = 0, deals = 0, fresh = 0, touched = 0,
               paid = 0;
        for (const auto &[key, row] : latest())
            if (days.contains({row.date})) {
                spend += double(row.micros) / 1e6;
                value += double(row.value) / 1e6;
                reach += double(row.impressions);
            }
        for (const auto &[day, delivered] : m_truth.delivered)
            if (days.contains({day}) && day <= m_zone.dateOf(m_asOf).days)
                reach += delivered;
        std::set<int> buyers, repeaters, ever;
        for (const Order &order : m_orders) {
            const bool first = ever.insert(order.party).second;
            if (!days.contains(m_zone.dateOf({order.time})))
                continue;
            const double amount = double(order.micros) / 1e6 * (order.currency == "USD" ? usdRate : 1);
            ++deals;
            revenue += amount;
            memberRevenue += order.party <= m_truth.members ? amount : 0;
            fresh += first;
            if (!first)
                repeaters.insert(order.party);
            buyers.insert(order.party);
        }
        for (const int party : buyers) {
            const std::string touch = firstTouch(party);
            touched += !touch.empty();
            paid += touch == "search" || touch == "douyin";
        }
        f = {{"spend", spend}, {"reach", reach}, {"deals", deals}, {"revenue", revenue}};
        const auto put = [&f](const char *id, double over, double under) {
            if (under > 0)
                f[id] = over / under;
        };
        put("roi", revenue - spend, spend);
        if (value > 0)
            put("roas", value, spend);
        put("cac", spend, fresh);
        put("repeat_share", double(repeaters.size()), double(buyers.size()));
        put("member_share", memberRevenue, revenue);
        put("paid_dependency", paid, touched);
        return f;
    }

private:
    std::map<std::pair<int, std::string>, Spend> latest() const
    {
        std::map<std::pair<int, std::string>, Spend> rows;
        const int today = m_zone.dateOf(m_asOf).days;
        for (const Spend &row : m_truth.spend) {
            if (row.known > today)
                continue;
            const auto found = rows.find({row.date, row.channel});
            if (found == rows.end() || found->second.known < row.known)
                rows[{row.date, row.channel}] = row;
        }
        return rows;
    }
    std::string firstTouch(int party) const
    {
        for (const Order &order : m_orders)
            if (order.party == party && !order.channel.empty())
                return order.channel;
        return {};
    }
    const Truth &m_truth;
    Instant m_asOf;
    TimeZone m_zone;
    std::vector<Order> m_orders;
};

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalsOracle();
    void spendOfCampaignsIsTheLatestKnown();
    void amountsWithoutRateTakeNothingAlong();
    void emptyIsMissing();
    void weeks();
    void inbox();
};

void TestOverview::equalsOracle()
{
    qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(testing::temporaryFolder()));
    std::mt19937_64 random(testing::randomSeed("overview"));
    for (int round = 0; round < 4; ++round) {
        const Truth truth = randomTruth(random);
        const auto workspace = workspaceOf(truth);
        for (int query = 0; query < 12; ++query) {
            const Instant asOf {(std::int64_t(firstDay) * 86400 + std::int64_t(random() % (62 * 86400))) * 1000000};
            const int from = firstDay + int(random() % 50);
            const OverviewQuery wanted {
                {{from}, {from + 1 + int(random() % 30)}}, asOf, random() % 2 ? Grain::Day : Grain::Week};
            const auto overview = loadOverview({}, *workspace, wanted);
            QVERIFY2(overview, overview ? "" : overview.error().message.c_str());
            const Oracle oracle(truth, asOf);
            auto expected = oracle.figures(overview->period);
            const auto before = oracle.figures(overview->before);
            double trendSpend = 0, trendDeals = 0;
            for (const Figure &figure : overview->figures) {
                const std::string id = figure.spec->id;
                if (id == "leads") {
                    QVERIFY(!figure.value);
                    continue;
                }
                const auto found = expected.find(id);
                // Spend and reach are missing, not 0, where there is no row at all.
                const bool zero = found != expected.end() && std::abs(found->second) < 1e-9;
                QVERIFY2(figure.value || found == expected.end() || zero, id.c_str());
                if (figure.value)
                    QVERIFY2(found != expected.end()
                                 && std::abs(*figure.value - found->second) < 1e-6 * (1 + std::abs(found->second)),
                             id.c_str());
                if (figure.before)
                    QVERIFY2(before.contains(id)
                                 && std::abs(*figure.before - before.at(id)) < 1e-6 * (1 + std::abs(before.at(id))),
                             id.c_str());
                QCOMPARE(figure.trend.size(), overview->buckets.size());
                for (const auto &value : figure.trend) {
                    trendSpend += id == "spend" ? value.value_or(0) : 0;
                    trendDeals += id == "deals" ? value.value_or(0) : 0;
                }
            }
            QVERIFY(std::abs(trendSpend - expected["spend"]) < 1e-3);
            QCOMPARE(std::int64_t(trendDeals), std::int64_t(expected["deals"]));
            std::int64_t channelDeals = 0, channelSpend = 0;
            for (const ChannelResult &channel : overview->channels) {
                channelDeals += channel.dealCount;
                channelSpend += channel.spendMicros.value_or(0);
            }
            QCOMPARE(channelDeals, std::int64_t(expected["deals"]));
            QVERIFY(std::abs(double(channelSpend) / 1e6 - expected["spend"]) < 1e-3);
        }
    }
}

// A campaign in two channels is one; a figure known later stands; what no campaign was named for is by itself.
void TestOverview::spendOfCampaignsIsTheLatestKnown()
{
    const auto workspace = workspaceOf({});
    const auto written = workspace->write({}, [](store::WriteSession &session) {
        session.touch("spend");
        std::string sql;
        for (const char *row : {"20000,'search','c1',20000,5000000", "20000,'search','c1',20001,7000000",
                                "20000,'social','c1',20000,2000000", "20000,'search','',20000,1000000"})
            sql +=
                "INSERT INTO spend(source_id, date, channel, campaign, known, spend, currency, created_batch, batch) "
                "VALUES(1,"
                + std::string(row) + ",'CNY',1,1);";
        return session.database.execute(sql);
    });
    QVERIFY2(written, written ? "" : written.error().detail.c_str());
    auto session = workspace->read();
    const CurrencyRates rates("CNY");
    const auto sums = [&](SpendBy by, int known) {
        std::map<std::string, std::int64_t> sums;
        const auto spend = loadSpend(session->database(), rates, {{20000}, {20002}}, {known}, by);
        for (const SpendFigure &figure : spend->rows)
            sums[figure.channel] += figure.micros.value_or(0) / 1000000;
        return sums;
    };
    using Sums = std::map<std::string, std::int64_t>;
    QCOMPARE(sums(SpendBy::Campaign, 20001), (Sums {{"", 1}, {"c1", 9}}));
    QCOMPARE(sums(SpendBy::Campaign, 20000), (Sums {{"", 1}, {"c1", 7}}));
    QCOMPARE(sums(SpendBy::Channel, 20001), (Sums {{"search", 8}, {"social", 2}}));
}

// An amount without a rate is missing and said so; what stands beside it on the day counts.
void TestOverview::amountsWithoutRateTakeNothingAlong()
{
    const auto workspace = workspaceOf({});
    const auto written = workspace->write({}, [](store::WriteSession &session) {
        session.touch("spend");
        return session.database.execute(
            "INSERT INTO spend(source_id, date, channel, campaign, known, spend, currency, created_batch, batch) VALUES"
            "(1,20000,'search','',20000,70000000,'CNY',1,1), (1,20000,'search','',20000,50000000,'EUR',1,1),"
            "(1,20001,'social','',20001,9000000,'EUR',1,1)");
    });
    QVERIFY2(written, written ? "" : written.error().detail.c_str());
    const auto overview =
        loadOverview({}, *workspace, {{{20000}, {20030}}, Instant::fromSeconds(20029LL * 86400), Grain::Day});
    QVERIFY2(overview, overview ? "" : overview.error().message.c_str());
    QCOMPARE(overview->figures[0].micros, std::optional<std::int64_t>(70000000));
    QCOMPARE(overview->channels[0].spendMicros, std::optional<std::int64_t>(70000000));
    QVERIFY(!overview->channels[1].spendMicros);
    QCOMPARE(overview->warnings.size(), std::size_t(1));
    const auto report = buildReport({}, *workspace, {"board", "en", {}, Instant::fromSeconds(20029LL * 86400)});
    QVERIFY2(report, report ? "" : report.error().message.c_str());
    QCOMPARE(report->warnings, overview->warnings);
}

void TestOverview::emptyIsMissing()
{
    const auto workspace = workspaceOf({});
    const auto overview =
        loadOverview({}, *workspace, {{{20000}, {20030}}, Instant::fromSeconds(20029LL * 86400), Grain::Day});
    QVERIFY2(overview, overview ? "" : overview.error().message.c_str());
    QVERIFY(overview->isEmpty);
    QCOMPARE(overview->figures.size(), figureSpecs().size());
    for (const Figure &figure : overview->figures)
        QVERIFY(!figure.value && !figure.before);
    QVERIFY(overview->channels.empty() && overview->inbox.empty() && !overview->plan);
}

void TestOverview::weeks()
{
    const DateRange days {*Date::fromIso("2026-07-01"), *Date::fromIso("2026-07-15")}; // from a Wednesday
    QCOMPARE(bucketStarts(days, Grain::Day, store::WeekStart::Monday).size(), std::size_t(14));
    const auto weeks = bucketStarts(days, Grain::Week, store::WeekStart::Monday);
    QCOMPARE(weeks.size(), std::size_t(3));
    QCOMPARE(weeks[1].toIso(), std::string("2026-07-06"));
    QCOMPARE(bucketStarts(days, Grain::Week, store::WeekStart::Sunday)[1].toIso(), std::string("2026-07-05"));
}

void TestOverview::inbox()
{
    const auto workspace = workspaceOf({});
    QVERIFY(workspace->write({}, [](store::WriteSession &session) {
        return session.database.execute("INSERT INTO batches(public_id, origin, time, rows_rejected, files) "
                                        "VALUES('I1','import',5,3,'[\"/home/"
                                        "a.csv\",\"b.csv\"]'),('I2','import',6,0,'[\"c.csv\"]'),('S3','sync',4,2,'[]');"
                                        "INSERT INTO inbox(kind, subject, time) VALUES('alert','spend',7);"
                                        "INSERT INTO links(a, b, origin, state, time) "
                                        "VALUES(x'00',x'01','match','review',6),(x'00',x'02','match','linked',6)");
    }));
    const auto entries = *loadInbox(*workspace);
    QCOMPARE(entries.size(), std::size_t(4));
    QCOMPARE(entries[0].kind + entries[1].kind + entries[2].kind, std::string("alertreviewrejected"));
    QCOMPARE(entries[2].count, std::int64_t(3));
    QCOMPARE(entries[2].subject, std::string("a.csv, b.csv"));
    QCOMPARE(entries[2].detail, std::string("I1"));
    QCOMPARE(entries[3].subject, std::string("S3")); // no file, and of no source that is known
}

QTEST_GUILESS_MAIN(TestOverview)
#include "test_overview.moc"
