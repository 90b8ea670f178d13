// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "sync/manifest/stream_spec.h"

namespace panorama::sync {

// A setting that a source asks for (a property of the manifest's flat JSON Schema).
struct ConfigProperty
{
    std::string name, title;
    std::string type = "string"; // string | integer | number | boolean | array
    bool secret = false, required = false;
    std::optional<Json> fallback;
    std::vector<Json> choices;
};

// The specification a manifest was written after.
struct SpecOrigin
{
    std::string source, commit, path, sha256, license;
};

// A source described as data (manifest.schema.json, beside the shipped manifests as schema.json).
struct Manifest
{
    std::string id, version, titleEn, titleZh, docs, vendor, apiVersion;
    std::optional<SpecOrigin> spec;
    std::vector<ConfigProperty> config;
    Json accountTimezone, accountCurrency; // values or templates
    std::string baseUrl;
    std::vector<std::string> allowHosts;
    TemplateMap headers;
    double timeoutSeconds = 60;
    std::int64_t maxConcurrency = 1;
    std::string arrayQuery = "repeat";
    AuthSpec auth;
    std::vector<RateSpec> rates;
    std::vector<ErrorRule> errors;
    std::vector<StreamSpec> streams;

    const StreamSpec *stream(const std::string &name) const;
    const ConfigProperty *property(const std::string &name) const;
};

// Reads and checks all of it; the error's `where` is the JSON pointer of the wrong place.
Result<Manifest> readManifest(const Json &document);
Result<Manifest> parseManifest(std::string_view text);

} // namespace panorama::sync
