// SPDX-License-Identifier: GPL-3.0-or-later
// A branching process: who takes part passes a code on and brings Poisson(0.6) newcomers after exponential waits of two
// days; starters come evenly over the last 120 days. What is left of the room becomes codes passed on once more.
#include "services/sample/referral_writer.h"

#include "store/event_chunk.h"

#include <numeric>

namespace panorama::services::sample {
namespace {

constexpr double plantedK = 0.6, meanWaitDays = 2;
constexpr int campaignDays = 120;
constexpr std::size_t starPeople = 9, cyclePeople = 4, burstPeople = 12, leastForRings = 150;

int poisson(Dice &dice, double mean)
{
    int count = 0;
    double passed = dice.exponential(1);
    while (passed < mean) {
        ++count;
        passed += dice.exponential(1);
    }
    return count;
}

Json ringTruth(const char *kind, std::size_t people)
{
    return Json::object({{"kind", kind}, {"people", std::uint64_t(people)}});
}

} // namespace

std::int64_t ReferralWriter::share(const Wanted &wanted)
{
    return wanted.customers < 300 || wanted.events < 4000 ? 0 : std::min(wanted.events / 150, wanted.customers / 10);
}

std::uint32_t ReferralWriter::nextPerson()
{
    std::swap(m_parties[m_next], m_parties[m_next + m_dice.below(m_parties.size() - m_next)]);
    return std::uint32_t(m_next++);
}

void ReferralWriter::share(std::uint32_t person, std::int64_t time, std::uint32_t device)
{
    m_rows.push_back({person, person, device, time, false});
}

void ReferralWriter::join(std::uint32_t person, std::uint32_t by, std::int64_t time, std::uint32_t device)
{
    m_rows.push_back({person, by, device, time, true});
}

void ReferralWriter::plantRings()
{
    if (!hasRoom(leastForRings))
        return;
    const std::int64_t middle = m_start + (m_end - m_start) / 2, hour = 3600 * microsPerSecond;
    const std::uint32_t star = nextPerson();
    share(star, middle, star);
    for (std::size_t i = 0; i < starPeople; ++i)
        join(nextPerson(), star, middle + std::int64_t(i + 1) * 7 * hour, star);
    const std::uint32_t burst = nextPerson();
    share(burst, middle + hour, burst);
    for (std::size_t i = 0; i < burstPeople; ++i) {
        const std::uint32_t person = nextPerson();
        join(person, burst, middle + 2 * hour + std::int64_t(i) * 20 * microsPerSecond, person);
    }
    const auto first = std::uint32_t(m_next);
    for (std::size_t i = 0; i < cyclePeople; ++i)
        nextPerson();
    for (std::uint32_t i = 0; i < cyclePeople; ++i) {
        share(first + i, middle + 3 * hour, first + i);
        join(first + i, first + (i + 1) % std::uint32_t(cyclePeople), middle + (4 + i) * hour, first + i);
    }
    m_truth = Json::array();
    m_truth.append(ringTruth("shared", starPeople + 1));
    m_truth.append(ringTruth("burst", burstPeople + 1));
    m_truth.append(ringTruth("cycle", cyclePeople));
}

void ReferralWriter::draw()
{
    m_end = m_market.end.micros;
    m_start = m_end - std::int64_t(std::min(campaignDays, m_market.days)) * microsPerDay;
    plantRings();
    const auto moment = [this] {
        return m_start + std::int64_t(m_dice.unit() * double(m_end - m_start)) / microsPerSecond * microsPerSecond;
    };
    while (hasRoom(2)) {
        std::vector<std::pair<std::uint32_t, std::int64_t>> active {{nextPerson(), moment()}};
        for (std::size_t i = 0; i < active.size() && hasRoom(2); ++i) {
            const auto [person, since] = active[i];
            share(person, since, person);
            for (int left = poisson(m_dice, i == 0 ? 2 : plantedK); left > 0 && hasRoom(1); --left) {
                const std::int64_t time =
                    since + std::int64_t(m_dice.exponential(meanWaitDays * 86400)) * microsPerSecond;
                if (time > m_end)
                    continue;
                active.emplace_back(nextPerson(), time);
                join(active.back().first, person, time, active.back().first);
            }
        }
    }
    while (m_rows.size() < m_room) {
        const auto person = std::uint32_t(m_dice.below(std::max<std::size_t>(1, m_next)));
        share(person, moment(), person);
    }
}

Result<void> ReferralWriter::write(store::Database &database, const store::Vault &vault, Book &book)
{
    m_room = std::size_t(share(m_wanted));
    if (m_room == 0)
        return {};
    draw();
    TRY(Delivery * delivery, book.deliver("小程序", DataKind::Events, "mini_invites.csv"));
    TRY(const std::uint32_t invite, book.term(1, "invite"));
    TRY(const std::uint32_t referred, book.term(1, "referred"));
    TRY(const std::uint32_t code, book.term(5, "invite_code"));
    TRY(const std::uint32_t device, book.term(5, "device"));
    store::EventColumns columns;
    std::vector<std::uint64_t> keys;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        keys.push_back(vault.eventKeyHash("小程序/invite-" + std::to_string(i)));
    std::vector<std::size_t> order(m_rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    store::PropertyColumn codes {code, false, {}, {}}, devices {device, false, {}, {}};
    for (std::size_t person = 0; person < std::max<std::size_t>(1, m_next); ++person) {
        codes.values.push_back({ValueType::Text, "SY" + std::to_string(100000 + person)});
        devices.values.push_back({ValueType::Text, "dev-" + std::to_string(700000 + person)});
    }
    for (const std::size_t i : order) {
        const Row &row = m_rows[i];
        columns.keyHash.push_back(keys[i]);
        columns.party.push_back(m_parties[row.person]);
        columns.time.push_back(row.time);
        columns.event.push_back(row.isJoin ? referred : invite);
        columns.channel.push_back(0);
        columns.campaign.push_back(0);
        columns.value.push_back(store::EventColumns::noValue);
        columns.currency.push_back(0);
        codes.codes.push_back(row.code + 1);
        devices.codes.push_back(row.device + 1);
    }
    columns.properties = {std::move(codes), std::move(devices)};
    const store::EncodedChunk chunk = store::encodeChunk(columns);
    auto insert = database.prepare("INSERT INTO event_chunks(batch_id, source_id, rows, time_min, time_max, parties, "
                                   "key_hashes, columns) VALUES(?,?,?,?,?,?,?,?)");
    insert.bind(delivery->batch, delivery->source, std::int64_t(columns.rows()), chunk.timeMin, chunk.timeMax);
    insert.bindBlob(chunk.parties).bindBlob(chunk.keyHashes).bindBlob(chunk.columns);
    TRY_VOID(insert.run());
    delivery->rows = std::int64_t(columns.rows());
    m_truth = Json::object({{"k_factor", plantedK}, {"mean_wait_days", meanWaitDays}, {"rings", std::move(m_truth)}});
    return {};
}

} // namespace panorama::services::sample
