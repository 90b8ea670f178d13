// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sync/files/file_bytes.h"
#include "sync/files/table_reader.h"

namespace panorama::sync {

// Delimited text (RFC 4180) in parts of a quarter of a megabyte that end between records.
class CsvReader : public TableReader
{
public:
    static Result<std::unique_ptr<TableReader>> open(FileBytes bytes, const std::string &path,
                                                     const FileOptions &options);
    Result<bool> next(TablePart &part) override;
    std::shared_ptr<RowBatch> cut(const TablePart &part) const override;
    std::int64_t firstLine() const override { return m_firstLine; }
    double progress() const override;
    bool mayBeInvalid() const override { return m_decoded.mayBeInvalid; }
    char delimiter() const { return m_delimiter; }

private:
    CsvReader(FileBytes bytes, std::string path) : m_bytes(std::move(bytes)), m_path(std::move(path)) { }
    Result<void> start(const FileOptions &options);
    Result<void> readHeader(std::size_t end, const FileOptions &options);
    void takeApostrophes(std::vector<std::string_view> &cells) const;
    Error neverClosed(std::size_t opened) const;

    FileBytes m_bytes;
    std::string m_path;
    DecodedText m_decoded;
    std::string_view m_text;
    std::size_t m_at = 0;
    std::int64_t m_firstLine = 1;
    char m_delimiter = ',';
    bool m_isRejects = false; // was written by an import
};

} // namespace panorama::sync
