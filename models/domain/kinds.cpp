// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kinds.h"

#include <array>

namespace panorama {

static constexpr std::array<std::string_view, 10> kindNames = {"customers", "events",   "orders",    "order_lines",
                                                               "refunds",   "products", "campaigns", "spend",
                                                               "messages",  "consents"};

std::string_view dataKindName(DataKind kind)
{
    return kindNames[std::size_t(kind)];
}

std::optional<DataKind> dataKindFromName(std::string_view name)
{
    for (std::size_t i = 0; i < kindNames.size(); ++i)
        if (kindNames[i] == name)
            return DataKind(i);
    return std::nullopt;
}

} // namespace panorama
