// SPDX-License-Identifier: GPL-3.0-or-later
// A column is its minimum (8 bytes), a unit that divides all distances from it (8 bytes, so that whole seconds take
// little), a byte that tells how the reduced values lie, and these. In that byte: the width (0, 1, 2, 3, 4 or 8 bytes;
// with `bits` 1, 2 or 4 bits); `nullable`: 0 is a missing value and the others are one more than their reduced value;
// `sparse`: the values other than 0 only, behind their number (4 bytes) and a bit a row, in words of 64. Everything is
// little endian. Formats 1 and 2 of a chunk know neither bits, nor three bytes, nor sparse columns; format 1 wrote the
// mark of a missing amount as a value of eight bytes.
#pragma once
#include <cstddef>

namespace panorama::store::layout {

constexpr unsigned char nullable = 0x80, sparse = 0x20, bits = 0x10, widthMask = 0x1f;

// Bits that a value of this width takes.
constexpr std::size_t bitsOf(unsigned char width)
{
    return width & bits ? width & ~bits : width * std::size_t(8);
}

} // namespace panorama::store::layout
