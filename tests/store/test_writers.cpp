// SPDX-License-Identifier: GPL-3.0-or-later
// Several processes at one workspace: who may write, who sees what, what a sudden death leaves behind.
#include "store/integrity.h"
#include "store/workspace.h"
#include "store/write_lock.h"
#include "support/program.h"
#include "support/test_env.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QProcess>
#include <QSysInfo>
#include <QTest>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sys/mount.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace panorama;
using namespace panorama::testing;

class TestWriters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void busyNamesTheWriter();
    void deadWritersDoNotBlock();
    void locksAreThoseOfQt();
    void commitsOfOthersAreNoticed();
    void killedWritersLoseNothing();
    void manyCommitsLoseNothing();
    void threadsShareOneWorkspace();
    void fullDiskChangesNothing();
    void writeProtectedFolderReads();
};

namespace {

std::vector<std::string> newPlan(const std::string &path, const std::string &name)
{
    return {"plan", "new",        name,         "--total", "1",           "--from", "2026-01-01",
            "--to", "2027-01-01", "--channels", "a",       "--workspace", path};
}

// A workspace that needs no passphrase: nothing here is about keys.
std::string openWorkspaceFile(const std::string &folder = temporaryFolder())
{
    const std::string path = folder + "/w.panorama";
    store::CreateOptions options;
    options.slot = store::SlotKind::Sample;
    return store::Workspace::create(path, options, Clock()) ? path : std::string();
}

std::int64_t plans(const std::string &path)
{
    auto database = store::Database::open(path, store::OpenMode::ReadWrite);
    return database->integer("SELECT count(*) FROM documents WHERE kind = 'plan'").value_or(-1);
}

// Commits rows of up to 40 kB until it is killed or the disk says no; a byte into the pipe for each commit that is
// done.
[[noreturn]] void commitForEver(const std::string &path, int acknowledge, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const auto workspace = store::Workspace::open(path, Clock());
    while (workspace) {
        const std::string text(random() % 40000, 'x');
        const Result<std::int64_t> written = (*workspace)->write(Job(), [&](store::WriteSession &session) {
            return session.database.prepare("INSERT INTO inbox(kind, subject, time) VALUES('a',?,0)").bind(text).run();
        });
        if (written ? ::write(acknowledge, "x", 1) != 1 : written.error().code != ErrorCode::WorkspaceBusy)
            break;
    }
    _exit(1);
}

// Whether the file ends in zeros, as a log that has been given room.
bool endsInZeros(const std::string &path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    std::vector<char> end(std::size_t(std::min<std::streamoff>(file.tellg(), 4096)), 'x');
    file.seekg(-std::streamoff(end.size()), std::ios::end);
    file.read(end.data(), std::streamsize(end.size()));
    return !end.empty() && std::ranges::all_of(end, [](char c) { return c == 0; });
}

} // namespace

void TestWriters::busyNamesTheWriter()
{
    const std::string path = openWorkspaceFile();
    const auto lock = store::takeWriteLock(path);
    QVERIFY(lock.has_value());
    QElapsedTimer timer;
    timer.start();
    const ProgramResult result = runCli(newPlan(path, "p"));
    QCOMPARE(result.status, 1);
    QVERIFY(result.out.find("workspace_busy") != std::string::npos);
    QVERIFY2(result.err.find("process " + std::to_string(getpid()) + " on ") != std::string::npos, result.err.c_str());
    QVERIFY(timer.elapsed() < 3000); // the contract's second, on a loaded machine
    QCOMPARE(runCli({"workspace", "info", "--workspace", path}).status, 0);
    QCOMPARE(errorCodeName(store::takeWriteLock(path).error().code), errorCodeName(ErrorCode::WorkspaceBusy));
}

void TestWriters::deadWritersDoNotBlock()
{
    const std::string path = openWorkspaceFile();
    const pid_t child = fork();
    if (child == 0) {
        const auto lock = store::takeWriteLock(path);
        _exit(lock.has_value() ? 0 : 1); // without giving it back
    }
    int status = 1;
    waitpid(child, &status, 0);
    QCOMPARE(status, 0);
    QVERIFY(std::filesystem::exists(path + ".lock"));
    QCOMPARE(runCli(newPlan(path, "p")).status, 0);
    QCOMPARE(plans(path), 1);
}

// Earlier versions and other computers lock by QLockFile: each side keeps the other one out, and takes over from its
// dead.
void TestWriters::locksAreThoseOfQt()
{
    const std::string path = temporaryFolder() + "/file.lock";
    const QString name = QString::fromStdString(path);
    QLockFile theirs(name);
    theirs.setStaleLockTime(0);
    {
        const auto ours = store::FileLock::take(path, 0);
        QVERIFY(ours.has_value());
        QVERIFY(!theirs.tryLock(0));
        qint64 process = 0;
        QString host, program;
        QVERIFY(theirs.getLockInfo(&process, &host, &program));
        QCOMPARE(process, qint64(getpid()));
        QCOMPARE(host, QSysInfo::machineHostName());
        QCOMPARE(program, QString("test_writers"));
    }
    QVERIFY(!std::filesystem::exists(path));
    QVERIFY(theirs.tryLock(0));
    QCOMPARE(errorCodeName(store::FileLock::take(path, 0).error().code), errorCodeName(ErrorCode::WorkspaceBusy));
    theirs.unlock();
    QVERIFY(store::FileLock::take(path, 0).has_value());
    for (const bool oursDies : {true, false}) {
        const pid_t child = fork();
        if (child == 0) {
            QLockFile lock(name);
            const Result<store::FileLock> ours = oursDies ? store::FileLock::take(path, 0) : cancelledError();
            _exit(ours.has_value() || (!oursDies && lock.tryLock(0)) ? 0 : 1); // without giving it back
        }
        int status = 1;
        waitpid(child, &status, 0);
        QCOMPARE(status, 0);
        QVERIFY(std::filesystem::exists(path));
        QVERIFY(oursDies ? theirs.tryLock(100) : store::FileLock::take(path, 100).has_value());
        theirs.unlock();
    }
    QVERIFY(!std::filesystem::exists(path));
}

void TestWriters::commitsOfOthersAreNoticed()
{
    const std::string path = openWorkspaceFile();
    const auto workspace = *store::Workspace::open(path, Clock());
    std::vector<store::Commit> seen;
    workspace->onCommit([&](const store::Commit &commit) { seen.push_back(commit); });
    QVERIFY(!*workspace->pollExternal());
    QCOMPARE(runCli(newPlan(path, "p")).status, 0);
    QVERIFY(*workspace->pollExternal());
    QVERIFY(!*workspace->pollExternal());
    QCOMPARE(seen.size(), std::size_t(1));
    QVERIFY(seen[0].tables.empty() && seen[0].revision == 2);
    QVERIFY(workspace
                ->write(Job(),
                        [](store::WriteSession &session) {
                            session.touch("inbox");
                            return Result<void>();
                        })
                .has_value());
    QVERIFY(!*workspace->pollExternal()); // one's own is known
    QCOMPARE(seen.size(), std::size_t(2));
}

void TestWriters::killedWritersLoseNothing()
{
    const std::string path = openWorkspaceFile();
    std::mt19937_64 random(randomSeed("killedWriters"));
    std::int64_t acknowledged = 0, started = 0;
    for (int round = 0; round < 12; ++round) {
        QProcess process;
        QStringList arguments;
        for (const std::string &argument : newPlan(path, "p" + std::to_string(round)))
            arguments << QString::fromStdString(argument);
        process.start(QString::fromStdString(binFolder() + "/panorama-cli"), arguments);
        ++started;
        if (!process.waitForFinished(int(random() % 60)))
            process.kill();
        process.waitForFinished(20000);
        acknowledged += process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        const std::int64_t there = plans(path);
        QVERIFY(there >= acknowledged && there <= started);
    }
    QVERIFY(store::findDamage(path, Job())->empty());
    QCOMPARE(runCli(newPlan(path, "last")).status, 0);
}

// The log has room laid out behind its commits while others are being added, by two processes in some rounds; whatever
// moment they die at, every commit that was acknowledged is there, and none in part.
void TestWriters::manyCommitsLoseNothing()
{
    const std::string path = openWorkspaceFile();
    std::mt19937_64 random(randomSeed("manyCommits"));
    std::int64_t most = 0, least = 0;
    int withRoom = 0;
    for (int round = 0; round < 16; ++round) {
        int acknowledged[2];
        QCOMPARE(::pipe(acknowledged), 0);
        std::vector<pid_t> writers(1 + random() % 2);
        for (pid_t &writer : writers) {
            const std::uint64_t seed = random();
            writer = fork();
            if (writer == 0)
                commitForEver(path, acknowledged[1], seed);
        }
        ::close(acknowledged[1]);
        std::this_thread::sleep_for(std::chrono::milliseconds(20 + random() % 300));
        for (const pid_t writer : writers)
            ::kill(writer, SIGKILL);
        for (const pid_t writer : writers)
            waitpid(writer, nullptr, 0);
        char done[4096];
        for (ssize_t count = 0; (count = ::read(acknowledged[0], done, sizeof done)) > 0;)
            least += count;
        ::close(acknowledged[0]);
        withRoom += endsInZeros(path + "-wal");
        const auto workspace = *store::Workspace::open(path, Clock());
        const std::int64_t there = workspace->read()->database().integer("SELECT count(*) FROM inbox").value_or(-1);
        most = least + std::int64_t(writers.size());
        QVERIFY2(there >= least && there <= most, qPrintable(QString("%1 of %2").arg(there).arg(least)));
        least = there;
        QVERIFY(store::findDamage(path, Job())->empty());
    }
    struct statfs system = {};
    QCOMPARE(::statfs(path.c_str(), &system), 0);
    if (std::uint32_t(system.f_type) == 0xef53)
        QVERIFY2(withRoom > 0, "no log was given room");
    else
        qInfo("not on ext4: logs are given no room here");
}

void TestWriters::threadsShareOneWorkspace()
{
    const auto workspace = *store::Workspace::open(openWorkspaceFile(), Clock());
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            for (int i = 0; i < 15; ++i) {
                if (t < 2 && !workspace->write(Job(), [](store::WriteSession &session) {
                        return session.database.execute("INSERT INTO inbox(kind, subject, time) VALUES('a','b',1); "
                                                        "INSERT INTO inbox(kind, subject, time) VALUES('a','b',2)");
                    }))
                    ++wrong;
                auto session = workspace->read();
                // Two rows a revision: a reader sees whole transactions only.
                if (!session
                    || session->database().integer("SELECT count(*) FROM inbox").value_or(-1)
                        != 2 * (session->revision() - 1))
                    ++wrong;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void TestWriters::fullDiskChangesNothing()
{
    const std::string folder = temporaryFolder();
    if (::mount("none", folder.c_str(), "tmpfs", 0, "size=3m") != 0)
        QSKIP("only root may mount a small disk");
    const std::string path = openWorkspaceFile(folder);
    QVERIFY(!path.empty());
    const auto workspace = *store::Workspace::open(path, Clock());
    std::int64_t kept = 0;
    const std::string text(100000, 'x');
    Result<std::int64_t> written = std::int64_t(0);
    for (int i = 0; i < 100 && written; ++i) {
        written = workspace->write(Job(), [&](store::WriteSession &session) {
            return session.database.prepare("INSERT INTO inbox(kind, subject, time) VALUES(?,?,0)")
                .bind("a", text)
                .run();
        });
        kept += written.has_value();
    }
    QVERIFY(!written && kept > 0);
    QCOMPARE(errorCodeName(written.error().code), errorCodeName(ErrorCode::Storage));
    QVERIFY(written.error().message.find("full") != std::string::npos);
    QCOMPARE(workspace->read()->database().integer("SELECT count(*) FROM inbox").value_or(-1), kept);
    QVERIFY(runCli({"workspace", "backup", folder + "/b.panorama", "--workspace", path}).status != 0
            || std::filesystem::exists(folder + "/b.panorama"));
    QVERIFY(!std::filesystem::exists(folder + "/b.panorama.part"));
    QVERIFY(store::findDamage(path, Job())->empty());
    ::umount2(folder.c_str(), MNT_DETACH);
}

void TestWriters::writeProtectedFolderReads()
{
    const std::string folder = temporaryFolder(), source = openWorkspaceFile();
    if (::mount("none", folder.c_str(), "tmpfs", 0, "size=8m") != 0)
        QSKIP("only root may mount a write-protected folder");
    const std::string path = folder + "/w.panorama";
    std::filesystem::copy_file(source, path);
    QCOMPARE(::mount("none", folder.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=8m"), 0);
    QCOMPARE(runCli({"workspace", "info", "--workspace", path}).status, 0);
    QCOMPARE(runCli({"workspace", "check", "--workspace", path}).status, 0);
    const ProgramResult result = runCli(newPlan(path, "p"));
    QCOMPARE(result.status, 1);
    QVERIFY(result.err.find("write-protected") != std::string::npos);
    ::umount2(folder.c_str(), MNT_DETACH);
}

QTEST_GUILESS_MAIN(TestWriters)
#include "test_writers.moc"
