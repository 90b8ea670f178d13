// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/files/xlsx_archive.h"

#include <QFileInfo>

#include <zip.h>

namespace panorama::sync {

namespace {

constexpr std::uint64_t mostFileBytes = 512ull << 20, mostUnpacked = 1ull << 30, ratioFrom = 10ull << 20,
                        mostRatio = 100;
constexpr zip_int64_t mostEntries = 10000;

} // namespace

// One entry while it is read.
class XlsxEntry : public QIODevice
{
public:
    XlsxEntry(XlsxArchive &archive, zip_file *file, std::uint64_t packed)
        : m_archive(archive), m_file(file), m_packed(packed)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~XlsxEntry() override { zip_fclose(m_file); }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_done; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_done)
            return -1;
        if (m_archive.m_cancel.isCancelled())
            return fail("cancelled");
        const zip_int64_t count = zip_fread(m_file, data, zip_uint64_t(size));
        if (count < 0)
            return fail("The archive is damaged.");
        m_done = count == 0;
        m_read += std::uint64_t(count);
        m_archive.m_unpacked += std::uint64_t(count);
        if (m_archive.m_unpacked > mostUnpacked)
            return fail("It unpacks to more than 1 GB.");
        if (m_read > ratioFrom && m_read / std::max<std::uint64_t>(m_packed, 1) > mostRatio)
            return fail("It unpacks to more than a hundred times its size.");
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 fail(const char *reason)
    {
        setErrorString(QString::fromLatin1(reason));
        m_done = true;
        return -1;
    }
    XlsxArchive &m_archive;
    zip_file *m_file;
    std::uint64_t m_packed;
    std::uint64_t m_read = 0;
    bool m_done = false;
};

Result<std::unique_ptr<XlsxArchive>> XlsxArchive::open(const std::string &path, const CancelToken &cancel)
{
    if (std::uint64_t(QFileInfo(QString::fromStdString(path)).size()) > mostFileBytes)
        return Error {
            ErrorCode::Unsupported, path + " is larger than 512 MB.", path, "Save it as CSV, or split it.", {}};
    int code = 0;
    zip *archive = zip_open(path.c_str(), ZIP_RDONLY, &code);
    if (!archive)
        return invalidError(path + " is no whole workbook: the archive is damaged.", path,
                            "Open it in a spreadsheet program and save it again.");
    std::unique_ptr<XlsxArchive> opened(new XlsxArchive(archive, path, cancel));
    if (zip_get_num_entries(archive, 0) > mostEntries)
        return Error {ErrorCode::Unsupported, path + " has more than 10,000 parts.", path, "Save it as CSV.", {}};
    return opened;
}

XlsxArchive::~XlsxArchive()
{
    zip_discard(m_archive);
}

bool XlsxArchive::has(const std::string &entry) const
{
    return zip_name_locate(m_archive, entry.c_str(), ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<QIODevice>> XlsxArchive::read(const std::string &entry)
{
    const zip_int64_t index = zip_name_locate(m_archive, entry.c_str(), ZIP_FL_NOCASE);
    zip_stat_t about;
    zip_file *file = nullptr;
    if (index >= 0 && zip_stat_index(m_archive, zip_uint64_t(index), 0, &about) == 0)
        file = zip_fopen_index(m_archive, zip_uint64_t(index), 0);
    if (!file)
        return invalidError(m_path + " has no readable part " + entry + ".", m_path,
                            "Open it in a spreadsheet program and save it again.");
    const std::uint64_t packed = about.valid & ZIP_STAT_COMP_SIZE ? about.comp_size : 0;
    return std::unique_ptr<QIODevice>(std::make_unique<XlsxEntry>(*this, file, packed));
}

} // namespace panorama::sync
