// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "core/result.h"

namespace panorama::sync {

// Turns a body into one JSON document by the steps of a manifest: json (default), jsonl (a list), csv and tsv (a list
// of objects by header), xml (decode_xml.h), gzip, zip (its only or first file), gbk. Strict: garbled bytes are errors,
// never guesses.
Result<Json> decodeBody(const std::string &body, const std::vector<std::string> &steps);

} // namespace panorama::sync
