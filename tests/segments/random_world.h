// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/value.h"
#include "store/workspace.h"

#include <map>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace panorama::testing {

struct WorldIdentifier
{
    int id = 0;
    std::string kind;
    bool strong = false, global = false;
};

struct WorldRecord
{
    std::int64_t id = 0;
    int source = 0;
    std::set<int> ids;
    std::optional<std::int64_t> created, rank;
    std::map<std::string, Value> attrs;
    std::set<std::string> tags;
    std::string ref;
};

// An event or order as it was written; value in micros.
struct WorldRow
{
    int source = 0;
    std::set<int> ids;
    std::uint32_t party = 0;
    std::string event;
    std::int64_t time = 0;
    std::string channel, campaign, currency;
    std::optional<std::int64_t> value;
    std::map<std::string, Value> props;
    bool replaced = false;
};

struct WorldConsent
{
    int source = 0;
    std::set<int> ids;
    std::uint32_t party = 0;
    std::string channel, purpose;
    bool granted = false;
    std::int64_t time = 0;
};

// Random rows of every kind that segments look at, both in a workspace and in plain sight for an oracle. Few distinct
// identifiers, times and values, so that people share them and events tie.
class RandomWorld
{
public:
    RandomWorld(std::uint64_t seed, int size);
    std::shared_ptr<store::Workspace> workspace;
    std::map<int, std::string> sources;
    std::map<int, WorldIdentifier> identifiers;
    std::vector<WorldRecord> records;
    std::vector<WorldRow> rows; // events, then orders
    std::vector<WorldConsent> consents;
    std::vector<std::pair<std::string, std::string>> cuts, links; // refs
    std::map<std::pair<int, std::string>, std::int64_t> rates; // day, currency: rate × 10^4
    TimeZone zone;
    std::int64_t randomTime();
    int below(int n) { return n > 0 ? int(m_random() % std::uint64_t(n)) : 0; }

private:
    void makeRecords(int size);
    void makeRows(int size);
    void makeLinks();
    std::set<int> randomIds(bool several);
    WorldRow randomRow();
    Value randomValue(const std::string &name);
    std::uint32_t partyOf(const std::set<int> &ids);
    Result<void> write(store::WriteSession &session);
    Result<void> writeEvents(store::WriteSession &session);
    Result<void> writeOrders(store::WriteSession &session);
    Result<void> writeLinks(store::WriteSession &session);
    int term(store::WriteSession &session, int kind, const std::string &text);

    std::mt19937_64 m_random;
    std::map<std::set<int>, std::uint32_t> m_parties;
    std::map<std::pair<int, std::string>, int> m_terms;
};

std::string implicitRef(int source, std::uint32_t party);

} // namespace panorama::testing
