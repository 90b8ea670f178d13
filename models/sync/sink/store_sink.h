// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/workspace.h"
#include "sync/rows.h"
#include "sync/sink/sink_context.h"

#include <memory>

namespace panorama::sync {

// The row sink of the workspace: rows of one source into the store, within the open transaction of one batch.
// counts() is exact after finish(); outcomes of events are provisional until then (repeats are found block by block).
class StoreSink : public RowSink
{
public:
    StoreSink(store::WriteSession &session, const store::Vault &vault, const store::WorkspaceSettings &settings,
              SinkSource source, std::int64_t batch);
    ~StoreSink() override;
    Result<RowOutcome> add(const RowShape &shape, const Row &row) override;
    Result<void> finish() override;
    // The next rows are of another file: of the same batch the later file stands.
    void beginFile();
    const SinkCounts &counts() const;
    SinkContext &context() { return m_context; } // for writers that take many rows at once

private:
    struct Lane; // the writer of one shape
    SinkContext m_context;
    std::vector<std::unique_ptr<Lane>> m_lanes;
};

// The field that is the key of a customers row: key, else id.member_no, id.openid, else the only identifier.
// Invalid (where: /fields) when there is none.
Result<std::string> customerKeyField(const RowShape &shape);

} // namespace panorama::sync
