// SPDX-License-Identifier: GPL-3.0-or-later
// The interval of a share is Wilson's; that of the index divides it by the share of everybody, which is no sample.
#include "services/portrait.h"

#include "segments/consent_state.h"

#include <algorithm>
#include <cmath>

namespace panorama::services {
namespace {

constexpr std::uint64_t leastCell = 10;
constexpr std::uint32_t mostValues = 200;

class Portrait
{
public:
    Portrait(const columns::Snapshot &snapshot, const columns::Bits &people, Instant asOf)
        : m_snapshot(snapshot),
          m_people(people),
          m_asOf(asOf),
          m_size(people.count()),
          m_everybody(snapshot.customers.size())
    {
    }
    Json json()
    {
        for (const columns::AttributeColumn &attribute : m_snapshot.attributes)
            if (attribute.dictionary.size() <= mostValues)
                addAttribute(attribute);
        addConsents();
        addFlags("source", m_snapshot.sources);
        addFlags("tag", m_snapshot.tags);
        return Json::object(
            {{"count", m_size}, {"people", m_everybody}, {"hidden_cells", m_hidden}, {"cells", std::move(m_cells)}});
    }

private:
    void addConsents()
    {
        for (const columns::ConsentColumn &column : m_snapshot.consents) {
            const columns::Bits granted = segments::grantedAt(column, m_snapshot.customers.size(), m_asOf);
            addFlags("consent",
                     {{column.purpose == "marketing" ? column.channel : column.channel + "/" + column.purpose,
                       granted.words()}});
        }
    }
    void addAttribute(const columns::AttributeColumn &attribute)
    {
        std::vector<std::uint64_t> counts(attribute.dictionary.size() + std::size_t(1));
        columns::forEachBit(m_people.words(), [&](std::size_t customer) { ++counts[attribute.codes.at(customer)]; });
        for (std::uint32_t code = 0; code < counts.size(); ++code)
            addCell("attribute", attribute.name, code ? exportedValue(attribute.dictionary.value(code)) : Json(),
                    counts[code], attribute.offsets[code + 1] - attribute.offsets[code]);
    }
    void addFlags(const char *kind, const std::vector<columns::Flag> &flags)
    {
        for (const columns::Flag &flag : flags) {
            std::uint64_t count = 0;
            for (std::size_t w = 0; w < flag.words.size(); ++w)
                count += std::uint64_t(std::popcount(flag.words[w] & m_people.words()[w]));
            addCell(kind, flag.name, true, count, columns::countBits(flag.words));
        }
    }
    void addCell(const char *kind, const std::string &name, Json value, std::uint64_t count, std::uint64_t base)
    {
        if (count < leastCell || base < leastCell) {
            m_hidden += count > 0;
            return;
        }
        const double n = double(m_size), share = double(count) / n, baseShare = double(base) / double(m_everybody);
        const double z = 1.959963984540054, z2 = z * z;
        const double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
        const double half = z / (1 + z2 / n) * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n));
        const double low = std::clamp(centre - half, 0.0, share), high = std::clamp(centre + half, share, 1.0);
        m_cells.append(Json::object({{"kind", kind},
                                     {"name", name},
                                     {"value", std::move(value)},
                                     {"count", count},
                                     {"share", share},
                                     {"base_share", baseShare},
                                     {"index", 100 * share / baseShare},
                                     {"interval", Json::Array {100 * low / baseShare, 100 * high / baseShare}}}));
    }

    const columns::Snapshot &m_snapshot;
    const columns::Bits &m_people;
    Instant m_asOf;
    std::uint64_t m_size, m_everybody, m_hidden = 0;
    Json m_cells = Json::array();
};

} // namespace

Json portraitJson(const segments::Evaluation &evaluation, const columns::Bits &people)
{
    return Portrait(*evaluation.snapshot, people, evaluation.asOf).json();
}

} // namespace panorama::services
