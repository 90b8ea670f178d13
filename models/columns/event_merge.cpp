// SPDX-License-Identifier: GPL-3.0-or-later
// New rows find their places among the rows of their customer; then every column is the old one with new numbers put
// in at these places, recoded where a dictionary or the least amount has changed. Columns that are kept row by row for
// some rows only take their new rows at the ranks of these places.
#include "columns/event_merge.h"

#include "columns/dictionary_merge.h"
#include "columns/event_builder.h"
#include "columns/list_merge.h"
#include "columns/row_place.h"
#include "columns/shortcuts.h"
#include "core/parallel.h"

namespace panorama::columns {
namespace {

constexpr std::int64_t largestAmount = 400000000000000000; // what has room for ten times itself

std::vector<std::string> namesIn(const Json &catalogue, const char *list)
{
    std::vector<std::string> names;
    if (const Json *array = catalogue.find(list); array && array->isArray())
        for (const Json &name : array->items())
            names.push_back(name.text());
    return names;
}

std::vector<std::string> unionOf(std::vector<std::string> a, const std::vector<std::string> &b)
{
    a.insert(a.end(), b.begin(), b.end());
    std::sort(a.begin(), a.end());
    a.erase(std::unique(a.begin(), a.end()), a.end());
    return a;
}

Json jsonOf(const std::vector<std::string> &names)
{
    Json list = Json::array();
    for (const std::string &name : names)
        list.append(name);
    return list;
}

std::vector<std::uint32_t> placesIn(const std::vector<std::string> &all, const std::vector<std::string> &names)
{
    std::vector<std::uint32_t> places;
    for (const std::string &name : names)
        places.push_back(std::uint32_t(std::lower_bound(all.begin(), all.end(), name) - all.begin()));
    return places;
}

bool isIdentity(const std::vector<std::uint32_t> &table)
{
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i] != i)
            return false;
    return true;
}

std::int64_t powerOfTen(int digits)
{
    std::int64_t power = 1;
    for (; digits > 0; --digits)
        power *= 10;
    return power;
}

std::int64_t numberIn(const Json &catalogue, const char *object, const char *name)
{
    const Json *part = catalogue.find(object), *value = part ? part->find(name) : nullptr;
    return value ? value->integer() : 0;
}

bool flagIn(const Json &catalogue, const char *object, const char *name)
{
    const Json *part = catalogue.find(object), *value = part ? part->find(name) : nullptr;
    return value && value->isBool() && value->boolean();
}

std::size_t countIn(const PropertyColumn &column)
{
    return column.present.empty() ? countPresent(column.codes) : column.codes.size;
}

// Amounts of a snapshot in the base currency: the least, the largest and how many.
struct AmountSpan
{
    std::size_t count = 0;
    int scale = 0;
    std::int64_t least = 0, most = 0;
    AmountSpan(const LoadedSections &of, const PropertyColumn &column)
        : count(countIn(column)),
          scale(int(numberIn(of.catalogue, "amounts", "scale"))),
          least(numberIn(of.catalogue, "amounts", "least")),
          most(least + std::int64_t(mostOf(column.codes)) - 1)
    {
        if (!count)
            scale = 0, least = most = 0;
    }
    bool isLarge(int atScale) const
    {
        const std::int64_t limit = largestAmount / powerOfTen(std::max(0, atScale - scale));
        return least < -limit || most > limit;
    }
};

} // namespace

bool EventMerge::run(Lists lists)
{
    if (!placeRows() || !addTimes())
        return false;
    addTypes();
    addProperties();
    if (!addAmounts())
        return false;
    addNative();
    m_merged.add("events/offsets", std::move(m_offsets));
    addLists(lists);
    addTied(m_merged);
    addFirstChannels(m_merged, *m_catalogue.find("properties"));
    addReasons(m_merged, *m_catalogue.find("properties"));
    m_catalogue.set("plain_ties", haveColumnsAll(m_base.catalogue) && haveColumnsAll(m_fresh.catalogue));
    m_catalogue.set("unrated",
                    jsonOf(unionOf(namesIn(m_base.catalogue, "unrated"), namesIn(m_fresh.catalogue, "unrated"))));
    return true;
}

bool EventMerge::placeRows()
{
    const std::span<const Row> old = m_base.snapshot.events.offsets(), fresh = m_fresh.snapshot.events.offsets();
    m_offsets.reserve(fresh.size());
    bool placed = true;
    eachRun(
        m_customers, m_base.snapshot.customers.size(),
        [&](std::size_t first, std::size_t last, std::size_t target) {
            for (std::size_t c = first; c < last; ++c) {
                const std::size_t present = target + c - first;
                m_offsets.push_back(old[c] + fresh[present]);
                if (fresh[present + 1] > fresh[present])
                    placed = placed && placeRowsOf(CustomerNumber(c), CustomerNumber(present));
            }
        },
        [&](std::size_t k, std::size_t present) {
            m_offsets.push_back(old[m_customers.at[k]] + fresh[present]);
            m_rows.at.insert(m_rows.at.end(), fresh[present + 1] - fresh[present], old[m_customers.at[k]]);
        });
    m_offsets.push_back(rowCount());
    return placed;
}

bool EventMerge::placeRowsOf(CustomerNumber former, CustomerNumber present)
{
    const TimeColumn &times = m_base.snapshot.events.times;
    const RowSpan rows = m_base.snapshot.events.of(former), added = m_fresh.snapshot.events.of(present);
    const auto firstAt = [&](auto isBefore) {
        Row low = rows.first, high = rows.last;
        while (low < high) {
            const Row middle = low + (high - low) / 2;
            if (isBefore(times.at(middle)))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    for (Row row = added.first; row < added.last; ++row) {
        const std::int64_t time = m_fresh.snapshot.events.times.at(row);
        const RowSpan equal {firstAt([time](std::int64_t t) { return t < time; }),
                             firstAt([time](std::int64_t t) { return t <= time; })};
        const std::optional<Row> at = equal.size() ? placeAmongEqual(equal, row) : equal.first;
        if (!at)
            return false;
        m_rows.at.push_back(*at);
    }
    return true;
}

// Rows of one instant stand in the order of the canonical export; of equal ones the older first.
std::optional<Row> EventMerge::placeAmongEqual(RowSpan equal, Row fresh) const
{
    const RowPlace place(m_fresh, fresh);
    for (Row row = equal.first; row < equal.last; ++row) {
        const std::optional<bool> before = place.isBefore(RowPlace(m_base, row));
        if (!before)
            return std::nullopt;
        if (*before)
            return row;
    }
    return equal.last;
}

bool EventMerge::addTimes()
{
    const EventTable &old = m_base.snapshot.events, &fresh = m_fresh.snapshot.events;
    const std::int64_t first = std::min(old.firstTime, fresh.firstTime), last = std::max(old.lastTime, fresh.lastTime);
    Json entry = Json::object({{"base", old.times.base},
                               {"unit", old.times.unit},
                               {"narrow", old.times.narrow != nullptr},
                               {"first", first},
                               {"last", last}});
    if (!old.times.narrow) {
        std::vector<std::int64_t> added;
        for (Row row = 0; row < fresh.rows(); ++row)
            added.push_back(fresh.times.at(row));
        m_merged.add("events/times",
                     inserted(std::span(old.times.wide, old.rows()), m_rows, std::span<const std::int64_t>(added)));
        m_catalogue.set("times", std::move(entry));
        return true;
    }
    const std::int64_t unit = old.times.unit;
    if (fresh.times.base < old.times.base || (fresh.times.base - old.times.base) % unit != 0 || !fresh.times.narrow
        || fresh.times.unit % unit != 0 || (last - old.times.base) / unit > 0xffffffffLL)
        return false;
    std::vector<std::uint32_t> added;
    for (Row row = 0; row < fresh.rows(); ++row)
        added.push_back(std::uint32_t((fresh.times.at(row) - old.times.base) / unit));
    m_merged.add("events/times",
                 inserted(std::span(old.times.narrow, old.rows()), m_rows, std::span<const std::uint32_t>(added)));
    m_catalogue.set("times", std::move(entry));
    return true;
}

void EventMerge::addTypes()
{
    const EventTable &old = m_base.snapshot.events, &fresh = m_fresh.snapshot.events;
    m_types = unionOf(old.typeNames, fresh.typeNames);
    const std::vector<std::uint32_t> ofOld = placesIn(m_types, old.typeNames),
                                     ofFresh = placesIn(m_types, fresh.typeNames);
    std::vector<std::uint64_t> added;
    for (Row row = 0; row < fresh.rows(); ++row)
        added.push_back(ofFresh[fresh.types.at(row)]);
    const Recoding recoding {isIdentity(ofOld) ? std::span<const std::uint32_t>() : ofOld};
    mergedPacked(old.types, recoding, m_rows, added, m_types.size() - 1).addTo(m_merged, "events/types");
    m_catalogue.set("types", jsonOf(m_types));
}

void EventMerge::addProperties()
{
    const std::vector<std::string> ofOld = namesIn(m_base.catalogue, "properties"),
                                   ofFresh = namesIn(m_fresh.catalogue, "properties"), names = unionOf(ofOld, ofFresh);
    const auto sectionIn = [](const std::vector<std::string> &list, const std::string &name) {
        const auto at = std::lower_bound(list.begin(), list.end(), name);
        return at != list.end() && *at == name ? "property/" + std::to_string(at - list.begin()) : std::string("none");
    };
    std::vector<Sections> parts(names.size());
    parallelFor(names.size(), [&](std::size_t i) {
        const std::string section = "property/" + std::to_string(i), oldName = sectionIn(ofOld, names[i]);
        const MergedCodes codes = mergeDictionaries(m_base.sections, oldName, m_fresh.sections,
                                                    sectionIn(ofFresh, names[i]), parts[i], section);
        std::vector<std::uint64_t> added(m_fresh.snapshot.events.rows());
        if (const PropertyColumn *column = m_fresh.snapshot.events.property(names[i]))
            for (Row row = 0; row < added.size(); ++row)
                added[row] = codes.ofFresh[column->code(row)];
        addColumn(section, columnFrom(m_base.sections, oldName), {codes.ofOld}, added, codes.size, parts[i]);
    });
    for (const Sections &part : parts)
        m_merged.shareAll(part);
    m_catalogue.set("properties", jsonOf(names));
}

// Where the share of rows that have it goes over the half, or below, the column changes its form.
void EventMerge::addColumn(const std::string &name, const PropertyColumn &old, const Recoding &recoding,
                           const std::vector<std::uint64_t> &fresh, std::uint64_t most, Sections &into) const
{
    const Row oldRows = m_base.snapshot.events.rows();
    const std::size_t count =
        countIn(old) + std::size_t(std::count_if(fresh.begin(), fresh.end(), [](auto code) { return code != 0; }));
    const bool wasDense = old.present.empty() && old.codes.size == oldRows, isDense = count * 2 >= rowCount();
    if (wasDense && isDense)
        return mergedPacked(old.codes, recoding, m_rows, fresh, most).addTo(into, name + "/codes");
    if (old.present.empty() || isDense) {
        ColumnWriter writer(rowCount(), count, most);
        eachRun(
            m_rows, oldRows,
            [&](std::size_t first, std::size_t last, std::size_t target) {
                for (std::size_t row = first; row < last && old.codes.size; ++row)
                    if (const std::uint64_t code = old.raw(Row(row)))
                        writer.put(Row(target + row - first), recoding(code));
            },
            [&](std::size_t k, std::size_t target) {
                if (fresh[k])
                    writer.put(Row(target), fresh[k]);
            });
        return std::move(writer).addTo(into, name);
    }
    Insertions places;
    std::vector<std::uint64_t> codes;
    std::vector<bool> has(fresh.size());
    for (std::size_t k = 0; k < fresh.size(); ++k) {
        has[k] = fresh[k] != 0;
        if (!has[k])
            continue;
        places.at.push_back(std::uint32_t(m_rows.at[k] < oldRows ? old.place(m_rows.at[k]) : old.codes.size));
        codes.push_back(fresh[k]);
    }
    mergedPacked(old.codes, recoding, places, codes, most).addTo(into, name + "/codes");
    std::vector<std::uint64_t> present = mergedBits(old.present, oldRows, m_rows, has);
    into.add(name + "/ranks", ranksOf(present));
    into.add(name + "/present", std::move(present));
}

bool EventMerge::addAmounts()
{
    const PropertyColumn old = columnFrom(m_base.sections, "base"), fresh = columnFrom(m_fresh.sections, "base");
    const AmountSpan was(m_base, old), adds(m_fresh, fresh);
    const int scale = std::max(was.scale, adds.scale);
    if (was.isLarge(scale) || adds.isLarge(scale))
        return false;
    const std::int64_t factor = powerOfTen(scale - was.scale), freshFactor = powerOfTen(scale - adds.scale);
    const std::int64_t low = was.least * factor, freshLow = adds.least * freshFactor;
    const std::int64_t least = !was.count ? freshLow : !adds.count ? low : std::min(low, freshLow);
    const std::int64_t high = was.most * factor, freshHigh = adds.most * freshFactor;
    const std::int64_t most = !was.count ? freshHigh : !adds.count ? high : std::max(high, freshHigh);
    const auto recoding = [least](std::int64_t from, std::int64_t times) {
        return Recoding {{}, times, (from - 1) * times - least + 1};
    };
    m_freshAmounts = recoding(adds.least, freshFactor);
    m_oldAmounts = was.count ? recoding(was.least, factor) : Recoding();
    std::vector<std::uint64_t> added(m_fresh.snapshot.events.rows());
    for (Row row = 0; row < added.size(); ++row)
        added[row] = m_freshAmounts(fresh.raw(row));
    addColumn("base", old, m_oldAmounts, added, std::uint64_t(most - least) + 1, m_merged);
    const bool native = flagIn(m_base.catalogue, "amounts", "native");
    const auto nativeLeast = [](const LoadedSections &of) { return numberIn(of.catalogue, "amounts", "native_least"); };
    const bool wasAny = native ? countIn(columnFrom(m_base.sections, "native")) : was.count;
    const bool addsAny =
        flagIn(m_fresh.catalogue, "amounts", "native") ? countIn(columnFrom(m_fresh.sections, "native")) : adds.count;
    m_catalogue.set("amounts",
                    Json::object({{"scale", scale},
                                  {"least", least},
                                  {"native_least",
                                   !wasAny        ? nativeLeast(m_fresh)
                                       : !addsAny ? nativeLeast(m_base)
                                                  : std::min(nativeLeast(m_base), nativeLeast(m_fresh))},
                                  {"native", native}}));
    return native || !flagIn(m_fresh.catalogue, "amounts", "native");
}

// Amounts as they came, where some are in other currencies.
void EventMerge::addNative()
{
    if (!flagIn(m_catalogue, "amounts", "native"))
        return;
    const PropertyColumn old = columnFrom(m_base.sections, "native");
    const std::int64_t least = numberIn(m_catalogue, "amounts", "native_least"),
                       oldLeast = numberIn(m_base.catalogue, "amounts", "native_least");
    std::int64_t most = oldLeast + std::int64_t(mostOf(old.codes)) - 1;
    std::vector<std::uint64_t> added(m_fresh.snapshot.events.rows());
    for (Row row = 0; row < added.size(); ++row)
        if (const std::int64_t micros = m_fresh.snapshot.events.nativeAmount(row); micros != Amounts::none) {
            added[row] = std::uint64_t(micros - least) + 1;
            most = std::max(most, micros);
        }
    addColumn("native", old, {{}, 1, oldLeast - least}, added, std::uint64_t(most - least) + 1, m_merged);
}

// New customers between others move these from shard to shard.
void EventMerge::addLists(Lists lists)
{
    if (lists == Lists::None)
        return;
    const bool inOrder = m_customers.isEmpty() || m_customers.at.front() == m_base.snapshot.customers.size();
    if (lists == Lists::Merged && inOrder)
        return mergeTypeLists(m_base, m_fresh,
                              {m_rows, m_merged.get<Row>("events/offsets"), m_types, m_oldAmounts, m_freshAmounts},
                              m_merged);
    addTypeLists(m_merged, std::uint32_t(m_types.size()));
}

} // namespace panorama::columns
