// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// PANORAMA_CLONES compiles a function twice, for any processor and for those of the last ten years (AVX2, BMI); which
// one runs is chosen when the program is loaded. Files that use it are named to panorama_wide_loops() in CMake.
#ifdef PANORAMA_WIDE_LOOPS
#define PANORAMA_CLONES __attribute__((target_clones("arch=x86-64-v3", "default")))
#else
#define PANORAMA_CLONES
#endif
