// SPDX-License-Identifier: GPL-3.0-or-later
// Care for a workspace: a new passphrase opens it and the old one does not, copies are made by themselves and thin out.
#include "services/backup_service.h"
#include "services/customer_names.h"
#include "services/import_service.h"
#include "services/key_service.h"
#include "services/workspace_maintenance.h"
#include "store/backup.h"
#include "support/must.h"
#include "support/program.h"
#include "support/test_env.h"

#include <QTest>

#include <filesystem>
#include <fstream>

using namespace panorama;
using namespace panorama::testing;

namespace {

services::WorkspacePtr created(const std::string &path, const char *passphrase)
{
    services::NewWorkspace wanted;
    wanted.passphrase = passphrase;
    return must(services::createWorkspace(path, wanted, Clock()));
}

void import(store::Workspace &workspace, const std::string &name)
{
    const std::string path = temporaryFolder() + "/people.csv";
    std::ofstream(path) << "k,phone,name\n1,13800138000," << name << "\n2,13900139000,Wang\n";
    const Json mapping = must(Json::parse(
        R"({"format":"panorama.mapping/1","kind":"customers","source":"crm","fields":{"key":{"column":"k"},"id.phone":{"column":"phone"},"name":{"column":"name"}}})"));
    must(services::runImport(Job(), workspace, {{path}, mapping, false, std::nullopt, false}));
}

} // namespace

class TestCare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newPassphraseOpensAndOldDoesNot()
    {
        const std::string path = temporaryFolder() + "/a.panorama";
        {
            const auto workspace = created(path, "the first one");
            QVERIFY(workspace->unlock({std::string("the first one"), false}));
            QVERIFY(services::checkPassphrase(*workspace, "the first one"));
            const auto wrong = services::checkPassphrase(*workspace, "another one 二");
            QVERIFY(!wrong && wrong.error().code == ErrorCode::Unauthorized);
            must(services::changePassphrase(Job(), *workspace, "another one 二"));
            QVERIFY(services::checkPassphrase(*workspace, "another one 二"));
            QVERIFY(!services::checkPassphrase(*workspace, "the first one"));
            checkSlots(workspace);
        }
        QVERIFY(services::openUnlocked(path, "another one 二", Clock()));
        const auto old = services::openUnlocked(path, "the first one", Clock());
        QVERIFY(!old && old.error().code == ErrorCode::Unauthorized);
    }

    void recordsHaveTheirMaskedNames()
    {
        const auto workspace = created(temporaryFolder() + "/names.panorama", "the first one");
        QVERIFY(workspace->unlock({std::string("the first one"), false}));
        import(*workspace, "王鹏天");
        auto reading = must(services::readCustomers(Job(), *workspace));
        const std::vector<std::string> keys {"crm/2", "crm/1"};
        QCOMPARE(must(services::recordNames(Job(), reading, keys)), (std::vector<std::string> {"W***", "王**"}));
    }

    void spareSlotsFollowTheChange()
    {
        const std::string path = temporaryFolder() + "/b.panorama";
        {
            const auto workspace = created(path, "the first one");
            QVERIFY(workspace->unlock({std::string("the first one"), false}));
            must(services::changePassphrase(Job(), *workspace, "the second one"));
            must(workspace->write(Job(), [](store::WriteSession &session) { // the slots in the file are lost
                return session.database.execute("DELETE FROM key_slots");
            }));
        }
        QVERIFY(services::openUnlocked(path, "the second one", Clock()));
        QVERIFY(!services::openUnlocked(path, "the first one", Clock()));
    }

    void shortPassphrasesAreRefused()
    {
        const auto workspace = created(temporaryFolder() + "/c.panorama", "the first one");
        QVERIFY(workspace->unlock({std::string("the first one"), false}));
        QVERIFY(!services::changePassphrase(Job(), *workspace, "short"));
    }

    void copiesAreMadeBeforeImportsAtMostOnceAnHour()
    {
        const std::string path = temporaryFolder() + "/d.panorama";
        const auto workspace = created(path, "the first one");
        QVERIFY(workspace->unlock({std::string("the first one"), false}));
        import(*workspace, "Li");
        QVERIFY(services::listBackups(path).empty()); // there was nothing to copy
        import(*workspace, "Zhang");
        import(*workspace, "Zhao");
        const auto items = services::listBackups(path);
        QCOMPARE(items.size(), std::size_t(1));
        QCOMPARE(items[0].reason, std::string("before-import"));
        QVERIFY(items[0].bytes > 0);
        services::backupAutomatically(Job(), *workspace, services::BackupMoment::BeforeErase);
        QVERIFY(services::checkWorkspace(Job(), items[0].path, std::nullopt, Clock()));
    }

    void oldCopiesAreThinnedOut()
    {
        const std::string path = temporaryFolder() + "/e.panorama";
        const auto workspace = created(path, "the first one");
        store::Database database = must(store::Database::open(path, store::OpenMode::ReadOnly));
        const std::int64_t day = microsPerDay, start = 1'700'000'000'000'000; // 2023-11-14
        std::filesystem::create_directory(path + ".backups");
        const std::string killed = path + ".backups/20231114T000000Z-after-sync.panorama.part",
                          running = path + ".backups/20240112T180000Z-by-hand.panorama.part";
        for (const std::string &part : {killed, killed + "-journal", running})
            writeFile(part, "half a copy");
        for (int hour = 0; hour < 60 * 4; ++hour) // four a day for sixty days
            must(store::backupBeside(database, path, "after-sync", {start + hour * day / 4}, Job()));
        const auto items = services::listBackups(path);
        QVERIFY(items.size() >= 7 && items.size() <= 11);
        for (const services::BackupItem &item : items)
            QVERIFY(item.time.micros >= start + 29 * day);
        QVERIFY(!std::filesystem::exists(killed) && !std::filesystem::exists(killed + "-journal"));
        QVERIFY(std::filesystem::exists(running));
    }

private:
    static void checkSlots(const services::WorkspacePtr &workspace)
    {
        auto session = must(workspace->read());
        const auto found = must(services::keySlots(session));
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].kind, std::string("passphrase"));
    }
};

QTEST_GUILESS_MAIN(TestCare)
#include "test_care.moc"
