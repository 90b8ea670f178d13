// SPDX-License-Identifier: GPL-3.0-or-later
// Who is read alone, by the indexes beside the columns, is the same as within all: person, history and links, under
// every name, in random worlds with shared identifiers of all strengths, rows of several, cuts and links by hand.
#include "identity/settle.h"
#include "identity/world.h"
#include "services/customer_export.h"
#include "services/customer_reading.h"
#include "services/identity_service.h"
#include "support/test_env.h"

#include <random>
#include <set>

using namespace panorama;
using namespace panorama::testing;

namespace {

const Instant now = Instant::fromSeconds(1767225600);
const char *const kinds[] = {"phone", "email", "openid", "member_no", "cookie"};
const char *const sources[] = {"crm", "shop", "web"};

Identifiers randomIdentifiers(std::mt19937_64 &random, std::size_t most)
{
    Identifiers ids;
    for (std::size_t i = random() % most + 1; i > 0; --i) {
        const std::string kind = kinds[random() % std::size(kinds)], number = std::to_string(10 + random() % 30);
        ids.emplace_back(kind,
                         kind == "phone"        ? "+86138000010" + number
                             : kind == "email"  ? "a" + number + "@example.com"
                             : kind == "openid" ? "o,member_no:" + number // reads like two in a key
                                                : kind + number);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

void fill(World &world, std::mt19937_64 &random, int round)
{
    const auto any = [&](const auto &list) { return std::string(list[random() % std::size(list)]); };
    const auto time = [&] { return now.micros - std::int64_t(random() % 1000000) * microsPerSecond; };
    world.together([&] {
        for (int i = 0; i < 12; ++i)
            world.customer({any(sources),
                            "k" + std::to_string(round) + "-" + std::to_string(i),
                            randomIdentifiers(random, 3),
                            random() % 2 ? "张三" : "",
                            Json::object(),
                            Json::object(),
                            {"vip"},
                            time()});
        for (int i = 0; i < 25; ++i)
            world.events(any(sources), {{"visit", time(), randomIdentifiers(random, 3), "search", "", 1000000, {}}});
        for (int i = 0; i < 8; ++i)
            world.order(any(sources), "o" + std::to_string(round) + "-" + std::to_string(i), time(), 5000000,
                        randomIdentifiers(random, 2));
        for (int i = 0; i < 8; ++i)
            world.consent(any(sources), "sms", random() % 2, time(), randomIdentifiers(random, 1));
    });
    must(world.workspace()->write({}, [](store::WriteSession &session) { return identity::settle(session, {}); }));
}

void decide(World &world, std::mt19937_64 &random)
{
    const auto view = must(services::readIdentity({}, *world.workspace())).view;
    const auto record = [&] {
        return std::string(view->keys()[identity::RecordNumber(random() % view->keys().size())]);
    };
    const auto history = services::linkHistory(*view, must(view->find(record(), "CN")));
    const std::string a = record(), b = record();
    if (random() % 3 && !history.empty())
        must(services::unlinkRecords({}, *world.workspace(), history[random() % history.size()].link));
    else if (a != b)
        must(services::linkRecords({}, *world.workspace(), a, b));
}

// All that is known of whom the text names, or why it names nobody.
std::string told(Result<services::CustomerReading> reading, const std::string &text)
{
    if (!reading)
        return reading.error().message;
    const auto customer = reading->view->find(text, "CN");
    if (!customer)
        return customer.error().message;
    std::string all =
        services::profileJson(must(services::customerProfile({}, *reading, *customer, now)), TimeZone()).dump();
    for (const services::TimelineItem &item : must(services::customerTimeline({}, *reading, *customer, now)))
        all += "\n" + services::timelineJson(item, TimeZone()).dump();
    return all;
}

// All that is told of everybody.
std::string compare(World &world)
{
    std::string all;
    store::Workspace &workspace = *world.workspace();
    const auto whole = must(services::readIdentity({}, workspace));
    const identity::IdentityView &view = *whole.view;
    std::set<std::string> texts = {"C0000099999", "crm/nobody", "crm/~phone:+8613800001099", "phone:13800001999", "x"};
    for (identity::CustomerNumber customer = 0; customer < view.customers().count(); ++customer)
        texts.insert(view.customers().id(customer));
    for (identity::RecordNumber record = 0; record < view.keys().size(); ++record)
        texts.insert(std::string(view.keys()[record]));
    for (std::uint32_t id = 1; id < view.identifiers().size(); ++id)
        if (view.identifiers().has(id))
            texts.insert(view.identifiers().kindOf(id).name + ":" + std::string(view.identifiers().value(id)));
    for (const std::string &text : texts) {
        const std::string expected = told(services::readCustomers({}, workspace, &whole), text);
        const std::string alone = told(services::readCustomer({}, workspace, text), text);
        if (alone != expected)
            fail(text + "\nalone:    " + alone + "\nwithin all: " + expected);
        all += text + expected;
    }
    return all;
}

void settleAll(World &world)
{
    must(
        world.workspace()->write({}, [](store::WriteSession &session) { return identity::settle(session, {}, true); }));
}

void testFindExactly(World &world)
{
    store::Workspace &workspace = *world.workspace();
    auto reading = must(services::readCustomers({}, workspace));
    const auto search = must(services::CustomerSearch::build({}, reading, "CN"));
    const identity::IdentifierTexts &texts = reading.view->identifiers();
    std::int64_t revision = 0;
    std::size_t compared = 0;
    for (std::uint32_t id = 1; id < texts.size(); ++id) {
        if (!texts.has(id) || (texts.kindOf(id).name != "phone" && texts.kindOf(id).name != "email"))
            continue;
        const std::string text(texts.value(id));
        const auto exactly = must(services::findExactly({}, workspace, text, 50, revision));
        const auto expected = search.find(text, 50);
        CHECK(exactly.has_value() == !expected.empty());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            CHECK((*exactly)[i].id == expected[i].id && (*exactly)[i].name == expected[i].name
                  && (*exactly)[i].field == expected[i].field && (*exactly)[i].value == expected[i].value);
            ++compared;
        }
    }
    CHECK(compared > 10);
    CHECK(!must(services::findExactly({}, workspace, "张", 50, revision)));
    CHECK(!must(services::findExactly({}, workspace, "1380000", 50, revision)));
}

} // namespace

int main()
{
    std::mt19937_64 random(randomSeed("test_customer_reading"));
    for (int worlds = 0; worlds < 3; ++worlds) {
        World world;
        for (int round = 0; round < 3; ++round) {
            fill(world, random, round);
            for (int i = 0; i < 3; ++i)
                decide(world, random);
            const std::string touched = compare(world); // with the ranks of what was touched
            settleAll(world);
            CHECK(compare(world) == touched);
        }
        testFindExactly(world);
    }
    return 0;
}
