// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sample/book.h"
#include "services/sample/journey.h"
#include "services/sample/people_writer.h"

namespace panorama::services::sample {

// Writes orders with their lines and refunds.
class OrderWriter
{
public:
    OrderWriter(store::Database &database, const Market &market);
    Result<void> open(Book &book);
    Result<void> add(const SampleOrder &order, const Parties &parties);
    std::int64_t count() const { return m_count; }

private:
    struct Desk
    {
        Delivery *orders = nullptr, *lines = nullptr, *refunds = nullptr;
        char letter = 'T';
        std::int64_t count = 0;
    };
    Result<void> addLines(const SampleOrder &order, Desk &desk, const std::string &id);
    const Market &m_market;
    store::Statement m_addOrder, m_addLine, m_addRefund;
    std::array<Desk, 3> m_desks;
    std::int64_t m_count = 0;
};

} // namespace panorama::services::sample
