// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace panorama::columns {

// The members of records.fields, {"attrs":{NAME:VALUE…},"tags":[TAG…]}, as pieces of its text: names and tags as they
// are, values as JSON.
struct StoredFields
{
    std::vector<std::pair<std::string_view, std::string_view>> attributes;
    std::vector<std::string_view> tags;

    // Without building a document; false where the text is not in the plain form that the store writes (names or tags
    // with escapes, blanks, other members), which is then to be read as any JSON.
    bool read(std::string_view text);
};

} // namespace panorama::columns
