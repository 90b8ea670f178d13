// SPDX-License-Identifier: GPL-3.0-or-later
// Two passes over the chunks: one orders the rows (event_order.cpp) and surveys which types, values and amounts there
// are, so that every column gets its final width at once, and one fills the columns row by row. `channel`,
// `campaign` and `currency` are columns like any property. Amounts are kept in the base currency and, where there are
// other currencies at all, as they came.
#include "columns/event_builder.h"

#include "columns/build_progress.h"
#include "columns/few_rows.h"
#include "core/memory.h"

#include <algorithm>

namespace panorama::columns {
namespace {

constexpr std::int64_t noValue = store::EventColumns::noValue;

// Which codes below a number rows of customers have, and how many of these rows have one at all.
struct Occurring
{
    std::vector<std::uint8_t> seen; // 0 may be
    std::uint64_t count = 0;
    Occurring() = default;
    Occurring(const std::vector<std::uint32_t> &codes, std::size_t most, const std::vector<CustomerNumber> &customers)
        : seen(std::max<std::size_t>(most, 1))
    {
        for (std::size_t row = 0; row < codes.size(); ++row) {
            const std::uint32_t code = customers[row] != noCustomer ? codes[row] : 0;
            seen[code] = 1;
            count += code != 0;
        }
    }
};

} // namespace

EventBuilder::EventBuilder(EventSource &source, std::uint32_t customers, BaseAmounts amounts, Sections &sections,
                           Json &catalogue)
    : m_source(source),
      m_customers(customers),
      m_amounts(std::move(amounts)),
      m_sections(sections),
      m_catalogue(catalogue)
{
}

Result<void> EventBuilder::run(const Job &job, Extent extent)
{
    m_extent = extent;
    const auto survey = [this](std::uint32_t, const auto &columns, const auto &customers) {
        surveyChunk(columns, customers);
    };
    TRY(m_order, orderEvents(m_source, m_customers, partOf(job, 0, 0.6), survey));
    m_rows = m_order.offsets.back();
    if (m_rows >= manyRows)
        returnFreedMemory();
    surveyOrders();
    addTimes();
    m_amounts.settle();
    createColumns();
    fillOrders();
    TRY_VOID(m_source.eachChunk(
        partOf(job, 0.6, 0.8),
        [this](std::uint32_t first, const auto &columns, const auto &) { fillChunk(first, columns); },
        EventSource::Owners::Known));
    finishColumns();
    return {};
}

void EventBuilder::surveyTerms(const std::vector<std::uint32_t> &terms, std::size_t kind,
                               const std::vector<CustomerNumber> &customers, Property &property)
{
    const Occurring found(terms, m_source.termCount(kind), customers);
    property.count += found.count;
    for (std::uint32_t id = 1; id < found.seen.size(); ++id)
        if (found.seen[id])
            property.dictionary.code({ValueType::Text, m_source.term(kind, id)});
}

void EventBuilder::surveyProperties(const store::EventColumns &columns, const std::vector<CustomerNumber> &customers)
{
    std::vector<Occurring> found(columns.properties.size());
    eachPart(customers.size(), found.size(), [&](std::size_t i) {
        const store::PropertyColumn &column = columns.properties[i];
        found[i] = Occurring(column.codes, column.values.size() + 1, customers);
    });
    for (std::size_t i = 0; i < found.size(); ++i) {
        const store::PropertyColumn &column = columns.properties[i];
        const std::string &name = m_source.term(5, column.name);
        m_plainTies = m_plainTies && !isEventField(name);
        if (isEventField(name) || found[i].count == 0)
            continue;
        Property &property = m_properties[name];
        property.count += found[i].count;
        for (std::size_t code = 1; code < found[i].seen.size(); ++code)
            if (found[i].seen[code])
                property.dictionary.code(column.values[code - 1]);
    }
}

void EventBuilder::surveyTypes(const store::EventColumns &columns, const std::vector<CustomerNumber> &customers)
{
    const Occurring found(columns.event, m_source.termCount(1), customers);
    for (std::uint32_t id = 1; id < found.seen.size(); ++id)
        if (found.seen[id])
            m_types[m_source.term(1, id)];
}

void EventBuilder::surveyAmounts(const store::EventColumns &columns, const std::vector<CustomerNumber> &customers)
{
    for (std::size_t row = 0; row < customers.size(); ++row) {
        const std::int64_t value = columns.value[row];
        if (value == noValue || customers[row] == noCustomer)
            continue;
        m_amounts.survey(value, m_source.term(4, columns.currency[row]), columns.time[row]);
        m_nativeLeast = m_nativeCount ? std::min(m_nativeLeast, value) : value;
        m_nativeMost = m_nativeCount ? std::max(m_nativeMost, value) : value;
        ++m_nativeCount;
    }
}

void EventBuilder::surveyChunk(const store::EventColumns &columns, const std::vector<CustomerNumber> &customers)
{
    Property &channel = m_properties["channel"], &campaign = m_properties["campaign"],
             &currency = m_properties["currency"];
    eachPart(customers.size(), 5, [&](std::size_t part) {
        switch (part) {
        case 0: return surveyAmounts(columns, customers);
        case 1: return surveyTypes(columns, customers);
        case 2: return surveyTerms(columns.channel, 2, customers, channel);
        case 3: return surveyTerms(columns.campaign, 3, customers, campaign);
        default: return surveyTerms(columns.currency, 4, customers, currency);
        }
    });
    if (m_extent != Extent::Fields)
        surveyProperties(columns, customers);
    m_plainTies = m_plainTies && columns.key.empty();
}

void EventBuilder::surveyOrders()
{
    const auto add = [this](const char *name, const Value &value) {
        Property &property = m_properties[name];
        if (!value.text.empty()) {
            property.dictionary.code(value);
            ++property.count;
        }
    };
    m_properties["campaign"]; // these three are always there
    m_properties["channel"];
    m_properties["currency"];
    if (!m_source.orders().isEmpty())
        m_types["order"];
    for (std::size_t i = 0; i < m_source.orders().size(); ++i) {
        const OrderRow order = m_source.orders().at(i);
        add("channel", {ValueType::Text, order.channel});
        add("currency", {ValueType::Text, order.currency});
        for (const auto &[name, value] : order.properties)
            if (isEventField(name)) {
                m_plainTies = false;
            } else {
                m_properties[name].dictionary.code(value);
                ++m_properties[name].count;
            }
        if (order.value == noValue)
            continue;
        m_amounts.survey(order.value, order.currency, order.time);
        m_nativeLeast = m_nativeCount ? std::min(m_nativeLeast, order.value) : order.value;
        m_nativeMost = m_nativeCount ? std::max(m_nativeMost, order.value) : order.value;
        ++m_nativeCount;
    }
}

void EventBuilder::createColumns()
{
    std::uint32_t code = 0;
    Json types = Json::array();
    for (auto &[name, number] : m_types) {
        number = code++;
        types.append(name);
    }
    m_catalogue.set("types", std::move(types));
    m_catalogue.set("plain_ties", m_plainTies);
    m_typeCodes = PackedBuilder(m_rows, code ? code - 1 : 0);
    Json names = Json::array();
    for (auto &[name, property] : m_properties) {
        property.finals = property.dictionary.addTo(
            m_sections, "property/" + std::to_string(names.isArray() ? names.items().size() : 0));
        property.column = columnFor(property.count, property.dictionary.size());
        names.append(name);
    }
    m_catalogue.set("properties", std::move(names));
    m_base = columnFor(m_amounts.count(), std::uint64_t(m_amounts.most() - m_amounts.least()) + 1);
    if (!m_amounts.onlyBase())
        m_native = columnFor(m_nativeCount, std::uint64_t(m_nativeMost - m_nativeLeast) + 1);
    m_catalogue.set("amounts",
                    Json::object({{"scale", m_amounts.scale()},
                                  {"least", m_amounts.least()},
                                  {"native_least", m_nativeLeast},
                                  {"native", m_native != nullptr}}));
}

std::unique_ptr<ColumnWriter> EventBuilder::columnFor(std::uint64_t count, std::uint64_t mostCode) const
{
    return std::make_unique<ColumnWriter>(m_rows, count, mostCode, m_order.rowOf.size());
}

void EventBuilder::fillAmount(std::size_t origin, std::int64_t micros, const std::string &currency, std::int64_t time)
{
    const Row row = m_order.rowOf[origin];
    const std::int64_t amount = m_amounts.convert(micros, currency, time);
    if (amount != Amounts::none)
        m_base->put(origin, row, std::uint64_t(amount - m_amounts.least()) + 1);
    if (m_native)
        m_native->put(origin, row, std::uint64_t(micros - m_nativeLeast) + 1);
}

void EventBuilder::fillTerms(std::uint32_t first, const std::vector<std::uint32_t> &terms, std::size_t kind,
                             Property &property)
{
    std::vector<std::uint32_t> codes(std::max<std::size_t>(m_source.termCount(kind), 1));
    for (std::size_t row = 0; row < terms.size(); ++row) {
        const Row target = m_order.rowOf[first + row];
        const std::uint32_t term = terms[row];
        if (!term || target == noRow)
            continue;
        if (!codes[term])
            codes[term] = property.finals[property.dictionary.code({ValueType::Text, m_source.term(kind, term)})];
        property.column->put(first + row, target, codes[term]);
    }
}

void EventBuilder::fillProperty(std::uint32_t first, const store::PropertyColumn &column)
{
    const auto property = m_properties.find(m_source.term(5, column.name));
    if (property == m_properties.end() || isEventField(property->first))
        return;
    std::vector<std::uint32_t> codes(column.values.size() + 1);
    for (std::size_t row = 0; row < column.codes.size(); ++row) {
        const Row target = m_order.rowOf[first + row];
        const std::uint32_t code = column.codes[row];
        if (!code || target == noRow)
            continue;
        if (!codes[code])
            codes[code] = property->second.finals[property->second.dictionary.code(column.values[code - 1])];
        property->second.column->put(first + row, target, codes[code]);
    }
}

void EventBuilder::fillTypes(std::uint32_t first, const store::EventColumns &columns)
{
    std::vector<std::uint32_t> types(m_source.termCount(1));
    for (std::uint32_t id = 1; id < types.size(); ++id)
        if (const auto type = m_types.find(m_source.term(1, id)); type != m_types.end())
            types[id] = type->second;
    for (std::size_t row = 0; row < columns.rows(); ++row)
        if (const Row target = m_order.rowOf[first + row]; target != noRow)
            m_typeCodes.set(target, types[columns.event[row]]);
}

void EventBuilder::fillAmounts(std::uint32_t first, const store::EventColumns &columns)
{
    for (std::size_t row = 0; row < columns.rows(); ++row)
        if (m_order.rowOf[first + row] != noRow && columns.value[row] != noValue)
            fillAmount(first + row, columns.value[row], m_source.term(4, columns.currency[row]), columns.time[row]);
}

// Every column on its own.
void EventBuilder::fillChunk(std::uint32_t first, const store::EventColumns &columns)
{
    Property &channel = m_properties["channel"], &campaign = m_properties["campaign"],
             &currency = m_properties["currency"];
    const auto fill = [&](std::size_t part) {
        switch (part) {
        case 0: return fillAmounts(first, columns);
        case 1: return fillTypes(first, columns);
        case 2: return fillTerms(first, columns.channel, 2, channel);
        case 3: return fillTerms(first, columns.campaign, 3, campaign);
        case 4: return fillTerms(first, columns.currency, 4, currency);
        default: return fillProperty(first, columns.properties[part - 5]);
        }
    };
    eachPart(columns.rows(), 5 + (m_extent == Extent::Fields ? 0 : columns.properties.size()), fill);
}

// The first of all rows: what only they have, numbers of orders above all, is then done with.
void EventBuilder::fillOrders()
{
    const auto put = [this](Row origin, const std::string &name, const Value &value) {
        Property &property = m_properties[name];
        if (value.text.empty() && isEventField(name))
            return;
        property.column->put(origin, m_order.rowOf[origin], property.finals[property.dictionary.code(value)]);
        --property.count;
    };
    for (Row origin = 0; origin < m_source.orders().size(); ++origin) {
        const OrderRow order = m_source.orders().at(origin);
        m_typeCodes.set(m_order.rowOf[origin], m_types["order"]);
        put(origin, "channel", {ValueType::Text, order.channel});
        put(origin, "currency", {ValueType::Text, order.currency});
        for (const auto &[name, value] : order.properties)
            if (!isEventField(name))
                put(origin, name, value);
        if (order.value != noValue)
            fillAmount(origin, order.value, order.currency, order.time);
    }
    m_source.forgetOrders();
    for (auto &[name, property] : m_properties)
        if (property.count == 0) {
            property.dictionary = {};
            discard(property.finals);
        }
}

void EventBuilder::addTimes()
{
    const bool isNarrow = !m_order.narrow.empty();
    const auto timeOf = [&](std::size_t row) {
        return isNarrow ? m_order.base + m_order.unit * std::int64_t(m_order.narrow[row]) : m_order.wide[row];
    };
    std::int64_t first = 0, last = 0;
    for (Row row = 0; row < m_rows; ++row) {
        first = row ? std::min(first, timeOf(row)) : timeOf(row);
        last = row ? std::max(last, timeOf(row)) : timeOf(row);
    }
    m_catalogue.set(
        "times",
        Json::object(
            {{"base", m_order.base}, {"unit", m_order.unit}, {"narrow", isNarrow}, {"first", first}, {"last", last}}));
    if (m_order.wide.empty())
        m_sections.add("events/times", std::move(m_order.narrow));
    else
        m_sections.add("events/times", std::move(m_order.wide));
    m_sections.add("events/offsets", std::move(m_order.offsets));
}

void EventBuilder::finishColumns()
{
    std::size_t number = 0;
    for (auto &[name, property] : m_properties) {
        std::move(*property.column).addTo(m_sections, "property/" + std::to_string(number++), m_order.rowOf);
        property.column.reset();
    }
    std::move(*m_base).addTo(m_sections, "base", m_order.rowOf);
    m_base.reset();
    if (m_native)
        std::move(*m_native).addTo(m_sections, "native", m_order.rowOf);
    m_native.reset();
    discard(m_order.rowOf);
    std::move(m_typeCodes).addTo(m_sections, "events/types");
    if (m_rows >= manyRows)
        returnFreedMemory();
    if (m_extent == Extent::All)
        addTypeLists(m_sections, std::uint32_t(m_types.size()));
}

} // namespace panorama::columns
