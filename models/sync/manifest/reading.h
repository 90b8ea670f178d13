// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json_reader.h"
#include "sync/manifest/manifest.h"

#include <functional>

namespace panorama::sync {

// Pieces of the manifest reader. Each reads one value and gives it, or the error with the pointer of the wrong place.
Result<Inject> readInject(const Json &json, const std::string &pointer);
Result<RequestSpec> readRequest(const Json &json, const std::string &pointer);
Result<AuthSpec> readAuth(const Json &json, const std::string &pointer);
Result<PagingSpec> readPaging(const Json &json, const std::string &pointer);
Result<ErrorRule> readErrorRule(const Json &json, const std::string &pointer);
Result<RateSpec> readRate(const Json &json, const std::string &pointer);
Result<SyncSpec> readSync(const Json &json, const std::string &pointer);
Result<JobSpec> readJob(const Json &json, const std::string &pointer);
Result<ConditionSpec> readCondition(const Json &json, const std::string &pointer);
Result<EmitSpec> readEmit(const Json &json, const std::string &pointer);
Result<StreamSpec> readStream(const Json &json, const std::string &pointer);
// {"en":…,"zh":…} and more languages.
using Texts = std::vector<std::pair<std::string, std::string>>;
Result<Texts> readTexts(const Json &json, const std::string &pointer);
// What one part of a manifest may refer to in another: templates, secrets, fields, partitions.
Result<void> checkReferences(const Manifest &manifest, const Json &document);

void adopt(JsonReader &reader, const Error &error);
std::string itemPointer(const std::string &list, std::size_t index);
// An RFC 6901 pointer with the one extension "*"; complains else.
std::string pointerText(JsonReader &reader, std::string_view key, bool required);
std::vector<std::string> textList(JsonReader &reader, std::string_view key);
std::optional<std::vector<Json>> valueList(JsonReader &reader, std::string_view key);
std::optional<Json> value(JsonReader &reader, std::string_view key);
TemplateMap templateMap(JsonReader &reader, std::string_view key);
std::optional<Duration> duration(JsonReader &reader, std::string_view key);

// The member by `read`, if it is there.
template<typename T>
std::optional<T> member(JsonReader &reader, std::string_view key, Result<T> (*read)(const Json &, const std::string &))
{
    const Json *json = reader.any(key);
    if (!json)
        return std::nullopt;
    Result<T> part = read(*json, reader.pointer(key));
    if (part)
        return std::move(*part);
    adopt(reader, part.error());
    return std::nullopt;
}

template<typename T>
std::vector<T> members(JsonReader &reader, std::string_view key, Result<T> (*read)(const Json &, const std::string &))
{
    std::vector<T> list;
    const Json *json = reader.optionalArray(key);
    for (std::size_t i = 0; json && i < json->items().size(); ++i) {
        Result<T> part = read(json->items()[i], itemPointer(reader.pointer(key), i));
        if (!part)
            adopt(reader, part.error());
        else
            list.push_back(std::move(*part));
    }
    return list;
}

template<typename T>
T required(JsonReader &reader, std::string_view key, Result<T> (*read)(const Json &, const std::string &))
{
    reader.object(key);
    return member(reader, key, read).value_or(T());
}

} // namespace panorama::sync
