// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/vault.h"

#include <string>
#include <string_view>

namespace panorama::store {

// What is kept of an erased strong identifier (table erased): its blind index (16 bytes), its kind (u32 LE) and, of a
// kind that is strong within its source alone, 8 bytes of a keyed hash of the source's name.
std::string erasedKey(const Vault &vault, std::string_view blindIndex, std::uint32_t kind,
                      std::string_view source = {});

} // namespace panorama::store
