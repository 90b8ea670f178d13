// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/terms.h"

#include <algorithm>

namespace panorama::columns {

Result<TermsPtr> Terms::read(store::Database &database, const TermsPtr &known)
{
    store::Statement rows = database.prepare("SELECT kind, id, text FROM terms WHERE id > ? ORDER BY id");
    rows.bind(known ? known->m_last : 0);
    std::shared_ptr<Terms> terms;
    while (rows.step()) {
        if (!terms)
            terms = known ? std::make_shared<Terms>(*known) : std::make_shared<Terms>();
        const auto kind = std::size_t(rows.integer(0)), id = std::size_t(rows.integer(1));
        terms->m_texts.resize(std::max(terms->m_texts.size(), kind + 1));
        terms->m_texts[kind].resize(std::max(terms->m_texts[kind].size(), id + 1));
        terms->m_texts[kind][id] = std::string(rows.text(2));
        terms->m_last = rows.integer(1);
    }
    TRY_VOID(rows.status());
    if (terms)
        return TermsPtr(std::move(terms));
    return known ? known : std::make_shared<const Terms>();
}

} // namespace panorama::columns
