// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample/person.h"

#include "services/sample/brand.h"

#include <cstdio>

namespace panorama::services::sample {
namespace {

std::string numbered(const char *format, std::int64_t number)
{
    char text[48];
    std::snprintf(text, sizeof text, format, static_cast<long long>(number));
    return text;
}

// A bijection of 0 … 10^8 − 1, so that phone numbers are unlike but never equal.
std::int64_t scrambled(std::int64_t number, std::uint64_t seed)
{
    return std::int64_t((static_cast<unsigned __int128>(number) * 36028797 + seed * 7919) % 100000000);
}

std::string drawPhone(const Wanted &wanted, std::int64_t number, Dice &dice)
{
    static const std::vector<int> prefixes = {130, 131, 132, 133, 135, 136, 137, 138, 139, 150, 151, 152, 153, 155,
                                              156, 157, 158, 159, 180, 181, 182, 183, 185, 186, 187, 188, 189};
    return "+86" + std::to_string(dice.pick(prefixes)) + numbered("%08lld", scrambled(number, wanted.seed));
}

std::string drawToken(Dice &dice, const char *prefix, std::size_t length)
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string token = prefix;
    while (token.size() < length)
        token += letters[dice.below(letters.size())];
    return token;
}

std::string drawName(Dice &dice, bool female, const Person *family)
{
    const auto &names = surnames();
    const double u = dice.unit();
    std::string name = family ? family->name.substr(0, 3) : names[std::size_t(u * u * double(names.size()))];
    name += dice.pick(givenCharacters(female));
    if (dice.chance(0.72))
        name += dice.pick(givenCharacters(female));
    return name;
}

void drawSystems(Person &person, Dice &dice)
{
    person.lead = dice.chance(0.34);
    person.member = dice.chance(0.42);
    person.follower = dice.chance(0.22);
    person.mini = dice.chance(0.38);
    person.buyer = dice.chance(0.20);
    if (!person.lead && !person.member && !person.mini && !person.buyer)
        (dice.chance(0.6) ? person.mini : person.member) = true;
}

void drawIdentifiers(Person &person, const Wanted &wanted, Dice &dice, const Person &before)
{
    const std::int64_t number = person.number;
    person.phone = person.sharesPhone ? before.phone : drawPhone(wanted, number, dice);
    if (dice.chance(0.34) && (person.lead || person.member)) {
        static const std::vector<std::string> hosts = {"example.com", "example.cn", "mail.example.com",
                                                       "post.example.cn", "example.net"};
        person.email = numbered("u%lld", scrambled(number, wanted.seed + 17)) + "@" + dice.pick(hosts);
    }
    if (person.follower || person.mini)
        person.unionid = drawToken(dice, "oSyU", 28);
    person.followerOpenid = person.follower ? drawToken(dice, "oSyG", 28) : std::string();
    person.miniOpenid = person.mini ? drawToken(dice, "oSyM", 28) : std::string();
    person.memberNo = person.member ? numbered("SY%08lld", number + 1) : std::string();
    person.buyerId = person.buyer ? numbered("tb%010lld", scrambled(number, wanted.seed + 5) * 7 + 3) : std::string();
    person.leadNo = person.lead ? numbered("L%07lld", number + 1) : std::string();
    person.buyerPhone = dice.chance(0.55);
    person.miniPhone = dice.chance(0.8);
}

void drawTraits(Person &person, Dice &dice, const Person *family)
{
    person.female = dice.chance(0.54);
    person.age = std::clamp(int(33 + 8.5 * dice.normal()), 18, 68);
    person.city = family ? family->city : dice.weighted(cityShares());
    person.name = drawName(dice, person.female, family);
    person.typedName = dice.chance(0.06) ? mistyped(person.name) : person.name;
    person.level = 1 + int(dice.chance(0.45)) + int(dice.chance(0.3)) + int(dice.chance(0.2)) + int(dice.chance(0.12));
    person.score = std::clamp(int(430 + 70 * person.level + 120 * dice.normal()), 0, 1000);
    for (std::size_t tag = 0; tag < tagNames().size(); ++tag)
        if (dice.chance(tagShare(tag) * 0.6))
            person.tags.push_back(tag);
}

bool isAnonymous(const Wanted &wanted, std::int64_t number)
{
    return Dice(wanted.seed, std::uint64_t(number) * 4 + 20000001).chance(0.10);
}

// Day and channel of the first contact, as an index into Market::firstContacts.
std::size_t contactOf(const Wanted &wanted, const Market &market, std::int64_t number)
{
    return Dice(wanted.seed, std::uint64_t(number) * 4 + 20000000).weighted(market.firstContacts);
}

} // namespace

double activityOf(const Wanted &wanted, const Market &market, std::int64_t number)
{
    Dice dice(wanted.seed, std::uint64_t(number) * 4 + 20000002);
    const auto day = contactOf(wanted, market, number) / market.channelCount();
    const double lifetime = 1 - double(day) / market.days;
    return std::exp(0.7 * dice.normal()) * (isAnonymous(wanted, number) ? 0.3 : 1.0) * (0.2 + 0.8 * lifetime);
}

Person drawPerson(const Wanted &wanted, const Market &market, std::int64_t number, const Person &before)
{
    Dice dice(wanted.seed, std::uint64_t(number) * 4 + 20000003);
    Person person;
    person.number = number;
    person.anonymous = isAnonymous(wanted, number);
    const std::size_t contact = contactOf(wanted, market, number);
    person.day = int(contact / market.channelCount());
    person.channel = contact % market.channelCount();
    person.device = drawToken(dice, "d", 20);
    std::transform(person.device.begin(), person.device.end(), person.device.begin(),
                   [](unsigned char c) { return char(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    if (person.anonymous)
        return person;
    person.sharesPhone = number % 50 == 49 && !before.phone.empty() && !before.sharesPhone;
    drawTraits(person, dice, person.sharesPhone ? &before : nullptr);
    drawSystems(person, dice);
    drawIdentifiers(person, wanted, dice, before);
    return person;
}

} // namespace panorama::services::sample
