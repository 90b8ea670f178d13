// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/opened_rows.h"

#include "core/parallel.h"

#include <algorithm>
#include <optional>

namespace panorama::identity {
namespace {

constexpr std::size_t rowsAtOnce = 16384, rowsAPart = 512;

struct SealedRow
{
    std::int64_t id = 0, number = 0;
    std::size_t begin = 0, end = 0; // in the bytes of the batch
    std::optional<Result<std::string>> plain;
};

} // namespace

Result<void>
eachOpened(store::Statement &rows, const store::Vault &vault, std::string (*place)(std::int64_t id), const Job &job,
           const std::function<Result<void>(std::int64_t id, std::int64_t number, std::string_view plain)> &each)
{
    std::vector<SealedRow> batch;
    std::string bytes;
    for (bool more = true; more;) {
        batch.clear();
        bytes.clear();
        while (batch.size() < rowsAtOnce && (more = rows.step())) {
            const std::size_t begin = bytes.size();
            bytes += rows.blob(2);
            batch.push_back({rows.integer(0), rows.integer(1), begin, bytes.size(), std::nullopt});
        }
        if (job.isCancelled())
            return cancelledError();
        parallelFor((batch.size() + rowsAPart - 1) / rowsAPart, [&](std::size_t part) {
            for (std::size_t i = part * rowsAPart; i < std::min(batch.size(), (part + 1) * rowsAPart); ++i)
                batch[i].plain = vault.open(
                    place(batch[i].id), std::string_view(bytes).substr(batch[i].begin, batch[i].end - batch[i].begin));
        });
        for (const SealedRow &row : batch) {
            if (!*row.plain)
                return row.plain->error();
            TRY_VOID(each(row.id, row.number, **row.plain));
        }
    }
    return rows.status();
}

} // namespace panorama::identity
