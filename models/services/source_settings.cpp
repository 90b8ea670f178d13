// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/source_settings.h"

#include "core/text.h"

#include <algorithm>

namespace panorama::services {
namespace {

Error wrongUse(std::string message, std::string mend = {})
{
    return {ErrorCode::Usage, std::move(message), "", std::move(mend)};
}

Json listOf(const std::string &text)
{
    if (Result<Json> json = Json::parse(text); json && json->isArray())
        return std::move(*json);
    Json list = Json::array();
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(',', at), text.size());
        if (const std::string item(trimmed(std::string_view(text).substr(at, end - at))); !item.empty())
            list.append(item);
        at = end + 1;
    }
    return list;
}

Result<Json> typed(const sync::ConfigProperty &property, const std::string &text)
{
    if (property.type == "array")
        return listOf(text);
    const Result<Json> json = Json::parse(text);
    if (property.type == "boolean" && json && json->isBool())
        return *json;
    if ((property.type == "integer" && json && json->isInteger())
        || (property.type == "number" && json && json->isNumber()))
        return *json;
    if (property.type != "string")
        return wrongUse("The setting \"" + property.name + "\" takes a value of type " + property.type + ".");
    return Json(text);
}

Result<void> checkChoice(const sync::ConfigProperty &property, const Json &value)
{
    const auto &choices = property.choices;
    if (choices.empty() || std::find(choices.begin(), choices.end(), value) != choices.end())
        return {};
    std::string list;
    for (const Json &choice : choices)
        list += (list.empty() ? "" : ", ") + choice.dump();
    return wrongUse("The setting \"" + property.name + "\" does not take this value.", "One of " + list + ".");
}

} // namespace

Result<Json> readSettings(const sync::Manifest &manifest, const NamedTexts &settings, const NamedTexts &secrets)
{
    Json config = Json::object();
    for (const auto &[name, text] : settings) {
        const sync::ConfigProperty *property = manifest.property(name);
        if (!property)
            return wrongUse("This source has no setting \"" + name + "\".");
        if (property->secret)
            return wrongUse("\"" + name + "\" is a secret.", "Give it as --secret " + name + "=env:VAR or file:PATH.");
        TRY(Json value, typed(*property, text));
        TRY_VOID(checkChoice(*property, value));
        config.set(name, std::move(value));
    }
    for (const auto &[name, text] : secrets)
        if (const sync::ConfigProperty *property = manifest.property(name); !property || !property->secret)
            return wrongUse("This source has no secret \"" + name + "\".");
    for (const sync::ConfigProperty &property : manifest.config) {
        const bool given = config.find(property.name) || property.fallback
            || std::any_of(secrets.begin(), secrets.end(),
                           [&](const auto &secret) { return secret.first == property.name; });
        if (property.required && !given)
            return wrongUse("The source needs \"" + property.name + "\".",
                            property.secret ? "Give --secret " + property.name + "=env:VAR."
                                            : "Give --set " + property.name + "=VALUE.");
    }
    return config;
}

sync::TemplateScope settingsScope(const sync::Manifest &manifest, const Json &config, const NamedTexts &secrets)
{
    sync::TemplateScope scope;
    for (const sync::ConfigProperty &property : manifest.config) {
        if (property.fallback)
            scope.set("config." + property.name, *property.fallback);
        if (const Json *value = config.find(property.name))
            scope.set("config." + property.name, *value);
    }
    for (const auto &[name, value] : secrets)
        if (manifest.property(name))
            scope.set("config." + name, Json(value));
    if (!manifest.accountTimezone.isNull())
        scope.set("account.timezone", scope.expand(manifest.accountTimezone));
    if (!manifest.accountCurrency.isNull())
        scope.set("account.currency", scope.expand(manifest.accountCurrency));
    return scope;
}

} // namespace panorama::services
