// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "domain/campaign_entry.h"
#include "reports/day_text.h"
#include "reports/drawing/pages.h"
#include "reports/number_text.h"
#include "reports/searchable_pdf.h"
#include "reports/writers.h"
#include "services/report_service.h"
#include "support/test_env.h"

#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

#include <set>
#include <zip.h>

using namespace panorama;
using namespace panorama::reports;
using namespace Qt::StringLiterals;

namespace {

Report sample(std::size_t rows = 4, const std::string &language = "zh_CN")
{
    Report report {"test", "经营一页纸 · 门店", "2026-08-06 – 2026-09-04 09:42", "Panorama", language, {}};
    KpiRow kpis {{}, "指标", "本期", "上期"};
    for (int i = 0; i < 7; ++i)
        kpis.cards.push_back({"总花费",
                              "¥864.2",
                              "万",
                              "12.4%",
                              "较前 30 天",
                              Tone::Good,
                              true,
                              {Cell::Kind::Money, "8642037.50", 8642037.5},
                              {},
                              {1.0, std::nullopt, 2.0, 1.5}});
    report.sections.push_back({"figures", "关键指标", "", 12, kpis, ""});
    SeriesChart chart {
        {{20000}, {20001}, {20002}, {20003}},
        {{"抖音", 0, {1.0, 2.0, std::nullopt, 3.0}}, {"小红书", 1, {1.0, std::nullopt, std::nullopt, 3.0}}},
        {{{20001}, "618 大促"}},
        "CNY",
        "日期"};
    report.sections.push_back({"spend", "各渠道花费", "按日", 8, chart, ""});
    report.sections.push_back({"funnel", "漏斗", "", 4,
                               FunnelChart {{{"访问", 846000}, {"支付", 61000}, {"零", 0}}, "环节", "人数", "转化率"},
                               ""});
    report.sections.push_back({"calendar", "活动日历", "", 8,
                               CalendarStrip {{{20000}, {20084}},
                                              {20014},
                                              "今天",
                                              {{"七夕礼遇", "林", "小红书", {{20002}, {20020}}, 1, 0}},
                                              {{"国庆节", {{20040}, {20047}}}},
                                              "名称",
                                              "渠道",
                                              "开始",
                                              "结束"},
                               ""});
    report.sections.push_back({"pacing", "预算进度", "", 4,
                               PacingBars {{{"抖音",
                                             0,
                                             {Cell::Kind::Money, "2600000.00", 2600000},
                                             {Cell::Kind::Money, "1864000.00", 1864000},
                                             0.72}},
                                           "CNY",
                                           "名称",
                                           "计划",
                                           "实际"},
                               ""});
    Table table {{{"名称", "", false}, {"金额", "CNY", true}}, {}};
    for (std::size_t i = 0; i < rows; ++i)
        table.rows.push_back({Cell::ofText(i == 0       ? "=HYPERLINK(\"http://x\")"
                                               : i == 1 ? "@SUM(A1)"
                                                        : "row " + std::to_string(i)),
                              {Cell::Kind::Money, "-12.50", -12.5}});
    report.sections.push_back({"table", "Table/with:[odd]?name*", "", 12, table, ""});
    return report;
}

std::string zipEntry(const std::string &bytes, const char *name)
{
    zip_error_t error;
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    std::string text(1 << 20, '\0');
    zip_file_t *file = archive ? zip_fopen(archive, name, 0) : nullptr;
    const auto read = file ? zip_fread(file, text.data(), text.size()) : -1;
    text.resize(read > 0 ? std::size_t(read) : 0);
    if (file)
        zip_fclose(file);
    if (archive)
        zip_discard(archive);
    return text;
}

} // namespace

class TestReports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbers();
    void daysAreReadInTheLanguage();
    void ticks();
    void csvIsSafe();
    void jsonHoldsEverything();
    void xlsxIsSafe();
    void pictures();
    void pdfIsSearchable();
    void theCoverSaysWhatIsInside();
    void mending();
    void longTablesGoOn();
    void openEndsAreEmpty();
    void emptyReports();
    void builtInsOfAnEmptyWorkspace();
    void wrongDocuments();
};

void TestReports::numbers()
{
    const std::tuple<double, const char *, const char *> cases[] = {{0, "zh_CN", "0"},
                                                                    {9999, "zh_CN", "9,999"},
                                                                    {10000, "zh_CN", "1\u200a万"},
                                                                    {8642037.5, "zh_CN", "864.2\u200a万"},
                                                                    {123456789, "zh_CN", "1.23\u200a亿"},
                                                                    {99999999, "zh_CN", "1\u200a亿"},
                                                                    {100000000, "zh_TW", "1\u200a億"},
                                                                    {-21000, "zh_TW", "\u22122.1\u200a萬"},
                                                                    {12340, "en", "12.3K"},
                                                                    {234600000, "en", "234.6M"},
                                                                    {9999.6, "en", "10K"},
                                                                    {999999, "en", "1M"},
                                                                    {3.14159, "en", "3.14"},
                                                                    {1234.5, "en", "1,234"},
                                                                    {2.5e9, "en", "2.5B"}};
    for (const auto &[value, language, text] : cases)
        QCOMPARE(shortNumber(value, language).text(), std::string(text));
    QCOMPARE(groupedNumber(-1234567.891, 2), std::string("\u22121,234,567.89"));
    QCOMPARE(groupedNumber(-0.001, 2), std::string("0.00"));
    QCOMPARE(percentText(0.5456), std::string("54.6%"));
}

void TestReports::daysAreReadInTheLanguage()
{
    QCOMPARE(withDays("2026-08-06 – 2026-09-04", "zh_CN"), std::string("2026年8月6日 – 2026年9月4日"));
    QCOMPARE(withDays("as of 2026-11-22 12:00", "en"), std::string("as of 22 Nov 2026 12:00"));
    for (const char *text : {"", "2026-13-01", "2026-02-30", "12026-01-01", "2026-01-011", "2026-1-1", "¥2026", "双11"})
        QCOMPARE(withDays(text, "zh_TW"), std::string(text)); // no days
}

void TestReports::ticks()
{
    for (const double most : {0.3, 1.0, 7.0, 99.0, 5200.0, 864203.0, 1e9}) {
        const auto values = niceTicks(most);
        QVERIFY(values.size() >= 3 && values.size() <= 6);
        QVERIFY(values.front() == 0 && values.back() >= most);
    }
    QVERIFY(niceTicks(0).back() > 0);
}

void TestReports::csvIsSafe()
{
    const std::string csv = *findWriter("csv")->write(sample());
    QVERIFY(csv.starts_with("\xef\xbb\xbf"));
    QVERIFY(csv.find("\"'=HYPERLINK(\"\"http://x\"\")\",-12.50\r\n") != std::string::npos);
    QVERIFY(csv.find("'@SUM(A1),-12.50\r\n") != std::string::npos);
    QVERIFY(csv.find("2024-10-04,1,2\r\n") == std::string::npos);
    QVERIFY(csv.find("2024-10-05,2,\r\n") != std::string::npos); // missing stays empty
    QVERIFY(csv.find("8642037.50") != std::string::npos);
}

void TestReports::jsonHoldsEverything()
{
    const auto json = Json::parse(*findWriter("json")->write(sample()));
    QVERIFY(json);
    QCOMPARE(json->find("sections")->items().size(), std::size_t(6));
    QCOMPARE(json->at("/sections/0/rows/0/1")->text(), std::string("8642037.50"));
    QVERIFY(json->at("/sections/1/rows/2/1")->isNull());
    QCOMPARE(json->at("/sections/2/rows/1/2")->toDouble(), 61000.0 / 846000);
}

void TestReports::xlsxIsSafe()
{
    const std::string xlsx = *findWriter("xlsx")->write(sample());
    QVERIFY(xlsx.starts_with("PK"));
    std::string all;
    for (int i = 1; i <= 6; ++i)
        all += zipEntry(xlsx, ("xl/worksheets/sheet" + std::to_string(i) + ".xml").c_str());
    QVERIFY(!all.empty() && all.find("<f>") == std::string::npos);
    QVERIFY(zipEntry(xlsx, "xl/sharedStrings.xml").find("=HYPERLINK") != std::string::npos);
    QVERIFY(zipEntry(xlsx, "xl/charts/chart1.xml").find("areaChart") != std::string::npos);
    QVERIFY(zipEntry(xlsx, "xl/workbook.xml").find("关键指标") != std::string::npos);
    QVERIFY(all.find("<v>45569</v>") != std::string::npos); // 20000 days after 1970-01-01, as spreadsheets count
}

void TestReports::pictures()
{
    Report onePage = sample();
    onePage.sections.pop_back();
    const std::string png = *findWriter("png")->write(onePage);
    const QImage image = QImage::fromData(QByteArray::fromStdString(png));
    QCOMPARE(image.size(), QSize(3200, 2262));
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 7)
        for (int x = 0; x < image.width(); x += 7)
            colours.insert(image.pixel(x, y));
    QVERIFY(colours.size() > 30);
    const std::string svg = *findWriter("svg")->write(onePage);
    QXmlStreamReader reader(QByteArray::fromStdString(svg));
    int texts = 0;
    while (!reader.atEnd())
        texts += reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text"_s;
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(texts > 30);
    QVERIFY(svg.find("经营一页纸") != std::string::npos);
}

void TestReports::pdfIsSearchable()
{
    const std::string path = testing::temporaryFolder() + "/a.pdf";
    QVERIFY(writeReport(sample(), *findWriter("pdf"), path));
    const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (tool.isEmpty())
        QSKIP("pdftotext is not installed");
    QProcess process;
    process.start(tool, {u"-layout"_s, QString::fromStdString(path), u"-"_s});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const char *wanted :
         {"经营一页纸", "门店", "2026年8月6日", "09:42", "总花费", "¥864.2", "抖音", "国庆节", "618 大促", "漏斗"})
        QVERIFY2(text.contains(QString::fromUtf8(wanted)), wanted);
}

QString textOfPage(const std::string &path, int page)
{
    QProcess process;
    process.start(u"pdftotext"_s,
                  {u"-layout"_s, u"-f"_s, QString::number(page), u"-l"_s, QString::number(page),
                   QString::fromStdString(path), u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

// Name, days and contents with the pages where they really are; without a cover the report begins at once.
void TestReports::theCoverSaysWhatIsInside()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    Report report = sample(200);
    const std::string path = testing::temporaryFolder() + "/cover.pdf";
    QVERIFY(writeReport(report, *findWriter("pdf"), path));
    QVERIFY(textOfPage(path, 1).contains(u"¥864.2"_s));
    report.cover = Cover {"品牌甲", "2026-08-06 – 2026-09-04", "制作日期 2026-09-05", "目录"};
    QVERIFY(writeReport(report, *findWriter("pdf"), path));
    const QString cover = textOfPage(path, 1);
    for (const char *wanted : {"品牌甲", "经营一页纸", "2026年8月6日 – 2026年9月4日", "2026年9月5日", "目录"})
        QVERIFY2(cover.contains(QString::fromUtf8(wanted)), wanted);
    QVERIFY(!cover.contains(u"¥864.2"_s));
    for (const Section &section : report.sections) {
        const QString title = qs(section.title);
        const QRegularExpression line(QRegularExpression::escape(title) + u"\\s+(\\d+)"_s);
        const auto found = line.match(cover);
        QVERIFY2(found.hasMatch(), section.title.c_str());
        if (section.id != "figures") // its cards have titles of their own
            QVERIFY2(textOfPage(path, found.captured(1).toInt()).contains(title), section.title.c_str());
    }
}

void TestReports::mending()
{
    const std::string table = "beginbfrange\n<0001> <0002> [<2EDA> <2F29> <0009> <9875>]\nendbfrange <2EDA> [<2EDA>]";
    QCOMPARE(searchablePdf(table),
             std::string("beginbfrange\n<0001> <0002> [<9875> <5C0F> <0020> <9875>]\nendbfrange <2EDA> [<2EDA>]"));
    QCOMPARE(searchablePdf("beginbfrange [<2EDA>"), std::string("beginbfrange [<2EDA>"));
}

void TestReports::longTablesGoOn()
{
    const Report report = sample(200);
    const auto pages = layOut(report);
    QVERIFY(pages.size() > 5);
    std::size_t next = 0;
    for (const Page &page : pages)
        for (const Placed &placed : page) {
            QVERIFY(placed.rect.left() >= 0 && placed.rect.right() <= pageWidth && placed.rect.bottom() <= pageHeight);
            if (placed.section->id != "table")
                continue;
            QCOMPARE(placed.firstRow, next);
            next = placed.lastRow;
        }
    QCOMPARE(next, std::size_t(200)); // every row once
}

void TestReports::openEndsAreEmpty()
{
    CalendarStrip strip;
    strip.bars = {{"常青", "", "", {{20000}, farFuture}, 0, 0}, {"七夕", "", "", {{20000}, {20002}}, 0, 0}};
    const Table table = asTable({"calendar", "", "", 12, strip, ""});
    QCOMPARE(table.rows[0][3].kind, Cell::Kind::Missing);
    QCOMPARE(table.rows[1][3].text, std::string("2024-10-05"));
}

void TestReports::emptyReports()
{
    Report report {"e", "Empty", "", "", "en", {}};
    for (const Writer &writer : writers())
        QVERIFY2(writer.write(report), writer.id);
    report.sections = {{"a", "A", "", 12, KpiRow {}, "none"},     {"b", "B", "", 8, SeriesChart {}, "none"},
                       {"c", "C", "", 4, FunnelChart {}, "none"}, {"d", "D", "", 8, CalendarStrip {}, "none"},
                       {"e", "E", "", 4, PacingBars {}, "none"},  {"f", "F", "", 12, Table {}, "none"}};
    for (const Writer &writer : writers())
        QVERIFY2(writer.write(report), writer.id);
}

void TestReports::builtInsOfAnEmptyWorkspace()
{
    qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(testing::temporaryFolder()));
    services::NewWorkspace wanted;
    wanted.passphrase = "secret";
    const auto workspace = *services::createWorkspace(testing::temporaryFolder() + "/a.panorama", wanted, Clock());
    for (const std::string language : {"zh_CN", "en", "zh_TW"}) {
        const auto list = *services::listReports(*workspace, language);
        QCOMPARE(list.size(), std::size_t(4));
        Json parts = Json::array();
        for (const services::ReportPart &part : services::reportParts(language)) {
            QVERIFY(!part.title.empty() && part.title != part.id);
            parts.append(part.id);
        }
        const Json all = Json::object({{"format", "panorama.report/1"}, {"name", "all"}, {"sections", parts}});
        QVERIFY(services::checkReportDocument(all));
        for (const auto &entry : list) {
            const auto report = services::buildReport(
                {}, *workspace, {entry.id, language, std::nullopt, Instant::fromSeconds(1788000000)});
            QVERIFY2(report, entry.id.c_str());
            const auto body = services::reportBody(*workspace, entry.id, language); // what a copy of it starts from
            QVERIFY(body && services::checkReportDocument(*body));
            QCOMPARE(body->find("sections")->items().size(), report->sections.size());
            for (const Writer &writer : writers())
                QVERIFY2(writer.write(*report), writer.id);
        }
    }
    QCOMPARE(services::buildReport({}, *workspace, {"nope", "en", std::nullopt, {}}).error().code, ErrorCode::NotFound);
}

void TestReports::wrongDocuments()
{
    const std::pair<const char *, const char *> wrong[] = {
        {R"({"format":"panorama.report/1","name":"a","sections":["figures","nope"]})", "/sections/1"},
        {R"({"format":"panorama.report/1","name":"a","sections":[{"id":"spend","span":13}]})", "/sections/0/span"},
        {R"({"format":"panorama.report/1","name":"a","sections":[],"x":1})", "/x"},
        {R"({"format":"panorama.report/1","sections":[]})", "/"}};
    for (const auto &[text, where] : wrong)
        QCOMPARE(services::checkReportDocument(*Json::parse(text)).error().where, std::string(where));
    QVERIFY(services::checkReportDocument(*Json::parse(
        R"({"format":"panorama.report/1","name":"a","last_days":7,"sections":["figures",{"id":"spend","span":6}]})")));
}

QTEST_MAIN(TestReports)
#include "test_reports.moc"
