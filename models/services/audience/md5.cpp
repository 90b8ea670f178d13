// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 1321: the message is padded with a bit 1, zeros and its length in bits to blocks of 64 bytes; each block goes
// through four rounds of sixteen steps, whose constants are floor(2^32 · |sin i|).
#include "services/audience/md5.h"

#include "store/vault.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <utility>

namespace panorama::services {
namespace {

using State = std::array<std::uint32_t, 4>;

std::pair<std::uint32_t, int> mixed(int step, const State &s)
{
    switch (step / 16) {
    case 0: return {(s[1] & s[2]) | (~s[1] & s[3]), step};
    case 1: return {(s[3] & s[1]) | (~s[3] & s[2]), (5 * step + 1) % 16};
    case 2: return {s[1] ^ s[2] ^ s[3], (3 * step + 5) % 16};
    default: return {s[2] ^ (s[1] | ~s[3]), 7 * step % 16};
    }
}

void addBlock(State &state, std::string_view block)
{
    static constexpr int shifts[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
    std::array<std::uint32_t, 16> words {};
    for (std::size_t i = 0; i < 64; ++i)
        words[i / 4] |= std::uint32_t(std::uint8_t(block[i])) << (i % 4 * 8);
    State s = state;
    for (int step = 0; step < 64; ++step) {
        const auto [mix, word] = mixed(step, s);
        const auto constant = std::uint32_t(std::floor(std::abs(std::sin(double(step + 1))) * 4294967296.0));
        const std::uint32_t turned =
            std::rotl(s[0] + mix + constant + words[std::size_t(word)], shifts[step / 16][step % 4]);
        s = {s[3], s[1] + turned, s[1], s[2]};
    }
    for (std::size_t i = 0; i < 4; ++i)
        state[i] += s[i];
}

} // namespace

std::string md5Hex(std::string_view bytes)
{
    std::string padded(bytes);
    padded += char(0x80);
    while (padded.size() % 64 != 56)
        padded += '\0';
    for (int i = 0; i < 8; ++i)
        padded += char(std::uint64_t(bytes.size()) * 8 >> (i * 8));
    State state {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
    for (std::size_t at = 0; at < padded.size(); at += 64)
        addBlock(state, std::string_view(padded).substr(at, 64));
    std::string digest;
    for (const std::uint32_t word : state)
        for (int i = 0; i < 4; ++i)
            digest += char(word >> (i * 8));
    return store::toHex(digest);
}

} // namespace panorama::services
