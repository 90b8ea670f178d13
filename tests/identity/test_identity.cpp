// SPDX-License-Identifier: GPL-3.0-or-later
// Links, cuts and customer ids: chains, merges that give way, cuts that last, the same customers without the vault.
#include "identity/settle.h"
#include "identity/world.h"
#include "services/identity_service.h"
#include "support/test_env.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace panorama;
using namespace panorama::testing;

namespace {

identity::IdentityViewPtr viewOf(World &world)
{
    return must(services::readIdentity({}, *world.workspace())).view;
}

std::string customerOf(World &world, const std::string &key)
{
    const auto view = viewOf(world);
    return view->customers().id(view->customers().customerOf(must(identity::findRecord(*view, key))));
}

std::vector<services::LinkItem> historyOf(World &world, const std::string &who)
{
    const auto view = viewOf(world);
    return services::linkHistory(*view, must(view->find(who, "CN")));
}

CustomerRow person(const std::string &source, const std::string &key, const Identifiers &ids)
{
    return {source, key, ids, "", Json::object(), Json::object(), {}, {}};
}

void settle(World &world)
{
    must(
        world.workspace()->write({}, [](store::WriteSession &session) { return identity::settle(session, {}, true); }));
}

void testChain()
{
    World world;
    for (const char *key : {"d", "b", "a", "c"})
        world.customer(person("crm", key, {{"phone", "+8613800000001"}}));
    const auto links = historyOf(world, "crm/a");
    CHECK(links.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(links[i].a == std::string("crm/") + char('a' + i) && links[i].b == std::string("crm/") + char('b' + i));
        CHECK(links[i].by == "rule" && !links[i].cut && links[i].evidence.size() == 1
              && links[i].evidence[0].value == "+8613800000001");
    }
}

void testOneLinkAPair()
{
    World world;
    world.customer(person("crm", "1", {{"phone", "+8613800000001"}, {"email", "a@b.c"}}));
    world.customer(person("shop", "2", {{"phone", "+8613800000001"}, {"email", "a@b.c"}}));
    must(services::linkRecords({}, *world.workspace(), "shop/2", "crm/1"));
    const auto links = historyOf(world, "crm/1");
    CHECK(links.size() == 1 && links[0].by == "hand" && links[0].evidence.size() == 2 && links[0].time);
}

void testScope()
{
    World world;
    world.customer(person("a", "1", {{"member_no", "7"}}));
    world.customer(person("b", "1", {{"member_no", "7"}}));
    CHECK(customerOf(world, "a/1") != customerOf(world, "b/1"));
    must(services::setIdentifierKind({}, *world.workspace(), "member_no", std::nullopt, true));
    CHECK(customerOf(world, "a/1") == customerOf(world, "b/1"));
    must(services::setIdentifierKind({}, *world.workspace(), "member_no", false, std::nullopt));
    CHECK(customerOf(world, "a/1") != customerOf(world, "b/1"));
}

void testCutLasts()
{
    World world;
    world.customer(person("crm", "m", {{"phone", "+8613800000001"}}));
    world.customer(person("crm", "z", {{"phone", "+8613800000001"}}));
    const std::string before = customerOf(world, "crm/z");
    const auto cut = must(services::unlinkRecords({}, *world.workspace(), historyOf(world, "crm/m")[0].link));
    CHECK(cut.customerOfA == before && cut.customerOfB != before); // the part with the oldest record keeps the id
    CHECK(historyOf(world, "crm/m")[0].cut && historyOf(world, "crm/z")[0].cut);
    must(services::resolveIdentities({}, *world.workspace(), {}));
    CHECK(customerOf(world, "crm/m") != customerOf(world, "crm/z"));
    world.customer(person("crm", "o", {{"phone", "+8613800000001"}})); // between them: another path
    settle(world);
    CHECK(customerOf(world, "crm/m") == customerOf(world, "crm/z"));
    must(services::unlinkRecords({}, *world.workspace(), historyOf(world, "crm/o")[0].link));
    CHECK(customerOf(world, "crm/m") != customerOf(world, "crm/o")
          && customerOf(world, "crm/o") == customerOf(world, "crm/z"));
    must(services::linkRecords({}, *world.workspace(), "crm/m", "crm/o"));
    CHECK(customerOf(world, "crm/m") == customerOf(world, "crm/z"));
    const auto view = viewOf(world);
    CHECK(view->customers().id(*view->customers().find("C0000000002")) == before); // the former id redirects
}

// Random records, links and cuts: customers equal a slow oracle that has the keys in clear.
void testAgainstOracle(std::mt19937_64 &random)
{
    World world;
    std::map<std::string, std::set<std::string>> values;
    world.together([&] {
        for (int i = 0; i < 40; ++i) {
            const std::string key = std::to_string(random() % 1000) + "x" + std::to_string(i);
            Identifiers ids;
            for (std::uint64_t n = 1 + random() % 2; n > 0; --n)
                ids.push_back({"phone", "+86138000000" + std::to_string(10 + random() % 25)});
            for (const auto &id : ids)
                values[id.second].insert("s/" + key);
            world.customer(person("s", key, ids));
        }
    });
    settle(world);
    std::set<std::pair<std::string, std::string>> cuts;
    for (int i = 0; i < 6; ++i) {
        const auto all = viewOf(world);
        const auto links = services::linkHistory(
            *all, columns::CustomerNumber(random() % std::max<std::size_t>(1, all->customers().count())));
        if (links.empty() || links[0].cut)
            continue;
        must(services::unlinkRecords({}, *world.workspace(), links[0].link));
        cuts.emplace(links[0].a, links[0].b);
    }
    const auto view = viewOf(world);
    std::map<std::string, std::string> group;
    for (identity::RecordNumber record = 0; record < view->keys().size(); ++record)
        group[std::string(view->keys()[record])] = view->keys()[record];
    for (int round = 0; round < 50; ++round)
        for (const auto &[value, keys] : values)
            for (auto at = keys.begin(); std::next(at) != keys.end(); ++at)
                if (!cuts.contains({*at, *std::next(at)})) {
                    const std::string least = std::min(group[*at], group[*std::next(at)]);
                    group[*at] = group[*std::next(at)] = least;
                }
    for (const auto &[a, groupA] : group)
        for (const auto &[b, groupB] : group)
            CHECK((groupA == groupB)
                  == (view->customers().customerOf(*view->keys().find(a))
                      == view->customers().customerOf(*view->keys().find(b))));
}

void testReview()
{
    World world;
    std::mt19937_64 random(5);
    const char *syllables[] = {"ka", "lo", "mi", "ter", "van", "sho", "pre", "dun", "bel", "ros", "qui", "zan"};
    const auto word = [&] {
        std::string text;
        for (int i = 0; i < 4; ++i)
            text += syllables[random() % 12];
        return text;
    };
    std::vector<std::string> names;
    world.together([&] {
        for (int i = 0; i < 300; ++i) {
            const std::string name = word() + " " + word(), street = word(),
                              born = std::to_string(1950 + random() % 50) + "-0" + std::to_string(1 + random() % 9)
                + "-1" + std::to_string(random() % 10);
            for (int copy = 0; copy < (i % 3 ? 1 : 2); ++copy) {
                CustomerRow row =
                    person(copy ? "shop" : "crm", std::to_string(i), {{"member_no", std::to_string(copy * 1000 + i)}});
                row.name = name;
                if (copy)
                    row.name[2] = 'x';
                row.attrs = Json::object({{"street", street}, {"born", born}});
                world.customer(row);
            }
        }
    });
    const auto result = must(services::resolveIdentities({}, *world.workspace(), {}));
    CHECK(result.records == 400 && result.linksByMatch == 100 && result.customers == 300);
    const auto pairs = services::matchedPairs(*viewOf(world), "linked");
    CHECK(pairs.size() == 100 && pairs[0].evidence.size() == 3);
    must(services::judgePair({}, *world.workspace(), pairs[0].pair, false));
    CHECK(must(services::resolveIdentities({}, *world.workspace(), {})).customers == 301);
    must(services::judgePair({}, *world.workspace(), pairs[0].pair, true));
    CHECK(must(services::resolveIdentities({}, *world.workspace(), {})).customers == 300);
    CHECK(must(services::resolveIdentities({}, *world.workspace(), {1, 1})).customers
          == 399); // the accepted pair stays
    const auto score = must(services::scorePairs(*viewOf(world),
                                                 "a,b,match\n" + pairs[0].a + "," + pairs[0].b + ",1\ncrm/1,crm/2,0\n"
                                                     + pairs[1].a + "," + pairs[1].b + ",1\n"));
    CHECK(score.pairs == 3 && score.link.recall() == 0.5 && score.link.precision() == 1);
}

} // namespace

int main()
{
    std::mt19937_64 random(randomSeed("test_identity"));
    testChain();
    testOneLinkAPair();
    testScope();
    testCutLasts();
    for (int i = 0; i < 5; ++i)
        testAgainstOracle(random);
    testReview();
    return 0;
}
