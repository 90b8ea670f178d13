// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sink/store_sink.h"

namespace panorama::sync {

struct StoreSink::Lane
{
    const RowShape *shape;
    RowFields fields;
    std::unique_ptr<KindWriter> writer;
};

static std::unique_ptr<KindWriter> writerFor(SinkContext &context, const RowShape &shape)
{
    switch (shape.kind) {
    case DataKind::Customers: return recordWriter(context, shape);
    case DataKind::Events: return eventWriter(context);
    case DataKind::Orders: return orderWriter(context);
    case DataKind::Consents: return consentWriter(context);
    case DataKind::Spend: return spendWriter(context);
    default: return plainWriter(context, shape.kind);
    }
}

StoreSink::StoreSink(store::WriteSession &session, const store::Vault &vault, const store::WorkspaceSettings &settings,
                     SinkSource source, std::int64_t batch)
    : m_context(session, vault, settings, std::move(source), batch)
{
}

StoreSink::~StoreSink() = default;

Result<RowOutcome> StoreSink::add(const RowShape &shape, const Row &row)
{
    Lane *lane = nullptr;
    for (const auto &known : m_lanes)
        if (known->shape == &shape)
            lane = known.get();
    if (!lane) {
        m_context.shapeCurrency = shape.currency;
        m_lanes.push_back(std::unique_ptr<Lane>(new Lane {&shape, RowFields(shape), writerFor(m_context, shape)}));
        lane = m_lanes.back().get();
    }
    m_context.shapeCurrency = shape.currency;
    lane->fields.read(row);
    if (const KindField *missing = lane->fields.missing())
        return rejected(std::string(missing->name), "a required field is empty");
    TRY(RowOutcome outcome, lane->writer->add(lane->fields));
    m_context.counts.identifiersDropped += outcome.identifiersDropped;
    m_context.counts.add(outcome.state);
    return outcome;
}

Result<void> StoreSink::finish()
{
    for (const auto &lane : m_lanes)
        TRY_VOID(lane->writer->finish());
    return {};
}

void StoreSink::beginFile()
{
    ++m_context.file;
}

const SinkCounts &StoreSink::counts() const
{
    return m_context.counts;
}

} // namespace panorama::sync
