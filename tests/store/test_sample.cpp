// SPDX-License-Identifier: GPL-3.0-or-later
// The sample brand: the same for the same seed, as large as asked for, true to its truth file.
#include "store/event_chunk.h"
#include "store/workspace.h"
#include "support/program.h"
#include "support/test_env.h"

#include <QTest>

#include <cmath>
#include <filesystem>
#include <map>
#include <set>

using namespace panorama;
using namespace panorama::testing;

class TestSample : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameSeedSameBrand();
    void sizesAreExact();
    void nothingIsOverwritten();
    void hoursHaveThePlantedPeak();
    void nothingHappensAfterNow();
    void invitationsHoldTheirTruth();
};

namespace {

constexpr const char *now = "2026-11-01T12:00:00+08:00";

std::string make(const std::vector<std::string> &options)
{
    const std::string path = temporaryFolder() + "/s.panorama";
    std::vector<std::string> arguments = {"sample", "create", path, "--now", now};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const ProgramResult result = runCli(arguments);
    return result.status == 0 ? path : std::string();
}

std::string exported(const std::string &path)
{
    const std::string folder = temporaryFolder() + "/out";
    if (runCli({"export", "canonical", "--out", folder, "--workspace", path, "--now", now}).status != 0)
        return {};
    std::map<std::string, std::string> files;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        files[entry.path().filename().string()] = readFile(entry.path().string());
    std::string all;
    for (const auto &[name, text] : files)
        all += name + "\n" + text;
    return all;
}

std::int64_t number(const std::string &path, const std::string &sql)
{
    return store::Database::open(path, store::OpenMode::ReadWrite)->integer(sql).value_or(-1);
}

} // namespace

void TestSample::sameSeedSameBrand()
{
    const std::vector<std::string> options = {"--customers", "120", "--events", "900", "--seed", "7"};
    const std::string first = make(options), second = make(options);
    QVERIFY(!first.empty() && !second.empty());
    const std::string text = exported(first);
    QVERIFY(text.size() > 50000);
    QVERIFY(text == exported(second));
    QVERIFY(readFile(first + ".truth.json") == readFile(second + ".truth.json"));
    QVERIFY(readFile(first + ".truth.json")
            != readFile(make({"--customers", "120", "--events", "900", "--seed", "8"}) + ".truth.json"));
}

void TestSample::sizesAreExact()
{
    const std::vector<std::pair<int, int>> sizes = {{1, 0}, {1, 40}, {50, 51}, {400, 5000}};
    for (const auto &[customers, events] : sizes) {
        const std::string path =
            make({"--customers", std::to_string(customers), "--events", std::to_string(events), "--days", "30"});
        QVERIFY(!path.empty());
        QCOMPARE(number(path, "SELECT coalesce(sum(rows), 0) FROM event_chunks"), std::int64_t(events));
        const Json truth = *Json::parse(readFile(path + ".truth.json"));
        QCOMPARE(truth.find("people")->items().size(), std::size_t(customers));
        QCOMPARE(runCli({"workspace", "check", "--workspace", path}).status, 0);
        std::size_t keys = 0;
        for (const Json &person : truth.find("people")->items())
            for (const Json &key : person.items())
                keys += key.text().find("/~") == std::string::npos;
        QCOMPARE(number(path, "SELECT count(*) FROM records"), std::int64_t(keys));
    }
}

void TestSample::nothingIsOverwritten()
{
    const std::string path = make({"--customers", "5", "--events", "5"});
    QVERIFY(number(path, "SELECT count(*) FROM spend") > 0);
    QCOMPARE(number(path, "SELECT count(*) FROM spend WHERE conversions < 0 OR conversion_value < 0"), 0);
    const std::string bytes = readFile(path);
    const ProgramResult again = runCli({"sample", "create", path, "--customers", "5"});
    QCOMPARE(again.status, 1);
    QVERIFY(readFile(path) == bytes);
    QCOMPARE(runCli({"sample", "create", path, "--customers", "0"}).status, 2);
    QCOMPARE(runCli({"sample", "create", path, "--customers", "5", "--force"}).status, 0);
    QVERIFY(!std::filesystem::exists(path + ".part"));
}

void TestSample::hoursHaveThePlantedPeak()
{
    const std::string path = make({"--customers", "3000", "--events", "45000"});
    const std::string hour = "(time / 1000000 + 8 * 3600) % 86400 / 3600";
    QCOMPARE(number(path, "SELECT " + hour + " h FROM orders GROUP BY h ORDER BY count(*) DESC LIMIT 1"),
             std::int64_t(23));
    QVERIFY(number(path, "SELECT count(DISTINCT channel) FROM spend") == 8);
    QVERIFY(number(path,
                   "SELECT count(*) FROM (SELECT 1 FROM spend GROUP BY date, channel, campaign HAVING count(DISTINCT "
                   "known) > 1)")
            > 100);
    QVERIFY(number(path, "SELECT count(*) FROM refunds") > 0
            && number(path, "SELECT count(*) FROM consents WHERE state = 0") > 0);
    QVERIFY(number(path, "SELECT count(*) FROM terms WHERE kind = 1") >= 8);
}

void TestSample::nothingHappensAfterNow()
{
    const std::string path = make({"--customers", "800", "--events", "12000", "--days", "3"});
    const std::string limit = std::to_string(instantFromIso(now, TimeZone())->micros);
    for (const std::string sql :
         {"SELECT max(time_max) FROM event_chunks", "SELECT max(time) FROM orders", "SELECT max(time) FROM refunds",
          "SELECT max(time) FROM consents", "SELECT max(created) FROM records"})
        QVERIFY2(number(path, sql + std::string("")) <= std::stoll(limit), sql.c_str());
    QVERIFY(number(path, "SELECT max(known) * 86400000000 FROM spend") <= std::stoll(limit));
}

void TestSample::invitationsHoldTheirTruth()
{
    const std::string path = make({"--customers", "9000", "--events", "120000"});
    QCOMPARE(number(path, "SELECT sum(rows) FROM event_chunks"), std::int64_t(120000));
    const std::string file = temporaryFolder() + "/r.json";
    writeFile(
        file,
        R"({"format":"panorama.referral/1","invited":{"event":"referred","property":"invite_code","owner":{"event":"invite"}},
"shared":{"event":"invite"},"same":["device"],"from":"2026-06-01","to":"2026-12-01"})");
    const ProgramResult run = runCli({"referral", "run", file, "--workspace", path, "--now", now});
    QVERIFY2(run.status == 0, run.err.c_str());
    const Json found = run.json(), truth = *Json::parse(readFile(path + ".truth.json"));
    std::multiset<std::pair<std::string, std::int64_t>> rings, planted;
    for (const Json &ring : found.find("rings")->items())
        rings.emplace(ring.find("kind")->text(), std::int64_t(ring.find("members")->items().size()));
    for (const Json &ring : truth.at("/referral/rings")->items())
        planted.emplace(ring.find("kind")->text(), ring.find("people")->integer());
    QVERIFY(planted.size() == 3 && rings == planted);
    const double k = truth.at("/referral/k_factor")->toDouble();
    QVERIFY(std::abs(found.at("/k_without_rings/mean")->toDouble() - k) < 0.2);
}

QTEST_GUILESS_MAIN(TestSample)
#include "test_sample.moc"
