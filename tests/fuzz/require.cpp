// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

#include <cstdio>
#include <cstdlib>

namespace panorama::fuzz {

void require(bool promise, const char *what)
{
    if (promise)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

} // namespace panorama::fuzz
