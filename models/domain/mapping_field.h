// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json_reader.h"
#include "domain/mapping.h"

namespace panorama {

// One member of a mapping's "fields". Of `mapping` the kind is known already.
Result<FieldMapping> parseMappedField(const Mapping &mapping, const std::string &written, const Json &json);
// The members "currency" and "zone", which fields and mappings share.
std::string mappedCurrency(JsonReader &reader);
std::optional<TimeZone> mappedZone(JsonReader &reader);

} // namespace panorama
