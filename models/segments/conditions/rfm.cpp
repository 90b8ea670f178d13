// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/condition.h"

namespace panorama::segments {
namespace {

constexpr const char *scoreKeys[] = {"r", "f", "m"};

// Whoever ordered and has one of the wanted scores in each of the lists given; the scores are those of `rfm run`.
class RfmCondition final : public Condition
{
public:
    using Wanted = std::array<std::uint8_t, 3>; // by r, f, m: bit s = score s is wanted
    explicit RfmCondition(Wanted wanted) : m_wanted(wanted) { }
    Result<People> evaluate(const Evaluation &evaluation) const override
    {
        TRY(const columns::Buyers *buyers, evaluation.buyers());
        columns::Bits bits(evaluation.people());
        for (const columns::Buyer &buyer : buyers->list)
            if (holds(buyer))
                bits.set(buyer.customer);
        return People(std::move(bits));
    }
    Json found(const Evaluation &evaluation, columns::CustomerNumber customer) const override
    {
        const auto buyers = evaluation.buyers();
        const columns::Buyer *buyer = buyers ? (*buyers)->find(customer) : nullptr;
        if (!buyer)
            return {};
        Json found = Json::object({});
        for (std::size_t i = 0; i < 3; ++i)
            found.set(scoreKeys[i], int(buyer->scores[i]));
        found.set("recency_days", buyer->recencyDays(evaluation.asOf));
        found.set("frequency", buyer->orders);
        return found;
    }

private:
    bool holds(const columns::Buyer &buyer) const
    {
        return (m_wanted[0] >> buyer.scores[0] & 1) && (m_wanted[1] >> buyer.scores[1] & 1)
            && (m_wanted[2] >> buyer.scores[2] & 1);
    }
    Wanted m_wanted;
};

// An absent list asks for nothing.
std::uint8_t readScores(JsonReader &reader, const char *key)
{
    const Json *list = reader.optionalArray(key);
    if (!list)
        return 0xff;
    std::uint8_t wanted = 0;
    for (std::size_t i = 0; i < list->items().size(); ++i) {
        const Json &item = list->items()[i];
        const auto score = item.isNumber() ? Decimal::fromJsonNumber(item.numberText()) : std::nullopt;
        bool known = false;
        for (int s = 1; s <= 5 && score; ++s)
            if (*score == Decimal(s)) {
                wanted = std::uint8_t(wanted | 1 << s);
                known = true;
            }
        if (!known)
            reader.complain("A score is a whole number from 1 to 5.", reader.pointer(key) + "/" + std::to_string(i));
    }
    return wanted;
}

ConditionPtr read(JsonReader &reader, const Json &)
{
    RfmCondition::Wanted wanted {};
    if (const Json *json = reader.object("rfm")) {
        JsonReader inner(*json, reader.pointer("rfm"));
        bool any = false;
        for (std::size_t i = 0; i < 3; ++i) {
            any = any || inner.has(scoreKeys[i]);
            wanted[i] = readScores(inner, scoreKeys[i]);
        }
        if (const auto result = inner.finish(); !result)
            reader.complain(result.error().message, result.error().where, result.error().mend);
        else if (!any)
            reader.complain("\"rfm\" asks for no score.", reader.pointer("rfm"),
                            "Give r, f or m, such as {\"r\":[4,5]}.");
    }
    return std::make_shared<RfmCondition>(wanted);
}

} // namespace

void register_rfm(ConditionRegistry &registry)
{
    registry.add({"rfm", "RFM scores", {{"rfm", ConditionParameter::Type::Scores}}, read});
}

} // namespace panorama::segments
