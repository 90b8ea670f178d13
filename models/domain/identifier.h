// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace panorama {

// Identifiers in the form in which they are compared (contract.md section 3). `region`: ISO 3166, for phone numbers.
//   phone: E.164; extensions dropped.  email: NFKC, lower case, domain in ASCII (UTS #46).
//   device, cookie: lower case.  All others: trimmed, NFC, case kept.
// nullopt: invalid, to be dropped and counted. Blank is missing, never an identifier.
std::optional<std::string> normalizedIdentifier(std::string_view kind, std::string_view value,
                                                const std::string &region);

std::optional<std::string> normalizedPhone(std::string_view value, const std::string &region);
std::optional<std::string> normalizedEmail(std::string_view value);

} // namespace panorama
