// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/import_workload.h"

#include "core/random.h"
#include "core/time.h"
#include "services/backup_service.h"
#include "services/import_service.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <filesystem>
#include <fstream>

#include <unistd.h>

namespace panorama::bench {
namespace {

constexpr const char *mapping = R"({"format":"panorama.mapping/1","kind":"events","source":"web","fields":{
"event":{"column":"event"},"time":{"column":"time"},"id.member_no":{"column":"member"},
"channel":{"column":"channel"},"value":{"column":"value"}}})";

// A folder of this run with the file and the workspaces; it goes with the program.
class Folder
{
public:
    Folder() : m_path(std::filesystem::temp_directory_path() / ("panorama-bench-" + std::to_string(getpid())))
    {
        std::filesystem::create_directories(m_path);
    }
    ~Folder()
    {
        std::error_code failure;
        std::filesystem::remove_all(m_path, failure);
    }
    std::string file(const char *name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

// One row of each customer where `each`, else `rows` at random over half a year.
void writeRows(const std::string &path, const ImportWorkload &workload, bool each)
{
    constexpr const char *events[] = {"impression", "click", "visit", "email_open", "lead", "cart", "signup", "share"};
    constexpr const char *channels[] = {"search", "social", "official account", "store", "email", "douyin", "baidu"};
    Random random(7);
    std::ofstream out(path);
    out << "event,time,member,channel,value\n";
    const Instant start {1767225600 * microsPerSecond};
    char line[160];
    for (std::int64_t i = 0; i < (each ? workload.customers : workload.rows); ++i) {
        const Instant time {start.micros + std::int64_t(random.below(180 * 86400)) * microsPerSecond};
        const std::int64_t member = each ? i : std::int64_t(random.below(std::uint64_t(workload.customers)));
        char value[24] = "";
        if (random.below(10) < 3)
            std::snprintf(value, sizeof value, "%d.%02d", int(random.below(1000)), int(random.below(100)));
        std::snprintf(line, sizeof line, "%s,%.19s,M%07lld,%s,%s\n", each ? "known" : events[random.below(8)],
                      formatUtc(time).c_str(), static_cast<long long>(member), channels[random.below(7)], value);
        out << line;
    }
}

Result<std::shared_ptr<store::Workspace>> openUnlocked(const std::string &path)
{
    TRY(std::shared_ptr<store::Workspace> workspace, store::Workspace::open(path, Clock()));
    TRY_VOID(workspace->unlock({}));
    return workspace;
}

Result<services::ImportReport> import(store::Workspace &workspace, const std::string &file)
{
    TRY(Json document, Json::parse(mapping));
    return services::runImport({}, workspace, {{file}, std::move(document)});
}

void measure(benchmark::State &state, const Folder &folder, const std::string &base, std::int64_t rows)
{
    const std::string path = folder.file("run.panorama");
    for (auto step : state) {
        (void)step;
        for (const char *more : {"", "-wal", "-shm"})
            std::filesystem::remove(path + more);
        std::filesystem::remove_all(path + ".backups");
        std::filesystem::copy_file(base, path);
        const auto workspace = openUnlocked(path);
        if (!workspace)
            return state.SkipWithError(workspace.error().message.c_str());
        (void)services::backupNow({}, **workspace, "bench"); // there is one an hour, whatever is imported
        const auto from = std::chrono::steady_clock::now();
        const auto report = import(**workspace, folder.file("rows.csv"));
        state.SetIterationTime(std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count());
        if (!report || report->rowsRead != rows)
            return state.SkipWithError(report ? "rows were lost" : report.error().message.c_str());
    }
    state.counters["rows"] = double(rows);
}

Result<void> makeBases(const Folder &folder, const ImportWorkload &workload)
{
    writeRows(folder.file("known.csv"), workload, true);
    writeRows(folder.file("rows.csv"), workload, false);
    store::CreateOptions options;
    options.slot = store::SlotKind::Sample;
    TRY(const auto empty, store::Workspace::create(folder.file("new.panorama"), options, Clock()));
    TRY(const auto known, store::Workspace::create(folder.file("known.panorama"), options, Clock()));
    TRY_VOID(known->unlock({}));
    TRY_VOID(import(*known, folder.file("known.csv")));
    return {};
}

} // namespace

Result<void> registerImports(const ImportWorkload &workload)
{
    static const Folder folder;
    TRY_VOID(makeBases(folder, workload));
    for (const auto &[name, base] : {std::pair("L1", "known.panorama"), std::pair("L1-new", "new.panorama")})
        benchmark::RegisterBenchmark(name,
                                     [base = folder.file(base), rows = workload.rows](benchmark::State &state) {
                                         measure(state, folder, base, rows);
                                     })
            ->Unit(benchmark::kMillisecond)
            ->MeasureProcessCPUTime()
            ->UseManualTime();
    return {};
}

} // namespace panorama::bench
