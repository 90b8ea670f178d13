// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json_reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace panorama {

// One thing, one code (一物一码): a batch of codes for stores or coupons, panorama.codes/1:
// {"format":"panorama.codes/1","name":"May coupons","prefix":"M5","stores":["上海环贸店","北京SKP店"],"count":500,
//  "link":"https://go.brand.example/c?k={code}","event":"code_scan","property":"code"}
// `count` codes for each store, or in all without `stores`. A code is PREFIX-SERIAL-CHECK in Crockford's base 32; the
// check follows from a secret of the batch, so that a code cannot be guessed from another one. `event` and `property`:
// how scans come back. Codes keep within WeChat's limits for a scene (32 visible characters).
struct CodeBatch
{
    static constexpr std::size_t longestScene = 32, longestLink = 200;
    static constexpr std::int64_t mostCodes = 2000000;
    std::string name, prefix, link;
    std::vector<std::string> stores;
    std::int64_t count = 0;
    std::string event = "code_scan", property = "code";
    std::string key; // the secret, hexadecimal; empty until the batch is made

    std::int64_t size() const { return count * std::int64_t(stores.empty() ? 1 : stores.size()); }
    std::string storeOf(std::int64_t serial) const // serial from 0
    {
        return stores.empty() ? std::string() : stores[std::size_t(serial / count)];
    }
    // What the QR code of a code says: the link with it, or the code itself.
    std::string contentOf(const std::string &code) const;
};

Result<CodeBatch> parseCodeBatch(const Json &json, const std::string &pointer = {});

// The code of a serial number; `check`: eight bytes that follow from key and serial.
std::string codeText(const CodeBatch &batch, std::int64_t serial, std::uint64_t check);
// PREFIX, serial and check of the first code within a text (a link, a scene, the code, also typed in small letters):
// nullopt where there is none.
struct ReadCode
{
    std::string prefix, code;
    std::int64_t serial = 0;
};
std::optional<ReadCode> readCode(std::string_view text, std::string_view prefix);

} // namespace panorama
