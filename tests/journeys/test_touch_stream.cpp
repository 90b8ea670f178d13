// SPDX-License-Identifier: GPL-3.0-or-later
// The touches and conversions among random rows, found for the processor and in plain C++, against looking at each row;
// steps against pairs looked at one by one; sums of one word each against sums of whole numbers.
#include "journeys/path_counts.h"
#include "journeys/touch_stream.h"
#include "support/test_env.h"

#include <QtTest>

#include <limits>
#include <map>
#include <random>

using namespace panorama;
using namespace panorama::journeys;
using columns::Row;
using columns::RowSpan;

namespace {

struct Rows
{
    std::vector<std::uint8_t> types, channels;
    std::vector<std::uint32_t> times;
    TouchStream::Columns columns() const { return {types.data(), channels.data(), times.data()}; }
};

Rows randomRows(std::mt19937_64 &dice)
{
    Rows rows;
    const std::size_t size = dice() % 400;
    std::uint32_t time = 0;
    for (std::size_t row = 0; row < size; ++row) {
        time = dice() % 20 == 0 ? std::uint32_t(dice() % 50) : time + std::uint32_t(dice() % 4);
        rows.types.push_back(std::uint8_t(dice() % 6 + (dice() % 9 == 0 ? 250 : 0)));
        rows.channels.push_back(std::uint8_t(dice()));
        rows.times.push_back(dice() % 500 == 0 ? std::numeric_limits<std::uint32_t>::max() : time);
    }
    return rows;
}

void compare(const TouchStream &stream, const Rows &rows, const TouchStream::Kinds &kinds, RowSpan span)
{
    std::size_t touches = 0;
    const TouchStream::Conversion *conversion = stream.conversions();
    for (Row row = span.first; row < span.last; ++row) {
        QCOMPARE(stream.place(row), touches);
        QCOMPARE(stream.mark(row).touches, touches);
        QCOMPARE(stream.mark(row).conversions, std::size_t(conversion - stream.conversions()));
        if (std::ranges::find(kinds.touches, rows.types[row]) != kinds.touches.end())
            QCOMPARE(stream.channels()[touches++], rows.channels[row]);
        if (rows.types[row] != kinds.conversion)
            continue;
        QCOMPARE(conversion->row, row);
        std::uint32_t reach = 0;
        while (reach < std::min(row, TouchStream::mostReach)
               && std::int64_t(rows.times[row - reach - 1]) >= std::int64_t(rows.times[row]) - kinds.lookback)
            ++reach;
        QCOMPARE((conversion++)->reach, reach);
    }
    QCOMPARE(stream.place(span.last), touches);
    QCOMPARE(stream.touchCount(), touches);
    QCOMPARE(stream.mark(span.last).conversions, stream.conversionCount());
    QCOMPARE(stream.conversionCount(), std::size_t(conversion - stream.conversions()));
    QVERIFY(conversion->row >= span.last);
}

} // namespace

class TestTouchStream : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsEachTouch();
    void stepsAreCounted();
    void sumsAreWhole();
};

void TestTouchStream::findsEachTouch()
{
    std::mt19937_64 dice(testing::randomSeed("touch stream"));
    for (int world = 0; world < 300; ++world) {
        const Rows rows = randomRows(dice);
        TouchStream::Kinds kinds {{1}, std::uint8_t(dice() % 2 ? 0 : 253), std::uint32_t(dice() % 30)};
        if (dice() % 2)
            kinds.touches = {2, 4, 252};
        TouchStream stream(rows.columns(), kinds), plain(rows.columns(), kinds);
        for (int part = 0; part < 4; ++part) {
            const Row first = Row(dice() % (rows.types.size() + 1));
            const RowSpan span {first, Row(first + dice() % (rows.types.size() - first + 1))};
            stream.read(span);
            compare(stream, rows, kinds, span);
            plain.readPlain(span);
            compare(plain, rows, kinds, span);
        }
    }
}

void TestTouchStream::stepsAreCounted()
{
    std::mt19937_64 dice(testing::randomSeed("steps"));
    for (int round = 0; round < 300; ++round) {
        const std::size_t codes = round % 10 == 0 ? StepCounts::mostCodes : 1 + dice() % 40;
        StepCounts found(codes), plain(codes);
        std::map<std::pair<std::size_t, std::size_t>, std::uint64_t> wanted;
        for (int part = 0; part < 4; ++part) {
            std::vector<std::uint8_t> run(dice() % 3 ? dice() % 300 : 63 + dice() % 4);
            for (std::uint8_t &code : run)
                code = std::uint8_t(dice() % 2 ? dice() % codes : codes - 1);
            for (std::size_t i = 1; i < run.size(); ++i)
                ++wanted[{run[i - 1], run[i]}];
            found.add(run);
            plain.addPlain(run);
        }
        for (std::size_t from = 0; from < codes; ++from)
            for (std::size_t to = 0; to < codes; ++to) {
                QCOMPARE(found.at(from, to), wanted[std::pair(from, to)]);
                QCOMPARE(plain.at(from, to), wanted[std::pair(from, to)]);
            }
    }
}

void TestTouchStream::sumsAreWhole()
{
    std::mt19937_64 dice(testing::randomSeed("path sums"));
    constexpr std::size_t channels = 5;
    PathCounts found(channels), wanted(channels);
    {
        PathSums sums(found);
        for (int i = 0; i < 40000; ++i) {
            const std::size_t touches = dice() % (dice() % 50 ? 9 : PathSums::mostTouches + 1);
            const std::int64_t value = dice() % 3 ? std::int64_t(dice() % 100000) : 0xffffffff;
            QVERIFY(PathSums::canAdd(value, touches));
            const std::uint64_t word = PathSums::word(value);
            const auto [even, odd] = sums.add(word, touches);
            const auto addTo = [&](PathCounts::Sum &sum) {
                sum.value += value;
                ++sum.conversions;
            };
            addTo(wanted.total);
            for (std::size_t touch = 0; touch < touches; ++touch) {
                const std::size_t channel = dice() % 4 ? 0 : dice() % channels;
                (touch % 2 ? odd : even)[channel] += word;
                addTo(wanted.linearSum(touches, channel));
            }
        }
    }
    const auto same = [](const PathCounts::Sum &a, const PathCounts::Sum &b) {
        return a.value == b.value && a.conversions == b.conversions;
    };
    QVERIFY(same(found.total, wanted.total));
    for (std::size_t touches = 1; touches <= PathSums::mostTouches; ++touches)
        for (std::size_t channel = 0; channel < channels; ++channel)
            QVERIFY(same(found.linearSum(touches, channel), wanted.linearSum(touches, channel)));
    QVERIFY(!PathSums::canAdd(-1, 0) && !PathSums::canAdd(std::int64_t(1) << 32, 0));
    QVERIFY(!PathSums::canAdd(0, PathSums::mostTouches + 1));
}

QTEST_APPLESS_MAIN(TestTouchStream)
#include "test_touch_stream.moc"
