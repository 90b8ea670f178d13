// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/sample_service.h"

#include "identity/settle.h"
#include "services/sample/brand_writer.h"
#include "services/sample/event_writer.h"
#include "services/sample/order_writer.h"
#include "services/sample/referral_writer.h"
#include "services/sample/truth.h"
#include "store/workspace_file.h"

#include <chrono>
#include <filesystem>
#include <fstream>

namespace panorama::services {
namespace {

using namespace sample;

// Hands what a person does to the writers and keeps their first error.
class Scribe : public JourneySink
{
public:
    Scribe(EventWriter &events, OrderWriter &orders) : m_events(events), m_orders(orders) { }
    void setParties(const Parties &parties) { m_parties = parties; }
    void event(const Person &, const SampleEvent &event) override { keep(m_events.add(event, m_parties)); }
    void order(const Person &, const SampleOrder &order) override { keep(m_orders.add(order, m_parties)); }
    const Result<void> &status() const { return m_status; }

private:
    void keep(const Result<void> &result)
    {
        if (!result && m_status)
            m_status = result.error();
    }
    EventWriter &m_events;
    OrderWriter &m_orders;
    Parties m_parties;
    Result<void> m_status;
};

struct Outcome
{
    std::int64_t orders = 0;
    std::string people, families;
    Json referral;
};

double allActivity(const Wanted &wanted, const Market &market)
{
    double sum = 0;
    for (std::int64_t number = 0; number < wanted.customers; ++number)
        sum += activityOf(wanted, market, number);
    return sum;
}

// Everybody gets a share of the events by activity; the running sum keeps the total exact.
Result<Outcome> writePeople(const Job &job, const Wanted &wanted, const Market &market, store::Database &database,
                            const store::Vault &vault, Book &book)
{
    PeopleWriter people(database, vault, market);
    EventWriter events(database, vault, market);
    OrderWriter orders(database, market);
    ReferralWriter referral(wanted, market);
    const std::int64_t lived = wanted.events - ReferralWriter::share(wanted);
    TRY_VOID(people.open(book));
    TRY_VOID(events.open(book));
    TRY_VOID(orders.open(book));
    Scribe scribe(events, orders);
    const double all = allActivity(wanted, market);
    double sum = 0;
    std::int64_t given = 0;
    Person person;
    for (std::int64_t number = 0; number < wanted.customers; ++number) {
        person = drawPerson(wanted, market, number, person);
        TRY(const Parties parties, people.add(person));
        scribe.setParties(parties);
        if (person.mini)
            referral.meet(parties.mini);
        sum += activityOf(wanted, market, number);
        const std::int64_t until = number + 1 == wanted.customers ? lived : std::int64_t(double(lived) * sum / all);
        live(wanted, market, person, until - given, scribe);
        given = until;
        TRY_VOID(scribe.status());
        if (number % 512 == 0) {
            job.report(std::uint64_t(number), std::uint64_t(wanted.customers), "Sample brand");
            if (job.isCancelled())
                return cancelledError();
        }
    }
    TRY_VOID(events.finish());
    TRY_VOID(referral.write(database, vault, book));
    return Outcome {orders.count(), people.truth(), people.families(), referral.truth()};
}

Result<void> writeTruth(const std::string &path, const Json &brand, const Outcome &outcome)
{
    std::string head = brand.dump();
    head.pop_back(); // the closing brace
    std::ofstream file(path + ".part", std::ios::binary | std::ios::trunc);
    file << head << ",\"shared_phones\":[" << outcome.families << "],\"people\":[\n" << outcome.people << "\n]}\n";
    file.close();
    std::error_code failure;
    if (file.good())
        std::filesystem::rename(path + ".part", path, failure);
    if (!file.good() || failure)
        return storageError(path + " cannot be written.", path, "Check the folder and the free space.");
    return {};
}

// The store is filled without a journal on the disk: should it not come to its end, the whole file goes.
Result<Outcome> fill(const Job &job, const std::string &path, const Wanted &wanted, const Market &market, Json &brand,
                     Instant now)
{
    TRY(store::Database database, store::Database::open(path, store::OpenMode::ReadWrite));
    TRY_VOID(database.execute(
        "PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA cache_size=-400000; PRAGMA secure_delete=OFF"));
    TRY(const std::string id, store::workspaceId(database));
    TRY(const store::Vault vault, store::unlock(database, id, {std::nullopt, false}));
    TRY(store::Transaction transaction, store::Transaction::begin(database, true));
    Book book(database, now);
    BrandWriter writer(database, wanted, market, book);
    TRY_VOID(writer.writeAll());
    TRY(Outcome outcome, writePeople(job, wanted, market, database, vault, book));
    TRY_VOID(book.finish());
    store::WriteSession session {database, &vault, now, {"records", "event_chunks", "orders", "consents"}};
    TRY_VOID(identity::settle(session, job, true));
    TRY_VOID(transaction.commit());
    TRY_VOID(database.execute("PRAGMA journal_mode=WAL; PRAGMA wal_checkpoint(TRUNCATE)"));
    brand = brandTruth(wanted, market, writer.lateDays(), writer.missingDays());
    brand.set("referral", outcome.referral);
    return outcome;
}

} // namespace

Result<Json> createSample(const Job &job, const std::string &path, const Wanted &wanted, bool overwrite,
                          const Clock &clock)
{
    const auto start = std::chrono::steady_clock::now();
    const std::string truthPath = path + ".truth.json", part = path + ".part";
    if (!overwrite)
        for (const std::string &name : {path, truthPath})
            TRY_VOID(store::requireAbsent(name));
    const TimeZone zone = TimeZone::fromName("Asia/Shanghai").value_or(TimeZone());
    const Instant now {clock.now().micros / microsPerSecond * microsPerSecond};
    const Market market = makeMarket(wanted, zone, now);
    Json brand;
    const auto build = [&]() -> Result<Outcome> {
        TRY(auto workspace,
            store::Workspace::create(
                part, {{zone, "CNY", "CN", store::WeekStart::Monday}, store::SlotKind::Sample, std::nullopt, true},
                clock));
        workspace.reset();
        TRY(Outcome outcome, fill(job, part, wanted, market, brand, now));
        TRY_VOID(writeTruth(truthPath, brand, outcome));
        TRY_VOID(store::replaceWorkspaceFile(part, path));
        return outcome;
    };
    const Result<Outcome> outcome = build();
    if (!outcome) {
        store::removeWorkspaceFiles(part);
        return outcome.error();
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return Json::object({{"path", path},
                         {"truth", truthPath},
                         {"customers", wanted.customers},
                         {"events", wanted.events},
                         {"orders", outcome->orders},
                         {"as_of", zone.format(now)},
                         {"revision", 1},
                         {"seconds", std::round(seconds * 1000) / 1000}});
}

} // namespace panorama::services
