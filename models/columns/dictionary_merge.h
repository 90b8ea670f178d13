// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/sections.h"

namespace panorama::columns {

// The codes of two dictionaries in the one that has the values of both. A table that is empty: the codes stay.
struct MergedCodes
{
    std::vector<std::uint32_t> ofOld, ofFresh;
    std::uint32_t size = 0; // largest code
};

// Adds the sections NAME/types, /offsets, /texts and /classes; `fresh` is small against `old`, of which they are shared
// where nothing is new.
MergedCodes mergeDictionaries(const Sections &old, const std::string &oldName, const Sections &fresh,
                              const std::string &freshName, Sections &merged, const std::string &name);

} // namespace panorama::columns
