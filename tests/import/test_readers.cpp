// SPDX-License-Identifier: GPL-3.0-or-later
// Delimited text against an independent slow reader, and every hostile file of the corpora: rows or a clear error.
#include "import/slow_csv.h"
#include "support/test_env.h"
#include "sync/files/table_reader.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <fstream>
#include <random>

using namespace panorama;
using namespace panorama::sync;

namespace {

struct Table
{
    std::vector<std::string> columns;
    std::vector<panorama::testing::SlowRow> rows;
    std::string error;
};

Table readAll(const std::string &path, const FileOptions &options = {})
{
    Table table;
    Result<std::unique_ptr<TableReader>> reader = openTable(path, options, {});
    if (!reader) {
        table.error = reader.error().message;
        return table;
    }
    table.columns = (*reader)->columns();
    std::int64_t line = (*reader)->firstLine();
    for (;;) {
        TablePart part;
        const Result<bool> more = (*reader)->next(part);
        if (!more)
            table.error = more.error().message;
        if (!more || !*more)
            return table;
        const std::shared_ptr<RowBatch> batch = (*reader)->cut(part);
        for (std::size_t row = 0; row < batch->rows(); ++row) {
            table.rows.push_back({long(line + batch->lines[row]), {}});
            for (std::size_t i = 0; i < batch->width(row); ++i)
                table.rows.back().cells.emplace_back(batch->cell(row, i));
        }
        line += batch->lineCount;
    }
}

std::string written(const std::string &bytes)
{
    const std::string path = panorama::testing::temporaryFolder() + "/t.csv";
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

} // namespace

class TestReaders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomText();
    void longText();
    void encodings();
    void unclosedQuote();
    void headerRows();
    void csvSpectrum();
    void hostileText();
    void workbooks_data();
    void workbooks();
    void workbookValues();
};

void TestReaders::randomText()
{
    std::mt19937_64 rng(panorama::testing::randomSeed("test_readers"));
    const std::string letters[] = {"a",    "b",  ",", ",",  ";",  "\"",    "\"\"", "\n",
                                   "\r\n", "\r", " ", "中", "\t", "\",\"", "x\"y"};
    for (int round = 0; round < 1500; ++round) {
        std::string text = "h1,h2,h3\n";
        const std::size_t length = rng() % 40;
        for (std::size_t i = 0; i < length; ++i)
            text += letters[rng() % std::size(letters)];
        const Table table = readAll(written(text), {"utf-8", ",", {}, 1});
        if (!table.error.empty()) {
            QVERIFY2(std::count(text.begin(), text.end(), '"') > 0, text.c_str());
            continue;
        }
        auto rows = panorama::testing::slowCsv(text, ',');
        rows.erase(rows.begin());
        QVERIFY2(rows.size() == table.rows.size(), text.c_str());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QVERIFY2(rows[i].cells == table.rows[i].cells, text.c_str());
            QVERIFY2(rows[i].line == table.rows[i].line, text.c_str());
        }
    }
}

// Long enough for several parts, with quoted line ends at any place.
void TestReaders::longText()
{
    std::mt19937_64 rng(panorama::testing::randomSeed("test_readers long"));
    std::string text = "no,text\r\n";
    for (int i = 0; text.size() < 4000000; ++i)
        text += std::to_string(i) + (rng() % 3 ? ",plain 5\" tube\r\n" : ",\"two\r\nlines, \"\"quoted\"\"\"\r\n");
    const Table table = readAll(written(text));
    auto rows = panorama::testing::slowCsv(text, ',');
    rows.erase(rows.begin());
    QCOMPARE(table.error, std::string());
    QCOMPARE(table.rows.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].cells != table.rows[i].cells || rows[i].line != table.rows[i].line)
            QFAIL(std::to_string(rows[i].line).c_str());
}

void TestReaders::encodings()
{
    const std::string gb =
        "\xD0\xD5\xC3\xFB;\xB3\xC7\xCA\xD0\r\n\xD5\xC5\xC8\xFD;\xB1\xB1\xBE\xA9\r\n"; // 姓名;城市 张三;北京
    QCOMPARE(readAll(written(gb)).columns, (std::vector<std::string> {"姓名", "城市"}));
    QCOMPARE(readAll(written(gb)).rows.at(0).cells, (std::vector<std::string> {"张三", "北京"}));
    QCOMPARE(readAll(written("\xEF\xBB\xBF"
                             "a|b\n1|2"))
                 .columns,
             (std::vector<std::string> {"a", "b"}));
    const std::string utf16("\xFF\xFE"
                            "a\0\t\0b\0\n\0-N\t\0x\0",
                            16);
    QCOMPARE(readAll(written(utf16)).rows.at(0).cells, (std::vector<std::string> {"中", "x"}));
    QCOMPARE(readAll(written("a\nb\n")).columns, (std::vector<std::string> {"a"}));
    for (const char *end : {"\n", "\r\n", "\r"}) {
        const Table wrong = readAll(written(std::string("a,b") + end + "1,\xFF\xFF" + end));
        QVERIFY2(wrong.error.find("Line 2 ") != std::string::npos, wrong.error.c_str());
    }
    QCOMPARE(readAll(written("")).error.empty(), false);
}

void TestReaders::unclosedQuote()
{
    const Table table = readAll(written("a,b\n1,2\n3,\"open\n4,5\n"));
    QVERIFY2(table.error.find("line 3") != std::string::npos, table.error.c_str());
    QCOMPARE(readAll(written("a,\"b\n1,2\n")).error.find("line 1") != std::string::npos, true);
}

void TestReaders::headerRows()
{
    const std::string path = written("title\n\n a , b \n1,2\n");
    const Table third = readAll(path, {"auto", "", {}, 3});
    QCOMPARE(third.columns, (std::vector<std::string> {"a", "b"}));
    QCOMPARE(third.rows.at(0).line, 4L);
    const Table none = readAll(written("1,2\n3,4\n"), {"auto", "", {}, 0});
    QCOMPARE(none.columns, (std::vector<std::string> {"#1", "#2"}));
    QCOMPARE(none.rows.size(), std::size_t(2));
    QCOMPARE(none.rows.at(0).line, 1L);
}

void TestReaders::csvSpectrum()
{
    const std::string folder = panorama::testing::sharedFolder() + "/corpora/csv-spectrum";
    if (!QFile::exists(QString::fromStdString(folder)))
        QSKIP("no corpora");
    QDirIterator files(QString::fromStdString(folder + "/csvs"), QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        // Their answers are of other contents than their files.
        if (path.contains(QStringLiteral("location_coordinates")) || path.contains(QStringLiteral("newlines_crlf")))
            continue;
        const Table table = readAll(path.toStdString());
        QFile json(QString::fromStdString(folder) + QStringLiteral("/json/") + files.fileInfo().completeBaseName()
                   + QStringLiteral(".json"));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const Result<Json> wanted = Json::parse(json.readAll().toStdString());
        QVERIFY(wanted.has_value());
        Json seen = Json::array();
        for (const auto &row : table.rows) {
            Json object = Json::object();
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                object.set(table.columns[i], i < row.cells.size() ? row.cells[i] : std::string());
            seen.append(std::move(object));
        }
        QCOMPARE(seen.dump(true), wanted->dump(true));
    }
}

void TestReaders::hostileText()
{
    const std::string folder = panorama::testing::sharedFolder() + "/corpora";
    for (const char *name : {"blns", "csv-injection", "utf8tests", "utf8tests/artifacts"}) {
        QDirIterator files(QString::fromStdString(folder) + QLatin1Char('/') + QLatin1String(name), QDir::Files);
        while (files.hasNext()) {
            const std::string path = files.next().toStdString();
            for (const char *encoding : {"auto", "utf-8", "gb18030", "big5", "utf-16le", "utf-16be"}) {
                const Table table = readAll(path, {encoding, "none", {}, 0});
                QVERIFY2(!table.error.empty() || !table.rows.empty(), path.c_str());
            }
        }
    }
}

void TestReaders::workbooks_data()
{
    QTest::addColumn<QString>("path");
    for (const char *name : {"xlsx-libxlsxwriter", "xlsx-poi", "xlsx-poi-hostile"}) {
        QDirIterator files(QString::fromStdString(panorama::testing::sharedFolder() + "/corpora/" + name),
                           {QStringLiteral("*.xls*")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(path.section(QLatin1Char('/'), -1).toUtf8().constData()) << path;
        }
    }
    QTest::newRow("none") << QString();
}

void TestReaders::workbooks()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        return;
    QElapsedTimer timer;
    timer.start();
    const Table table = readAll(path.toStdString());
    QVERIFY(!table.error.empty() || !table.columns.empty());
    if (path.contains(QStringLiteral("libxlsxwriter")))
        QVERIFY2(table.error.empty() || table.error.find("no rows") != std::string::npos, table.error.c_str());
    QVERIFY(timer.elapsed() < 20000);
}

void TestReaders::workbookValues()
{
    const std::string folder = panorama::testing::sharedFolder() + "/corpora/xlsx-libxlsxwriter/";
    if (!QFile::exists(QString::fromStdString(folder + "simple04.xlsx")))
        QSKIP("no corpora");
    const Table dates = readAll(folder + "simple04.xlsx", {"auto", "", {}, 0});
    QCOMPARE(dates.error, std::string());
    QVERIFY(!dates.rows.empty());
    QCOMPARE(dates.rows.back().cells.at(0), std::string("2013-01-27"));
}

QTEST_GUILESS_MAIN(TestReaders)
#include "test_readers.moc"
