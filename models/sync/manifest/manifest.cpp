// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/manifest/manifest.h"
#include "core/money.h"
#include "core/time_zone.h"
#include "sync/manifest/reading.h"

#include <algorithm>
#include <regex>
#include <set>

namespace panorama::sync {
namespace {

Result<SpecOrigin> readSpecOrigin(const Json &json, const std::string &pointer)
{
    JsonReader reader(json, pointer);
    SpecOrigin spec;
    spec.source = reader.text("source");
    spec.commit = reader.optionalText("commit").value_or("");
    spec.path = reader.text("path");
    spec.sha256 = reader.text("sha256");
    spec.license = reader.optionalText("license").value_or("");
    TRY_VOID(reader.finish());
    return spec;
}

void readApi(JsonReader &outer, Manifest &manifest)
{
    const Json *json = outer.optionalObject("api");
    if (!json)
        return;
    JsonReader reader(*json, outer.pointer("api"));
    manifest.vendor = reader.optionalText("vendor").value_or("");
    manifest.apiVersion = reader.optionalText("version").value_or("");
    manifest.spec = member(reader, "spec", readSpecOrigin);
    if (const Result<void> read = reader.finish(); !read)
        adopt(outer, read.error());
}

// A property of the settings' JSON Schema; keywords that only shape a form are not looked at.
ConfigProperty readProperty(JsonReader &outer, const std::string &name, const Json &json, const std::string &pointer)
{
    ConfigProperty property;
    property.name = name;
    if (!json.isObject()) {
        outer.complain("An object is expected here.", pointer);
        return property;
    }
    JsonReader reader(json, pointer);
    property.type = reader.choice("type", {"string", "integer", "number", "boolean", "array"}, "string");
    property.secret = reader.boolean("x-secret", false);
    property.title = reader.has("title") && reader.any("title")->isString() ? reader.any("title")->text() : "";
    property.fallback = value(reader, "default");
    property.choices = valueList(reader, "enum").value_or(std::vector<Json>());
    if (property.secret && property.type != "string")
        reader.complain("A secret is a text.", reader.pointer("type"));
    for (const Json::Member &entry : json.members())
        reader.any(entry.first);
    if (const Result<void> read = reader.finish(); !read)
        adopt(outer, read.error());
    return property;
}

void readConfig(JsonReader &outer, Manifest &manifest)
{
    const Json *json = outer.optionalObject("config");
    if (!json)
        return;
    JsonReader reader(*json, outer.pointer("config"));
    reader.choice("type", {"object"}, "object");
    const Json *properties = reader.optionalObject("properties");
    for (const Json::Member &entry : properties ? properties->members() : Json::Object())
        manifest.config.push_back(readProperty(reader, entry.first, entry.second,
                                               reader.pointer("properties") + "/" + jsonPointerToken(entry.first)));
    const std::vector<std::string> required = textList(reader, "required");
    for (std::size_t i = 0; i < required.size(); ++i) {
        const auto found = std::find_if(manifest.config.begin(), manifest.config.end(),
                                        [&](const ConfigProperty &property) { return property.name == required[i]; });
        if (found == manifest.config.end())
            reader.complain("There is no such setting.", itemPointer(reader.pointer("required"), i));
        else
            found->required = true;
    }
    if (reader.failed())
        adopt(outer, reader.finish().error());
}

void readHttp(JsonReader &outer, Manifest &manifest)
{
    const Json *json = outer.object("http");
    if (!json)
        return;
    JsonReader reader(*json, outer.pointer("http"));
    manifest.baseUrl = reader.text("base_url");
    manifest.allowHosts = textList(reader, "allow_hosts");
    manifest.headers = templateMap(reader, "headers");
    manifest.timeoutSeconds = reader.optionalNumber("timeout_s", 0.05, 3600).value_or(60);
    manifest.maxConcurrency = reader.optionalInteger("max_concurrency", 1, 16).value_or(1);
    manifest.arrayQuery = reader.choice("array_query", {"repeat", "csv", "brackets", "json"}, "repeat");
    if (const Result<void> read = reader.finish(); !read)
        adopt(outer, read.error());
}

void readAccount(JsonReader &outer, Manifest &manifest)
{
    const Json *json = outer.optionalObject("account");
    if (!json)
        return;
    JsonReader reader(*json, outer.pointer("account"));
    manifest.accountTimezone = value(reader, "timezone").value_or(Json());
    manifest.accountCurrency = value(reader, "currency").value_or(Json());
    const auto isPlain = [](const Json &json) {
        return json.isString() && json.text().find("{{") == std::string::npos;
    };
    if (isPlain(manifest.accountTimezone) && !TimeZone::fromName(manifest.accountTimezone.text()))
        reader.complain("There is no such time zone.", reader.pointer("timezone"));
    if (isPlain(manifest.accountCurrency) && !isCurrencyCode(manifest.accountCurrency.text()))
        reader.complain("A currency has three capital letters, as in CNY.", reader.pointer("currency"));
    if (const Result<void> read = reader.finish(); !read)
        adopt(outer, read.error());
}

void readIdentity(JsonReader &reader, Manifest &manifest)
{
    reader.integer("panorama_manifest", 1, 1);
    manifest.id = reader.text("id");
    if (!reader.failed() && !std::regex_match(manifest.id, std::regex("[a-z][a-z0-9-]{1,40}")))
        reader.complain("An id is 2 to 41 small letters, digits and hyphens, a letter first.", reader.pointer("id"));
    manifest.version = reader.text("version");
    if (!reader.failed() && !std::regex_match(manifest.version, std::regex("\\d+\\.\\d+\\.\\d+")))
        reader.complain("A version has three numbers, as in 1.0.0.", reader.pointer("version"));
    reader.object("title");
    for (const auto &[language, text] : member(reader, "title", readTexts).value_or(Texts())) {
        if (language == "en")
            manifest.titleEn = text;
        if (language == "zh")
            manifest.titleZh = text;
    }
    manifest.docs = reader.optionalText("docs").value_or("");
}

} // namespace

const StreamSpec *Manifest::stream(const std::string &name) const
{
    const auto found =
        std::find_if(streams.begin(), streams.end(), [&](const StreamSpec &stream) { return stream.name == name; });
    return found == streams.end() ? nullptr : &*found;
}

const ConfigProperty *Manifest::property(const std::string &name) const
{
    const auto found =
        std::find_if(config.begin(), config.end(), [&](const ConfigProperty &one) { return one.name == name; });
    return found == config.end() ? nullptr : &*found;
}

Result<Manifest> readManifest(const Json &document)
{
    JsonReader reader(document, "");
    Manifest manifest;
    readIdentity(reader, manifest);
    readApi(reader, manifest);
    readConfig(reader, manifest);
    readAccount(reader, manifest);
    readHttp(reader, manifest);
    manifest.auth = required(reader, "auth", readAuth);
    manifest.rates = members(reader, "rate_limits", readRate);
    manifest.errors = members(reader, "errors", readErrorRule);
    const Json *streams = reader.array("streams");
    if (streams && streams->items().empty())
        reader.complain("A source without a stream brings nothing.", "/streams");
    manifest.streams = members(reader, "streams", readStream);
    TRY_VOID(reader.finish());
    TRY_VOID(checkReferences(manifest, document));
    return manifest;
}

Result<Manifest> parseManifest(std::string_view text)
{
    TRY(const Json document, Json::parse(text));
    return readManifest(document);
}

} // namespace panorama::sync
