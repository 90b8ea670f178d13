// SPDX-License-Identifier: GPL-3.0-or-later
// The canonical export of the same truth brought in two orders is the same, byte for byte, and known lines are right.
#include "identity/world.h"
#include "services/canonical_export.h"
#include "services/canonical_export_lines.h"
#include "support/test_env.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

using namespace panorama;
using namespace panorama::testing;

namespace {

std::string readFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string exported(World &world)
{
    const std::string folder = temporaryFolder() + "/out";
    must(services::exportCanonical({}, *world.workspace(), folder));
    std::string all;
    int files = 0;
    for (const char *kind : {"customers", "events", "orders", "order_lines", "refunds", "products", "campaigns",
                             "spend", "messages", "consents", "documents"}) {
        CHECK(std::filesystem::exists(folder + "/" + kind + ".jsonl"));
        all += std::string(kind) + "\n" + readFile(folder + "/" + kind + ".jsonl");
    }
    for ([[maybe_unused]] const auto &entry : std::filesystem::directory_iterator(folder))
        ++files;
    CHECK(files == 11);
    return all;
}

// Which of two documents was saved first does not show, though one refers to the other by its id.
void testDocumentsInAnyOrder()
{
    std::string texts[2];
    for (const bool otherFirst : {false, true}) {
        World world;
        const std::string young = otherFirst ? "S0000000002" : "S0000000001",
                          buyers = otherFirst ? "S0000000001" : "S0000000002";
        world.sql("INSERT INTO documents(public_id, kind, name, body, created, changed) VALUES"
                  "('"
                  + young
                  + "', 'segment', 'young', '{\"rule\":{\"tag\":\"young\"}}', 0, 0),"
                    "('"
                  + buyers + "', 'segment', 'buyers', '{\"rule\":{\"all\":[{\"segment\":\"" + young
                  + "\"},{\"event\":\"order\"}]}}', 0, 0)");
        texts[otherFirst] = exported(world);
    }
    CHECK(texts[0].find(R"({"segment":"young"})") != std::string::npos);
    CHECK(texts[0] == texts[1]);
}

void testKnownLines()
{
    World world;
    world.customer({"crm",
                    "17",
                    {{"phone", "+8613800000001"}, {"email", "a@b.c"}},
                    "张三",
                    Json::object({{"city", "上海"}, {"age", 30}}),
                    Json::object({{"wechat", "zs_1"}}),
                    {"vip", "gold"},
                    1700000000000000});
    world.customer({"shop", "x", {{"phone", "+8613800000001"}}, "", Json::object(), Json::object(), {}, {}});
    world.events("web",
                 {{"visit",
                   1700000000500000,
                   {{"email", "a@b.c"}},
                   "search",
                   "k1",
                   12500000,
                   {{"page", {ValueType::Text, "首页"}}, {"n", {ValueType::Number, "2"}}}}});
    world.order("shop", "o-1", 1700000001000000, 99900000, {{"phone", "+8613800000001"}});
    world.consent("crm", "sms", true, 1700000002000000, {{"phone", "+8613800000001"}});
    const std::string all = exported(world);
    const auto has = [&](const std::string &line) {
        if (all.find(line + "\n") == std::string::npos)
            fail("missing " + line + "\nin\n" + all);
    };
    has(R"({"channel":"search","currency":"CNY","event":"visit","ids":[["email","a@b.c"]],"key":"k1","props":{"n":2,"page":"首页"},"source":"web","time":"2023-11-14T22:13:20.5Z","value":"12.50"})");
    has(R"({"currency":"CNY","ids":[["phone","+8613800000001"]],"order_id":"o-1","source":"shop","time":"2023-11-14T22:13:21Z","value":"99.90"})");
    has(R"({"contact_channel":"sms","ids":[["phone","+8613800000001"]],"purpose":"marketing","source":"crm","state":"granted","time":"2023-11-14T22:13:22Z"})");
    has(R"({"customer":"crm/17","links":[{"a":"crm/17","b":"shop/x","by":"rule"},{"a":"crm/17","b":"web/~email:a@b.c","by":"rule"}],"records":[{"attrs":{"age":30,"city":"上海","wechat":"zs_1"},"created":"2023-11-14T22:13:20Z","ids":[["email","a@b.c"],["phone","+8613800000001"]],"key":"17","name":"张三","source":"crm","tags":["gold","vip"]},{"ids":[["phone","+8613800000001"]],"key":"x","source":"shop"},{"ids":[["email","a@b.c"]],"key":"~email:a@b.c","source":"web"}]})");
}

void testOrderDoesNotMatter()
{
    const std::uint64_t seed = randomSeed("test_canonical_export");
    std::vector<std::function<void(World &)>> steps;
    std::mt19937_64 random(seed);
    const auto phone = [&] {
        return std::pair<std::string, std::string>("phone", "+86138000000" + std::to_string(10 + random() % 30));
    };
    for (int i = 0; i < 60; ++i) {
        CustomerRow row {"s" + std::to_string(random() % 3),
                         std::to_string(i),
                         {phone()},
                         "n" + std::to_string(i),
                         Json::object({{"a", i}}),
                         Json::object(),
                         {"t" + std::to_string(i % 3)},
                         {}};
        if (i % 4 == 0)
            row.ids.push_back({"member_no", "m" + std::to_string(random() % 10)});
        steps.push_back([row](World &world) { world.customer(row); });
        EventRow event {"visit",
                        std::int64_t(i) * 1000000,
                        {phone()},
                        "",
                        i % 2 ? "e" + std::to_string(i) : "",
                        i,
                        {{"p", {ValueType::Number, std::to_string(i)}}}};
        if (i % 5 == 0)
            event.ids.push_back({"cookie", "c" + std::to_string(random() % 5)});
        const std::string source = "s" + std::to_string(random() % 3);
        steps.push_back([event, source](World &world) { world.events(source, {event}); });
    }
    std::string first;
    for (int round = 0; round < 3; ++round) {
        World world;
        world.together([&] {
            for (const auto &step : steps)
                step(world);
        });
        const std::string all = exported(world);
        CHECK(round == 0 || all == first);
        first = all;
        std::shuffle(steps.begin(), steps.end(), random);
    }
    CHECK(std::count(first.begin(), first.end(), '\n') > 80);
}

void testFolderMustBeEmpty()
{
    World world;
    const std::string folder = temporaryFolder();
    std::ofstream(folder + "/mine") << "x";
    const auto refused = services::exportCanonical({}, *world.workspace(), folder);
    CHECK(!refused && refused.error().code == ErrorCode::Conflict);
    CHECK(readFile(folder + "/mine") == "x");
}

// Sorting through many runs gives what sorting in memory gives.
void testExternalSort()
{
    std::mt19937_64 random(7);
    std::vector<std::string> lines;
    const std::string target = temporaryFolder() + "/lines";
    services::SortedLines sorted(target, 2000);
    for (int i = 0; i < 3000; ++i) {
        lines.push_back(std::string(1 + random() % 3, char(random() % 256 == '\n' ? 'x' : 1 + random() % 255))
                        + std::to_string(random() % 1000));
        std::replace(lines.back().begin(), lines.back().end(), '\n', ' ');
        must(sorted.add(lines.back()));
    }
    must(sorted.finish({}));
    std::sort(lines.begin(), lines.end());
    std::string expected;
    for (const std::string &line : lines)
        expected += line + "\n";
    CHECK(readFile(target) == expected);
}

} // namespace

int main()
{
    testDocumentsInAnyOrder();
    testKnownLines();
    testOrderDoesNotMatter();
    testFolderMustBeEmpty();
    testExternalSort();
    return 0;
}
