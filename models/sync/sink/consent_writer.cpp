// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "sync/sink/keyed_table.h"

#include <algorithm>

namespace panorama::sync {
namespace {

class ConsentWriter : public KindWriter
{
public:
    explicit ConsentWriter(SinkContext &context)
        : m_context(context),
          m_table(context, "consents", {"source_id", "party", "contact_channel", "purpose", "time", "state"},
                  {"origin"})
    {
    }

    Result<RowOutcome> add(const RowFields &row) override
    {
        constexpr std::string_view channels[] = {"sms", "email", "phone", "wechat", "push", "post"};
        const std::string_view channel = row.text("contact_channel"), state = row.text("state");
        if (std::find(std::begin(channels), std::end(channels), channel) == std::end(channels))
            return rejected("contact_channel", "not one of sms, email, phone, wechat, push, post");
        if (state != "granted" && state != "withdrawn")
            return rejected("state", "not one of granted, withdrawn");
        const std::string purpose = row.text("purpose").empty() ? "marketing" : std::string(row.text("purpose"));
        RowOutcome outcome;
        TRY(std::vector<std::uint32_t> ids, m_context.identifiersOf(row, outcome));
        if (outcome.state == RowOutcome::State::Rejected)
            return outcome;
        TRY(const std::uint32_t party, m_context.identifiers.party(std::move(ids)));
        const SqlValue keys[] = {m_context.source.id, std::int64_t(party), std::string(channel),
                                 toNfc(purpose),      *row.number("time"), std::int64_t(state == "granted")};
        const RowValue *origin = row.native("origin");
        const std::optional<SqlValue> values[] = {origin ? std::optional(sqlText(toNfc(origin->text))) : std::nullopt};
        TRY(outcome.state, m_table.put(keys, values));
        return outcome;
    }

private:
    SinkContext &m_context;
    KeyedTable m_table;
};

} // namespace

std::unique_ptr<KindWriter> consentWriter(SinkContext &context)
{
    return std::make_unique<ConsentWriter>(context);
}

} // namespace panorama::sync
