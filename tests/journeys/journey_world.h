// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/workspace.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace panorama::testing {

// An event or order in plain sight. Texts "" and nullopt = missing; value in micros of the base currency.
struct PlainEvent
{
    std::int64_t time = 0; // µs
    std::string event, channel, campaign, plan, lossReason;
    std::optional<std::int64_t> value;
    std::string orderId; // of an order
    bool isOrder() const { return event == "order"; }
    std::string canonical() const; // what the canonical export compares, after time and kind
};

struct PlainCustomer
{
    std::string id, city;
    std::vector<PlainEvent> events; // in the order in which they happened, ties as in the canonical export
};

// Random customers with events that often share an instant, around a change of the clock; in a workspace and in plain
// sight for an oracle.
class JourneyWorld
{
public:
    // `plant`: may add events before the world is written.
    JourneyWorld(std::uint64_t seed, int customers, int mostEvents,
                 const std::function<void(JourneyWorld &)> &plant = {});
    std::shared_ptr<store::Workspace> workspace;
    std::vector<PlainCustomer> customers; // by id
    TimeZone zone;
    std::mt19937_64 random;
    int below(int n) { return int(random() % std::uint64_t(n)); }
    std::int64_t randomTime();
    std::string pick(std::initializer_list<const char *> texts);

private:
    PlainEvent randomEvent();
    Result<void> write(store::WriteSession &session);
    Result<void> writeEvents(store::WriteSession &session);
    Result<void> writeOrders(store::WriteSession &session);
    std::uint32_t term(store::WriteSession &session, int kind, const std::string &text);
    std::map<std::pair<int, std::string>, std::uint32_t> m_terms;
    std::int64_t m_start = 0;
};

} // namespace panorama::testing
