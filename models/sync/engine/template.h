// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "sync/manifest/request_spec.h"

#include <map>
#include <string>

namespace panorama::sync {

// The closed template of manifests: {{config.x}}, {{partition.x}}, {{slice.start|end}}, {{job.id}},
// {{account.timezone|currency}}, {{auth.access_token}} and nothing else: no arithmetic, no conditions.
class TemplateScope
{
public:
    void set(const std::string &name, Json value) { m_values[name] = std::move(value); }
    void remove(const std::string &name) { m_values.erase(name); }
    const Json *find(const std::string &name) const;

    // A text that is exactly one template keeps the value's JSON type; a name without a value is null. In lists and
    // objects, members that expand to null from a template are left out.
    Json expand(const Json &value) const;
    std::string expandText(const std::string &text) const;
    // As expandText, but every value is percent-encoded for use in a path.
    std::string expandPath(const std::string &path) const;

private:
    std::map<std::string, Json> m_values;
};

// The names between {{ and }} of a text, in order.
std::vector<std::string> templateNames(std::string_view text);
// Percent-encodes everything but the unreserved characters of RFC 3986.
std::string percentEncoded(std::string_view text);

} // namespace panorama::sync
