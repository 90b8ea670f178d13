// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/people.h"

namespace panorama::segments {

columns::Bits People::bits(std::uint32_t people) const
{
    columns::Bits bits(people);
    const columns::SetOrRest self = members();
    columns::joinWords(bits.words(), {&self, 1}, false, true);
    bits.clearBeyond();
    return bits;
}

} // namespace panorama::segments
