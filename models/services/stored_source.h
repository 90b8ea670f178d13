// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/workspace.h"
#include "sync/engine/template.h"
#include "sync/net/http_client.h"
#include "sync/run/source_run.h"
#include "sync/sink/sink_context.h"

namespace panorama::services {

// An API source as it stands in the workspace, and what a run of it needs.
struct StoredSource
{
    sync::SinkSource sink;
    sync::Manifest manifest;
    Json config;
    std::string baseUrl, extraCa, zone;
};

// NotFound for an unknown name, Invalid for one that is fed from files.
Result<StoredSource> loadSource(store::Workspace &workspace, const std::string &name);
// The addresses that a source may speak to: its own, those it allows, and those it takes tokens from.
Result<sync::HttpOptions> httpOptions(const StoredSource &source, const sync::TemplateScope &scope,
                                      const sync::Url &base);
// Scope, base address, zone and currency of a run. Needs the vault for the secrets.
Result<sync::RunSettings> runSettings(store::Workspace &workspace, const StoredSource &source);

} // namespace panorama::services
