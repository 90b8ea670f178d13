// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/sample/person.h"

#include <array>
#include <optional>

namespace panorama::services::sample {

enum class EventName : std::uint8_t { Impression, Click, Visit, Lead, FollowUp, Coupon, Cart, EmailOpen };
constexpr std::size_t eventNameCount = 8;
// The system that saw an event, and so the identifier it is known by.
enum class Seen : std::uint8_t { Tracking, Mini, Sales, Mail };
constexpr std::size_t seenCount = 4;
enum class Property : std::uint8_t { Page, DeviceType, Form, Owner, LossReason, Coupon, Sku, Template };
constexpr std::size_t propertyCount = 8;

const std::string &eventText(EventName name);
const std::string &propertyText(Property property);
const std::vector<std::string> &propertyValues(Property property);

struct SampleEvent
{
    EventName name = EventName::Impression;
    Seen seen = Seen::Tracking;
    Instant time;
    std::size_t channel = 0;
    int festival = -1;
    std::int64_t micros = INT64_MIN; // value; the least number: none
    std::array<std::uint8_t, propertyCount> codes {}; // 1 + index into propertyValues(); 0: none
};

enum class SoldBy : std::uint8_t { Shop, Mini, Store };
struct OrderLine
{
    std::size_t product = 0;
    int quantity = 1;
    std::int64_t micros = 0; // of the line
};
struct SampleOrder
{
    SoldBy soldBy = SoldBy::Shop;
    Instant time;
    std::size_t channel = 0;
    std::size_t shop = 0; // SoldBy::Store
    std::vector<OrderLine> lines;
    std::int64_t micros = 0;
    std::optional<Instant> refundTime;
    std::int64_t refundMicros = 0;
};

class JourneySink
{
public:
    virtual ~JourneySink() = default;
    virtual void event(const Person &person, const SampleEvent &event) = 0;
    virtual void order(const Person &person, const SampleOrder &order) = 0;
};

// Lets a person live through the days of the market with exactly `budget` events (orders not counted).
void live(const Wanted &wanted, const Market &market, const Person &person, std::int64_t budget, JourneySink &sink);
// True factor on a cart's chance to become an order.
double hourFactor(int hour);
constexpr double festivalFactor = 1.2;

} // namespace panorama::services::sample
