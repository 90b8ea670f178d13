// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sorted_items.h"
#include "items/table_items.h"
#include "items/tree_items.h"
#include "support/test_env.h"

#include <QAbstractItemModelTester>
#include <QDate>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace panorama::items;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    int id = 0;
    QString name;
    std::optional<double> amount;
};

TableSourcePtr source(std::vector<Row> rows)
{
    using Source = RowsSource<Row>;
    std::vector<Source::Column> columns = {
        {u"Name"_s, CellKind::Text, [](const Row &row) { return QVariant(row.name); }, {}},
        {u"Amount"_s,
         CellKind::Number,
         [](const Row &row) { return row.amount ? QVariant(*row.amount) : QVariant(); },
         {}},
    };
    return std::make_shared<Source>(std::move(rows), std::move(columns),
                                    [](const Row &row) { return QString::number(row.id); });
}

struct Spies
{
    explicit Spies(QAbstractItemModel &model)
        : reset(&model, &QAbstractItemModel::modelReset),
          inserted(&model, &QAbstractItemModel::rowsInserted),
          removed(&model, &QAbstractItemModel::rowsRemoved),
          changed(&model, &QAbstractItemModel::dataChanged)
    {
    }
    QString counts() // "reset inserted removed changed" since the last call
    {
        const QString text =
            u"%1 %2 %3 %4"_s.arg(reset.size()).arg(inserted.size()).arg(removed.size()).arg(changed.size());
        for (QSignalSpy *spy : {&reset, &inserted, &removed, &changed})
            spy->clear();
        return text;
    }
    QSignalSpy reset, inserted, removed, changed;
};

QString textOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells << model.index(row, column, parent).data().toString();
        QString text = cells.join(u'|');
        if (const QModelIndex first = model.index(row, 0, parent); model.rowCount(first))
            text += u"("_s + textOf(model, first) + u")"_s;
        rows << text;
    }
    return rows.join(u' ');
}

} // namespace

class TestItems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tableTellsTheLeast();
    void tableFollowsRandomSources();
    void sortsAndFilters();
    void copiesSafely();
    void tree();
    void millionRows();
};

void TestItems::tableTellsTheLeast()
{
    TableItems model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Spies spies(model);
    const Row a {1, u"a"_s, 1.0}, b {2, u"b"_s, std::nullopt}, c {3, u"c"_s, 3.0};
    model.setSource(source({a, b}));
    QCOMPARE(spies.counts(), u"1 0 0 0"_s);
    QCOMPARE(textOf(model), u"a|1 b|–"_s);
    model.setSource(source({a, b, c}));
    QCOMPARE(spies.counts(), u"0 1 0 0"_s);
    model.setSource(source({a, c}));
    QCOMPARE(spies.counts(), u"0 0 1 0"_s);
    model.setSource(source({a, {3, u"c"_s, 4.0}}));
    QCOMPARE(spies.counts(), u"0 0 0 1"_s);
    QCOMPARE(textOf(model), u"a|1 c|4"_s);
    model.setSource(source({a, {3, u"c"_s, 4.0}}));
    QCOMPARE(spies.counts(), u"0 0 0 0"_s);
    model.setSource(source({c, a}));
    QCOMPARE(spies.counts(), u"1 0 0 0"_s);
    model.setSource(nullptr);
    QCOMPARE(spies.counts(), u"1 0 0 0"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TestItems::tableFollowsRandomSources()
{
    std::mt19937_64 random(panorama::testing::randomSeed("items"));
    TableItems model;
    SortedItems sorted;
    sorted.setSourceModel(&model);
    sorted.sort(1, Qt::DescendingOrder);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester sortedTester(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<Row> rows;
    for (int round = 0; round < 300; ++round) {
        if (random() % 3 == 0 || rows.empty())
            rows.insert(rows.begin() + std::ptrdiff_t(random() % (rows.size() + 1)),
                        {round, QString::number(round), double(random() % 50)});
        else if (random() % 2)
            rows.erase(rows.begin() + std::ptrdiff_t(random() % rows.size()));
        else
            rows[random() % rows.size()].amount = random() % 4 ? std::optional(double(random() % 50)) : std::nullopt;
        const TableSourcePtr fresh = source(rows);
        model.setSource(fresh);
        QCOMPARE(model.rowCount(), int(rows.size()));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.index(row, 0).data(KeyRole).toString(), fresh->key(row));
        bool missing = false;
        for (int row = 0; row < sorted.rowCount(); ++row) {
            const QVariant value = sorted.index(row, 1).data(ValueRole);
            QVERIFY(!missing || !value.isValid()); // missing ones last
            missing = missing || !value.isValid();
            if (row > 0 && value.isValid())
                QVERIFY(sorted.index(row - 1, 1).data(ValueRole).toDouble() >= value.toDouble());
        }
    }
}

void TestItems::sortsAndFilters()
{
    TableItems model;
    model.setSource(source({{1, u"抖音 10"_s, 5.0}, {2, u"抖音 9"_s, std::nullopt}, {3, u"Search"_s, 7.0}}));
    SortedItems sorted;
    sorted.setSourceModel(&model);
    sorted.sort(1);
    QCOMPARE(textOf(sorted), u"抖音 10|5 Search|7 抖音 9|–"_s);
    sorted.sort(1, Qt::DescendingOrder);
    QCOMPARE(textOf(sorted), u"Search|7 抖音 10|5 抖音 9|–"_s);
    sorted.setFilterText(u"ｓｅａ"_s);
    QCOMPARE(textOf(sorted), u"Search|7"_s);
    sorted.setFilterText(u"9 抖"_s);
    QCOMPARE(sorted.rowCount(), 1);
    sorted.setFilterText({});
    QCOMPARE(sorted.rowCount(), 3);
}

void TestItems::copiesSafely()
{
    TableItems model;
    model.setSource(source({{1, u"=cmd|'/c'!A1"_s, -12345.5}, {2, u"a\tb"_s, std::nullopt}}));
    QModelIndexList cells;
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 2; ++column)
            cells.prepend(model.index(row, column));
    QCOMPARE(tabSeparated(cells, true), u"Name\tAmount\n'=cmd|'/c'!A1\t-12345.5\na b\t"_s);
    QCOMPARE(tabSeparated({}, true), QString());
}

void TestItems::tree()
{
    const auto make = [](const QString &leaf, bool more) {
        auto source = std::make_shared<TreeSource>();
        source->titles = {u"Step"_s, u"People"_s};
        source->kinds = {CellKind::Text, CellKind::Number};
        source->root.children = {
            {u"a"_s, {u"a"_s, u"1"_s}, {u"a"_s, 1.0}, {{u"x"_s, {leaf}, {}, {}}, {u"y"_s, {u"y"_s}, {}, {}}}},
            {u"b"_s, {u"b"_s, u"2"_s}, {}, {}}};
        if (more)
            source->root.children.push_back({u"c"_s, {u"c"_s}, {}, {}});
        return source;
    };
    TreeItems model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Spies spies(model);
    model.setSource(make(u"x"_s, false));
    QCOMPARE(textOf(model), u"a|1(x| y|) b|2"_s);
    QCOMPARE(model.index(0, 1).data(ValueRole).toDouble(), 1.0);
    spies.counts();
    model.setSource(make(u"new"_s, false));
    QCOMPARE(spies.counts(), u"0 0 0 1"_s);
    QCOMPARE(textOf(model), u"a|1(new| y|) b|2"_s);
    model.setSource(make(u"new"_s, true));
    QCOMPARE(spies.counts(), u"1 0 0 0"_s);
    model.setSource(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestItems::millionRows()
{
    std::vector<Row> rows(1000000);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].id = int(i);
    TableItems model;
    QElapsedTimer timer;
    timer.start();
    model.setSource(source(std::move(rows)));
    QCOMPARE(model.rowCount(), 1000000);
    QCOMPARE(model.index(999999, 0).data(KeyRole).toString(), u"999999"_s);
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_GUILESS_MAIN(TestItems)
#include "test_items.moc"
