// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/making_turn.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>

namespace panorama::columns {

namespace {

using Moment = std::chrono::steady_clock::time_point;
// Who asks anew (for another period) comes back at once; longer than this nobody makes what nobody waits for.
constexpr auto patience = std::chrono::milliseconds(300), pause = std::chrono::milliseconds(50);

struct State
{
    int waiting = 0;
    Progress progress;
    std::optional<Moment> unwanted; // since when
};

struct Makings
{
    std::mutex mutex;
    std::condition_variable changed;
    std::map<std::string, std::shared_ptr<State>> byKey;
};

Makings &makings()
{
    static Makings all;
    return all;
}

} // namespace

struct MakingTurn::Making
{
    explicit Making(std::string made) : key(std::move(made)) { }
    ~Making()
    {
        const std::lock_guard lock(makings().mutex);
        makings().byKey.erase(key);
        makings().changed.notify_all();
    }
    Making(const Making &) = delete;
    Making &operator=(const Making &) = delete;
    std::string key;
};

MakingTurn::MakingTurn(std::shared_ptr<Making> making, Job job, bool hasWaited)
    : m_making(std::move(making)), m_job(std::move(job)), m_hasWaited(hasWaited)
{
}

// What the maker reports is told to those who wait, and to `asked` itself.
static Job jobOf(const std::shared_ptr<State> &state, const Job &asked)
{
    Job job;
    job.progress = [state, asked, cancel = job.cancel](const Progress &progress) {
        {
            const std::lock_guard lock(makings().mutex);
            state->progress = progress;
            if (!asked.isCancelled() || state->waiting > 0)
                state->unwanted.reset();
            else if (!state->unwanted)
                state->unwanted = std::chrono::steady_clock::now();
            else if (std::chrono::steady_clock::now() - *state->unwanted > patience)
                cancel.cancel();
        }
        if (asked.progress)
            asked.progress(progress);
    };
    return job;
}

Result<MakingTurn> MakingTurn::of(const std::string &key, const Job &job)
{
    bool hasWaited = false;
    if (job.isCancelled())
        return cancelledError();
    std::unique_lock lock(makings().mutex);
    for (;;) {
        const auto other = makings().byKey.find(key);
        if (other == makings().byKey.end())
            break;
        const std::shared_ptr<State> state = other->second;
        hasWaited = true;
        ++state->waiting;
        makings().changed.wait_for(lock, pause);
        --state->waiting;
        if (job.isCancelled())
            return cancelledError();
        const Progress progress = state->progress;
        lock.unlock();
        if (progress.total)
            job.report(progress.done, progress.total, progress.what);
        lock.lock();
    }
    const auto state = std::make_shared<State>();
    makings().byKey.emplace(key, state);
    return MakingTurn(std::make_shared<Making>(key), jobOf(state, job), hasWaited);
}

} // namespace panorama::columns
