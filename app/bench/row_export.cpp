// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/row_export.h"

#include "core/json.h"

#include <charconv>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace panorama::bench {
namespace {

class CsvFile
{
public:
    explicit CsvFile(const std::string &path) : m_file(std::fopen(path.c_str(), "wb"), &std::fclose), m_path(path) { }
    CsvFile &text(std::string_view text)
    {
        separate();
        m_line.append(text);
        return *this;
    }
    CsvFile &number(std::int64_t value)
    {
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
        return text({digits, std::size_t(end - digits)});
    }
    void endLine()
    {
        m_line += '\n';
        m_isFirst = true;
        if (m_line.size() > 1 << 20)
            flush();
    }
    Result<void> close()
    {
        flush();
        if (m_failed)
            return Error {ErrorCode::Storage, "The rows could not be written.", m_path, {}, {}};
        return {};
    }

private:
    void separate()
    {
        if (!m_isFirst)
            m_line += ',';
        m_isFirst = false;
    }
    void flush()
    {
        m_failed = m_failed || !m_file || std::fwrite(m_line.data(), 1, m_line.size(), m_file.get()) != m_line.size();
        m_line.clear();
    }

    std::unique_ptr<std::FILE, int (*)(std::FILE *)> m_file;
    std::string m_path, m_line;
    bool m_isFirst = true, m_failed = false;
};

Result<void> exportCustomers(const columns::Snapshot &snapshot, const std::string &path)
{
    CsvFile file(path);
    file.text("customer");
    for (const columns::AttributeColumn &attribute : snapshot.attributes)
        file.text(attribute.name);
    file.text("tags");
    for (const columns::ConsentColumn &consent : snapshot.consents)
        file.text("consent_" + consent.channel);
    file.endLine();
    for (columns::CustomerNumber customer = 0; customer < snapshot.customers.size(); ++customer) {
        file.number(customer);
        for (const columns::AttributeColumn &attribute : snapshot.attributes) {
            const auto code = std::uint32_t(attribute.codes.at(customer));
            file.text(code ? attribute.dictionary.text(code) : std::string_view());
        }
        std::uint64_t tags = 0;
        for (std::size_t tag = 0; tag < snapshot.tags.size() && tag < 63; ++tag)
            tags |= std::uint64_t(columns::testBit(snapshot.tags[tag].words, customer)) << tag;
        file.number(std::int64_t(tags));
        for (const columns::ConsentColumn &consent : snapshot.consents)
            file.number(columns::testBit(consent.granted, customer));
        file.endLine();
    }
    return file.close();
}

Result<void> exportEvents(const columns::Snapshot &snapshot, const std::string &path)
{
    const columns::EventTable &events = snapshot.events;
    CsvFile file(path);
    for (const char *name : {"customer", "type", "time", "channel", "value"})
        file.text(name);
    file.endLine();
    for (columns::CustomerNumber customer = 0; customer < snapshot.customers.size(); ++customer)
        for (auto [row, last] = events.of(customer); row < last; ++row) {
            file.number(customer).number(std::int64_t(events.types.at(row)));
            file.number(events.times.at(row) / microsPerSecond).number(events.channel->code(row));
            if (const std::int64_t amount = events.baseAmount(row); amount == columns::Amounts::none)
                file.text({});
            else
                file.number(amount);
            file.endLine();
        }
    return file.close();
}

} // namespace

Result<void> exportRows(const columns::Snapshot &snapshot, const std::string &folder)
{
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    Json tags = Json::array(), types = Json::array();
    for (const columns::Flag &tag : snapshot.tags)
        tags.append(tag.name);
    for (const std::string &type : snapshot.events.typeNames)
        types.append(type);
    CsvFile names(folder + "/names.json");
    names.text(Json::object({{"tags", tags}, {"types", types}, {"scale", snapshot.events.amounts.scale}}).dump());
    TRY_VOID(names.close());
    TRY_VOID(exportCustomers(snapshot, folder + "/customers.csv"));
    return exportEvents(snapshot, folder + "/events.csv");
}

} // namespace panorama::bench
