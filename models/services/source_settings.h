// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/engine/template.h"
#include "sync/manifest/manifest.h"

namespace panorama::services {

using NamedTexts = std::vector<std::pair<std::string, std::string>>;

// Settings as the manifest's types want them: lists as JSON or with commas. A missing or unknown name is wrong use.
Result<Json> readSettings(const sync::Manifest &manifest, const NamedTexts &settings, const NamedTexts &secrets);
// The names that templates may use: config.* (with secrets and defaults) and account.*.
sync::TemplateScope settingsScope(const sync::Manifest &manifest, const Json &config, const NamedTexts &secrets);

} // namespace panorama::services
