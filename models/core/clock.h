// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time.h"

#include <optional>

namespace panorama {

// Business time: fixed by --now, else the system's. Token life and back-off use std::chrono::steady_clock instead.
class Clock
{
public:
    Clock() = default;
    explicit Clock(Instant fixed) : m_fixed(fixed) { }
    Instant now() const;
    bool isFixed() const { return m_fixed.has_value(); }

private:
    std::optional<Instant> m_fixed;
};

} // namespace panorama
