// SPDX-License-Identifier: GPL-3.0-or-later
// Each new value is looked for among the old ones by halving; those that are not there are put in their places, so that
// the codes of the old values only move up.
#include "columns/dictionary_merge.h"

#include "columns/dictionary_builder.h"
#include "columns/insertions.h"
#include "columns/value_place.h"

namespace panorama::columns {
namespace {

Place placeIn(const Dictionary &dictionary, std::uint32_t code)
{
    return placeOf(dictionary.type(code), dictionary.text(code), code);
}

bool isSame(const Dictionary &a, std::uint32_t x, const Dictionary &b, std::uint32_t y)
{
    return a.type(x) == b.type(y) && a.text(x) == b.text(y);
}

void addMerged(const Dictionary &old, const Dictionary &fresh, const Insertions &insertions,
               const std::vector<std::uint32_t> &added, Sections &merged, const std::string &name)
{
    std::vector<std::uint8_t> types;
    std::vector<std::uint64_t> offsets {0};
    std::vector<std::uint32_t> classes(valueClasses + 1);
    std::string texts;
    const auto add = [&](const Dictionary &from, std::uint32_t code) {
        types.push_back(std::uint8_t(from.type(code)));
        texts += from.text(code);
        offsets.push_back(texts.size());
    };
    eachRun(
        insertions, old.size(),
        [&](std::size_t first, std::size_t last, std::size_t) {
            for (std::size_t i = first; i < last; ++i)
                add(old, std::uint32_t(i + 1));
        },
        [&](std::size_t k, std::size_t) { add(fresh, added[k]); });
    for (std::size_t c = 0; c < valueClasses; ++c) {
        const auto of = ValueClass(c);
        classes[c + 1] = classes[c] + old.last(of) - old.first(of);
        for (const std::uint32_t code : added)
            classes[c + 1] += code >= fresh.first(of) && code < fresh.last(of);
    }
    merged.add(name + "/types", std::move(types));
    merged.add(name + "/offsets", std::move(offsets));
    merged.addText(name + "/texts", std::move(texts));
    merged.add(name + "/classes", std::move(classes));
}

} // namespace

MergedCodes mergeDictionaries(const Sections &old, const std::string &oldName, const Sections &fresh,
                              const std::string &freshName, Sections &merged, const std::string &name)
{
    const Dictionary known = dictionaryFrom(old, oldName), values = dictionaryFrom(fresh, freshName);
    Insertions insertions;
    std::vector<std::uint32_t> added; // codes of values
    MergedCodes codes {{}, {0}, 0};
    for (std::uint32_t code = 1; code <= values.size(); ++code) {
        const Place place = placeIn(values, code);
        std::uint32_t low = 1, high = known.size() + 1;
        while (low < high) {
            const std::uint32_t middle = low + (high - low) / 2;
            if (before(placeIn(known, middle), place))
                low = middle + 1;
            else
                high = middle;
        }
        codes.ofFresh.push_back(low + std::uint32_t(added.size()));
        if (low <= known.size() && isSame(known, low, values, code))
            continue;
        insertions.at.push_back(low - 1);
        added.push_back(code);
    }
    codes.size = known.size() + std::uint32_t(added.size());
    if (added.empty()) {
        for (const char *part : {"/types", "/offsets", "/texts", "/classes"})
            merged.share(old, oldName + part, name + part);
        return codes;
    }
    addMerged(known, values, insertions, added, merged, name);
    codes.ofOld.push_back(0);
    for (const std::uint32_t place : insertions.movedAll(known.size()))
        codes.ofOld.push_back(place + 1);
    return codes;
}

} // namespace panorama::columns
