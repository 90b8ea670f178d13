// SPDX-License-Identifier: GPL-3.0-or-later
// panorama-bench --workspace FILE --now TIME --workload NAME=FILE… [--benchmark_filter=…] [--benchmark_format=json]
//   --closed also runs each from a closed workspace: it is opened and its columns are mapped within the time (L2 …)
// panorama-bench --workspace FILE --export FOLDER: the rows as CSV, for other engines
// panorama-bench --import ROWS [--identifiers N]: an import of so many events of N customers into a fresh workspace
// (L1)
#include "app/bench/import_workload.h"
#include "app/bench/row_export.h"
#include "app/bench/workload.h"
#include "columns/snapshot_cache.h"
#include "core/memory.h"
#include "core/time_zone.h"
#include "services/snapshot_service.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace panorama::bench {
namespace {

struct Options
{
    std::string workspace, now, exportFolder;
    std::vector<std::pair<std::string, std::string>> workloads;
    std::vector<std::string> unknown;
    ImportWorkload import;
    bool closed = false;
};

// Takes our options out of the arguments that are left to Google Benchmark.
Options takeOptions(std::vector<char *> &arguments)
{
    Options options;
    std::vector<char *> rest {arguments[0]};
    std::string open;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string word = arguments[i];
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(0, equals);
        if (name == "--workspace" || name == "--now" || name == "--workload" || name == "--export" || name == "--import"
            || name == "--identifiers") {
            open = name;
            if (equals == std::string::npos)
                continue;
        } else if (word == "--closed") {
            options.closed = true;
            continue;
        } else if (word.starts_with("--")) {
            open.clear();
            rest.push_back(arguments[i]);
            continue;
        }
        const std::string value = word.starts_with("--") ? word.substr(equals + 1) : word;
        const std::size_t split = value.find('=');
        if (open == "--workspace")
            options.workspace = value;
        else if (open == "--now")
            options.now = value;
        else if (open == "--export")
            options.exportFolder = value;
        else if (open == "--import")
            options.import.rows = std::strtoll(value.c_str(), nullptr, 10);
        else if (open == "--identifiers")
            options.import.customers = std::max(1LL, std::strtoll(value.c_str(), nullptr, 10));
        else if (open == "--workload" && split != std::string::npos)
            options.workloads.emplace_back(value.substr(0, split), value.substr(split + 1));
        else
            options.unknown.push_back(word);
    }
    arguments = std::move(rest);
    return options;
}

int fail(const Error &error)
{
    std::fprintf(stderr, "panorama-bench: %s%s%s\n", error.message.c_str(), error.where.empty() ? "" : " ",
                 error.where.c_str());
    return 1;
}

void measure(benchmark::State &state, const Workload &workload)
{
    Counters counters;
    (void)workload.run(); // brings the columns into memory; errors show below
    for (auto step : state) {
        (void)step;
        if (workload.after) {
            state.PauseTiming();
            workload.after();
            state.ResumeTiming();
        }
        Result<Counters> result = workload.run();
        if (!result)
            return state.SkipWithError(result.error().message.c_str());
        counters = std::move(*result);
    }
    for (const auto &[name, value] : counters)
        state.counters[name] = value;
}

// From a closed workspace to the first answer.
void measureClosed(benchmark::State &state, const std::string &name, const std::string &path,
                   const std::string &workspace, Instant now)
{
    Counters counters;
    for (auto step : state) {
        (void)step;
        columns::SnapshotCache::release();
        const auto opened = store::Workspace::open(workspace, Clock());
        const Result<Workload> workload =
            opened ? makeWorkload(name, path, *opened, now) : Result<Workload>(opened.error());
        Result<Counters> result = workload ? workload->run() : Result<Counters>(workload.error());
        if (!result)
            return state.SkipWithError(result.error().message.c_str());
        counters = std::move(*result);
    }
    for (const auto &[counter, value] : counters)
        state.counters[counter] = value;
}

int runImports(const ImportWorkload &workload)
{
    if (const auto registered = registerImports(workload); !registered)
        return fail(registered.error());
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

int run(const Options &options)
{
    if (options.workspace.empty() && options.import.rows > 0 && options.unknown.empty())
        return runImports(options.import);
    const bool hasWork = !options.workloads.empty() || !options.exportFolder.empty();
    if (options.workspace.empty() || !hasWork || !options.unknown.empty()) {
        std::fprintf(stderr,
                     "panorama-bench --workspace FILE --now TIME --workload NAME=FILE… [--closed] "
                     "[--benchmark_filter=REGEX] [--benchmark_format=json]\n"
                     "panorama-bench --workspace FILE --export FOLDER\n"
                     "panorama-bench --import ROWS [--identifiers N]\n");
        return 2;
    }
    const auto opened = store::Workspace::open(options.workspace, Clock());
    if (!opened)
        return fail(opened.error());
    if (!options.exportFolder.empty()) {
        const auto snapshot = services::currentSnapshot(**opened, {});
        if (!snapshot)
            return fail(snapshot.error());
        const auto written = exportRows(**snapshot, options.exportFolder);
        return written ? 0 : fail(written.error());
    }
    Instant now = (*opened)->clock().now();
    if (!options.now.empty()) {
        const auto given = instantFromIso(options.now, (*opened)->settings().zone);
        if (!given)
            return fail(invalidError("--now is no time.", options.now));
        now = *given;
    }
    std::vector<Workload> workloads;
    for (const auto &[name, path] : options.workloads) {
        Result<Workload> workload = makeWorkload(name, path, *opened, now);
        if (!workload)
            return fail(workload.error());
        workloads.push_back(std::move(*workload));
    }
    for (const Workload &workload : workloads) {
        auto *one = benchmark::RegisterBenchmark(workload.name.c_str(),
                                                 [&workload](benchmark::State &state) { measure(state, workload); })
                        ->Unit(benchmark::kMillisecond)
                        ->MeasureProcessCPUTime()
                        ->UseRealTime();
        if (workload.after)
            one->Iterations(1);
    }
    for (const auto &[name, path] : options.workloads)
        if (options.closed)
            benchmark::RegisterBenchmark(("L2-" + name).c_str(),
                                         [&options, now, name = name, path = path](benchmark::State &state) {
                                             measureClosed(state, name, path, options.workspace, now);
                                         })
                ->Unit(benchmark::kMillisecond)
                ->MeasureProcessCPUTime()
                ->UseRealTime();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

} // namespace
} // namespace panorama::bench

int main(int argc, char **argv)
{
    panorama::keepFreedMemory();
    std::vector<char *> arguments(argv, argv + argc);
    const panorama::bench::Options options = panorama::bench::takeOptions(arguments);
    int count = int(arguments.size());
    arguments.push_back(nullptr);
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data()))
        return 2;
    return panorama::bench::run(options);
}
