// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erased_key.h"

namespace panorama::store {

std::string erasedKey(const Vault &vault, std::string_view blindIndex, std::uint32_t kind, std::string_view source)
{
    std::string key(blindIndex);
    for (int byte = 0; byte < 4; ++byte)
        key += char(kind >> (8 * byte) & 0xff);
    if (!source.empty())
        key += bytesOf(vault.identifierHash("source", std::string(source))).substr(0, 8);
    return key;
}

} // namespace panorama::store
