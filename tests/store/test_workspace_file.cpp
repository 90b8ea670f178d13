// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace as a file: what is refused, what is found damaged, what a backup brings back.
#include "store/backup.h"
#include "store/integrity.h"
#include "store/migrations.h"
#include "store/workspace.h"
#include "support/program.h"
#include "support/test_env.h"

#include <QTest>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <random>

using namespace panorama;
using namespace panorama::testing;

class TestWorkspaceFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foreignAndNewerFilesStayUntouched();
    void soundFileIsNotTouchedByCheck();
    void aLinkLeadsToTheFile();
    void damageIsNamed();
    void hostileFilesNeverCrash();
    void backupComesBack();
    void restoreKeepsTheDamagedFile();
    void erasedStaysErasedAfterRestore();
    void compactGivesSpaceBack();
    void changedProgramIsRefused();
    void olderSchemaIsUpgradedAfterABackup();
    void anySlotOpens();
    void oldBackupsGo();
    void looksAtTheFileKeepTheLocks();
};

namespace {

std::vector<std::string> listing(const std::string &folder)
{
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

void overwrite(std::string &bytes, std::size_t at, std::string_view with)
{
    if (bytes.size() >= at + with.size())
        bytes.replace(at, with.size(), with);
}

std::string sampleFile(const std::string &options = "300")
{
    const std::string path = temporaryFolder() + "/s.panorama";
    const ProgramResult made = runCli(
        {"sample", "create", path, "--customers", options, "--events", "3000", "--now", "2026-11-01T12:00:00+08:00"});
    return made.status == 0 ? path : std::string();
}

std::int64_t count(const std::string &path, const std::string &sql)
{
    auto database = store::Database::open(path, store::OpenMode::ReadWrite);
    return database ? database->integer(sql).value_or(-1) : -1;
}

bool run(const std::string &path, const std::string &sql)
{
    auto database = store::Database::open(path, store::OpenMode::ReadWrite);
    return database && database->execute(sql).has_value();
}

std::string errorCode(const ProgramResult &result)
{
    const Json json = result.json();
    const Json *code = json.at("/error/code");
    return code && code->isString() ? code->text() : std::string();
}

} // namespace

void TestWorkspaceFile::foreignAndNewerFilesStayUntouched()
{
    const std::string good = readFile(newWorkspace());
    QVERIFY(good.size() > 4096);
    std::string newer = good, foreign = good;
    overwrite(newer, 60, std::string("\0\0\0\x63", 4));
    overwrite(foreign, 68, "ABCD");
    const std::vector<std::pair<std::string, std::string>> files = {
        {"newer", newer}, {"foreign", foreign}, {"text", "hello"}, {"empty", ""}};
    for (const auto &[name, bytes] : files) {
        const std::string folder = temporaryFolder(), path = folder + "/w.panorama";
        writeFile(path, bytes);
        const std::vector<std::vector<std::string>> commands = {
            {"workspace", "info"},
            {"workspace", "check"},
            {"workspace", "compact"},
            {"workspace", "backup", folder + "/b.panorama"},
            {"plan", "new", "p", "--total", "1", "--from", "2026-01-01", "--to", "2027-01-01", "--channels", "a"}};
        for (std::vector<std::string> command : commands) {
            command.insert(command.end(), {"--workspace", path});
            const ProgramResult result = runCli(command);
            QVERIFY2(result.status == 4, (name + " " + command[1] + ": " + result.out).c_str());
            QCOMPARE(errorCode(result), std::string("unsupported"));
            QVERIFY(!result.err.empty());
            if (name == "newer")
                QVERIFY(result.err.find("99") != std::string::npos
                        && result.err.find(std::to_string(store::currentSchema())) != std::string::npos);
            QCOMPARE(readFile(path), bytes);
            QCOMPARE(listing(folder), std::vector<std::string> {"w.panorama"});
        }
    }
}

void TestWorkspaceFile::soundFileIsNotTouchedByCheck()
{
    const std::string path = sampleFile(), folder = std::filesystem::path(path).parent_path().string();
    const std::string before = readFile(path);
    const auto names = listing(folder);
    QCOMPARE(runCli({"workspace", "check", "--workspace", path}).status, 0);
    QVERIFY(readFile(path) == before);
    QCOMPARE(listing(folder), names);
    QCOMPARE(runCli({"workspace", "check", "--workspace", folder + "/none.panorama"}).status, 1);
}

void TestWorkspaceFile::aLinkLeadsToTheFile()
{
    const std::string path = newWorkspace(), link = temporaryFolder() + "/link.panorama";
    std::filesystem::create_symlink(path, link);
    QCOMPARE(runCli({"workspace", "check", "--workspace", link}).status, 0);
    QCOMPARE(runCli({"plan", "new", "p", "--total", "1", "--from", "2026-01-01", "--to", "2027-01-01", "--channels",
                     "a", "--workspace", link})
                 .status,
             0);
    QVERIFY(std::filesystem::is_symlink(link));
    QCOMPARE(runCli({"plan", "show", "p", "--workspace", path}).status, 0);
}

void TestWorkspaceFile::damageIsNamed()
{
    const std::string path = sampleFile();
    const std::string good = readFile(path);
    std::mt19937_64 random(randomSeed("damageIsNamed"));
    int found = 0;
    for (int round = 0; round < 6; ++round) {
        std::string bytes = good;
        const std::size_t at = 4096 + random() % (bytes.size() - 20 * 4096);
        for (std::size_t i = 0; i < 8 * 4096; ++i)
            bytes[at + i] = char(random());
        writeFile(path, bytes);
        const ProgramResult result = runCli({"workspace", "check", "--workspace", path});
        QVERIFY2(result.status == 0 || result.status == 1, result.err.c_str());
        found += result.status;
        QVERIFY(readFile(path) == bytes);
    }
    QCOMPARE(found, 6);
}

void TestWorkspaceFile::hostileFilesNeverCrash()
{
    const std::string folder = sharedFolder() + "/corpora/sqlite-corrupt";
    if (sharedFolder().empty() || !std::filesystem::is_directory(folder))
        QSKIP("the corpora are missing");
    int files = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file() || entry.file_size() < 100)
            continue;
        std::string bytes = readFile(entry.path().string());
        if (bytes.compare(0, 15, "SQLite format 3") != 0)
            continue;
        overwrite(bytes, 60, std::string("\0\0\0\1", 4));
        overwrite(bytes, 68, "PANO");
        const std::string path = temporaryFolder() + "/w.panorama";
        writeFile(path, bytes);
        const Result<std::vector<std::string>> problems = store::findDamage(path, Job());
        QVERIFY2(!problems || !problems->empty(), entry.path().c_str());
        QVERIFY(readFile(path) == bytes);
        const auto workspace = store::Workspace::open(path, Clock());
        if (workspace)
            (void)(*workspace)
                ->write(Job(),
                        [](store::WriteSession &session) { return session.database.execute("DELETE FROM documents"); })
                .has_value();
        ++files;
    }
    QVERIFY(files > 50);
}

void TestWorkspaceFile::backupComesBack()
{
    const std::string path = sampleFile(), folder = std::filesystem::path(path).parent_path().string();
    const std::string backup = folder + "/b.panorama";
    QCOMPARE(runCli({"workspace", "backup", backup, "--workspace", path}).status, 0);
    QCOMPARE(errorCode(runCli({"workspace", "backup", backup, "--workspace", path})), std::string("conflict"));
    QCOMPARE(errorCode(runCli({"workspace", "backup", path, "--workspace", path, "--force"})), std::string("conflict"));
    QVERIFY(run(path, "DELETE FROM orders; DELETE FROM records; DELETE FROM event_chunks"));
    QCOMPARE(errorCode(runCli({"workspace", "restore", backup, "--workspace", path})), std::string("conflict"));
    QCOMPARE(count(path, "SELECT count(*) FROM orders"), 0);
    QCOMPARE(runCli({"workspace", "restore", backup, "--workspace", path, "--force"}).status, 0);
    QCOMPARE(count(path, "SELECT count(*) FROM records"), count(backup, "SELECT count(*) FROM records"));
    QCOMPARE(count(path, "SELECT sum(rows) FROM event_chunks"), 3000);
    QCOMPARE(runCli({"workspace", "restore", backup, "--workspace", folder + "/new.panorama"}).status, 0);
    QCOMPARE(count(folder + "/new.panorama", "SELECT sum(rows) FROM event_chunks"), 3000);
    QCOMPARE(runCli({"workspace", "check", "--workspace", path}).status, 0);
}

void TestWorkspaceFile::restoreKeepsTheDamagedFile()
{
    const std::string path = sampleFile(), backup = path + ".backup";
    QCOMPARE(runCli({"workspace", "backup", backup, "--workspace", path}).status, 0);
    std::string bytes = readFile(path);
    bytes.resize(bytes.size() / 2);
    writeFile(path, bytes);
    QCOMPARE(runCli({"workspace", "check", "--workspace", path}).status, 1);
    const ProgramResult result = runCli({"workspace", "restore", backup, "--workspace", path, "--force"});
    QCOMPARE(result.status, 0);
    QVERIFY(readFile(path + ".damaged") == bytes);
    QCOMPARE(runCli({"workspace", "check", "--workspace", path}).status, 0);
    QCOMPARE(runCli({"workspace", "restore", path + ".damaged", "--workspace", path, "--force"}).status, 1);
    QCOMPARE(runCli({"workspace", "check", "--workspace", path}).status, 0);
}

void TestWorkspaceFile::erasedStaysErasedAfterRestore()
{
    const std::string path = sampleFile(), backup = path + ".backup";
    QCOMPARE(runCli({"workspace", "backup", backup, "--workspace", path}).status, 0);
    QVERIFY(run(path, "INSERT INTO erased(hash) VALUES(x'0102030405060708090a0b0c0d0e0f1001000000')"));
    QCOMPARE(runCli({"workspace", "restore", backup, "--workspace", path, "--force"}).status, 0);
    QCOMPARE(count(path, "SELECT count(*) FROM erased"), 1);
}

void TestWorkspaceFile::compactGivesSpaceBack()
{
    const std::string path = sampleFile("3000");
    QVERIFY(run(path, "DELETE FROM records; DELETE FROM identifiers"));
    const ProgramResult result = runCli({"workspace", "compact", "--workspace", path});
    QCOMPARE(result.status, 0);
    QVERIFY(result.json().find("bytes_after")->integer() < result.json().find("bytes_before")->integer() * 3 / 4);
    QCOMPARE(runCli({"workspace", "check", "--workspace", path}).status, 0);
    QCOMPARE(count(path, "SELECT sum(rows) FROM event_chunks"), 3000);
}

void TestWorkspaceFile::changedProgramIsRefused()
{
    const std::string path = newWorkspace();
    QVERIFY(run(path, "UPDATE migrations SET sha256 = 'beef'"));
    const ProgramResult result = runCli({"plan", "new", "p", "--total", "1", "--from", "2026-01-01", "--to",
                                         "2027-01-01", "--channels", "a", "--workspace", path});
    QCOMPARE(result.status, 1);
    QCOMPARE(errorCode(result), std::string("unsupported"));
    QCOMPARE(runCli({"workspace", "check", "--workspace", path}).status, 1);
}

void TestWorkspaceFile::olderSchemaIsUpgradedAfterABackup()
{
    if (store::currentSchema() < 2)
        QSKIP("there is only one schema yet");
    const std::string current = newWorkspace(), path = temporaryFolder() + "/old.panorama";
    {
        auto database = store::Database::open(path, store::OpenMode::Create);
        QVERIFY(database->execute("PRAGMA application_id=" + std::to_string(store::applicationId)).has_value());
        QVERIFY(database->execute(store::migrations()[0].sql).has_value());
        QVERIFY(database
                    ->execute("ATTACH '" + current
                              + "' AS new; CREATE TABLE migrations(number INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                                "sha256 TEXT NOT NULL, "
                                "applied INTEGER NOT NULL); INSERT INTO migrations SELECT * FROM new.migrations WHERE "
                                "number = 1; INSERT INTO meta SELECT * FROM new.meta; "
                                "INSERT INTO key_slots SELECT * FROM new.key_slots; INSERT INTO inbox(kind, subject, "
                                "time) VALUES('a', 'kept', 1); PRAGMA user_version=1")
                    .has_value());
    }
    const auto workspace = store::Workspace::open(path, Clock());
    QVERIFY(workspace.has_value());
    QCOMPARE(count(path, "PRAGMA user_version"), 1); // opening for reading changes nothing
    const Result<std::int64_t> written = (*workspace)->write(Job(), [](store::WriteSession &session) {
        session.touch("inbox");
        return Result<void>();
    });
    QVERIFY2(written.has_value(), written ? "" : (written.error().message + written.error().detail).c_str());
    QCOMPARE(count(path, "PRAGMA user_version"), std::int64_t(store::currentSchema()));
    QCOMPARE(count(path, "SELECT count(*) FROM inbox WHERE subject = 'kept'"), 1);
    const auto backups = listing(path + ".backups");
    QCOMPARE(backups.size(), std::size_t(1));
    QCOMPARE(count(path + ".backups/" + backups[0], "PRAGMA user_version"), 1);
}

void TestWorkspaceFile::anySlotOpens()
{
    const std::string path = newWorkspace();
    const auto opens = [&](const std::string &passphrase) {
        const auto workspace = store::Workspace::open(path, Clock());
        const Result<void> opened = (*workspace)->unlock({passphrase, false});
        return opened ? std::string("open") : std::string(errorCodeName(opened.error().code));
    };
    QCOMPARE(opens("geheim"), std::string("open"));
    QCOMPARE(opens("wrong"), std::string("unauthorized"));
    QVERIFY(run(path, "UPDATE key_slots SET wrapped = x'00' || substr(wrapped, 2)"));
    QCOMPARE(opens("geheim"), std::string("open")); // by the spare copy
    QVERIFY(std::filesystem::remove(path + ".keys"));
    QCOMPARE(opens("geheim"), std::string("unauthorized"));
}

void TestWorkspaceFile::oldBackupsGo()
{
    const std::string path = newWorkspace();
    auto database = store::Database::open(path, store::OpenMode::ReadWrite);
    const Instant start {std::int64_t(1790000000) * microsPerSecond};
    for (int hours = 0; hours < 24 * 12; hours += 12)
        QVERIFY(store::backupBeside(*database, path, "test", {start.micros + hours * 3600 * microsPerSecond}, Job())
                    .has_value());
    const auto names = listing(path + ".backups");
    QVERIFY(names.size() >= 8 && names.size() <= 12);
    QVERIFY(store::findDamage(path + ".backups/" + names.back(), Job())->empty());
}

namespace {

// Whether another process finds SQLite's shared lock on the file (bytes from 0x40000002 on).
bool isLockedForOthers(const std::string &path)
{
    const pid_t child = ::fork();
    if (child == 0) {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000002;
        lock.l_len = 510;
        const int file = ::open(path.c_str(), O_RDWR);
        ::_exit(file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

// Else another process that ends could take the log away under an open workspace.
void TestWorkspaceFile::looksAtTheFileKeepTheLocks()
{
    const std::string path = sampleFile();
    const auto workspace = store::Workspace::open(path, Clock());
    QVERIFY(workspace);
    {
        const auto session = (*workspace)->read();
        QVERIFY(session);
    }
    QVERIFY(isLockedForOthers(path));
    QVERIFY(store::checkWorkspaceFile(path));
    QVERIFY(isLockedForOthers(path));
    QVERIFY(store::findDamage(path, Job()));
    QVERIFY(isLockedForOthers(path));
    QVERIFY(store::Workspace::open(path, Clock())); // a second one of this process, closed at once
    QVERIFY(isLockedForOthers(path));
}

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "test_workspace_file.moc"
