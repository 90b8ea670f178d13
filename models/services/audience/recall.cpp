// SPDX-License-Identifier: GPL-3.0-or-later
// What left is compared with today's consent for the purpose that it left for: whoever has none any more is to be taken
// back from the destination, and from the contact lists of store guides. A person who was erased is no longer known;
// the erasure itself lists the destinations.
#include "services/audience/audience_export.h"
#include "services/audience/consent_words.h"
#include "services/customer_reading.h"
#include "services/link_scope.h"

#include <map>
#include <tuple>

namespace panorama::services {
namespace {

struct Recall
{
    std::string exportId, state;
    std::int64_t time = 0;
};
using RecallKey = std::tuple<std::string, std::string, std::string>; // customer, platform, identifier kind

class RecallSearch
{
public:
    RecallSearch(CustomerReading &reading, Instant asOf) : m_reading(reading), m_asOf(asOf) { }

    Result<std::map<RecallKey, Recall>> run()
    {
        TRY(const bool kept, hasLedger(m_reading.session.database()));
        if (!kept)
            return std::move(m_found);
        store::Statement row = m_reading.session.database().prepare(
            "SELECT l.record_ref, l.platform, l.identifier_kind, l.identifier, l.export_id, l.time, e.purpose"
            " FROM export_ledger l JOIN exports e ON e.export_id = l.export_id"
            " WHERE l.time <= ? ORDER BY l.id");
        row.bind(m_asOf);
        while (row.step()) {
            const auto record = m_reading.view->records().ofRef(row.blob(0));
            if (!record)
                continue;
            TRY(const ConsentWords *words, wordsFor(std::string(row.text(6))));
            const auto customer = m_reading.view->customers().customerOf(*record);
            const std::string kind(row.text(2));
            const ConsentState state = words->of(std::uint32_t(row.integer(3)), customer, kind);
            const RecallKey key {m_reading.view->customers().id(customer), std::string(row.text(1)), kind};
            if (state == ConsentState::Granted)
                continue;
            m_found[key] = {std::string(row.text(4)), std::string(consentStateName(state)), row.integer(5)};
        }
        TRY_VOID(row.status());
        return std::move(m_found);
    }

private:
    Result<const ConsentWords *> wordsFor(const std::string &purpose)
    {
        const auto known = m_words.find(purpose);
        if (known != m_words.end())
            return &known->second;
        TRY(ConsentWords words, ConsentWords::load(m_reading.session.database(), *m_reading.view, purpose, m_asOf));
        return &m_words.emplace(purpose, std::move(words)).first->second;
    }

    CustomerReading &m_reading;
    Instant m_asOf;
    std::map<std::string, ConsentWords> m_words;
    std::map<RecallKey, Recall> m_found;
};

} // namespace

Result<Json> recallList(const Job &job, store::Workspace &workspace, Instant asOf, std::int64_t &revision)
{
    TRY_VOID(prepareScopes(job, workspace));
    TRY(const store::Vault *vault, store::requireVault(workspace));
    TRY(store::ReadSession session, workspace.read());
    TRY(const auto scope, scopeOfRefs(session.database(), "SELECT DISTINCT record_ref FROM export_ledger"));
    TRY(identity::IdentityViewPtr view, viewOf(scope, session.database(), *vault, job));
    revision = session.revision();
    CustomerReading reading {std::move(session), vault, std::move(view)};
    TRY(const auto found, RecallSearch(reading, asOf).run());
    const TimeZone zone = workspace.settings().zone;
    Json list = Json::array();
    for (const auto &[key, recall] : found)
        list.append(Json::object({{"customer", std::get<0>(key)},
                                  {"platform", std::get<1>(key)},
                                  {"identifier_kind", std::get<2>(key)},
                                  {"export_id", recall.exportId},
                                  {"time", zone.format({recall.time})},
                                  {"state", recall.state}}));
    return Json::object({{"recalls", std::move(list)}});
}

} // namespace panorama::services
