// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/holders.h"

#include <algorithm>

namespace panorama::columns {

void Holders::add(const RecordSet &records, Sections &sections)
{
    std::vector<std::uint32_t> offsets {0};
    offsets.reserve(records.identifierEnd() + std::size_t(1));
    std::vector<Holder> holders;
    holders.reserve(records.holderCount());
    for (std::uint32_t identifier = 0; identifier < records.identifierEnd(); ++identifier) {
        for (const RecordNumber number : records.withIdentifier(identifier)) {
            const Record &record = records[number];
            const Holder source = Holder(record.source) << 32;
            holders.push_back(record.id ? source | record.id : holderImplicit | source | record.party);
        }
        offsets.push_back(std::uint32_t(holders.size()));
    }
    sections.add("identity/offsets", std::move(offsets));
    sections.add("identity/holders", std::move(holders));
}

void Holders::addWith(const std::vector<std::pair<std::uint32_t, Holder>> &fresh, std::uint32_t end,
                      Sections &sections) const
{
    std::vector<std::uint32_t> offsets {0};
    std::vector<Holder> holders;
    holders.reserve(m_holders.size() + fresh.size());
    std::size_t next = 0;
    for (std::uint32_t identifier = 0; identifier < end; ++identifier) {
        const std::span<const Holder> old = of(identifier);
        const std::size_t first = holders.size();
        holders.insert(holders.end(), old.begin(), old.end());
        for (; next < fresh.size() && fresh[next].first == identifier; ++next) {
            const auto implicit = std::find_if(holders.begin() + std::ptrdiff_t(first), holders.end(),
                                               [](Holder holder) { return holder & holderImplicit; });
            holders.insert(std::upper_bound(implicit, holders.end(), fresh[next].second), fresh[next].second);
        }
        offsets.push_back(std::uint32_t(holders.size()));
    }
    sections.add("identity/offsets", std::move(offsets));
    sections.add("identity/holders", std::move(holders));
}

} // namespace panorama::columns
