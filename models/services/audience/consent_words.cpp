// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audience/consent_words.h"

namespace panorama::services {

std::string_view consentStateName(ConsentState state)
{
    return state == ConsentState::Granted ? "granted" : state == ConsentState::Withdrawn ? "withdrawn" : "unknown";
}

void ConsentWords::Word::hear(std::int64_t at, bool says)
{
    if (at > time)
        *this = {at, says};
    else if (at == time)
        granted = granted && says;
}

Result<ConsentWords> ConsentWords::load(store::Database &database, const identity::IdentityView &view,
                                        const std::string &purpose, Instant asOf)
{
    ConsentWords words;
    store::Statement row = database.prepare(
        "SELECT c.source_id, c.party, c.contact_channel, c.state, c.time, p.members FROM consents c LEFT JOIN parties p"
        " ON c.party >= 0x80000000 AND p.id = c.party - 0x80000000 WHERE c.purpose = ? AND c.time <= ?");
    row.bind(purpose, asOf);
    const auto hear = [](Words &list, std::uint32_t key, std::int64_t time, bool granted) {
        const auto [at, fresh] = list.try_emplace(key, Word {time, granted});
        if (!fresh)
            at->second.hear(time, granted);
    };
    while (row.step()) {
        const auto party = std::uint32_t(row.integer(1));
        const std::string channel(row.text(2));
        const bool granted = row.integer(3) != 0;
        // Also of rows of somebody who is not in the view: the identifier is the same.
        const std::vector<std::uint32_t> several = identity::identifierIds(row.blob(5));
        for (const std::uint32_t identifier : several.empty() ? std::vector {party} : several)
            hear(words.m_ofIdentifier[channel], identifier, row.integer(4), granted);
        if (const auto record = view.records().ofRow(std::uint32_t(row.integer(0)), party))
            hear(words.m_ofCustomer[channel], view.customers().customerOf(*record), row.integer(4), granted);
    }
    TRY_VOID(row.status());
    return words;
}

const std::vector<std::string> &ConsentWords::channelsOf(const std::string &kind)
{
    static const std::vector<std::string> mail {"email"}, phone {"sms", "phone"}, wechat {"wechat"}, device {"push"};
    if (kind == "email")
        return mail;
    if (kind == "phone")
        return phone;
    return kind == "openid" || kind == "unionid" ? wechat : device;
}

ConsentState ConsentWords::in(const std::string &channel, std::uint32_t identifier,
                              columns::CustomerNumber customer) const
{
    for (const auto &[words, key] : {std::pair(&m_ofIdentifier, identifier), std::pair(&m_ofCustomer, customer)}) {
        const auto list = words->find(channel);
        if (list == words->end())
            continue;
        if (const auto word = list->second.find(key); word != list->second.end())
            return word->second.granted ? ConsentState::Granted : ConsentState::Withdrawn;
    }
    return ConsentState::Unknown;
}

ConsentState ConsentWords::of(std::uint32_t identifier, columns::CustomerNumber customer, const std::string &kind) const
{
    ConsentState state = ConsentState::Unknown;
    for (const std::string &channel : channelsOf(kind)) {
        const ConsentState here = in(channel, identifier, customer);
        if (here == ConsentState::Withdrawn)
            return here;
        state = here == ConsentState::Granted ? here : state;
    }
    return state;
}

} // namespace panorama::services
