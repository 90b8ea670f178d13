// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace without pools has none, everybody is unassigned; one of an old schema that is only read has no ledger.
#include "services/audience/audience_export.h"
#include "services/import_service.h"
#include "services/pool_service.h"
#include "services/workspace_maintenance.h"
#include "support/must.h"
#include "support/test_env.h"

#include <QTest>

#include <fstream>

using namespace panorama;
using namespace panorama::testing;

namespace {

services::WorkspacePtr withTwoPeople(const std::string &path)
{
    services::NewWorkspace wanted;
    wanted.passphrase = "a passphrase";
    const auto workspace = must(services::createWorkspace(path, wanted, Clock()));
    if (!workspace->unlock({std::string("a passphrase"), false}))
        qFatal("locked");
    const std::string file = temporaryFolder() + "/people.csv";
    std::ofstream(file) << "k,phone\n1,13800138000\n2,13900139000\n";
    const Json mapping = must(Json::parse(
        R"({"format":"panorama.mapping/1","kind":"customers","source":"crm","fields":{"key":{"column":"k"},"id.phone":{"column":"phone"}}})"));
    must(services::runImport(Job(), *workspace, {{file}, mapping, false, std::nullopt, false}));
    return workspace;
}

} // namespace

class TestPools : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutPoolsEverybodyIsUnassigned()
    {
        const auto workspace = withTwoPeople(temporaryFolder() + "/pools.panorama");
        std::int64_t revision = 0;
        QVERIFY(must(services::listPools(*workspace, revision)).pools.empty());
        QVERIFY(revision > 0);
        QCOMPARE(services::savedPools(*workspace, revision).error().code, ErrorCode::NotFound);
        const auto service = must(services::SegmentService::open(workspace, Clock().now(), Job()));
        const Json counts = must(services::poolCounts(Job(), *workspace, *service));
        QCOMPARE(counts.find("pools")->items().size(), std::size_t(0));
        QCOMPARE(counts.find("unassigned")->integer(), 2);
        const auto unassigned = must(service->compile(must(services::unassignedSegment(*workspace))));
        QCOMPARE(must(service->count(unassigned, false)).find("count")->integer(), 2);
    }

    void oldSchemaHasNoLedger()
    {
        const auto workspace = withTwoPeople(temporaryFolder() + "/ledger.panorama");
        must(workspace->write(
            Job(), [](store::WriteSession &session) { return session.database.execute("DROP TABLE exports"); }));
        std::int64_t revision = 0;
        QCOMPARE(must(services::listExports(*workspace, revision)).find("exports")->items().size(), std::size_t(0));
        const Json recalls = must(services::recallList(Job(), *workspace, Clock().now(), revision));
        QCOMPARE(recalls.find("recalls")->items().size(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestPools)
#include "test_pools.moc"
