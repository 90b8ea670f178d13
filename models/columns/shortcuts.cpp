// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/shortcuts.h"

#include "columns/column_cursor.h"
#include "columns/column_writer.h"

namespace panorama::columns {
namespace {

void addPlanesOf(Sections &sections, const std::string &attribute)
{
    const std::span<const std::uint32_t> offsets = sections.get<std::uint32_t>(attribute + "/by-code-offsets");
    const std::span<const CustomerNumber> customers = sections.get<CustomerNumber>(attribute + "/by-code");
    const std::size_t words = wordsFor(customers.size());
    std::vector<std::uint32_t> codes;
    std::vector<std::uint64_t> planes;
    for (std::size_t code = 0; code + 1 < offsets.size(); ++code) {
        const std::size_t count = offsets[code + 1] - offsets[code];
        if (offsets.size() > fewCodes + 1 && count * planeShare < customers.size())
            continue;
        codes.push_back(std::uint32_t(code));
        planes.resize(planes.size() + words);
        std::uint64_t *plane = planes.data() + planes.size() - words;
        for (std::size_t i = offsets[code]; i < offsets[code + 1]; ++i)
            plane[customers[i] / 64] |= std::uint64_t(1) << (customers[i] % 64);
    }
    sections.add(attribute + "/plane-codes", std::move(codes));
    sections.add(attribute + "/planes", std::move(planes));
}

template<typename Time> void addTiedOf(Sections &sections)
{
    const std::span<const Row> offsets = sections.get<Row>("events/offsets");
    const std::span<const Time> times = sections.get<Time>("events/times");
    const PackedView types = sections.packed("events/types");
    Bits tied(offsets.size() - 1);
    for (std::size_t customer = 0; customer < tied.size(); ++customer)
        for (Row row = offsets[customer] + 1; row < offsets[customer + 1]; ++row)
            if (times[row] == times[row - 1] && types.at(row) != types.at(row - 1))
                tied.set(customer);
    sections.add("events/tied", std::vector<std::uint64_t>(tied.words().begin(), tied.words().end()));
}

std::optional<PropertyColumn> propertyNamed(std::string_view name, const Sections &sections, const Json &properties)
{
    for (std::size_t i = 0; i < properties.items().size(); ++i)
        if (properties.items()[i].text() == name)
            return columnFrom(sections, "property/" + std::to_string(i));
    return std::nullopt;
}

} // namespace

void addPlanes(Sections &sections, std::size_t attributes)
{
    for (std::size_t i = 0; i < attributes; ++i)
        addPlanesOf(sections, "attribute/" + std::to_string(i));
}

void addTied(Sections &sections)
{
    if (sections.packed("events/times").width == 4)
        addTiedOf<std::uint32_t>(sections);
    else
        addTiedOf<std::int64_t>(sections);
}

void addFirstChannels(Sections &sections, const Json &properties)
{
    const std::optional<PropertyColumn> channel = propertyNamed("channel", sections, properties);
    const std::span<const Row> offsets = sections.get<Row>("events/offsets");
    if (!channel || offsets.empty())
        return;
    ColumnCursor cursor(*channel);
    PackedBuilder codes(offsets.size() - 1, channel->dictionary.size());
    for (std::size_t customer = 0; customer + 1 < offsets.size(); ++customer)
        codes.set(customer, cursor.firstCode({offsets[customer], offsets[customer + 1]}));
    std::move(codes).addTo(sections, "events/first-channels");
}

void addReasons(Sections &sections, const Json &properties)
{
    const std::optional<PropertyColumn> reason = propertyNamed("loss_reason", sections, properties);
    const std::span<const Row> offsets = sections.get<Row>("events/offsets");
    if (!reason || offsets.empty())
        return;
    Bits customers(offsets.size() - 1);
    ColumnCursor cursor(*reason);
    for (std::size_t customer = 0; customer + 1 < offsets.size(); ++customer)
        if (cursor.firstCode({offsets[customer], offsets[customer + 1]}))
            customers.set(customer);
    sections.add("events/with-reason", std::vector<std::uint64_t>(customers.words().begin(), customers.words().end()));
}

} // namespace panorama::columns
