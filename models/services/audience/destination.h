// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace panorama::services {

// How a destination wants one kind of identifier: which column it goes to, and what is hashed how.
struct UploadColumn
{
    std::string kind; // identifier kind: email, phone, idfa …
    std::string header;
    std::string type; // of destinations that name it in each row; else empty
    // The text that is to be hashed, from the normalised identifier; nullopt: the destination does not take it.
    std::optional<std::string> (*normalize)(std::string_view value) = nullptr;
    std::string (*digest)(std::string_view text) = nullptr;
};

// A place that takes hashed audiences, with the version of its rules: when a destination changes its rules, the version
// changes, and the ledger tells which one an export followed.
struct Destination
{
    std::string id, name, version;
    std::vector<UploadColumn> columns;
    bool hasTypedRows = false; // one "type,value" a row, instead of one column a kind
    const UploadColumn *column(std::string_view kind) const;
};

const std::vector<Destination> &destinations();
// NotFound lists those that there are.
Result<const Destination *> findDestination(std::string_view id);
// What is uploaded for a normalised identifier; nullopt: it is not taken.
std::optional<std::string> uploadValue(const UploadColumn &column, std::string_view value);

} // namespace panorama::services
