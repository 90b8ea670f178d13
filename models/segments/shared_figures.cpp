// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/condition.h"

namespace panorama::segments {

Result<const columns::Buyers *> Evaluation::buyers() const
{
    if (!shared->buyers) {
        TRY(columns::Buyers found, columns::buyersOf(*snapshot, asOf, nullptr, job ? *job : Job()));
        shared->buyers = std::move(found);
    }
    return &*shared->buyers;
}

} // namespace panorama::segments
