// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "reports/report.h"
#include "services/overview_funnel.h"
#include "services/overview_service.h"

namespace panorama::services {

// What the sections of a report are made from.
struct ReportSource
{
    std::string language, region;
    Overview overview;
    Grain grain = Grain::Day;
    std::optional<OverviewFunnel> funnel;
    std::vector<std::string> channels; // channelOrder()

    std::string text(std::string_view key) const;
    std::string text(std::string_view key, const std::string &part) const; // in the place of %1
    std::string channelName(const std::string &channel) const;
    static constexpr int lastColour = 11; // of all channels that have none of their own
    int colourOf(const std::string &channel) const; // the same in all sections, and in the window
};

struct SectionSpec
{
    const char *id;
    const char *title; // key of its text
    int span;
    reports::Section (*make)(const ReportSource &source);
};
const std::vector<SectionSpec> &sectionSpecs();

} // namespace panorama::services
