// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/sections.h"
#include "core/json.h"
#include "same_events.h"

namespace panorama::testing {

inline void sameCatalogue(std::string_view merged, std::string_view built)
{
    const auto a = Json::parse(merged), b = Json::parse(built);
    if (!a || !b || a->dump(true) != b->dump(true))
        std::printf("%.*s\n%.*s\n", int(merged.size()), merged.data(), int(built.size()), built.data());
    expect(a && b && a->dump(true) == b->dump(true), "the catalogue is the same");
}

// Section by section and byte by byte.
inline void sameSections(const columns::Sections &merged, const columns::Sections &built)
{
    for (const auto &[name, entry] : built.entries()) {
        const auto other = merged.entries().find(name);
        if (other == merged.entries().end()) {
            expect(false, "section " + name + " is there");
            continue;
        }
        const auto &found = other->second;
        if (name == "catalogue")
            sameCatalogue(merged.text(name), built.text(name));
        else
            expect(found.width == entry.width && found.count == entry.count
                       && std::equal(found.bytes.begin(), found.bytes.end(), entry.bytes.begin(), entry.bytes.end()),
                   "section " + name + " is the same");
    }
    for (const auto &[name, entry] : merged.entries())
        expect(built.entries().contains(name), "section " + name + " belongs there");
}

} // namespace panorama::testing
