// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"

#include <optional>
#include <set>

namespace panorama {

// Reads one object of a document and keeps the first complaint, with the JSON pointer of the wrong place.
//   JsonReader reader(json, "");
//   spec.name = reader.text("name");                    // required
//   spec.days = reader.optionalInteger("days", 0, 3650); // absent or null → nullopt
//   TRY_VOID(reader.finish());                           // unknown keys are complaints too
// A wrong type gives a harmless value and a complaint; so read everything, then ask finish().
class JsonReader
{
public:
    JsonReader(const Json &json, std::string pointer);

    bool has(std::string_view key) const { return m_json.find(key) != nullptr; }
    std::string pointer(std::string_view key) const; // of a member
    const Json *any(std::string_view key); // marks it as known; nullptr when absent
    std::string text(std::string_view key);
    std::optional<std::string> optionalText(std::string_view key);
    std::int64_t integer(std::string_view key, std::int64_t least, std::int64_t most);
    std::optional<std::int64_t> optionalInteger(std::string_view key, std::int64_t least, std::int64_t most);
    std::optional<double> optionalNumber(std::string_view key, double least, double most);
    bool boolean(std::string_view key, bool fallback);
    const Json *array(std::string_view key); // required
    const Json *optionalArray(std::string_view key);
    const Json *object(std::string_view key); // required
    const Json *optionalObject(std::string_view key);
    // The value must be one of `choices`; the complaint lists them.
    std::string choice(std::string_view key, std::initializer_list<std::string_view> choices,
                       std::optional<std::string_view> fallback = std::nullopt);
    // The member "format" must be exactly this.
    void format(std::string_view expected);

    void complain(std::string message, std::string pointer, std::string mend = {});
    bool failed() const { return m_error.has_value(); }
    // Complains of members that nobody asked for, then gives the first complaint.
    Result<void> finish();

private:
    const Json *typed(std::string_view key, bool required, bool (Json::*test)() const, std::string_view wanted);
    const Json &m_json;
    std::string m_pointer;
    std::set<std::string, std::less<>> m_known;
    std::optional<Error> m_error;
};

} // namespace panorama
