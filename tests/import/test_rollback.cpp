// SPDX-License-Identifier: GPL-3.0-or-later
// Rollbacks of every kind of data: to the byte of the canonical export, refused while a later import stands on the
// rows, and out of the middle of others without a trace.
#include "identity/world.h"
#include "services/canonical_export.h"
#include "services/import_service.h"
#include "support/test_env.h"

#include <algorithm>
#include <fstream>
#include <random>
#include <sstream>

using namespace panorama;
using namespace panorama::testing;

namespace {

// `later` changes a row of `first`, repeats one and adds one.
struct Kind
{
    const char *name, *fields, *first, *later;
};

const Kind kinds[] = {
    {"customers",
     R"("key":{"column":"k"},"id.phone":{"column":"p"},"name":{"column":"n"},"attr.city":{"column":"c"},"attr.id_no":{"column":"i","personal":true},"tag.vip":{"column":"v"})",
     "k,p,n,c,i,v\n1,13800000001,Ann,上海,X1,1\n2,13800000002,Bo,,,\n",
     "k,p,n,c,i,v\n1,13800000009,Anne,,X2,0\n2,13800000002,Bo,,,\n3,13800000001,Cy,北京,,是\n"},
    {"events",
     R"("event":{"column":"e"},"time":{"column":"t"},"id.phone":{"column":"p"},"key":{"column":"k"},"value":{"column":"v"},"prop.page":{"column":"g"},"prop.mail":{"column":"m","personal":true})",
     "e,t,p,k,v,g,m\nvisit,2026-01-01,13800000001,a,1.5,/"
     ",m1\nvisit,2026-01-02,13800000002,b,,,\nlead,2026-01-03,13800000003,,2,,\n",
     "e,t,p,k,v,g,m\nvisit,2026-01-01,13800000009,a,,/"
     "x,m2\nvisit,2026-01-02,13800000002,b,,,\nlead,2026-01-03,13800000003,,2,,\nlead,2026-01-04,13800000004,,,,\n"},
    {"orders",
     R"("order_id":{"column":"o"},"time":{"column":"t"},"id.phone":{"column":"p"},"value":{"column":"v"},"status":{"column":"s"},"prop.note":{"column":"n","personal":true})",
     "o,t,p,v,s,n\nA,2026-01-01,13800000001,10,paid,x\nB,2026-01-02,13800000002,20,,\n",
     "o,t,p,v,s,n\nA,2026-01-05,13800000005,11,closed,\nB,2026-01-02,13800000002,20,,\nC,2026-01-03,13800000003,,,\n"},
    {"order_lines",
     R"("order_id":{"column":"o"},"line":{"column":"l"},"sku":{"column":"s"},"quantity":{"column":"q"},"value":{"column":"v"})",
     "o,l,s,q,v\nA,1,S1,1,10\nA,2,S2,2.5,\n", "o,l,s,q,v\nA,1,S9,,11\nA,2,S2,2.5,\nZ,1,S1,1,1\n"},
    {"refunds", R"("order_id":{"column":"o"},"refund_id":{"column":"r"},"time":{"column":"t"},"value":{"column":"v"})",
     "o,r,t,v\nA,1,2026-01-05,3\nA,2,2026-01-06,4\n", "o,r,t,v\nA,1,2026-01-07,\nA,2,2026-01-06,4\nB,1,2026-01-06,5\n"},
    {"products", R"("sku":{"column":"s"},"name":{"column":"n"},"category":{"column":"c"},"role":{"column":"r"})",
     "s,n,c,r\nS1,Tea,drink,profit\nS2,Cup,,\n", "s,n,c,r\nS1,Tea 2,,brand\nS2,Cup,,\nS3,Pot,,traffic\n"},
    {"campaigns",
     R"("campaign":{"column":"c"},"name":{"column":"n"},"start":{"column":"s"},"end":{"column":"e"},"budget":{"column":"b"})",
     "c,n,s,e,b\nC1,Spring,2026-03-01,2026-03-31,100\nC2,,,,\n",
     "c,n,s,e,b\nC1,Spring!,,2026-04-30,\nC2,,,,\nC3,New,,,7\n"},
    {"spend",
     R"("date":{"column":"d"},"channel":{"column":"c"},"spend":{"column":"s"},"clicks":{"column":"k"},"known":{"column":"w"})",
     "d,c,s,k,w\n2026-01-01,search,10,5,2026-01-02\n2026-01-01,social,7,,2026-01-02\n",
     "d,c,s,k,w\n2026-01-01,search,12,6,2026-01-02\n2026-01-01,social,7,,2026-01-02\n2026-01-01,social,8,,2026-01-"
     "03\n"},
    {"messages", R"("date":{"column":"d"},"campaign":{"column":"c"},"sent":{"column":"s"},"opens":{"column":"o"})",
     "d,c,s,o\n2026-01-01,C1,100,10\n2026-01-01,C2,50,\n",
     "d,c,s,o\n2026-01-01,C1,101,\n2026-01-01,C2,50,\n2026-01-02,C1,5,5\n"},
    {"consents",
     R"("id.phone":{"column":"p"},"contact_channel":{"column":"c"},"state":{"column":"s"},"time":{"column":"t"},"origin":{"column":"o"})",
     "p,c,s,t,o\n13800000001,sms,granted,2026-01-01,web\n13800000002,email,withdrawn,2026-01-01,\n",
     "p,c,s,t,o\n13800000001,sms,granted,2026-01-01,shop\n13800000002,email,withdrawn,2026-01-01,\n13800000001,sms,"
     "withdrawn,2026-02-01,\n"},
};

struct Import
{
    const Kind *kind;
    bool isLater;
};

std::string importInto(World &world, const Import &import)
{
    const std::string path = temporaryFolder() + "/rows.csv";
    std::ofstream(path, std::ios::binary) << (import.isLater ? import.kind->later : import.kind->first);
    const Json mapping = must(Json::parse(R"({"format":"panorama.mapping/1","kind":")" + std::string(import.kind->name)
                                          + R"(","source":"shop","fields":{)" + import.kind->fields + "}}"));
    const auto report =
        must(services::runImport({}, *world.workspace(), {{path}, mapping, false, std::nullopt, false}));
    CHECK(report.rowsRejected == 0 && report.rowsRead > 0);
    return report.importId;
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
    std::stringstream all;
    for (const auto &[kind, lines] : must(services::exportCanonical({}, *world.workspace(), folder)).lines)
        all << kind << " " << lines << "\n" << contentOf(folder + "/" + kind + ".jsonl");
    return all.str();
}

void rollBack(World &world, const std::string &id)
{
    must(services::rollbackImport({}, *world.workspace(), id));
}

void testEachKind()
{
    for (const Kind &kind : kinds) {
        std::printf("%s\n", kind.name);
        World world;
        const std::string empty = exported(world);
        const std::string first = importInto(world, {&kind, false});
        const std::string one = exported(world);
        const std::string later = importInto(world, {&kind, true});
        const std::string two = exported(world);
        CHECK(one != empty && two != one);
        const std::string again = importInto(world, {&kind, true});
        CHECK(exported(world) == two);
        const auto refused = services::rollbackImport({}, *world.workspace(), first);
        CHECK(!refused && refused.error().code == ErrorCode::Conflict);
        CHECK(refused.error().message.find(later) != std::string::npos);
        CHECK(exported(world) == two);
        rollBack(world, again);
        CHECK(exported(world) == two);
        const std::string oneIsUnknown[] = {later, "I999999"};
        CHECK(!services::rollbackImports({}, *world.workspace(), oneIsUnknown));
        CHECK(exported(world) == two);
        rollBack(world, later);
        CHECK(exported(world) == one);
        rollBack(world, first);
        CHECK(exported(world) == empty);
        CHECK(!services::rollbackImport({}, *world.workspace(), first));
    }
}

// Rollbacks out of the middle, in any order that no later import forbids, leave what the others alone would have given.
void testOutOfTheMiddle(std::mt19937_64 &random)
{
    std::vector<Import> imports;
    for (const Kind &kind : kinds)
        for (const bool isLater : {false, true})
            imports.push_back({&kind, isLater});
    std::shuffle(imports.begin(), imports.end(), random);
    std::stable_sort(imports.begin(), imports.end(),
                     [](const Import &a, const Import &b) { return a.isLater < b.isLater; });
    World world;
    std::vector<std::string> ids;
    for (const Import &import : imports)
        ids.push_back(importInto(world, import));
    std::vector<Import> left;
    for (std::size_t i = imports.size(); i-- > 0;) {
        const bool stands = random() % 2 == 0;
        const bool needed =
            std::any_of(left.begin(), left.end(), [&](const Import &l) { return l.kind == imports[i].kind; });
        if (stands || needed)
            left.insert(left.begin(), imports[i]);
        else
            rollBack(world, ids[i]);
    }
    World other;
    for (const Import &import : left)
        importInto(other, import);
    CHECK(exported(world) == exported(other));
}

} // namespace

int main()
{
    std::mt19937_64 random(randomSeed("rollback"));
    testEachKind();
    testOutOfTheMiddle(random);
    return 0;
}
