// SPDX-License-Identifier: GPL-3.0-or-later
// What runs on several threads at once, without an event loop, so that ThreadSanitizer sees all of it.
#include "core/cancel.h"
#include "core/ordered_workers.h"
#include "core/parallel.h"
#include "support/test_env.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <random>
#include <string>
#include <thread>
#include <vector>

namespace panorama::testing {
namespace {

int failures = 0;

void expect(bool condition, const char *what)
{
    if (condition)
        return;
    std::printf("FAILED: %s\n", what);
    ++failures;
}

// Plain memory: each part writes its own place, the caller reads all of them afterwards.
bool everyPartOnce(std::size_t parts)
{
    std::vector<int> seen(parts);
    parallelFor(parts, [&](std::size_t part) { ++seen[part]; });
    return std::all_of(seen.begin(), seen.end(), [](int times) { return times == 1; });
}

void partsRunOnce()
{
    for (const std::size_t parts : {0, 1, 2, 3, 64, 1000})
        for (int round = 0; round < 50; ++round)
            expect(everyPartOnce(parts), "every part runs once");
}

void callersDoNotMeet()
{
    std::atomic<int> wrong = 0;
    std::vector<std::thread> callers;
    for (int caller = 0; caller < 6; ++caller)
        callers.emplace_back([&wrong, caller] {
            for (std::size_t round = 0; round < 200; ++round)
                wrong += !everyPartOnce(round % 17 + std::size_t(caller));
        });
    for (std::thread &caller : callers)
        caller.join();
    expect(wrong == 0, "callers on several threads get their own parts");
}

void partsMayHaveParts()
{
    std::vector<std::vector<std::size_t>> seen(20, std::vector<std::size_t>(30));
    parallelFor(seen.size(), [&](std::size_t outer) {
        parallelFor(seen[outer].size(), [&, outer](std::size_t inner) { seen[outer][inner] = outer * inner; });
    });
    bool right = true;
    for (std::size_t outer = 0; outer < seen.size(); ++outer)
        for (std::size_t inner = 0; inner < seen[outer].size(); ++inner)
            right = right && seen[outer][inner] == outer * inner;
    expect(right, "a part may be cut into parts again");
}

void resultsComeInOrder(std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const auto work = [](std::string text) {
        std::uint64_t hash = 14695981039346656037U;
        for (std::size_t i = 0; i < text.size() * 50; ++i)
            hash = (hash ^ std::uint64_t(text[i % text.size()])) * 1099511628211U;
        return text + " " + std::to_string(hash);
    };
    for (int round = 0; round < 20; ++round) {
        OrderedWorkers<std::string, std::string, decltype(work)> workers(work);
        std::vector<std::string> inputs, outputs;
        for (int i = 0; i < 200; ++i) {
            inputs.push_back(std::string(1 + random() % 300, char('a' + i % 26)));
            workers.push(inputs.back());
            while (workers.size() >= workers.capacity())
                outputs.push_back(workers.pop());
        }
        while (workers.size() > std::size_t(round % 4)) // some are left when the object goes
            outputs.push_back(workers.pop());
        bool right = outputs.size() == inputs.size() - std::size_t(round % 4);
        for (std::size_t i = 0; i < outputs.size(); ++i)
            right = right && outputs[i] == work(inputs[i]);
        expect(right, "results come in the order of their inputs");
    }
}

void aCancelReachesTheWorkers()
{
    const Job job;
    std::atomic<std::uint64_t> rounds = 0;
    std::thread worker([&] {
        while (!job.isCancelled())
            ++rounds;
    });
    while (rounds == 0)
        std::this_thread::yield();
    const CancelToken copy = job.cancel;
    copy.cancel();
    worker.join();
    expect(job.isCancelled() && !Job().isCancelled(), "copies share the flag, other jobs do not");
}

} // namespace
} // namespace panorama::testing

int main()
{
    using namespace panorama::testing;
    partsRunOnce();
    callersDoNotMeet();
    partsMayHaveParts();
    resultsComeInOrder(randomSeed("test_threads"));
    aCancelReachesTheWorkers();
    return failures ? 1 : 0;
}
