// SPDX-License-Identifier: GPL-3.0-or-later
// Files of rows: delimited text in any encoding, workbooks. The first byte chooses the way of reading.
#include "fuzz/target.h"
#include "sync/files/table_reader.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

using namespace panorama;

namespace {

// One file in memory's file system, overwritten by each input.
class InputFile
{
public:
    InputFile() { m_file = mkstemp(m_path.data()); }
    ~InputFile()
    {
        close(m_file);
        unlink(m_path.c_str());
    }
    const std::string &hold(std::string_view bytes)
    {
        fuzz::require(ftruncate(m_file, 0) == 0, "room for the input");
        fuzz::require(pwrite(m_file, bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size()),
                      "room for the input");
        return m_path;
    }

private:
    std::string m_path = "/tmp/panorama-fuzz-XXXXXX";
    int m_file;
};

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static InputFile file;
    static constexpr const char *encodings[] = {"auto", "utf-8", "utf-16le", "utf-16be", "gb18030", "big5"};
    if (size == 0)
        return 0;
    FileOptions options;
    options.encoding = encodings[bytes[size - 1] % 6];
    options.headerRow = bytes[size - 1] / 6 % 3;
    Result<std::unique_ptr<sync::TableReader>> reader =
        sync::openTable(file.hold(fuzz::textOf(bytes, size)), options, CancelToken());
    if (!reader)
        return 0;
    sync::TablePart part;
    for (Result<bool> more = (*reader)->next(part); more && *more; more = (*reader)->next(part))
        fuzz::require((*reader)->cut(part) != nullptr, "a part can be cut into rows");
    return 0;
}
