// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that are filled in the order in which rows came, against the list of what each row has.
#include "columns/column_cursor.h"
#include "columns/column_writer.h"
#include "columns/event_order.h"
#include "support/test_env.h"

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <random>

namespace panorama::testing {
namespace {

using namespace columns;

std::mt19937_64 dice(0);

std::size_t below(std::size_t n)
{
    return dice() % n;
}

// Where each origin stands; some were replaced and stand nowhere.
std::vector<Row> randomOrder(std::size_t origins, Row &rows)
{
    std::vector<Row> rowOf(origins, noRow), places(origins);
    std::iota(places.begin(), places.end(), 0U);
    std::shuffle(places.begin(), places.end(), dice); // who comes in which order to a row
    rows = 0;
    for (const Row origin : places)
        if (below(10))
            rowOf[origin] = rows++;
    return rowOf;
}

// Rows fall into spans, as of customers; of some there are many, of some none.
bool firstCodesAre(const std::vector<std::uint64_t> &expected, const PropertyColumn &column)
{
    ColumnCursor cursor(column);
    for (std::size_t row = 0, end = 0; row < expected.size(); row = end) {
        end = std::min(expected.size(), row + below(below(4) ? 10 : 300));
        std::uint64_t first = 0;
        for (std::size_t i = row; i < end && !first; ++i)
            first = expected[i];
        if (cursor.firstCode({Row(row), Row(end)}) != first)
            return false;
    }
    return true;
}

bool holds(std::size_t origins, bool moved)
{
    Row rows = Row(origins);
    const std::vector<Row> rowOf = moved ? randomOrder(origins, rows) : std::vector<Row>();
    const std::uint64_t share = 1 + below(below(4) ? 8 : 400), most = std::uint64_t(1) << (1 + below(40));
    std::vector<std::uint64_t> expected(rows);
    for (std::uint64_t &code : expected)
        code = below(share) == 0 ? 1 + below(most) : 0;
    const auto count = std::size_t(std::count_if(expected.begin(), expected.end(), [](auto code) { return code; }));
    ColumnWriter writer(rows, count + below(3), most, origins); // a few may have been expected that do not come
    for (std::size_t origin = 0; origin < origins; ++origin)
        if (const Row row = moved ? rowOf[origin] : Row(origin); row != noRow && expected[row]) {
            if (below(20) == 0)
                writer.put(origin, row, 1); // the last one stands
            writer.put(origin, row, expected[row]);
        }
    Sections sections;
    std::move(writer).addTo(sections, "c", rowOf);
    const PropertyColumn column = columnFrom(sections, "c");
    ColumnCursor cursor(column);
    bool same = column.present.empty() ? column.codes.size == rows : column.codes.size == count;
    for (Row row = 0; row < rows; ++row)
        same = same && column.raw(row) == expected[row] && cursor.raw(row) == expected[row];
    return same && firstCodesAre(expected, column);
}

} // namespace
} // namespace panorama::testing

int main()
{
    using namespace panorama::testing;
    dice.seed(randomSeed("columnWriter"));
    for (int round = 0; round < 400; ++round)
        if (const std::size_t origins = 1 + below(3000); !holds(origins, round % 2)) {
            std::printf("FAILED: %zu rows, round %d\n", origins, round);
            return 1;
        }
    return 0;
}
