// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/event_writer.h"

#include "store/event_chunk.h"

#include <numeric>

namespace panorama::services::sample {
namespace {

struct Stream
{
    Delivery *delivery = nullptr;
    std::string source;
    std::vector<std::uint64_t> keyHash;
    std::vector<std::uint32_t> party;
    std::vector<SampleEvent> events;
};

template<typename T> std::vector<T> ordered(const std::vector<T> &values, const std::vector<std::uint32_t> &order)
{
    std::vector<T> sorted;
    sorted.reserve(values.size());
    for (const std::uint32_t row : order)
        sorted.push_back(values[row]);
    return sorted;
}

std::uint32_t partyOf(const Parties &parties, Seen seen)
{
    switch (seen) {
    case Seen::Mini: return parties.mini;
    case Seen::Sales: return parties.sales;
    case Seen::Mail: return parties.mail;
    default: return parties.tracking;
    }
}

} // namespace

struct EventWriter::Impl
{
    store::Database &database;
    const store::Vault &vault;
    const Market &market;
    std::array<Stream, seenCount> streams;
    std::array<std::uint32_t, eventNameCount> eventTerms {};
    std::array<std::uint32_t, propertyCount> propertyTerms {};
    std::vector<std::uint32_t> channelTerms;
    std::vector<std::vector<std::uint32_t>> campaignTerms; // channel × festival + 1
    std::uint32_t currency = 0;

    Result<void> flush(Stream &stream)
    {
        if (stream.events.empty())
            return {};
        const store::EncodedChunk chunk = store::encodeChunk(columnsOf(stream));
        auto insert = database.prepare("INSERT INTO event_chunks(batch_id, source_id, rows, time_min, time_max, "
                                       "parties, key_hashes, columns) VALUES(?,?,?,?,?,?,?,?)");
        insert.bind(stream.delivery->batch, stream.delivery->source, std::int64_t(stream.events.size()), chunk.timeMin,
                    chunk.timeMax);
        insert.bindBlob(chunk.parties).bindBlob(chunk.keyHashes).bindBlob(chunk.columns);
        TRY_VOID(insert.run());
        stream.keyHash.clear();
        stream.party.clear();
        stream.events.clear();
        return {};
    }

    store::EventColumns columnsOf(const Stream &stream) const
    {
        std::vector<std::uint32_t> order(stream.events.size());
        std::iota(order.begin(), order.end(), 0U);
        std::sort(order.begin(), order.end(), [&](auto a, auto b) { return stream.keyHash[a] < stream.keyHash[b]; });
        store::EventColumns columns;
        columns.keyHash = ordered(stream.keyHash, order);
        columns.party = ordered(stream.party, order);
        for (const std::uint32_t row : order) {
            const SampleEvent &event = stream.events[row];
            columns.time.push_back(event.time.micros);
            columns.event.push_back(eventTerms[std::size_t(event.name)]);
            columns.channel.push_back(channelTerms[event.channel]);
            columns.campaign.push_back(campaignTerms[event.channel][std::size_t(event.festival + 1)]);
            columns.value.push_back(event.micros);
            columns.currency.push_back(event.micros == store::EventColumns::noValue ? 0 : currency);
        }
        for (std::size_t property = 0; property < propertyCount; ++property)
            addProperty(columns, stream, order, property);
        return columns;
    }

    void addProperty(store::EventColumns &columns, const Stream &stream, const std::vector<std::uint32_t> &order,
                     std::size_t property) const
    {
        store::PropertyColumn column {propertyTerms[property], false, {}, {}};
        bool used = false;
        for (const std::uint32_t row : order) {
            column.codes.push_back(stream.events[row].codes[property]);
            used = used || column.codes.back();
        }
        if (!used)
            return;
        for (const std::string &text : propertyValues(Property(property)))
            column.values.push_back({ValueType::Text, text});
        columns.properties.push_back(std::move(column));
    }
};

EventWriter::EventWriter(store::Database &database, const store::Vault &vault, const Market &market)
    : m_impl(new Impl {database, vault, market})
{
}
EventWriter::~EventWriter() = default;

Result<void> EventWriter::open(Book &book)
{
    constexpr std::array<std::pair<const char *, const char *>, seenCount> names = {
        {{"全域监测", "tracking_events.csv"},
         {"小程序", "mini_events.csv"},
         {"CRM", "crm_activities.csv"},
         {"邮件平台", "mail_opens.csv"}}};
    for (std::size_t i = 0; i < seenCount; ++i) {
        m_impl->streams[i].source = names[i].first;
        TRY(m_impl->streams[i].delivery, book.deliver(names[i].first, DataKind::Events, names[i].second));
    }
    for (std::size_t i = 0; i < eventNameCount; ++i) {
        TRY(m_impl->eventTerms[i], book.term(1, eventText(EventName(i))));
    }
    for (std::size_t i = 0; i < propertyCount; ++i) {
        TRY(m_impl->propertyTerms[i], book.term(5, propertyText(Property(i))));
    }
    for (std::size_t c = 0; c < m_impl->market.channelCount(); ++c) {
        TRY(const std::uint32_t term, book.term(2, m_impl->market.channelName(c)));
        m_impl->channelTerms.push_back(term);
        std::vector<std::uint32_t> campaigns;
        for (int festival = -1; festival < int(m_impl->market.festivals.size()); ++festival) {
            TRY(const std::uint32_t campaign, book.term(3, m_impl->market.campaignOf(c, festival)));
            campaigns.push_back(campaign);
        }
        m_impl->campaignTerms.push_back(std::move(campaigns));
    }
    TRY(m_impl->currency, book.term(4, "CNY"));
    return {};
}

Result<void> EventWriter::add(const SampleEvent &event, const Parties &parties)
{
    Stream &stream = m_impl->streams[std::size_t(event.seen)];
    stream.keyHash.push_back(m_impl->vault.eventKeyHash(stream.source + "/" + std::to_string(++stream.delivery->rows)));
    stream.party.push_back(partyOf(parties, event.seen));
    stream.events.push_back(event);
    if (stream.events.size() == store::EventColumns::chunkRows)
        return m_impl->flush(stream);
    return {};
}

Result<void> EventWriter::finish()
{
    for (Stream &stream : m_impl->streams)
        TRY_VOID(m_impl->flush(stream));
    return {};
}

} // namespace panorama::services::sample
