// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rate_service.h"

#include "domain/field_format.h"
#include "sync/files/table_reader.h"

#include <algorithm>
#include <map>
#include <optional>

namespace panorama::services {
namespace {

constexpr std::size_t mostWhole = 9, mostFraction = 12;

// Days, in the workspace's zone, on which spend or orders have an amount in a currency without a rate. Events are not
// walked through: their currencies are those of the same accounts.
Result<Json> missingDays(store::Database &database, const TimeZone &zone, const std::string &base)
{
    std::map<std::string, std::map<std::int64_t, bool>> days;
    store::Statement spend = database.prepare("SELECT DISTINCT currency, date FROM spend WHERE currency <> ?");
    spend.bind(base);
    while (spend.step())
        days[std::string(spend.text(0))][spend.integer(1)] = false;
    TRY_VOID(spend.status());
    store::Statement orders = database.prepare(
        "SELECT currency, time FROM orders WHERE value IS NOT NULL AND currency IS NOT NULL AND currency <> ?");
    orders.bind(base);
    while (orders.step())
        days[std::string(orders.text(0))][zone.dateOf({orders.integer(1)}).days] = false;
    TRY_VOID(orders.status());
    store::Statement rates = database.prepare("SELECT currency, date FROM rates");
    while (rates.step())
        if (const auto currency = days.find(std::string(rates.text(0))); currency != days.end())
            currency->second.erase(rates.integer(1));
    TRY_VOID(rates.status());
    Json list = Json::array();
    for (const auto &[currency, missing] : days)
        if (!missing.empty())
            list.append(Json::object({{"currency", currency},
                                      {"days", std::uint64_t(missing.size())},
                                      {"first", Date {std::int32_t(missing.begin()->first)}.toIso()},
                                      {"last", Date {std::int32_t(missing.rbegin()->first)}.toIso()}}));
    return list;
}

class RateTable
{
public:
    RateTable(const std::string &path, const std::string &base) : m_path(path), m_base(base) { }

    Result<std::vector<DayRate>> read(const Job &job)
    {
        TRY(const auto reader, sync::openTable(m_path, {}, job.cancel));
        TRY_VOID(findColumns(reader->columns()));
        sync::TablePart part;
        for (std::int64_t line = reader->firstLine();;) {
            TRY(const bool more, reader->next(part));
            if (!more)
                return std::move(m_rates);
            const auto batch = reader->cut(part);
            for (std::size_t row = 0; row < batch->rows(); ++row)
                TRY_VOID(add(*batch, row, line + batch->lines[row]));
            line += batch->lineCount;
        }
    }

private:
    Result<void> findColumns(const std::vector<std::string> &names)
    {
        const char *wanted[] = {"date", "currency", "rate"};
        for (std::size_t i = 0; i < 3; ++i) {
            const auto found = std::ranges::find(names, wanted[i]);
            if (found == names.end())
                return invalidError("The column \"" + std::string(wanted[i]) + "\" is missing.", m_path,
                                    "Name the columns date, currency and rate.");
            m_columns[i] = std::size_t(found - names.begin());
        }
        return {};
    }

    Result<void> add(const sync::RowBatch &batch, std::size_t row, std::int64_t line)
    {
        std::string cells[3];
        for (std::size_t i = 0; i < 3; ++i)
            cells[i] = batch.cell(row, m_columns[i]);
        const auto rate = dayRate(cells[0], cells[1], cells[2], m_base);
        if (!rate)
            return Error {rate.error().code,
                          "Line " + std::to_string(line) + ": " + rate.error().message,
                          m_path,
                          rate.error().mend,
                          {}};
        m_rates.push_back(*rate);
        return {};
    }

    std::string m_path, m_base;
    std::size_t m_columns[3] {};
    std::vector<DayRate> m_rates;
};

} // namespace

Result<DayRate> dayRate(const std::string &date, const std::string &currency, const std::string &rate,
                        const std::string &base)
{
    const auto day = Date::fromIso(date);
    if (!day)
        return invalidError("\"" + date + "\" is no date.", "date", "Write it like 2026-01-31.");
    const bool isCode =
        currency.size() == 3 && std::ranges::all_of(currency, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!isCode)
        return invalidError("\"" + currency + "\" is no currency.", "currency",
                            "Use three capital letters, such as USD.");
    if (currency == base)
        return invalidError(currency + " is the base currency; it needs no rate.", "currency");
    const std::string text = readNumber(rate, false).value_or("");
    const std::size_t point = std::min(text.find('.'), text.size());
    if (text.empty() || text.starts_with('-') || text == "0" || point > mostWhole
        || text.size() - point > mostFraction + 1)
        return invalidError("\"" + rate + "\" is no rate.", "rate",
                            "Write how much " + base + " one " + currency + " costs, such as 7.1234.");
    return DayRate {*day, currency, text};
}

Result<std::vector<DayRate>> readRates(const Job &job, const std::string &path, const std::string &base)
{
    return RateTable(path, base).read(job);
}

Result<Json> listRates(const Job &, store::Workspace &workspace, const std::string &currency)
{
    TRY(store::ReadSession session, workspace.read());
    const store::WorkspaceSettings settings = workspace.settings();
    store::Statement row = session.database().prepare(
        "SELECT date, currency, rate FROM rates WHERE currency = ?1 OR ?1 = '' ORDER BY date, currency");
    row.bind(currency);
    Json rates = Json::array();
    while (row.step())
        rates.append(Json::object({{"date", Date {std::int32_t(row.integer(0))}.toIso()},
                                   {"currency", std::string(row.text(1))},
                                   {"rate", std::string(row.text(2))}}));
    TRY_VOID(row.status());
    TRY(Json missing, missingDays(session.database(), settings.zone, settings.currency));
    return Json::object({{"base", settings.currency},
                         {"rates", std::move(rates)},
                         {"missing", std::move(missing)},
                         {"revision", session.revision()}});
}

Result<Json> setRates(const Job &job, store::Workspace &workspace, const std::vector<DayRate> &rates)
{
    std::uint64_t created = 0, updated = 0, unchanged = 0;
    TRY(const std::int64_t revision, workspace.write(job, [&](store::WriteSession &session) -> Result<void> {
        session.touch("rates");
        store::Statement known = session.database.prepare("SELECT rate FROM rates WHERE date = ? AND currency = ?");
        store::Statement put =
            session.database.prepare("INSERT OR REPLACE INTO rates(date, currency, rate) VALUES(?,?,?)");
        for (const DayRate &rate : rates) {
            known.bind(rate.day, rate.currency);
            const bool isKnown = known.step();
            if (isKnown && known.text(0) == rate.rate) {
                ++unchanged;
                continue;
            }
            ++(isKnown ? updated : created);
            TRY_VOID(put.bind(rate.day, rate.currency, rate.rate).run());
        }
        return {};
    }));
    return Json::object({{"created", created}, {"updated", updated}, {"unchanged", unchanged}, {"revision", revision}});
}

Result<Json> removeRate(const Job &job, store::Workspace &workspace, Date day, const std::string &currency)
{
    TRY(const std::int64_t revision, workspace.write(job, [&](store::WriteSession &session) -> Result<void> {
        session.touch("rates");
        store::Statement known = session.database.prepare("SELECT 1 FROM rates WHERE date = ? AND currency = ?");
        known.bind(day, currency);
        if (!known.step())
            return notFoundError("There is no rate of " + currency + " on " + day.toIso() + ".", currency,
                                 "See workspace rates list.");
        store::Statement remove = session.database.prepare("DELETE FROM rates WHERE date = ? AND currency = ?");
        return remove.bind(day, currency).run();
    }));
    return Json::object({{"removed", 1}, {"revision", revision}});
}

} // namespace panorama::services
