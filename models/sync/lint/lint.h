// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/lint/api_document.h"
#include "sync/manifest/manifest.h"

namespace panorama::sync {

struct LintProblem
{
    std::string where; // pointer into the manifest
    std::string message;
};

struct LintReport
{
    std::int64_t operations = 0; // requests that were found in the specification
    std::vector<LintProblem> problems;
};

// Checks every request of a manifest against an OpenAPI 3 or Swagger 2 document: paths, methods, names of query and
// body, required parameters, page sizes, the place of credentials, and every pointer into an answer. It catches what a
// mock server cannot see: undeclared names that it lets pass, and pointers that lead nowhere.
Result<LintReport> lintAgainst(const Manifest &manifest, const Json &api);

} // namespace panorama::sync
