// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns/customer_index.h"
#include "core/time.h"
#include "identity/identity_view.h"

#include <map>
#include <string>
#include <unordered_map>

namespace panorama::services {

enum class ConsentState { Unknown, Granted, Withdrawn };
std::string_view consentStateName(ConsentState state);

// The latest words on consent for one purpose at a time, by identifier and by customer; on the same instant withdrawal
// wins. Whether an identifier may leave: its own latest word counts, and with none the customer's.
class ConsentWords
{
public:
    static Result<ConsentWords> load(store::Database &database, const identity::IdentityView &view,
                                     const std::string &purpose, Instant asOf);
    // Over the contact channels that reach a kind of identifier (a phone: sms and phone): granted in one of them and
    // withdrawn in none.
    ConsentState of(std::uint32_t identifier, columns::CustomerNumber customer, const std::string &kind) const;
    static const std::vector<std::string> &channelsOf(const std::string &kind);

private:
    struct Word
    {
        std::int64_t time = 0;
        bool granted = false;
        void hear(std::int64_t at, bool says);
    };
    using Words = std::unordered_map<std::uint32_t, Word>;
    std::map<std::string, Words, std::less<>> m_ofIdentifier, m_ofCustomer; // by contact channel
    ConsentState in(const std::string &channel, std::uint32_t identifier, columns::CustomerNumber customer) const;
};

} // namespace panorama::services
