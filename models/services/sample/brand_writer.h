// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "services/sample/book.h"
#include "services/sample/market.h"

namespace panorama::services::sample {

// Writes what belongs to the brand and not to a person: products, campaigns, daily spend with its restatements, sent
// messages and the saved documents. Notes the planted irregularities of the spend figures.
class BrandWriter
{
public:
    BrandWriter(store::Database &database, const Wanted &wanted, const Market &market, Book &book)
        : m_database(database), m_wanted(wanted), m_market(market), m_book(book), m_dice(wanted.seed, 500)
    {
    }
    Result<void> writeAll();
    const Json &lateDays() const { return m_lateDays; }
    const Json &missingDays() const { return m_missingDays; }

private:
    Result<void> writeProducts();
    Result<void> writeCampaigns();
    Result<void> writeSpend();
    Result<void> writeChannelSpend(std::size_t channel, Delivery &first, Delivery &later);
    Result<void> writeMessages();
    Result<void> writeDocuments();
    store::Database &m_database;
    const Wanted &m_wanted;
    const Market &m_market;
    Book &m_book;
    Dice m_dice;
    Json m_lateDays = Json::array(), m_missingDays = Json::array();
};

} // namespace panorama::services::sample
