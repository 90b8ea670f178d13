// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/report_sections.h"
#include "services/report_texts.h"

#include <algorithm>

namespace panorama::services {

std::string ReportSource::text(std::string_view key) const
{
    return reportText(key, language);
}

std::string ReportSource::text(std::string_view key, const std::string &part) const
{
    std::string whole = text(key);
    if (const auto place = whole.find("%1"); place != std::string::npos)
        whole.replace(place, 2, part);
    return whole;
}

std::string ReportSource::channelName(const std::string &channel) const
{
    return channel.empty() ? text("unknown") : channel;
}

int ReportSource::colourOf(const std::string &channel) const
{
    if (channel.empty())
        return 0;
    return std::min(lastColour, int(std::ranges::find(channels, channel) - channels.begin()));
}

} // namespace panorama::services
