// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/attribution_spec.h"
#include "journeys/scope.h"
#include "journeys/step_table.h"

namespace panorama::journeys {

// Everything about an attribution that all customers share.
struct AttributionPlan
{
    AttributionPlan(const AttributionSpec &attribution, const Scope &people);
    static constexpr std::uint32_t conversionBit = 1;
    const AttributionSpec &spec;
    const Scope &scope;
    StepTable table; // bit 0: conversion, others: touches
    EventClock clock;
    const columns::PropertyColumn *by;
    std::int64_t from, to, lookback, asOf; // units of the clock

    bool wants(AttributionModel model) const;
    std::uint32_t channels() const { return by->dictionary.size() + 1; } // codes of `by`
};

} // namespace panorama::journeys
