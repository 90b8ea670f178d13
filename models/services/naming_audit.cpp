// SPDX-License-Identifier: GPL-3.0-or-later
// One walk over the events counts each channel and campaign by its code; names whose tidy spelling is the same but for
// signs that part words are one thing under several names.
#include "services/naming_audit.h"

#include "domain/tracked_link.h"
#include "services/snapshot_service.h"

#include <map>
#include <set>

namespace panorama::services {
namespace {

struct Counts
{
    std::map<std::string, std::uint64_t> channels, campaigns;
    std::vector<std::uint64_t> events, withoutChannel; // by event type
};

Counts countNames(const columns::EventTable &events, Instant asOf, const Job &job)
{
    Counts counts;
    counts.events.resize(events.typeNames.size());
    counts.withoutChannel.resize(events.typeNames.size());
    std::vector<std::uint64_t> channels(events.channel->dictionary.size() + std::size_t(1)),
        campaigns(events.campaign->dictionary.size() + std::size_t(1));
    for (columns::Row row = 0; row < events.rows() && !job.isCancelled(); ++row) {
        if (events.times.at(row) > asOf.micros)
            continue;
        const std::size_t type = events.types.at(row);
        const std::uint32_t channel = events.channel->code(row);
        ++counts.events[type];
        counts.withoutChannel[type] += channel == 0;
        ++channels[channel];
        ++campaigns[events.campaign->code(row)];
    }
    for (std::uint32_t code = 1; code < channels.size(); ++code)
        counts.channels[std::string(events.channel->dictionary.text(code))] = channels[code];
    for (std::uint32_t code = 1; code < campaigns.size(); ++code)
        counts.campaigns[std::string(events.campaign->dictionary.text(code))] = campaigns[code];
    return counts;
}

// 618_大促, 618-大促 and 618大促 are one name; between two digits a sign says something: 1.2 is not 12.
std::string withoutSigns(const std::string &tidy)
{
    const auto isDigit = [&tidy](std::size_t i) { return i < tidy.size() && tidy[i] >= '0' && tidy[i] <= '9'; };
    std::string out;
    for (std::size_t i = 0; i < tidy.size(); ++i)
        if (std::string_view("._-").find(tidy[i]) == std::string_view::npos)
            out += tidy[i];
        else if (i > 0 && isDigit(i - 1) && isDigit(i + 1))
            out += '-';
    return out;
}

// What is proposed is the spelling that most events have.
void addVariants(const char *kind, const std::map<std::string, std::uint64_t> &names, Json &list)
{
    struct Thing
    {
        Json spellings = Json::array();
        std::string tidy;
        std::uint64_t most = 0;
    };
    std::map<std::string, Thing> things;
    for (const auto &[name, events] : names) {
        const std::string tidy = tidyName(name);
        Thing &thing = things[withoutSigns(tidy)];
        thing.spellings.append(Json::object({{"name", name}, {"events", events}}));
        if (thing.tidy.empty() || events > thing.most) {
            thing.tidy = tidy;
            thing.most = events;
        }
    }
    for (auto &[key, thing] : things)
        if (thing.spellings.items().size() > 1)
            list.append(Json::object({{"kind", kind}, {"tidy", thing.tidy}, {"names", std::move(thing.spellings)}}));
}

Result<std::set<std::string>> listedCampaigns(store::Database &database)
{
    std::set<std::string> names;
    store::Statement row = database.prepare("SELECT campaign FROM campaigns");
    while (row.step())
        names.emplace(row.text(0));
    TRY_VOID(row.status());
    return names;
}

// Campaigns that hold others together have no events of their own.
Result<std::set<std::string>> parentCampaigns(store::Database &database)
{
    std::set<std::string> names;
    store::Statement row = database.prepare("SELECT DISTINCT parent FROM campaigns WHERE parent IS NOT NULL");
    while (row.step())
        names.emplace(row.text(0));
    TRY_VOID(row.status());
    return names;
}

} // namespace

Result<Json> namingAudit(const Job &job, store::Workspace &workspace, Instant asOf)
{
    TRY(store::ReadSession session, workspace.read());
    TRY(const columns::SnapshotPtr snapshot, snapshotOf(workspace, session, job));
    TRY(const std::set<std::string> listed, listedCampaigns(session.database()));
    TRY(const std::set<std::string> parents, parentCampaigns(session.database()));
    const Counts counts = countNames(snapshot->events, asOf, job);
    if (job.isCancelled())
        return cancelledError();
    Json variants = Json::array(), unregistered = Json::array(), unused = Json::array(), without = Json::array();
    addVariants("campaign", counts.campaigns, variants);
    addVariants("channel", counts.channels, variants);
    for (const auto &[campaign, events] : counts.campaigns)
        if (events > 0 && !listed.contains(campaign))
            unregistered.append(Json::object({{"campaign", campaign}, {"events", events}}));
    for (const std::string &campaign : listed)
        if (const auto found = counts.campaigns.find(campaign);
            !parents.contains(campaign) && (found == counts.campaigns.end() || found->second == 0))
            unused.append(campaign);
    for (std::size_t type = 0; type < counts.events.size(); ++type)
        if (counts.withoutChannel[type] > 0)
            without.append(
                Json::object({{"event", snapshot->events.typeNames[type]},
                              {"events", counts.withoutChannel[type]},
                              {"share", double(counts.withoutChannel[type]) / double(counts.events[type])}}));
    return Json::object({{"variants", std::move(variants)},
                         {"unregistered", std::move(unregistered)},
                         {"unused", std::move(unused)},
                         {"without_channel", std::move(without)},
                         {"revision", session.revision()}});
}

} // namespace panorama::services
