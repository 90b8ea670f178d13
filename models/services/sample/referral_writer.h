// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"
#include "services/sample/book.h"
#include "services/sample/market.h"
#include "store/vault.h"

namespace panorama::services::sample {

// An invitation campaign in the mini program: newcomers bring newcomers, and three rings of fraud are planted. The
// events `invite` (somebody passes a code on) and `referred` (somebody joins by one) are part of the events that are
// wanted.
class ReferralWriter
{
public:
    ReferralWriter(const Wanted &wanted, const Market &market)
        : m_wanted(wanted), m_market(market), m_dice(wanted.seed, 700)
    {
    }
    // How many of the wanted events the campaign takes; none of a small sample.
    static std::int64_t share(const Wanted &wanted);
    void meet(std::uint32_t party) { m_parties.push_back(party); } // somebody who may take part
    Result<void> write(store::Database &database, const store::Vault &vault, Book &book);
    const Json &truth() const { return m_truth; }

private:
    struct Row
    {
        std::uint32_t person = 0, code = 0, device = 0; // numbers of people
        std::int64_t time = 0;
        bool isJoin = false;
    };
    void draw();
    void plantRings();
    std::uint32_t nextPerson();
    bool hasRoom(std::size_t rows) const { return m_rows.size() + rows <= m_room && m_next + rows < m_parties.size(); }
    void share(std::uint32_t person, std::int64_t time, std::uint32_t device);
    void join(std::uint32_t person, std::uint32_t by, std::int64_t time, std::uint32_t device);
    const Wanted &m_wanted;
    const Market &m_market;
    Dice m_dice;
    std::vector<std::uint32_t> m_parties;
    std::vector<Row> m_rows;
    std::size_t m_room = 0, m_next = 0;
    std::int64_t m_start = 0, m_end = 0;
    Json m_truth = Json::array();
};

} // namespace panorama::services::sample
