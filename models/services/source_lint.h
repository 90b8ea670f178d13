// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"

#include <optional>
#include <string>

namespace panorama::services {

// {"manifest":ID,"operations":N,"problems":[{where,message}]}: a manifest against the text of its vendor's OpenAPI or
// Swagger file. Without one only the manifest itself is checked. An error when the manifest or the file is not valid.
Result<Json> lintManifest(const Json &manifest, const std::optional<std::string> &spec);

} // namespace panorama::services
