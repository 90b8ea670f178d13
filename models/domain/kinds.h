// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>

namespace panorama {

// The ten kinds of data that can be brought in (contract.md section 3).
enum class DataKind { Customers, Events, Orders, OrderLines, Refunds, Products, Campaigns, Spend, Messages, Consents };

std::string_view dataKindName(DataKind kind); // "order_lines"
std::optional<DataKind> dataKindFromName(std::string_view name);

} // namespace panorama
