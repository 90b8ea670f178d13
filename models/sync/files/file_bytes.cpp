// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/files/file_bytes.h"

#include "core/parallel.h"
#include "core/text.h"

#include <QFile>

#include <unicode/ucnv.h>

#include <algorithm>
#include <atomic>
#include <iterator>
#include <vector>

namespace panorama::sync {
namespace {

constexpr std::int64_t mostBytes = std::int64_t(4) << 30;

std::string_view withoutMark(std::string_view bytes, std::string_view mark)
{
    return bytes.substr(0, mark.size()) == mark ? bytes.substr(mark.size()) : bytes;
}

const char *encodingByMark(std::string_view bytes)
{
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF")
        return "utf-8";
    if (bytes.substr(0, 2) == "\xFF\xFE")
        return "utf-16le";
    return bytes.substr(0, 2) == "\xFE\xFF" ? "utf-16be" : nullptr;
}

// UTF-8 is checked in blocks that end between characters, on all cores.
bool isUtf8(std::string_view bytes)
{
    constexpr std::size_t block = 1 << 21;
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < bytes.size(); at += block) {
        starts.push_back(at);
        for (int back = 0; at > 0 && back < 4 && (static_cast<unsigned char>(bytes[starts.back()]) & 0xC0) == 0x80;
             ++back)
            --starts.back();
    }
    starts.push_back(bytes.size());
    std::atomic<bool> valid = true;
    parallelFor(starts.size() - 1, [&](std::size_t part) {
        if (valid && !isValidUtf8(bytes.substr(starts[part], starts[part + 1] - starts[part])))
            valid = false;
    });
    return valid;
}

Error wrongBytes(const std::string &path, const std::string &encoding, const std::string &before)
{
    std::ptrdiff_t line = 1;
    for (std::size_t at = 0; at < before.size(); ++at)
        line += before[at] == '\n' || (before[at] == '\r' && before.compare(at + 1, 1, "\n") != 0);
    return invalidError("Line " + std::to_string(line) + " of " + path + " has bytes that are no " + encoding + ".",
                        path + ":" + std::to_string(line),
                        "Give the right \"encoding\" in the mapping's \"file\", or mend the file.");
}

Result<std::string> convert(std::string_view bytes, const std::string &encoding, const std::string &path)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto closer = [](UConverter *converter) { ucnv_close(converter); };
    const std::unique_ptr<UConverter, decltype(closer)> source(ucnv_open(encoding.c_str(), &status), closer);
    const std::unique_ptr<UConverter, decltype(closer)> target(ucnv_open("UTF-8", &status), closer);
    if (U_SUCCESS(status))
        ucnv_setToUCallBack(source.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status))
        return Error {ErrorCode::Unsupported, "The encoding " + encoding + " is not known.", path, {}, {}};
    std::string text, block(1 << 16, '\0');
    const char *from = bytes.data();
    UChar pivot[1024];
    UChar *pivotSource = pivot, *pivotTarget = pivot;
    for (bool first = true;; first = false) {
        char *to = block.data();
        status = U_ZERO_ERROR;
        ucnv_convertEx(target.get(), source.get(), &to, block.data() + block.size(), &from, bytes.data() + bytes.size(),
                       pivot, &pivotSource, &pivotTarget, pivot + 1024, first, true, &status);
        text.append(block.data(), to);
        if (status == U_BUFFER_OVERFLOW_ERROR)
            continue;
        if (U_FAILURE(status)) {
            // What was read but not written yet stands before the wrong bytes, too.
            std::transform(pivotSource, pivotTarget, std::back_inserter(text),
                           [](UChar c) { return c < 0x80 ? char(c) : '?'; });
            return wrongBytes(path, encoding, text);
        }
        return text;
    }
}

} // namespace

FileBytes::FileBytes() = default;
FileBytes::FileBytes(FileBytes &&other) noexcept : m_file(std::move(other.m_file))
{
    const bool read = other.m_view.data() == other.m_read.data();
    m_read = std::move(other.m_read);
    m_view = read ? std::string_view(m_read) : other.m_view;
}
FileBytes::~FileBytes() = default;

Result<FileBytes> FileBytes::open(const std::string &path)
{
    FileBytes bytes;
    bytes.m_file = std::make_unique<QFile>(QString::fromStdString(path));
    QFile &file = *bytes.m_file;
    if (!file.exists())
        return notFoundError("There is no file " + path + ".", path, "Check its name.");
    if (!file.open(QIODevice::ReadOnly))
        return storageError(path + " cannot be read.", path, "Check that it is a file and its permissions.");
    if (file.size() > mostBytes)
        return Error {ErrorCode::Unsupported, path + " is larger than 4 GB.", path, "Split it into several files.", {}};
    const uchar *mapped = !file.isSequential() && file.size() > 0 ? file.map(0, file.size()) : nullptr;
    if (mapped) {
        bytes.m_view = {reinterpret_cast<const char *>(mapped), std::size_t(file.size())};
        return bytes;
    }
    bytes.m_read = file.read(mostBytes).toStdString();
    bytes.m_view = bytes.m_read;
    return bytes;
}

Result<DecodedText> decodeText(std::string_view bytes, const std::string &encoding, const std::string &path)
{
    std::string used = encoding;
    if (encoding == "auto") {
        const char *marked = encodingByMark(bytes);
        used = marked ? marked : isUtf8(bytes) ? "utf-8" : "gb18030";
        if (used == "utf-8")
            return DecodedText {{}, withoutMark(bytes, "\xEF\xBB\xBF"), marked && !isUtf8(bytes)};
    }
    if (used == "utf-8")
        return DecodedText {{}, withoutMark(bytes, "\xEF\xBB\xBF"), !isUtf8(bytes)};
    TRY(std::string text, convert(bytes, used, path));
    if (text.compare(0, 3, "\xEF\xBB\xBF") == 0)
        text.erase(0, 3);
    return DecodedText {std::move(text), {}, false};
}

} // namespace panorama::sync
