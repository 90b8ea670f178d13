// SPDX-License-Identifier: GPL-3.0-or-later
// From the end backwards: what is later than as_of is taken back.
#include "segments/consent_state.h"

namespace panorama::segments {

columns::Bits grantedAt(const columns::ConsentColumn &column, std::uint32_t people, Instant asOf)
{
    columns::Bits bits = columns::Bits::copyOf(column.granted, people);
    for (std::size_t i = column.words.size(); i-- > 0 && column.words[i].time > asOf.micros;) {
        const columns::ConsentWord &word = column.words[i];
        if (word.grantedBefore)
            bits.set(word.customer);
        else
            bits.reset(word.customer);
    }
    return bits;
}

} // namespace panorama::segments
