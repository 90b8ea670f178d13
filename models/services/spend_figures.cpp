// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/spend_figures.h"

namespace panorama::services {
namespace {

// Of every (source, date, channel, campaign, currency) the row with the greatest `known` up to ?3: SQLite takes the
// bare columns from the row that has the max().
std::string latestKnown(SpendBy by)
{
    const std::string key = by == SpendBy::Channel ? "channel" : "campaign";
    return "SELECT date, " + key
        + ", currency, sum(spend), count(*) - count(spend), total(impressions), total(clicks),"
          " total(CAST(conversions AS REAL)), total(conversion_value), min(coalesce(final, 0)) FROM ("
          " SELECT date, channel, campaign, currency, spend, impressions, clicks, conversions, conversion_value, final,"
          " max(known) FROM spend WHERE date >= ?1 AND date < ?2 AND known <= ?3"
          " GROUP BY source_id, date, channel, campaign, currency)"
          " GROUP BY date, "
        + key + ", currency ORDER BY date, " + key + ", currency";
}

void addRow(const store::Statement &row, const CurrencyRates &rates, SpendFigures &figures)
{
    const Date date {std::int32_t(row.integer(0))};
    const std::string channel(row.text(1)), currency(row.text(2));
    const bool isNew =
        figures.rows.empty() || figures.rows.back().date != date || figures.rows.back().channel != channel;
    if (isNew)
        figures.rows.push_back({date, channel, {}, false, 0, 0, 0, 0, true});
    SpendFigure &figure = figures.rows.back();
    const auto base = rates.toBase(row.integer(3), currency, date);
    const auto value = rates.toBase(std::int64_t(row.real(8)), currency, date);
    if (!base)
        figures.unrated.insert(currency);
    if (!base || row.isNull(3))
        figure.incomplete = true;
    else
        figure.micros = figure.micros.value_or(0) + *base;
    figure.impressions += std::int64_t(row.real(5));
    figure.clicks += std::int64_t(row.real(6));
    figure.conversions += row.real(7);
    figure.conversionMicros += value.value_or(0);
    figure.final = figure.final && row.integer(9) != 0;
}

} // namespace

Result<CurrencyRates> loadRates(store::Database &database, const std::string &base)
{
    CurrencyRates rates(base);
    store::Statement rows = database.prepare("SELECT date, currency, rate FROM rates");
    while (rows.step())
        rates.add({std::int32_t(rows.integer(0))}, std::string(rows.text(1)), rows.text(2));
    TRY_VOID(rows.status());
    return rates;
}

Result<SpendFigures> loadSpend(store::Database &database, const CurrencyRates &rates, DateRange days, Date known,
                               SpendBy by)
{
    SpendFigures figures;
    store::Statement rows = database.prepare(latestKnown(by));
    rows.bind(days.from, days.to, known);
    while (rows.step())
        addRow(rows, rates, figures);
    TRY_VOID(rows.status());
    return figures;
}

} // namespace panorama::services
