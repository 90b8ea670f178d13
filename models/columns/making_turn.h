// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "core/result.h"

#include <memory>
#include <string>

namespace panorama::columns {

// The same columns are made once, however many ask for them at a time: the first to come makes them, the others wait,
// hear how far it is, and may give up. Who made them may give up, too: the work goes on as long as somebody waits.
class MakingTurn
{
public:
    // Waits until nobody else makes `key`. Fails when the job is cancelled meanwhile.
    static Result<MakingTurn> of(const std::string &key, const Job &job);
    bool hasWaited() const { return m_hasWaited; } // so that somebody else may have made it
    const Job &job() const { return m_job; } // to make it with

private:
    struct Making;
    MakingTurn(std::shared_ptr<Making> making, Job job, bool hasWaited);
    std::shared_ptr<Making> m_making; // ends with the turn
    Job m_job;
    bool m_hasWaited;
};

} // namespace panorama::columns
