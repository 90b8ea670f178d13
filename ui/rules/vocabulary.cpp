// SPDX-License-Identifier: GPL-3.0-or-later
// Values of attributes are counted by the snapshot's own lists; those of properties by one pass over their codes. The
// histogram of a number has equal bins up to the value that all but a two-hundredth stay below, so that one giant does
// not press everybody into the first bin.
#include "ui/rules/vocabulary.h"

#include "columns/snapshot.h"
#include "core/decimal.h"
#include "domain/pool_list.h"
#include "services/document_service.h"
#include "services/snapshot_service.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>

namespace panorama::ui {
namespace {

using columns::Dictionary;
using columns::ValueClass;
using Values = Vocabulary::Values;

constexpr std::size_t shownValues = 200, mostBins = 48;
constexpr columns::Row sampledRows = 400000;

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

double number(std::string_view digits)
{
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

bool has(const Dictionary &dictionary, ValueClass c)
{
    return dictionary.first(c) < dictionary.last(c);
}

Vocabulary::Kind kindOf(const Dictionary &dictionary)
{
    const bool texts = has(dictionary, ValueClass::Text);
    if (has(dictionary, ValueClass::Decimal) && !texts)
        return Vocabulary::Kind::Number;
    if (!texts && (has(dictionary, ValueClass::Date) || has(dictionary, ValueClass::Time)))
        return Vocabulary::Kind::Date;
    if (!texts && has(dictionary, ValueClass::Boolean))
        return Vocabulary::Kind::Flag;
    return Vocabulary::Kind::Text;
}

Values valuesOf(std::string_view name, const Dictionary &dictionary, const std::vector<quint64> &count)
{
    Values values;
    values.name = text(name);
    values.kind = kindOf(dictionary);
    values.distinct = dictionary.size();
    std::vector<std::uint32_t> codes(dictionary.size());
    std::iota(codes.begin(), codes.end(), 1u);
    const std::size_t shown = std::min(codes.size(), shownValues);
    std::partial_sort(codes.begin(), codes.begin() + std::ptrdiff_t(shown), codes.end(),
                      [&](auto a, auto b) { return count[a] != count[b] ? count[a] > count[b] : a < b; });
    for (std::size_t i = 0; i < shown; ++i) {
        values.values << text(dictionary.text(codes[i]));
        values.counts.push_back(count[codes[i]]);
    }
    if (values.kind == Vocabulary::Kind::Number) {
        std::vector<std::pair<double, quint64>> sorted;
        for (std::uint32_t code = dictionary.first(ValueClass::Decimal); code < dictionary.last(ValueClass::Decimal);
             ++code)
            sorted.emplace_back(number(dictionary.text(code)), count[code]);
        values.setHistogram(sorted);
    }
    return values;
}

Values attributeOf(const columns::AttributeColumn &column)
{
    std::vector<quint64> count(column.dictionary.size() + std::size_t(1));
    for (std::uint32_t code = 1; code <= column.dictionary.size(); ++code)
        count[code] = column.offsets[code + 1] - column.offsets[code];
    return valuesOf(column.name, column.dictionary, count);
}

Values propertyOf(const columns::PropertyColumn &column)
{
    std::vector<quint64> count(column.dictionary.size() + std::size_t(1));
    for (std::size_t i = 0; i < column.codes.size; ++i)
        if (const auto code = column.codes.at(i); code < count.size())
            ++count[code];
    return valuesOf(column.name, column.dictionary, count);
}

// Amounts are no property column: their histogram is of a sample of rows.
Values amounts(const columns::EventTable &events)
{
    Values values;
    values.name = QStringLiteral("value");
    values.kind = Vocabulary::Kind::Number;
    std::vector<std::pair<double, quint64>> found;
    const double unit = std::pow(10.0, -events.amounts.scale);
    const columns::Row step = std::max<columns::Row>(1, events.rows() / sampledRows);
    for (columns::Row row = 0; row < events.rows(); row += step)
        if (const std::int64_t amount = events.baseAmount(row); amount != columns::Amounts::none)
            found.emplace_back(double(amount) * unit, 1);
    std::sort(found.begin(), found.end());
    values.setHistogram(found);
    return values;
}

std::vector<Vocabulary::Named> flags(const std::vector<columns::Flag> &flags)
{
    std::vector<Vocabulary::Named> named;
    for (const columns::Flag &flag : flags)
        named.push_back({text(flag.name), text(flag.name), columns::countBits(flag.words)});
    return named;
}

void addEvents(const columns::EventTable &events, const Job &job, Vocabulary &words)
{
    for (std::size_t type = 0; type < events.typeNames.size(); ++type)
        words.events.push_back(
            {text(events.typeNames[type]), text(events.typeNames[type]),
             type < events.typeCustomers.size() ? columns::countBits(events.typeCustomers[type]) : 0});
    words.properties.push_back(amounts(events));
    for (const columns::PropertyColumn &property : events.properties)
        if (!job.isCancelled() && property.name != "value")
            words.properties.push_back(propertyOf(property));
    const auto usual = [](const Values &values) { return values.name != u"channel" && values.name != u"campaign"; };
    std::stable_sort(words.properties.begin(), words.properties.end(),
                     [&](const Values &a, const Values &b) { return usual(a) < usual(b); });
}

Result<std::vector<Vocabulary::Named>> savedPools(store::Workspace &workspace)
{
    std::vector<Vocabulary::Named> named;
    TRY(const auto documents, services::listDocuments(workspace, "pools"));
    for (const services::Document &document : documents) {
        TRY(const PoolList list, parsePoolList(document.body));
        for (const Pool &pool : list.pools)
            named.push_back({text(pool.id), text(pool.name), 0});
    }
    return named;
}

const Values *found(const std::vector<Values> &list, const QString &name)
{
    for (const Values &values : list)
        if (values.name == name)
            return &values;
    return nullptr;
}

} // namespace

void Values::setHistogram(const std::vector<std::pair<double, quint64>> &sorted)
{
    if (sorted.empty())
        return;
    quint64 all = 0, below = 0;
    for (const auto &[value, count] : sorted) {
        all += count;
        isWhole = isWhole && value == std::floor(value);
    }
    low = std::min(0.0, sorted.front().first) == 0 && sorted.front().first < sorted.back().first / 4
        ? 0
        : sorted.front().first;
    high = sorted.back().first;
    for (const auto &[value, count] : sorted)
        if ((below += count) >= all - all / 200) {
            if (value < high / 2)
                high = value;
            break;
        }
    if (high <= low)
        high = low + 1;
    if (isWhole)
        high = low + std::ceil(high - low);
    const bool isEach = isWhole && high - low < mostBins;
    bins.assign(isEach ? std::size_t(high - low) + 1 : mostBins, 0);
    const double last = double(bins.size()) - 1;
    for (const auto &[value, count] : sorted) {
        const double place = isEach ? value - low : (value - low) / (high - low) * mostBins;
        bins[std::size_t(std::clamp(place, 0.0, last))] += count;
    }
}

const Vocabulary::Values *Vocabulary::attribute(const QString &name) const
{
    return found(attributes, name);
}

const Vocabulary::Values *Vocabulary::property(const QString &name) const
{
    return found(properties, name);
}

QStringList namesOf(const std::vector<Vocabulary::Named> &list)
{
    QStringList names;
    for (const Vocabulary::Named &named : list)
        names << named.id;
    return names;
}

Result<VocabularyPtr> loadVocabulary(const Job &job, store::Workspace &workspace)
{
    TRY(const columns::SnapshotPtr snapshot, services::currentSnapshot(workspace, job));
    auto words = std::make_shared<Vocabulary>();
    words->people = snapshot->customers.size();
    words->currency = text(snapshot->facts.currency);
    for (const columns::AttributeColumn &column : snapshot->attributes)
        words->attributes.push_back(attributeOf(column));
    words->tags = flags(snapshot->tags);
    words->identifiers = flags(snapshot->identifierKinds);
    words->sources = flags(snapshot->sources);
    for (const columns::ConsentColumn &consent : snapshot->consents)
        if (!words->purposes.contains(text(consent.purpose)))
            words->purposes << text(consent.purpose);
    addEvents(snapshot->events, job, *words);
    TRY(const auto segments, services::listDocuments(workspace, "segment"));
    for (const services::Document &document : segments)
        words->segments.push_back({text(document.id), text(document.name), 0});
    TRY(words->pools, savedPools(workspace));
    TRY(const auto funnels, services::listDocuments(workspace, "funnel"));
    for (const services::Document &document : funnels)
        words->funnels.push_back({text(document.id), text(document.name), document.body});
    if (job.isCancelled())
        return cancelledError();
    return VocabularyPtr(std::move(words));
}

} // namespace panorama::ui
