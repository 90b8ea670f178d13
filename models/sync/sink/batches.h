// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/workspace.h"
#include "sync/rows.h"
#include "sync/sink/sink_context.h"

namespace panorama::sync {

struct NewBatch
{
    std::string origin; // import | sync
    DataKind kind = DataKind::Events;
    std::string files; // JSON
    std::string mapping; // JSON
};

struct Batch
{
    std::int64_t id = 0;
    std::string publicId; // "I0000000001"
};

// The source of this name; made as a file source that belongs to `batch` when there is none (or it was removed).
Result<SinkSource> fileSource(store::WriteSession &session, const std::string &name, std::int64_t batch);
Result<Batch> openBatch(store::WriteSession &session, const NewBatch &wanted);
Result<void> closeBatch(store::WriteSession &session, std::int64_t batch, std::int64_t source, const SinkCounts &counts,
                        std::int64_t rowsRead, std::int64_t rowsRejected);
// Takes away what an import did. Conflict, naming the imports, when later ones changed any of its rows.
Result<void> rollbackBatch(store::WriteSession &session, const std::string &publicId);

} // namespace panorama::sync
