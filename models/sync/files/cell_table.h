// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/text.h"

#include <vector>

namespace panorama::sync {

// What became of a distinct cell.
struct Meaning
{
    std::string_view cell;
    std::uint32_t hash = 0;
    std::uint32_t code = 0;
    bool isDate = false, dropped = false;
    std::uint32_t reason = 0; // place in the list of reasons + 1; 0 = fine
};

// Distinct cells by open addressing; grows at half full.
class CellTable
{
public:
    CellTable() : m_slots(1024, 0) { }
    Meaning *find(std::string_view cell, bool isDate, bool &isNew)
    {
        if (m_meanings.size() * 2 >= m_slots.size())
            grow();
        const auto hash = std::uint32_t(hashBytes(cell, isDate));
        std::size_t slot = hash & (m_slots.size() - 1);
        for (; m_slots[slot]; slot = (slot + 1) & (m_slots.size() - 1)) {
            Meaning &known = m_meanings[m_slots[slot] - 1];
            if (known.hash == hash && known.cell == cell && known.isDate == isDate) {
                isNew = false;
                return &known;
            }
        }
        m_meanings.push_back({cell, hash, 0, isDate, false, 0});
        m_slots[slot] = std::uint32_t(m_meanings.size());
        isNew = true;
        return &m_meanings.back();
    }

private:
    void grow()
    {
        m_slots.assign(m_slots.size() * 4, 0);
        for (std::size_t i = 0; i < m_meanings.size(); ++i) {
            std::size_t slot = m_meanings[i].hash & (m_slots.size() - 1);
            while (m_slots[slot])
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = std::uint32_t(i + 1);
        }
    }
    std::vector<std::uint32_t> m_slots;
    std::vector<Meaning> m_meanings;
};

} // namespace panorama::sync
