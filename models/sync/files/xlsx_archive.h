// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "core/result.h"

#include <QIODevice>

#include <memory>
#include <string>

struct zip;
struct zip_file;

namespace panorama::sync {

// The zip archive of a workbook, with limits that hold before memory is taken: 512 MB, 10,000 entries, 1 GB unpacked
// over all reads, a ratio of 100 to 1 beyond 10 MB.
class XlsxArchive
{
public:
    static Result<std::unique_ptr<XlsxArchive>> open(const std::string &path, const CancelToken &cancel);
    ~XlsxArchive();
    bool has(const std::string &entry) const;
    // A sequential device that unpacks the entry; its errorString() tells of a broken limit. The archive must live
    // longer.
    Result<std::unique_ptr<QIODevice>> read(const std::string &entry);
    const std::string &path() const { return m_path; }

private:
    friend class XlsxEntry;
    XlsxArchive(zip *archive, std::string path, const CancelToken &cancel)
        : m_archive(archive), m_path(std::move(path)), m_cancel(cancel)
    {
    }
    zip *m_archive;
    std::string m_path;
    CancelToken m_cancel;
    std::uint64_t m_unpacked = 0;
};

} // namespace panorama::sync
