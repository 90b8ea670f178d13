// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace panorama {

// Shared flag that asks long work to stop. Copies share the flag; a default one is never cancelled by others.
class CancelToken
{
public:
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
};

// How far long work has come. `total` 0 = not known. Called from the working thread, seldom (each batch).
struct Progress
{
    std::uint64_t done = 0;
    std::uint64_t total = 0;
    std::string what; // for people, may be empty
};

// What every service call gets: when to stop and whom to tell.
struct Job
{
    CancelToken cancel;
    std::function<void(const Progress &)> progress;
    bool isCancelled() const { return cancel.isCancelled(); }
    void report(std::uint64_t done, std::uint64_t total, std::string what = {}) const
    {
        if (progress)
            progress({done, total, std::move(what)});
    }
};

} // namespace panorama
