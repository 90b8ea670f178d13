// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/files/file_import.h"

#include "sync/files/part_queue.h"

namespace panorama::sync {
namespace {

struct ConvertedPart
{
    std::shared_ptr<RowBatch> batch;
    std::vector<ConvertedRow> rows;
};

ConvertedPart convertPart(const RowConverter &converter, std::shared_ptr<RowBatch> batch)
{
    ConvertedPart part {std::move(batch), {}};
    part.rows.reserve(part.batch->rows());
    for (std::size_t row = 0; row < part.batch->rows(); ++row)
        part.rows.push_back(converter.convert(*part.batch, row));
    return part;
}

std::string faultColumn(const RowConverter &converter, const ConvertedRow &row)
{
    return row.aboutField ? converter.columnOf(converter.shape().fields[row.field].name) : std::string();
}

Result<void> takePart(const RowConverter &converter, ConvertedPart &part, std::int64_t firstLine, RowSink &sink,
                      FileOutcome &outcome)
{
    for (std::size_t i = 0; i < part.rows.size(); ++i) {
        ConvertedRow &row = part.rows[i];
        const std::int64_t line = firstLine + part.batch->lines[i];
        ++outcome.rowsRead;
        if (!row.reason.empty()) {
            outcome.rejects.push_back({line, faultColumn(converter, row), row.reason, cellsOf(*part.batch, i)});
            continue;
        }
        TRY(const RowOutcome taken, sink.add(converter.shape(), row.row));
        if (taken.state == RowOutcome::State::Rejected)
            outcome.rejects.push_back({line, taken.field.empty() ? std::string() : converter.columnOf(taken.field),
                                       taken.reason, cellsOf(*part.batch, i)});
    }
    return {};
}

} // namespace

std::vector<std::string> cellsOf(const RowBatch &batch, std::size_t row)
{
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < batch.width(row); ++i)
        cells.emplace_back(batch.cell(row, i));
    return cells;
}

Result<FileOutcome> importTable(const Job &job, TableReader &reader, const RowConverter &converter, RowSink &sink)
{
    FileOutcome outcome;
    std::int64_t line = reader.firstLine();
    const auto work = [&converter](std::shared_ptr<RowBatch> batch) {
        return convertPart(converter, std::move(batch));
    };
    PartQueue<ConvertedPart, decltype(work)> parts(reader, work);
    for (;;) {
        if (job.isCancelled())
            return cancelledError();
        TRY(std::optional<ConvertedPart> part, parts.next());
        if (!part)
            return outcome;
        TRY_VOID(takePart(converter, *part, line, sink, outcome));
        line += part->batch->lineCount;
        job.report(std::uint64_t(reader.progress() * 1000), 1000, std::to_string(outcome.rowsRead) + " rows");
    }
}

} // namespace panorama::sync
