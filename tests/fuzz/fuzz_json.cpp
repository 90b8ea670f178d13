// SPDX-License-Identifier: GPL-3.0-or-later
// JSON text: what is accepted survives being written and read again.
#include "core/json.h"
#include "fuzz/target.h"

using namespace panorama;

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const Result<Json> read = Json::parse(fuzz::textOf(bytes, size));
    if (!read)
        return 0;
    const Result<Json> again = Json::parse(read->dump());
    fuzz::require(again.has_value() && again->dump() == read->dump(), "JSON survives a round trip");
    return 0;
}
