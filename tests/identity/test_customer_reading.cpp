// SPDX-License-Identifier: GPL-3.0-or-later
// Who is read alone, by the indexes beside the columns, is the same as within all: person, history and links, under
// every name, in random worlds with shared identifiers of all strengths, rows of several, cuts and links by hand,
// pairs that matching found; and who is found by a part of a name or identifier. The columns are often of the past.
#include "identity/settle.h"
#include "identity/world.h"
#include "services/customer_export.h"
#include "services/customer_reading.h"
#include "services/erasure_service.h"
#include "services/identity_review.h"
#include "store/audit.h"
#include "store/workspace_meta.h"
#include "support/test_env.h"

#include <algorithm>
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

const char *const names[] = {"张三", "張偉", "李四光", "Anna Li", ""};

void fill(World &world, std::mt19937_64 &random, int round, int customers)
{
    const auto any = [&](const auto &list) { return std::string(list[random() % std::size(list)]); };
    const auto time = [&] { return now.micros - std::int64_t(random() % 1000000) * microsPerSecond; };
    world.settled([&] {
        for (int i = 0; i < customers; ++i)
            world.customer({any(sources),
                            "k" + std::to_string(round) + "-" + std::to_string(i),
                            randomIdentifiers(random, 3),
                            any(names),
                            Json::object(),
                            Json::object(),
                            {"vip"},
                            time()});
        for (int i = 0; i < 12; ++i)
            world.events(any(sources), {{"visit", time(), randomIdentifiers(random, 3), "search", "", 1000000, {}}});
        for (int i = 0; i < 8; ++i)
            world.order(any(sources), "o" + std::to_string(round) + "-" + std::to_string(i), time(), 5000000,
                        randomIdentifiers(random, 2));
        for (int i = 0; i < 8; ++i)
            world.consent(any(sources), "sms", random() % 2, time(), randomIdentifiers(random, 2));
    });
}

// As if matching had found it.
void findPair(World &world, std::mt19937_64 &random)
{
    const auto view = must(services::readIdentity({}, *world.workspace())).view;
    const auto ref = [&] { return view->records().refOf(identity::RecordNumber(random() % view->records().size())); };
    std::string a = ref(), b = ref();
    if (a == b)
        return;
    must(world.workspace()->write({}, [&](store::WriteSession &session) -> Result<void> {
        session.touch("links");
        auto insert = session.database.prepare("INSERT OR IGNORE INTO links(a, b, origin, state, probability, "
                                               "evidence, time) VALUES(?,?,'match',?,0.95,'{\"name\":\"same\"}',0)");
        insert.bindBlob(std::min(a, b)).bindBlob(std::max(a, b)).bindNext(random() % 2 ? "review" : "linked");
        TRY_VOID(insert.run());
        return identity::settle(session, {});
    }));
}

std::string told(const services::PairItem &pair)
{
    return pair.pair + " " + pair.a + " " + pair.b + " " + pair.state;
}

// Pairs read alone are those within all; a word about one of them changes it as it would within all.
void judge(World &world, std::mt19937_64 &random)
{
    store::Workspace &workspace = *world.workspace();
    const auto alone = services::matchedPairs(*must(services::readPairs({}, workspace)).view, "");
    const auto all = services::matchedPairs(*must(services::readIdentity({}, workspace)).view, "");
    CHECK(std::ranges::equal(
        alone, all, {}, [](const auto &pair) { return told(pair); }, [](const auto &pair) { return told(pair); }));
    if (alone.empty())
        return;
    const services::PairItem &pair = alone[random() % alone.size()];
    const services::LinkChange change = must(random() % 3 ? services::judgePair({}, workspace, pair.pair, random() % 2)
                                                          : services::reopenPair({}, workspace, pair.pair));
    const auto view = must(services::readIdentity({}, workspace)).view;
    const auto idOf = [&](const std::string &key) {
        return view->customers().id(view->customers().customerOf(must(identity::findRecord(*view, key))));
    };
    CHECK(change.a == pair.a && change.b == pair.b && change.link == pair.pair);
    CHECK(change.customerOfA == idOf(pair.a) && change.customerOfB == idOf(pair.b));
}

void decide(World &world, std::mt19937_64 &random)
{
    const auto view = must(services::readIdentity({}, *world.workspace())).view;
    const auto record = [&] {
        return std::string(view->keys()[identity::RecordNumber(random() % view->keys().size())]);
    };
    const auto history = services::linkHistory(*view, must(view->find(record(), "CN")));
    const std::string a = record(), b = record();
    const std::size_t at = history.empty() ? 0 : random() % history.size();
    if (random() % 3 && !history.empty()) {
        if (const auto cut = services::unlinkRecords({}, *world.workspace(), history[at].link); !cut)
            fail(cut.error().message + " " + history[at].a + " " + history[at].b + " by " + history[at].by
                 + (history[at].cut ? ", cut" : "")
                 + (history[at].evidence.empty() ? "" : ", " + history[at].evidence[0].value));
    } else if (a != b)
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

// `held` goes along from change to change, as in a window.
void testFindPeople(World &world, services::PeopleArenaPtr &held)
{
    store::Workspace &workspace = *world.workspace();
    auto reading = must(services::readCustomers({}, workspace));
    const auto search = must(services::CustomerSearch::build({}, reading, "CN"));
    std::size_t compared = 0;
    for (const char *text : {"张",
                             "三",
                             "zhang",
                             "zs",
                             "ZHANG wei",
                             "張",
                             "张伟",
                             "li",
                             "lsg",
                             "anna",
                             "8000010",
                             "1021",
                             "+8613800001013",
                             "a12@",
                             "example",
                             "openid",
                             "o,member",
                             "cookie1",
                             "k0-3",
                             "k2-1",
                             "~phone:+8613800001015",
                             "crm/k0-1",
                             "C0000000003",
                             "nobody",
                             "%",
                             " "}) {
        std::int64_t revision = 0;
        const auto exactly = must(services::findExactly({}, workspace, text, 1000, revision));
        const auto expected = exactly ? *exactly : search.find(text, 1000);
        services::PeopleArenaPtr none;
        for (services::PeopleArenaPtr *arena : {&none, &held}) {
            const auto found = must(services::findPeople({}, workspace, text, 1000, *arena)).people;
            const auto line = [](const services::FoundCustomer &one) {
                return one.id + " " + one.name + " " + one.field + " " + one.value;
            };
            if (!std::ranges::equal(found, expected, {}, line, line))
                fail(std::string(text) + ": " + std::to_string(found.size()) + " of "
                     + std::to_string(expected.size()));
            compared += found.size();
        }
        if (expected.size() > 2)
            CHECK(must(services::findPeople({}, workspace, text, 2, held)).people.size() == 2);
    }
    CHECK(compared > 50);
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

// Takes one person away and nobody else, nor what others have, too.
void testErase(World &world, std::mt19937_64 &random)
{
    store::Workspace &workspace = *world.workspace();
    const auto before = must(services::readIdentity({}, workspace)).view;
    const identity::CustomerNumber erased =
        identity::CustomerNumber(random() % std::max<std::size_t>(1, before->customers().count()));
    std::set<std::string> expected;
    for (identity::RecordNumber record = 0; record < before->records().size(); ++record)
        if (before->customers().customerOf(record) != erased)
            for (const std::uint32_t id : before->records().identifiers(record))
                expected.insert(std::string(before->keys()[record]) + " "
                                + std::string(before->identifiers().value(id)));
    must(services::eraseCustomer({}, workspace, before->customers().id(erased)));
    const auto after = must(services::readIdentity({}, workspace)).view;
    std::set<std::string> left;
    for (identity::RecordNumber record = 0; record < after->records().size(); ++record)
        for (const std::uint32_t id : after->records().identifiers(record))
            left.insert(std::string(after->keys()[record]) + " " + std::string(after->identifiers().value(id)));
    CHECK(left == expected);
    const std::string touched = compare(world);
    settleAll(world);
    CHECK(compare(world) == touched);
}

// What is only noted leaves the columns, names and people that are known as they were; a link leaves names and people.
void testWhatStands(World &world, const services::PeopleArenaPtr &held)
{
    store::Workspace &workspace = *world.workspace();
    const auto stamp = [&] { return must(store::columnsStamp(must(workspace.read()).database())); };
    const auto serves = [&] {
        auto session = must(workspace.read());
        return must(held->serves(session));
    };
    CHECK(serves());
    const std::string before = stamp();
    must(workspace.write({}, [](store::WriteSession &session) {
        return store::appendAudit(session.database, *session.vault, session.now, "test", Json::object());
    }));
    CHECK(stamp() == before && serves());
    world.settled([&] { world.sql("INSERT OR IGNORE INTO cuts(a, b, time) VALUES(x'00', x'01', 0)"); });
    CHECK(stamp() != before && serves());
    auto session = must(workspace.read());
    CHECK(must(store::rowsOfPeople(session.database(), before)).has_value());
    world.customer({"crm", "last", {{"phone", "+8613800000001"}}, "王五", Json::object(), Json::object(), {}, {}});
    CHECK(!serves());
    auto after = must(workspace.read());
    CHECK(!must(store::rowsOfPeople(after.database(), before)));
}

} // namespace

int main()
{
    std::mt19937_64 random(randomSeed("test_customer_reading"));
    for (int worlds = 0; worlds < 2; ++worlds) {
        World world;
        services::PeopleArenaPtr held;
        for (int round = 0; round < 4; ++round) {
            fill(world, random, round, round % 2 ? 0 : 12); // rows alone leave the columns' records as they were
            for (int i = 0; i < 3; ++i) {
                decide(world, random);
                findPair(world, random);
                judge(world, random);
            }
            const std::string touched = compare(world); // with the ranks of what was touched
            testFindPeople(world, held);
            settleAll(world);
            CHECK(compare(world) == touched);
        }
        testErase(world, random);
        services::PeopleArenaPtr none;
        held = must(services::presentNames({}, *world.workspace(), none));
        testFindExactly(world);
        testWhatStands(world, held);
        CHECK(services::unlinkRecords({}, *world.workspace(), "L0123456789abcdef").error().code == ErrorCode::NotFound);
    }
    return 0;
}
