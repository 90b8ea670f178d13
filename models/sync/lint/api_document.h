// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"

#include <optional>

namespace panorama::sync {

// An OpenAPI or Swagger file as JSON; it may be written in YAML.
Result<Json> readApiDocument(const std::string &text);

struct ApiParameter
{
    std::string name, in; // query | header | path | body | formData | cookie
    bool required = false, deep = false;
    const Json *schema = nullptr;
};

// One operation of a specification, with references followed.
struct ApiOperation
{
    std::string path;
    std::vector<ApiParameter> parameters;
    const Json *body = nullptr; // schema of a JSON body
    const Json *form = nullptr; // schema of a form body
    bool bodyRequired = false;
    const Json *answer = nullptr; // schema of the first 2xx answer
    const Json *security = nullptr;
};

class ApiDocument
{
public:
    explicit ApiDocument(const Json &root) : m_root(root) { }
    // The operation whose path has the same segments; templates stand for {parameters}.
    std::optional<ApiOperation> operation(const std::string &method, const std::string &path) const;
    bool hasPath(const std::string &path) const;
    const Json &resolved(const Json &json) const; // follows $ref
    // All schemas that a pointer may lead to; empty = it leads nowhere. `open` = something free-form was met.
    std::vector<const Json *> walk(const Json &schema, std::string_view pointer, bool &open) const;
    std::vector<const Json *> securitySchemes(const ApiOperation &operation) const;

private:
    const Json *pathItem(const std::string &path, std::string *found) const;
    void addParameters(const Json *list, ApiOperation &operation) const;
    void addBodies(const Json &method, ApiOperation &operation) const;
    void addAnswer(const Json &method, ApiOperation &operation) const;
    void variants(const Json &schema, std::vector<const Json *> &list, int depth) const;

    const Json &m_root;
};

} // namespace panorama::sync
