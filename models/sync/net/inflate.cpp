// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/inflate.h"

#include <zlib.h>

namespace panorama::sync {
namespace {

constexpr std::size_t bombStart = 10u << 20;
constexpr std::size_t bombRatio = 100;

bool isBomb(std::size_t plain, std::size_t packed)
{
    return plain > largestAnswer || (plain > bombStart && plain / bombRatio > packed);
}

} // namespace

Result<std::string> inflated(const std::string &bytes)
{
    z_stream stream {};
    if (inflateInit2(&stream, 15 + 32) != Z_OK)
        return Error {ErrorCode::Network, "The answer cannot be inflated."};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    std::string plain, buffer(1u << 16, '\0');
    int state = Z_OK;
    while (state == Z_OK && !isBomb(plain.size(), bytes.size())) {
        stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
        stream.avail_out = uInt(buffer.size());
        state = inflate(&stream, Z_NO_FLUSH);
        plain.append(buffer, 0, buffer.size() - stream.avail_out);
        if (state == Z_STREAM_END && stream.avail_in > 0) // the next member of the file
            state = inflateReset(&stream);
    }
    inflateEnd(&stream);
    if (isBomb(plain.size(), bytes.size()))
        return invalidError("The answer grows too large when it is inflated.");
    if (state != Z_STREAM_END)
        return Error {ErrorCode::Network, "The answer's compressed part is cut or damaged."};
    return plain;
}

} // namespace panorama::sync
