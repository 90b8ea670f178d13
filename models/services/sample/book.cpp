// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/book.h"

#include "core/json.h"

#include <cstdio>

namespace panorama::services::sample {

Result<Delivery *> Book::deliver(const std::string &source, DataKind kind, const std::string &file)
{
    const std::int64_t batch = std::int64_t(m_deliveries.size()) + 1;
    std::int64_t &id = m_sources[source];
    if (id == 0) {
        TRY_VOID(m_database.prepare("INSERT INTO sources(name, kind, created, created_batch) VALUES(?,'file',?,?)")
                     .bind(source, m_now, batch)
                     .run());
        id = m_database.lastInsertId();
    }
    char publicId[32];
    std::snprintf(publicId, sizeof publicId, "I%010lld", static_cast<long long>(batch));
    auto insert = m_database.prepare(
        "INSERT INTO batches(id, public_id, origin, source_id, data_kind, time, files) VALUES(?,?,'import',?,?,?,?)");
    TRY_VOID(insert.bind(batch, publicId, id, dataKindName(kind), m_now, Json(Json::Array {file}).dump()).run());
    m_deliveries.push_back(std::make_unique<Delivery>(Delivery {id, batch, 0}));
    return m_deliveries.back().get();
}

Result<std::uint32_t> Book::term(int kind, const std::string &text)
{
    std::uint32_t &id = m_terms[{kind, text}];
    if (id == 0) {
        TRY_VOID(m_database.prepare("INSERT INTO terms(kind, text) VALUES(?,?)").bind(kind, text).run());
        id = std::uint32_t(m_database.lastInsertId());
    }
    return id;
}

Result<void> Book::finish()
{
    auto update = m_database.prepare("UPDATE batches SET rows_read = ?, created = ? WHERE id = ?");
    for (const auto &delivery : m_deliveries)
        TRY_VOID(update.bind(delivery->rows, delivery->rows, delivery->batch).run());
    return {};
}

} // namespace panorama::services::sample
