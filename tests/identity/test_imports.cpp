// SPDX-License-Identifier: GPL-3.0-or-later
// Identity over real imports: the same files in any order and in any number of steps give the same canonical export;
// a rollback gives back every byte; a cut outlives a new import; what was erased does not come back.
#include "identity/world.h"
#include "services/canonical_export.h"
#include "services/erasure_service.h"
#include "services/identity_service.h"
#include "services/import_service.h"
#include "support/test_env.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <sstream>
#include <tuple>

using namespace panorama;
using namespace panorama::testing;

namespace {

struct File
{
    std::string path;
    Json mapping;
};

File makeFile(const std::string &mapping, const std::string &csv)
{
    const std::string path = temporaryFolder() + "/rows.csv";
    std::ofstream(path, std::ios::binary) << csv;
    return {path, must(Json::parse(mapping))};
}

services::ImportReport import(World &world, const File &file)
{
    return must(services::runImport({}, *world.workspace(), {{file.path}, file.mapping, false, std::nullopt, false}));
}

// An empty file put straight into a stream would end it.
std::string contentOf(const std::string &path)
{
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

std::string exported(World &world)
{
    const std::string folder = temporaryFolder() + "/out";
    const auto result = must(services::exportCanonical({}, *world.workspace(), folder));
    std::stringstream all;
    for (const auto &[kind, lines] : result.lines)
        all << kind << " " << lines << "\n" << contentOf(folder + "/" + kind + ".jsonl");
    return all.str();
}

const char *customersMapping =
    R"({"format":"panorama.mapping/1","kind":"customers","source":"SRC","fields":{"key":{"column":"k"},"id.phone":{"column":"phone"},"id.email":{"column":"mail"},
  "name":{"column":"name"},"attr.city":{"column":"city"},"attr.note":{"column":"note","personal":true},"created":{"column":"created","format":"yyyy-MM-dd"},"tag.vip":{"column":"vip"}}})";
const char *eventsMapping =
    R"({"format":"panorama.mapping/1","kind":"events","source":"web","fields":{"event":{"column":"event"},"time":{"column":"time"},"id.phone":{"column":"phone"},
  "id.cookie":{"column":"cookie"},"channel":{"column":"channel"},"value":{"column":"value"},"currency":{"value":"CNY"},"prop.page":{"column":"page"}}})";
const char *ordersMapping =
    R"({"format":"panorama.mapping/1","kind":"orders","source":"shop","fields":{"order_id":{"column":"id"},"time":{"column":"time"},"id.email":{"column":"mail"},"value":{"column":"value"},"currency":{"value":"CNY"},"prop.gift":{"column":"gift"}}})";
const char *consentsMapping =
    R"({"format":"panorama.mapping/1","kind":"consents","source":"crm","fields":{"id.phone":{"column":"phone"},"contact_channel":{"column":"channel"},"state":{"column":"state"},"time":{"column":"time"}}})";

std::string phone(std::uint64_t n)
{
    return n == 0 ? "" : "138 0000 " + std::to_string(1000 + n);
}
std::string mail(std::uint64_t n)
{
    return n == 0 ? "" : "User" + std::to_string(n) + "@Example.com";
}
std::string time(std::uint64_t n)
{
    return "2026-03-" + std::to_string(10 + n % 18) + "T10:00:" + std::to_string(10 + n % 50) + "+08:00";
}

// Row by row disjoint keys, so that no file contradicts another.
std::vector<File> randomFiles(std::mt19937_64 &random)
{
    std::vector<File> files;
    for (int part = 0; part < 4; ++part) {
        std::string mapping = customersMapping;
        mapping.replace(mapping.find("SRC"), 3, part % 2 ? "crm" : "shop");
        std::string csv = "k,phone,mail,name,city,note,created,vip\n";
        for (int row = 0; row < 12; ++row)
            csv += std::to_string(part) + "-" + std::to_string(row) + "," + phone(random() % 25) + ","
                + mail(random() % 25) + ",Name" + std::to_string(random() % 9) + ",City" + std::to_string(random() % 5)
                + ",n" + std::to_string(random() % 9) + ","
                + (random() % 2 ? "2025-01-1" + std::to_string(random() % 9) : "") + "," + std::to_string(random() % 2)
                + "\n";
        files.push_back(makeFile(mapping, csv));
        csv = "event,time,phone,cookie,channel,value,page\n";
        for (int row = 0; row < 12; ++row)
            csv += std::string(row % 2 ? "visit" : "lead") + "," + time(random()) + "," + phone(random() % 25) + ",c"
                + std::to_string(random() % 6) + ",search," + std::to_string(random() % 100) + ",p"
                + std::to_string(random() % 9) + "\n";
        files.push_back(makeFile(eventsMapping, csv));
    }
    std::string orders = "id,time,mail,value,gift\n", consents = "phone,channel,state,time\n";
    for (int row = 0; row < 20; ++row) {
        orders += "o" + std::to_string(row) + "," + time(random()) + "," + mail(1 + random() % 24) + ","
            + std::to_string(random() % 1000) + ".5,g" + std::to_string(row % 3) + "\n";
        consents +=
            phone(1 + random() % 24) + ",sms," + (random() % 2 ? "granted" : "withdrawn") + "," + time(random()) + "\n";
    }
    files.push_back(makeFile(ordersMapping, orders));
    files.push_back(makeFile(consentsMapping, consents));
    return files;
}

void testOrderOfImports(std::mt19937_64 &random)
{
    std::vector<File> files = randomFiles(random);
    std::string first;
    for (int round = 0; round < 3; ++round) {
        World world;
        for (const File &file : files)
            import(world, file);
        import(world, files[0]); // the same content again
        const std::string all = exported(world);
        if (round > 0 && all != first) {
            std::ofstream("/tmp/canonical.a") << first;
            std::ofstream("/tmp/canonical.b") << all;
            fail("the order of imports shows in the canonical export: see /tmp/canonical.a and .b");
        }
        first = all;
        std::shuffle(files.begin(), files.end(), random);
    }
}

void testRollback(std::mt19937_64 &random)
{
    World world;
    std::vector<std::string> states = {exported(world)}, imports;
    for (const File &file : randomFiles(random)) {
        imports.push_back(import(world, file).importId);
        states.push_back(exported(world));
    }
    while (!imports.empty()) {
        must(services::rollbackImport({}, *world.workspace(), imports.back()));
        imports.pop_back();
        states.pop_back();
        CHECK(exported(world) == states.back());
    }
}

std::string crm(const std::string &rows)
{
    return "k,phone,mail,name,city,note,created,vip\n" + rows;
}

File crmFile(const std::string &rows)
{
    std::string mapping = customersMapping;
    mapping.replace(mapping.find("SRC"), 3, "crm");
    return makeFile(mapping, crm(rows));
}

void testCutAndReimport()
{
    World world;
    const File file = crmFile("a,13800001001,,A,,,,0\nb,13800001001,,B,,,,0\n");
    import(world, file);
    auto reading = must(services::readIdentity({}, *world.workspace()));
    CHECK(reading.view->customers().count() == 1);
    const std::string link = services::linkHistory(*reading.view, 0)[0].link;
    must(services::unlinkRecords({}, *world.workspace(), link));
    import(world, crmFile("a,13800001001,,A2,,,,0\nb,13800001001,,B2,,,,1\n"));
    must(services::resolveIdentities({}, *world.workspace(), {}));
    reading = must(services::readIdentity({}, *world.workspace()));
    CHECK(reading.view->customers().count() == 2 && services::linkHistory(*reading.view, 0)[0].cut);
    CHECK(exported(world).find(R"("cut":true)") != std::string::npos);
}

using Pair = std::pair<std::string, std::string>;

struct Exported
{
    std::map<std::string, std::string> customerOf; // by full record key
    std::map<std::tuple<std::string, std::string, std::string>, std::set<std::string>> holders; // of strong values
    std::map<Pair, std::string> links; // by, or "cut"
};

Exported readCustomersFile(const std::string &all)
{
    Exported result;
    std::istringstream lines(all);
    for (std::string line; std::getline(lines, line);) {
        if (line.rfind("{\"customer\":", 0) != 0)
            continue;
        const Json customer = must(Json::parse(line));
        for (const Json &record : customer.find("records")->items()) {
            const std::string source = record.find("source")->text(), key = source + "/" + record.find("key")->text();
            result.customerOf[key] = customer.find("customer")->text();
            for (const Json &id : record.find("ids")->items()) {
                const std::string kind = id.items()[0].text();
                if (kind != "cookie")
                    result.holders[{kind, id.items()[1].text(), ""}].insert(key);
            }
        }
        for (const Json &link : customer.find("links")->items())
            result.links[{link.find("a")->text(), link.find("b")->text()}] =
                link.find("cut") ? "cut" : link.find("by")->text();
    }
    return result;
}

// Customers by the contract's words: holders of a value are chained in the order of keys, without the cuts, with the
// links made by hand.
void checkCustomers(const Exported &seen, const std::set<Pair> &cuts, const std::set<Pair> &byHand)
{
    std::set<Pair> links = byHand;
    for (const auto &[value, keys] : seen.holders)
        for (auto at = keys.begin(); std::next(at) != keys.end(); ++at)
            links.emplace(*at, *std::next(at));
    for (const Pair &cut : cuts)
        links.erase(cut);
    std::map<std::string, std::string> smallest;
    for (const auto &[key, customer] : seen.customerOf)
        smallest[key] = key;
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto &[a, b] : links) {
            const std::string least = std::min(smallest[a], smallest[b]);
            changed = changed || smallest[a] != least || smallest[b] != least;
            smallest[a] = smallest[b] = least;
        }
    }
    CHECK(smallest == seen.customerOf);
    for (const auto &[pair, by] : seen.links)
        CHECK(by == "cut" ? cuts.contains(pair) : links.contains(pair));
    for (const Pair &link : links)
        CHECK(seen.links.at(link) == (byHand.contains(link) ? "hand" : "rule"));
}

// Cuts and links of any records, implicit ones too, among imports.
void testRandomCuts(std::mt19937_64 &random)
{
    World world;
    const std::vector<File> files = randomFiles(random);
    std::set<Pair> cuts, byHand;
    for (std::size_t step = 0; step < 40; ++step) {
        if (step % 4 == 0 && step / 4 < files.size())
            import(world, files[step / 4]);
        const Exported seen = readCustomersFile(exported(world));
        checkCustomers(seen, cuts, byHand);
        std::vector<Pair> present;
        for (const auto &[pair, by] : seen.links)
            if (by != "cut")
                present.push_back(pair);
        if (random() % 2 && !present.empty()) {
            const Pair &pair = present[random() % present.size()];
            const auto reading = must(services::readIdentity({}, *world.workspace()));
            const auto customer = must(reading.view->find(pair.first, "CN"));
            for (const services::LinkItem &item : services::linkHistory(*reading.view, customer))
                if (item.a == pair.first && item.b == pair.second)
                    must(services::unlinkRecords({}, *world.workspace(), item.link));
            cuts.insert(pair);
            byHand.erase(pair);
        } else {
            const auto any = [&] {
                return std::next(seen.customerOf.begin(), std::ptrdiff_t(random() % seen.customerOf.size()))->first;
            };
            const std::string a = any(), b = any();
            if (a == b)
                continue;
            must(services::linkRecords({}, *world.workspace(), a, b));
            cuts.erase({std::min(a, b), std::max(a, b)});
            byHand.emplace(std::min(a, b), std::max(a, b));
        }
    }
}

void testErasedStaysAway()
{
    World world;
    import(world, crmFile("a,13800001001,x@example.com,A,,,,0\nb,13800001002,,B,,,,0\n"));
    import(world,
           makeFile(eventsMapping,
                    "event,time,phone,cookie,channel,value,page\nvisit,2026-03-10T10:00:00+08:00,13800001001,c1,search,"
                    ",p\nvisit,2026-03-10T10:00:00+08:00,13800001002,c2,search,,p\n"));
    must(services::eraseCustomer({}, *world.workspace(), "crm/a"));
    const std::string after = exported(world);
    const auto again = import(world, crmFile("a,13800001001,x@example.com,A,,,,0\nb,13800001002,,B,,,,0\n"));
    CHECK(again.rowsRejected == 1 && again.unchanged == 1
          && again.rejects[0].reason.find("erased") != std::string::npos);
    const auto events =
        import(world,
               makeFile(eventsMapping,
                        "event,time,phone,cookie,channel,value,page\nvisit,2026-03-10T10:00:00+08:00,13800001001,c1,"
                        "search,,p\nvisit,2026-03-10T10:00:00+08:00,13800001002,c2,search,,p\n"));
    CHECK(events.rowsRejected == 1 && events.unchanged == 1);
    CHECK(exported(world) == after);
}

// A number that is one within its source alone is another one elsewhere: only that of the erased stays away.
void testErasedWithinItsSource()
{
    World world;
    const auto people = [](const char *source, const char *rows) {
        return makeFile(R"({"format":"panorama.mapping/1","kind":"customers","source":")" + std::string(source)
                            + R"(","fields":{"key":{"column":"k"},"id.member_no":{"column":"m"}}})",
                        std::string("k,m\n") + rows);
    };
    const auto visits = [](const char *source) {
        return makeFile(
            R"({"format":"panorama.mapping/1","kind":"events","source":")" + std::string(source)
                + R"(","fields":{"event":{"value":"visit"},"time":{"value":"2026-03-10"},"id.member_no":{"column":"m"}}})",
            "m\n1001\n");
    };
    import(world, people("here", "a,1001\nb,1002\n"));
    import(world, people("there", "a,1001\n"));
    must(services::eraseCustomer({}, *world.workspace(), "here/a"));
    CHECK(import(world, people("there", "a,1001\n")).unchanged == 1);
    CHECK(import(world, visits("there")).created == 1);
    CHECK(import(world, people("never seen", "a,1001\n")).created == 1);
    const auto again = import(world, people("here", "a,1001\nb,1002\n"));
    CHECK(again.rowsRejected == 1 && again.unchanged == 1);
    CHECK(import(world, visits("here")).rowsRejected == 1);
}

// A field that was personal and is not any more, or the other way round, is one field still: the later word replaces.
void testPersonalOrPlain()
{
    const auto mapped = [](const std::string &kind, const std::string &fields, bool personal) {
        return R"({"format":"panorama.mapping/1","kind":")" + kind + R"(","source":"s","fields":{)" + fields
            + (personal ? R"("column":"note","personal":true}}})" : R"("column":"note"}}})");
    };
    const std::string customers = R"("key":{"column":"no"},"id.member_no":{"column":"no"},"attr.note":{)";
    const std::string orders =
        R"("order_id":{"column":"no"},"time":{"value":"2026-03-10"},"id.member_no":{"column":"no"},"prop.note":{)";
    for (const bool personal : {true, false}) {
        World twice, once;
        for (const auto &[kind, fields] : {std::pair("customers", customers), std::pair("orders", orders)}) {
            import(twice, makeFile(mapped(kind, fields, personal), "no,note\n1,old\n2,gone\n"));
            for (World *world : {&twice, &once})
                import(*world, makeFile(mapped(kind, fields, !personal), "no,note\n1,new\n2,\n"));
        }
        CHECK(exported(twice) == exported(once));
    }
}

} // namespace

int main()
{
    std::mt19937_64 random(randomSeed("test_imports"));
    testOrderOfImports(random);
    testRollback(random);
    testCutAndReimport();
    testRandomCuts(random);
    testErasedStaysAway();
    testErasedWithinItsSource();
    testPersonalOrPlain();
    return 0;
}
