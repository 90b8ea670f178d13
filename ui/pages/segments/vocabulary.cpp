// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/vocabulary.h"

#include "columns/snapshot.h"
#include "services/channel_order.h"
#include "services/document_service.h"
#include "services/snapshot_service.h"

#include <algorithm>
#include <numeric>

namespace panorama::ui {
namespace {

constexpr std::size_t shownValues = 60;

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

Vocabulary::Attribute attributeOf(const columns::AttributeColumn &column)
{
    const columns::Dictionary &dictionary = column.dictionary;
    Vocabulary::Attribute attribute {text(column.name), false, {}, {}};
    attribute.isNumeric = dictionary.size() > 0
        && dictionary.first(columns::ValueClass::Decimal) < dictionary.last(columns::ValueClass::Decimal)
        && dictionary.first(columns::ValueClass::Text) >= dictionary.last(columns::ValueClass::Text);
    std::vector<std::uint32_t> codes(dictionary.size());
    std::iota(codes.begin(), codes.end(), 1u);
    const auto count = [&](std::uint32_t code) { return column.offsets[code + 1] - column.offsets[code]; };
    const std::size_t shown = std::min(codes.size(), shownValues);
    std::partial_sort(codes.begin(), codes.begin() + std::ptrdiff_t(shown), codes.end(),
                      [&](auto a, auto b) { return count(a) != count(b) ? count(a) > count(b) : a < b; });
    for (std::size_t i = 0; i < shown; ++i) {
        attribute.values << text(dictionary.text(codes[i]));
        attribute.counts.push_back(count(codes[i]));
    }
    return attribute;
}

QStringList namesOf(const std::vector<columns::Flag> &flags)
{
    QStringList names;
    for (const columns::Flag &flag : flags)
        names << text(flag.name);
    return names;
}

} // namespace

const Vocabulary::Attribute *Vocabulary::attribute(const QString &name) const
{
    for (const Attribute &attribute : attributes)
        if (attribute.name == name)
            return &attribute;
    return nullptr;
}

Result<Vocabulary> loadVocabulary(const Job &job, store::Workspace &workspace)
{
    TRY(const columns::SnapshotPtr snapshot, services::currentSnapshot(workspace, job));
    Vocabulary words;
    for (const columns::AttributeColumn &column : snapshot->attributes)
        words.attributes.push_back(attributeOf(column));
    words.tags = namesOf(snapshot->tags);
    words.identifiers = namesOf(snapshot->identifierKinds);
    words.sources = namesOf(snapshot->sources);
    for (const std::string &name : snapshot->events.typeNames)
        words.events << text(name);
    words.properties = {QStringLiteral("channel"), QStringLiteral("campaign"), QStringLiteral("value")};
    for (const columns::PropertyColumn &property : snapshot->events.properties)
        if (!words.properties.contains(text(property.name)))
            words.properties << text(property.name);
    TRY(const std::vector<std::string> channels, services::channelOrder(workspace));
    for (const std::string &channel : channels)
        words.channels << text(channel);
    TRY(const auto segments, services::listDocuments(workspace, "segment"));
    for (const services::Document &segment : segments)
        words.segments.emplace_back(text(segment.id), text(segment.name));
    return words;
}

} // namespace panorama::ui
