// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"

#include <memory>
#include <string>
#include <string_view>

class QFile;

namespace panorama::sync {

// The bytes of a file, mapped into memory where it is a plain file.
class FileBytes
{
public:
    static Result<FileBytes> open(const std::string &path); // an error names the path
    FileBytes(FileBytes &&) noexcept;
    ~FileBytes();
    std::string_view view() const { return m_view; }

private:
    FileBytes();
    std::unique_ptr<QFile> m_file;
    std::string m_read; // of what cannot be mapped
    std::string_view m_view;
};

// Text in UTF-8, without its byte-order mark: the file's own bytes where they are UTF-8, else converted.
struct DecodedText
{
    std::string converted;
    std::string_view direct; // used where `converted` is empty
    bool mayBeInvalid = false; // asked to be read as UTF-8, but parts of it are none
};
// `encoding` as in FileOptions; auto: byte-order mark, else valid UTF-8, else GB18030. Error: the line that is wrong.
Result<DecodedText> decodeText(std::string_view bytes, const std::string &encoding, const std::string &path);

} // namespace panorama::sync
