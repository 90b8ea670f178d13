// SPDX-License-Identifier: GPL-3.0-or-later
// The cache file is only ever a short cut: whatever happens to it, the answers stay the same.
#include "columns/build_progress.h"
#include "columns/cache_folder.h"
#include "columns/sections.h"
#include "columns/snapshot_builder.h"
#include "columns/snapshot_cache.h"
#include "segments/random_world.h"
#include "support/test_env.h"

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <thread>

namespace panorama::testing {
namespace {

namespace fs = std::filesystem;
int failures = 0;

void expect(bool condition, const char *what)
{
    if (condition)
        return;
    std::printf("FAILED: %s\n", what);
    ++failures;
}

columns::SnapshotFacts factsOf(const RandomWorld &world, const store::ReadSession &session)
{
    return {world.workspace->id(), session.stamp(), session.revision(), world.zone, "CNY", {}};
}

// Everything that a snapshot says, as one text.
std::string contentOf(const columns::Snapshot &snapshot)
{
    std::string text;
    for (columns::CustomerNumber c = 0; c < snapshot.customers.size(); ++c) {
        text += snapshot.customers.id(c);
        for (const auto &attribute : snapshot.attributes)
            if (const auto code = std::uint32_t(attribute.codes.at(c)))
                text += " " + attribute.name + "=" + std::string(attribute.dictionary.text(code));
        for (auto [row, last] = snapshot.events.of(c); row < last; ++row) {
            text += "\n " + snapshot.events.typeNames[snapshot.events.types.at(row)] + " "
                + formatUtc({snapshot.events.times.at(row)}) + " " + std::to_string(snapshot.events.nativeAmount(row))
                + " " + std::to_string(snapshot.events.baseAmount(row));
            for (const auto &property : snapshot.events.properties)
                if (const auto code = property.code(row))
                    text += " " + property.name + "=" + std::string(property.dictionary.text(code));
        }
        text += "\n";
    }
    return text;
}

std::vector<fs::path> cacheFiles()
{
    std::vector<fs::path> files;
    std::error_code absent;
    for (const auto &entry : fs::directory_iterator(columns::SnapshotCache::folder(), absent))
        if (entry.path().extension() == ".columns")
            files.push_back(entry.path());
    return files;
}

void overwrite(const fs::path &path, std::size_t offset, const std::string &bytes)
{
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(std::streamoff(offset));
    file << bytes;
}

void mapsAndChecks(std::uint64_t seed)
{
    RandomWorld world(seed, 10);
    auto session = *world.workspace->read();
    const auto built = *columns::buildSections(session, factsOf(world, session), {});
    const std::string truth = contentOf(**columns::loadSnapshot(built)), path = temporaryFolder() + "/x.columns";
    expect(bool(built.write(path, "key")), "the file is written");
    const auto mapped = columns::Sections::map(path, "key");
    expect(mapped && contentOf(**columns::loadSnapshot(*mapped)) == truth, "the mapped file says the same");
    expect(!columns::Sections::map(path, "other"), "another key is refused");
    std::mt19937_64 random(seed);
    const std::size_t size = fs::file_size(path);
    for (int round = 0; round < 40; ++round) {
        expect(bool(built.write(path, "key")), "the file is written again");
        const std::size_t offset = random() % size;
        std::ifstream file(path, std::ios::binary);
        file.seekg(std::streamoff(offset));
        const int old = file.get();
        overwrite(path, offset, std::string(1, char(old ^ int(1 + random() % 255))));
        const auto damaged = columns::Sections::map(path, "key");
        expect(!damaged || contentOf(**columns::loadSnapshot(*damaged)) == truth,
               "a changed byte is noticed, or in the padding");
    }
    fs::resize_file(path, size / 2);
    expect(!columns::Sections::map(path, "key"), "a cut file is refused");
    fs::resize_file(path, 0);
    expect(!columns::Sections::map(path, "key"), "an empty file is refused");
}

void change(RandomWorld &world, const char *sql)
{
    const auto written =
        world.workspace->write({}, [sql](store::WriteSession &session) { return session.database.execute(sql); });
    expect(bool(written), sql);
}

columns::SnapshotPtr present(RandomWorld &world)
{
    auto session = *world.workspace->read();
    const auto snapshot = columns::SnapshotCache::of(session, factsOf(world, session), {});
    expect(snapshot && (*snapshot)->facts.revision == session.revision(), "it is of the revision that is read");
    return snapshot ? *snapshot : nullptr;
}

// A commit keeps the columns unless it writes something that they are made of; a fresh build is the judge.
void keptAcrossCommits(std::uint64_t seed)
{
    RandomWorld world(seed, 10);
    const std::size_t before = cacheFiles().size();
    present(world);
    for (const char *sql :
         {"INSERT INTO settings VALUES('a', '1')", "INSERT INTO terms(kind, text) VALUES(1, 'never seen')",
          "INSERT INTO inbox(kind, subject, time) VALUES('x', 'y', 1)", "DELETE FROM documents"}) {
        change(world, sql);
        present(world);
        expect(cacheFiles().size() == before + 1, "nothing is built for documents and settings");
    }
    for (const char *sql :
         {"UPDATE records SET created = coalesce(created, 0) + 1", "DELETE FROM consents WHERE id % 2",
          "DELETE FROM orders WHERE id % 2", "INSERT OR REPLACE INTO rates SELECT date, currency, '2' FROM rates",
          "UPDATE identifier_kinds SET strong = 0 WHERE name = 'email'", "DELETE FROM links",
          "DELETE FROM event_chunks WHERE id % 2"}) {
        change(world, sql);
        const columns::SnapshotPtr snapshot = present(world);
        auto session = *world.workspace->read();
        const auto built = columns::buildSections(session, factsOf(world, session), {});
        expect(snapshot && built && contentOf(*snapshot) == contentOf(**columns::loadSnapshot(*built)),
               "what the columns are made of is read again");
    }
}

void cacheIsOptional(std::uint64_t seed)
{
    RandomWorld world(seed, 10);
    auto session = *world.workspace->read();
    const auto facts = factsOf(world, session);
    const std::size_t files = cacheFiles().size();
    const std::string truth = contentOf(**columns::SnapshotCache::of(session, facts, {}));
    expect(cacheFiles().size() == files + 1, "the first use leaves one file");
    expect(contentOf(**columns::SnapshotCache::of(session, facts, {})) == truth, "the second use says the same");
    ::setenv("XDG_CACHE_HOME", "/proc/nowhere", 1);
    RandomWorld other(seed, 10);
    auto otherSession = *other.workspace->read();
    const auto snapshot = columns::SnapshotCache::of(otherSession, factsOf(other, otherSession), {});
    expect(snapshot && contentOf(**snapshot) == truth, "a folder that cannot be written is no failure");
}

// Columns that are asked for while they are made are made once: who waits hears how far it is, and gets them although
// whoever began has given up.
void madeOnceForAll(std::uint64_t seed)
{
    RandomWorld world(seed, 10);
    columns::SnapshotPtr first, second;
    Job patient, hasty;
    std::atomic<bool> heard = false;
    std::vector<Progress> told;
    std::thread other;
    const auto ask = [&](const Job &job) {
        auto session = *world.workspace->read();
        const auto answer = columns::SnapshotCache::of(session, factsOf(world, session), job);
        return answer ? *answer : nullptr;
    };
    patient.progress = [&](const Progress &progress) { heard = heard || progress.what == columns::preparing; };
    hasty.progress = [&](const Progress &progress) {
        told.push_back(progress);
        if (other.joinable())
            return;
        other = std::thread([&] { second = ask(patient); });
        for (int i = 0; i < 2000 && !heard; ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        hasty.cancel.cancel();
    };
    first = ask(hasty);
    if (other.joinable())
        other.join();
    expect(heard, "who waits hears how far it is");
    expect(first && first == second, "what several ask for at a time is made once");
    expect(told.size() > 3, "it is told how far it is");
    for (std::size_t i = 0; i < told.size(); ++i)
        expect(told[i].what == columns::preparing && told[i].total == told[0].total && told[i].done <= told[i].total
                   && (i == 0 || told[i].done >= told[i - 1].done),
               "it only goes forward");

    columns::SnapshotCache::forget(world.workspace->id());
    Job dropped;
    dropped.progress = [&](const Progress &) {
        dropped.cancel.cancel();
        std::this_thread::sleep_for(std::chrono::milliseconds(160));
    };
    expect(!ask(dropped), "what nobody waits for any more is not made");
}

// What is used stays; what nobody asks for any more goes, with its notes.
void forgottenFilesGo()
{
    const fs::path folder = temporaryFolder() + "/forgotten";
    fs::create_directories(folder);
    const auto now = fs::file_time_type::clock::now();
    const auto place = [&](const std::string &name, std::chrono::hours age) {
        std::ofstream(folder / name) << "x";
        fs::last_write_time(folder / name, now - age);
    };
    const std::chrono::hours day {24};
    for (const char *name : {"dead.columns", "dead.columns.seal", "used.columns", "used.columns.seal"})
        place(name, 40 * day);
    place("dead.people", 40 * day);
    place("fresh.people", 20 * day);
    place("fresh.columns", 20 * day);
    place("half.columns.7-1.tmp", 2 * day);
    place("writing.columns.7-1.tmp", std::chrono::hours(1));
    columns::noteUse((folder / "used.columns").string());
    columns::removeForgotten(folder.string(), 1000);
    const auto stays = [&](const char *name) { return fs::exists(folder / name); };
    expect(!stays("dead.columns") && !stays("dead.columns.seal"), "what is long unused goes with its note");
    expect(stays("used.columns") && stays("used.columns.seal") && stays("fresh.columns"), "what is used stays");
    expect(!stays("dead.people") && stays("fresh.people"), "names of long ago go, though sealed");
    expect(!stays("half.columns.7-1.tmp") && stays("writing.columns.7-1.tmp"), "only old halves go");
    for (int i = 0; i < 40; ++i)
        place("w" + std::to_string(i) + ".columns", day + std::chrono::hours(i));
    columns::removeForgotten(folder.string(), 32); // of one byte each
    expect(stays("used.columns") && stays("w30.columns") && !stays("w31.columns") && !stays("fresh.columns"),
           "of more than is allowed the latest stay");
    columns::keepLatest(folder.string(), "w", 1);
    expect(stays("w0.columns") && !stays("w1.columns") && stays("used.columns"), "of one workspace the latest stay");
    for (int i = 0; i < 230; ++i)
        place("n" + std::to_string(i) + ".columns", std::chrono::hours(2 + i));
    columns::removeForgotten(folder.string(), 1000000);
    expect(stays("n197.columns") && !stays("n198.columns"),
           "of many small ones the latest stay"); // besides used and w0
    columns::removeAll(folder.string(), "writing");
    expect(!stays("writing.columns.7-1.tmp") && stays("used.columns"), "halves of an erased workspace go");
}

} // namespace
} // namespace panorama::testing

int main()
{
    using namespace panorama::testing;
    ::setenv("XDG_CACHE_HOME", (temporaryFolder() + "/cache").c_str(), 1);
    const std::uint64_t seed = randomSeed("test_snapshot_cache");
    mapsAndChecks(seed);
    keptAcrossCommits(seed + 2);
    madeOnceForAll(seed + 3);
    forgottenFilesGo();
    cacheIsOptional(seed + 1);
    return failures ? 1 : 0;
}
