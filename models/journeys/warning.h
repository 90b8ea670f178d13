// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"

#include <string>
#include <vector>

namespace panorama::journeys {

// Something that a reader of a result should know; `path` points into the document.
struct Warning
{
    std::string path;
    std::string message;
    bool operator==(const Warning &) const = default;
};

inline Json warningsJson(const std::vector<Warning> &warnings)
{
    Json list = Json::array();
    for (const Warning &warning : warnings)
        list.append(Json::object({{"path", warning.path}, {"message", warning.message}}));
    return list;
}

} // namespace panorama::journeys
