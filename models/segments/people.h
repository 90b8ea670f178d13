// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/kernels.h"

#include <memory>
#include <vector>

namespace panorama::segments {

// The people whom a leaf holds for: a set of its own, or some of the snapshot's as they lie there, taken together, or
// everybody else.
class People
{
public:
    People() = default;
    People(columns::Bits bits) : m_owned(std::make_shared<const columns::Bits>(std::move(bits)))
    {
        m_sets.push_back(m_owned->words());
    }
    explicit People(columns::Words words) : m_sets {words} { }
    People(std::vector<columns::Words> sets, bool isRest) : m_sets(std::move(sets)), m_isRest(isRest) { }
    columns::SetOrRest members() const { return {m_sets, m_isRest}; }
    columns::Bits bits(std::uint32_t people) const;

private:
    std::shared_ptr<const columns::Bits> m_owned;
    std::vector<columns::Words> m_sets;
    bool m_isRest = false;
};

} // namespace panorama::segments
