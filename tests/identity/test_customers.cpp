// SPDX-License-Identifier: GPL-3.0-or-later
// Search, profile, timeline, overrides; erasure that leaves nothing in any file; and the same files before it, in which
// no name, phone or mail can be read.
#include "identity/settle.h"
#include "identity/world.h"
#include "services/canonical_export.h"
#include "services/customer_export.h"
#include "services/customer_masking.h"
#include "services/customer_search.h"
#include "services/erasure_service.h"
#include "support/test_env.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace panorama;
using namespace panorama::testing;

namespace {

const Instant now = Instant::fromSeconds(1767225600);

std::string readFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string utf16(const std::string &text)
{
    std::string wide;
    for (const char c : text) {
        wide += c;
        wide += '\0';
    }
    return wide;
}

// The places of a text within base64 of something that holds it, for each of the three phases.
std::vector<std::string> base64Parts(const std::string &text)
{
    static const char *letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::vector<std::string> parts;
    for (std::size_t phase = 0; phase < 3; ++phase) {
        std::string out;
        for (std::size_t i = phase; i + 3 <= text.size(); i += 3) {
            const unsigned triple = static_cast<unsigned char>(text[i]) << 16
                | static_cast<unsigned char>(text[i + 1]) << 8 | static_cast<unsigned char>(text[i + 2]);
            for (int shift = 18; shift >= 0; shift -= 6)
                out += letters[triple >> shift & 63];
        }
        parts.push_back(out);
    }
    return parts;
}

// Whether any file beside the workspace holds the text in some spelling.
bool canBeRead(const World &world, const std::string &text)
{
    std::vector<std::string> spellings = base64Parts(text);
    for (const std::string &spelling : {text, utf16(text), store::toHex(text)})
        spellings.push_back(spelling);
    for (const auto &entry : std::filesystem::directory_iterator(std::filesystem::path(world.path()).parent_path())) {
        const std::string bytes = readFile(entry.path());
        for (const std::string &spelling : spellings)
            if (bytes.find(spelling) != std::string::npos)
                return true;
    }
    return false;
}

void fill(World &world)
{
    world.customer({"crm",
                    "17",
                    {{"phone", "+8613812345678"}, {"email", "zhangsan@example.com"}},
                    "张三丰",
                    Json::object({{"city", "OnlyOfErased"}, {"tier", "gold"}}),
                    Json::object({{"wechat", "zsf_secret_77"}}),
                    {"vip"},
                    1700000000000000});
    world.customer({"shop",
                    "a",
                    {{"phone", "+8613812345678"}},
                    "張三豐",
                    Json::object({{"tier", "silver"}}),
                    Json::object(),
                    {"new"},
                    1600000000000000});
    world.customer({"crm",
                    "18",
                    {{"phone", "+8613900000000"}},
                    "Anna Maria Smith",
                    Json::object({{"city", "北京"}}),
                    Json::object(),
                    {},
                    {}});
    world.events("web",
                 {{"visit",
                   1700000000000000,
                   {{"email", "zhangsan@example.com"}, {"cookie", "cookie_of_zs"}},
                   "search",
                   "key_of_erased_event",
                   5000000,
                   {{"page", {ValueType::Text, "page_of_erased"}}}},
                  {"visit",
                   1700000001000000,
                   {{"email", "other@example.com"}},
                   "search",
                   "key_of_other_event",
                   7000000,
                   {{"page", {ValueType::Text, "page_of_other"}}}},
                  {"signup",
                   1800000000000000,
                   {{"email", "zhangsan@example.com"}},
                   "",
                   "future",
                   store::EventColumns::noValue,
                   {}}});
    world.order("shop", "order_of_erased", 1700000002000000, 99000000, {{"phone", "+8613812345678"}});
    world.order("shop", "order_of_other", 1700000003000000, 50000000, {{"phone", "+8613900000000"}});
    world.sql("INSERT INTO order_lines(source_id, order_id, line, sku, created_batch, batch) SELECT source_id, "
              "order_id, '1', 'sku_' || order_id, 1, 1 FROM orders;"
              "INSERT INTO undo(batch_id, seq, table_name, row_id, before) SELECT 1, id, 'orders', id, 'undo_of_' || "
              "order_id FROM orders");
    world.consent("crm", "sms", true, 1700000000000000, {{"phone", "+8613812345678"}});
    world.consent("crm", "sms", false, 1700000000000000, {{"phone", "+8613812345678"}});
    world.consent("crm", "email", true, 1700000000000000, {{"phone", "+8613812345678"}});
    must(
        world.workspace()->write({}, [](store::WriteSession &session) { return identity::settle(session, {}, true); }));
}

void testSearch()
{
    World world;
    fill(world);
    auto reading = must(services::readCustomers({}, *world.workspace()));
    const auto search = must(services::CustomerSearch::build({}, reading, "CN"));
    const auto finds = [&](const char *text, const char *id) {
        const auto found = search.find(text, 10);
        if (found.size() != 1 || found[0].id != id)
            fail(std::string("find ") + text + " gives " + std::to_string(found.size())
                 + (found.empty() ? "" : " " + found[0].id));
    };
    for (const char *text : {"张三", "三丰", "張三", "三豐", "zhangsan", "ZHANG SAN", "zsf", "138 1234 5678",
                             "+86 138-1234-5678", "８613812345678", "12345678", "ZhangSan@Example.com", "cookie_of_zs",
                             "C0000000001", "C0000000002", "crm/17", "17", "phone:138-1234-5678"})
        finds(text, "C0000000001");
    for (const char *text : {"maria", "anna maria", "Smith", "crm/18"})
        finds(text, "C0000000003");
    CHECK(search.find("nobody at all", 10).empty() && search.find("", 10).empty() && search.find("%", 10).empty());
    CHECK(search.find("example.com", 10).size() == 2 && search.find("example.com", 1).size() == 1);
    CHECK(services::maskedName("张三丰") == "张**" && services::maskedName("Anna Smith") == "A*** S****");
    CHECK(services::maskedIdentifier("phone", "+8613812345678") == "138****5678"
          && services::maskedIdentifier("email", "zhang@x.cn") == "z***@x.cn");
}

void testProfile()
{
    World world;
    fill(world);
    auto reading = must(services::readCustomers({}, *world.workspace()));
    const auto number = must(reading.view->find("C0000000001", "CN"));
    const auto profile = must(services::customerProfile({}, reading, number, now));
    CHECK(profile.name && profile.name->value.text == "张三丰" && profile.name->record == "crm/17");
    CHECK(profile.attributes.size() == 3 && profile.attributes[1].name == "tier"
          && profile.attributes[1].value.text == "gold" && profile.attributes[1].record == "crm/17");
    CHECK(profile.tags == (std::vector<std::string> {"new", "vip"}));
    // The short way for lists says the same of who it is.
    const auto records = must(services::customerRecords(reading, number));
    CHECK(records.id == profile.id && records.name && records.name->value.text == profile.name->value.text);
    CHECK(records.attributes.size() == profile.attributes.size() && records.tags == profile.tags);
    for (std::size_t i = 0; i < records.attributes.size(); ++i)
        CHECK(records.attributes[i].value.text == profile.attributes[i].value.text);
    CHECK(records.identifiers.size() == profile.identifiers.size() && records.events == 0);
    CHECK(profile.orders == 1 && profile.events == 1 && profile.orderValue.size() == 1
          && profile.orderValue[0].second == 99000000);
    CHECK(profile.consents.size() == 2 && profile.consents[0].granted && !profile.consents[1].granted);
    CHECK(profile.records.size() == 4 && profile.links.size() == 3);
    const auto timeline = must(services::customerTimeline({}, reading, number, now));
    CHECK(timeline.size() == 5 && timeline[0].kind == "order" && timeline[0].title == "order_of_erased");
    CHECK(must(services::customerTimeline({}, reading, number, Instant::max())).size() == 6);
    const auto exported = must(services::exportCustomer({}, *world.workspace(), "C0000000002", now));
    CHECK(exported.customer == "C0000000001" && exported.csv.find("zsf_secret_77") != std::string::npos
          && exported.json.find("timeline")->items().size() == 5);
}

void testOverride()
{
    World world;
    fill(world);
    const auto attribute = [&](const std::string &name) {
        auto reading = must(services::readCustomers({}, *world.workspace()));
        const auto profile =
            must(services::customerProfile({}, reading, must(reading.view->find("C0000000001", "CN")), now));
        if (name == "name")
            return profile.name ? profile.name->value.text : "";
        for (const auto &item : profile.attributes)
            if (item.name == name)
                return item.value.text;
        return std::string();
    };
    const auto set = [&](const services::Override &change) {
        must(services::overrideAttribute({}, *world.workspace(), "crm/17", change));
    };
    set({"tier", Value {ValueType::Text, "platinum"}, false});
    set({"name", Value {ValueType::Text, "HandMadeName"}, false});
    set({"wechat", std::nullopt, false});
    CHECK(attribute("tier") == "platinum" && attribute("name") == "HandMadeName" && attribute("wechat").empty());
    CHECK(!canBeRead(world, "HandMadeName"));
    world.sql("UPDATE records SET fields = '{\"attrs\":{\"tier\":\"bronze\"},\"tags\":[]}'"); // a later import
    CHECK(attribute("tier") == "platinum");
    set({"tier", std::nullopt, true});
    CHECK(attribute("tier") == "bronze");
}

void testErasure()
{
    World world;
    fill(world);
    const std::vector<std::string> sealed = {"张三丰", "13812345678", "zhangsan@example", "zsf_secret_77",
                                             "cookie_of_zs"};
    for (const std::string &text : sealed)
        CHECK(!canBeRead(world, text));
    const std::vector<std::string> plain = {"OnlyOfErased", "key_of_erased_event", "page_of_erased", "order_of_erased"};
    for (const std::string &text : plain)
        CHECK(canBeRead(world, text)); // the hunt sees what is there
    const auto result = must(services::eraseCustomer({}, *world.workspace(), "phone:13812345678"));
    CHECK(result.customer == "C0000000001" && result.records == 4 && result.events == 2 && result.orders == 1
          && result.consents == 3 && result.identifiers == 3);
    for (const std::vector<std::string> &texts : {sealed, plain})
        for (const std::string &text : texts)
            if (canBeRead(world, text))
                fail(text + " can still be read");
    CHECK(canBeRead(world, "page_of_other") && canBeRead(world, "order_of_other"));
    const std::string folder = temporaryFolder() + "/out";
    must(services::exportCanonical({}, *world.workspace(), folder));
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        const std::string text = readFile(entry.path());
        CHECK(text.find("zhangsan") == std::string::npos && text.find("13812345678") == std::string::npos
              && text.find("of_erased") == std::string::npos);
    }
    CHECK(readFile(folder + "/events.jsonl").find("key_of_other_event") != std::string::npos);
    auto session = must(world.workspace()->read());
    CHECK(must(session.database().integer("SELECT count(*) FROM erased")) == 2); // phone and mail; the cookie is weak
    CHECK(must(session.database().integer("SELECT count(*) FROM audit WHERE action = 'customer.erase'")) == 1);
    CHECK(!services::eraseCustomer({}, *world.workspace(), "phone:13812345678"));
}

} // namespace

int main()
{
    testSearch();
    testProfile();
    testOverride();
    testErasure();
    return 0;
}
