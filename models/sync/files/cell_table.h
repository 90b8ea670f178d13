// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/short_text.h"

#include <vector>

namespace panorama::sync {

// What became of a distinct cell.
struct Meaning
{
    std::string_view cell;
    TextKey key = {};
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
        const TextKey key = textKey(cell);
        std::size_t slot = placeOf(key, cell.size());
        for (; m_slots[slot]; slot = (slot + 1) & (m_slots.size() - 1)) {
            Meaning &known = m_meanings[m_slots[slot] - 1];
            if (known.key == key && known.cell.size() == cell.size() && known.isDate == isDate
                && (TextKey::holds(cell) || known.cell == cell)) {
                isNew = false;
                return &known;
            }
        }
        m_meanings.push_back({cell, key, 0, isDate, false, 0});
        m_slots[slot] = std::uint32_t(m_meanings.size());
        isNew = true;
        if (m_meanings.size() * 2 >= m_slots.size())
            grow();
        return &m_meanings.back();
    }

private:
    std::size_t placeOf(const TextKey &key, std::size_t size) const
    {
        return (hashOf(key, size) >> 32) & (m_slots.size() - 1);
    }
    void grow()
    {
        m_slots.assign(m_slots.size() * 4, 0);
        for (std::size_t i = 0; i < m_meanings.size(); ++i) {
            std::size_t slot = placeOf(m_meanings[i].key, m_meanings[i].cell.size());
            while (m_slots[slot])
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = std::uint32_t(i + 1);
        }
    }
    std::vector<std::uint32_t> m_slots;
    std::vector<Meaning> m_meanings;
};

} // namespace panorama::sync
