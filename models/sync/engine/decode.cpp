// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/decode.h"

#include "core/text.h"
#include "sync/engine/decode_xml.h"
#include "sync/net/inflate.h"

#include <unicode/ucnv.h>
#include <zip.h>

namespace panorama::sync {
namespace {

Error garbled(const std::string &why)
{
    return Error {ErrorCode::Network, "The answer is garbled: " + why + "."};
}

Result<std::string> unzipped(const std::string &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        zip_source_free(source);
        return garbled("it is no zip file");
    }
    std::string plain;
    zip_stat_t about;
    zip_file_t *file = zip_stat_index(archive, 0, 0, &about) == 0 && about.size <= largestAnswer
        ? zip_fopen_index(archive, 0, 0)
        : nullptr;
    bool whole = false;
    if (file) {
        plain.resize(about.size);
        whole = zip_fread(file, plain.data(), about.size) == zip_int64_t(about.size);
        zip_fclose(file);
    }
    zip_discard(archive);
    if (!whole)
        return garbled("its zip file cannot be read");
    return plain;
}

Result<std::string> fromGbk(const std::string &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    std::string text(bytes.size() * 3 + 4, '\0');
    const std::int32_t size = ucnv_convert("UTF-8", "GB18030", text.data(), std::int32_t(text.size()), bytes.data(),
                                           std::int32_t(bytes.size()), &status);
    if (U_FAILURE(status) || size > std::int32_t(text.size()))
        return garbled("it is not in GB18030");
    text.resize(std::size_t(size));
    if (text.find("\xEF\xBF\xBD") != std::string::npos)
        return garbled("it is not in GB18030");
    return text;
}

// RFC 4180; a quote that is never closed is an error.
class AnswerTable
{
public:
    AnswerTable(std::string_view text, char delimiter) : m_text(text), m_delimiter(delimiter)
    {
        if (m_text.substr(0, 3) == "\xEF\xBB\xBF")
            m_text.remove_prefix(3);
    }

    bool row(std::vector<std::string> &cells)
    {
        cells.clear();
        while (!m_text.empty() && (m_text[0] == '\n' || m_text[0] == '\r'))
            m_text.remove_prefix(1);
        if (m_text.empty())
            return false;
        do {
            cells.push_back(cell());
        } while (taken(m_delimiter));
        return true;
    }
    bool isBroken() const { return m_broken; }

private:
    bool taken(char c)
    {
        const bool there = !m_text.empty() && m_text[0] == c;
        m_text.remove_prefix(there);
        return there;
    }

    std::string cell()
    {
        std::string value;
        if (!taken('"')) {
            const std::string_view ends = m_delimiter == ',' ? ",\r\n" : "\t\r\n";
            const std::size_t end = std::min(m_text.find_first_of(ends), m_text.size());
            value = std::string(m_text.substr(0, end));
            m_text.remove_prefix(end);
            return value;
        }
        while (!m_text.empty()) {
            const std::size_t quote = m_text.find('"');
            if (quote == std::string_view::npos)
                break;
            value += m_text.substr(0, quote);
            m_text.remove_prefix(quote + 1);
            if (!taken('"'))
                return value;
            value += '"';
        }
        m_broken = true;
        return value;
    }

    std::string_view m_text;
    char m_delimiter;
    bool m_broken = false;
};

Result<Json> decodedTable(const std::string &text, char delimiter)
{
    if (!isValidUtf8(text))
        return garbled("it is not in UTF-8");
    if (const std::string_view start = trimmed(text); !start.empty() && start[0] == '<')
        return garbled("it is a page, not a table");
    AnswerTable reader(text, delimiter);
    std::vector<std::string> header, cells;
    Json list = Json::array();
    if (!reader.row(header))
        return garbled("the table has no header");
    while (reader.row(cells)) {
        if (cells.size() > header.size())
            return garbled("a row has more cells than the header");
        Json row = Json::object();
        for (std::size_t i = 0; i < header.size(); ++i)
            row.members().emplace_back(std::string(trimmed(header[i])), i < cells.size() ? cells[i] : std::string());
        list.append(std::move(row));
    }
    if (reader.isBroken())
        return garbled("a quote is never closed");
    return list;
}

Result<Json> decodedLines(std::string_view text)
{
    Json list = Json::array();
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty())
            continue;
        TRY(Json value, Json::parse(line));
        list.append(std::move(value));
    }
    return list;
}

} // namespace

Result<Json> decodeBody(const std::string &body, const std::vector<std::string> &steps)
{
    std::string bytes = body;
    for (const std::string &step : steps) {
        if (step == "gzip") {
            TRY(bytes, inflated(bytes));
        } else if (step == "zip") {
            TRY(bytes, unzipped(bytes));
        } else if (step == "gbk") {
            TRY(bytes, fromGbk(bytes));
        } else if (step == "csv" || step == "tsv") {
            return decodedTable(bytes, step == "csv" ? ',' : '\t');
        } else if (step == "jsonl") {
            return decodedLines(bytes);
        } else if (step == "xml") {
            return decodedXml(bytes);
        }
    }
    return Json::parse(bytes);
}

} // namespace panorama::sync
