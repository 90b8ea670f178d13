// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory.h"

#if defined(__linux__) && __has_include(<malloc.h>)
#include <malloc.h>
#endif

namespace panorama {

void keepFreedMemory()
{
#if defined(__linux__) && __has_include(<malloc.h>)
    constexpr int largestKept = 32 << 20, mostKept = 64 << 20;
    mallopt(M_MMAP_THRESHOLD, largestKept);
    mallopt(M_TRIM_THRESHOLD, mostKept);
#endif
}

void returnFreedMemory()
{
#if defined(__GLIBC__) && __has_include(<malloc.h>)
    malloc_trim(0);
#endif
}

} // namespace panorama
