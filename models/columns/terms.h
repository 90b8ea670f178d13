// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/database.h"

#include <memory>
#include <string>
#include <vector>

namespace panorama::columns {

// Texts by kind and id: events 1, channels 2, campaigns 3, currencies 4, properties 5. Texts are added to a workspace
// and stay.
class Terms
{
public:
    const std::string &of(std::size_t kind, std::uint32_t id) const
    {
        static const std::string none;
        return id < count(kind) ? m_texts[kind][id] : none;
    }
    // One more than the largest id.
    std::size_t count(std::size_t kind) const { return kind < m_texts.size() ? m_texts[kind].size() : 0; }
    // These and what a database has after them.
    static Result<std::shared_ptr<const Terms>> read(store::Database &database,
                                                     const std::shared_ptr<const Terms> &known = nullptr);

private:
    std::vector<std::vector<std::string>> m_texts; // by kind and id
    std::int64_t m_last = 0;
};
using TermsPtr = std::shared_ptr<const Terms>;

} // namespace panorama::columns
