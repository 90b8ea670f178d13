// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/amounts.h"
#include "domain/identifier.h"
#include "domain/mapping.h"

#include <QtTest>

using namespace panorama;

static Json parsed(const QString &text)
{
    Result<Json> json = Json::parse(text.toStdString());
    return json ? *json : Json();
}

class TestMapping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void amountsAreTheNearestMicros();
    void wrongPlaces_data();
    void wrongPlaces();
    void requiredFields();
    void formats_data();
    void formats();
    void numbers();
    void tags();
    void phones_data();
    void phones();
    void columnsWithoutHeader();
};

void TestMapping::amountsAreTheNearestMicros()
{
    const std::vector<std::pair<const char *, std::int64_t>> amounts = {{"3.3000000000000003", 3300000},
                                                                        {"82.4326349", 82432635},
                                                                        {"-82.4326349", -82432635},
                                                                        {"0.0000005", 0},
                                                                        {"0.0000015", 2},
                                                                        {"-0.0000015", -2},
                                                                        {"0.00000051", 1},
                                                                        {"-0.0000004", 0},
                                                                        {"12", 12000000}};
    for (const auto &[text, micros] : amounts)
        QCOMPARE(nearestMicros(text), std::optional(micros));
    QVERIFY(!nearestMicros("9223372036854.7758079"));
    QVERIFY(!nearestMicros("1e3"));
}

void TestMapping::wrongPlaces_data()
{
    QTest::addColumn<QString>("change"); // member of the document, replaced in the example
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char *name, const char *change, const char *value, const char *pointer) {
        QTest::newRow(name) << QString::fromUtf8(change) << QString::fromUtf8(value) << QString::fromUtf8(pointer);
    };
    row("fine", "", "", "");
    row("format", "format", "\"panorama.mapping/2\"", "/format");
    row("kind", "kind", "\"leads\"", "/kind");
    row("unknown key", "colour", "1", "/colour");
    row("source", "source", "\"\"", "/source");
    row("encoding", "file", R"({"encoding":"latin-1"})", "/file/encoding");
    row("header row", "file", R"({"header_row":-1})", "/file/header_row");
    row("unknown file key", "file", R"({"rows":1})", "/file/rows");
    row("fields no object", "fields", "[]", "/fields");
    const auto field = [&](const char *name, const char *key, const char *value, const char *pointer) {
        QTest::newRow(name) << QString::fromUtf8("/") + QString::fromUtf8(key) << QString::fromUtf8(value)
                            << QString::fromUtf8(pointer);
    };
    field("no such field", "colour", R"({"column":"a"})", "/fields/colour");
    field("no such option", "channel", R"({"column":"a","colour":1})", "/fields/channel/colour");
    field("zone", "time", R"({"column":"a","zone":"Asia/Nowhere"})", "/fields/time/zone");
    field("zone of a text", "channel", R"({"column":"a","zone":"Asia/Shanghai"})", "/fields/channel/zone");
    field("bad pattern", "time", R"({"column":"a","format":"yy-MM-dd"})", "/fields/time/format");
    field("bad pattern in list", "time", R"({"column":"a","format":["iso","dd.MM."]})", "/fields/time/format/1");
    field("number as time", "time", R"({"column":"a","format":"#,##0.00"})", "/fields/time/format");
    field("type against format", "prop.x", R"({"column":"a","type":"number","format":"yyyy-MM-dd"})",
          "/fields/prop.x/type");
    field("date with hours", "prop.x", R"({"column":"a","type":"date","format":"yyyy-MM-dd HH:mm"})",
          "/fields/prop.x/type");
    field("unknown type", "prop.x", R"({"column":"a","type":"money"})", "/fields/prop.x/type");
    field("both", "channel", R"({"column":"a","value":"b"})", "/fields/channel");
    field("neither", "channel", "{}", "/fields/channel");
    field("column no text", "channel", R"({"column":1})", "/fields/channel/column");
    field("map no object", "channel", R"({"column":"a","map":[]})", "/fields/channel/map");
    field("map of objects", "channel", R"({"column":"a","map":{"x/y":{}}})", "/fields/channel/map/x~1y");
    field("constant time", "time", R"({"value":"yesterday"})", "/fields/time/value");
    field("event called order", "event", R"({"value":"order"})", "/fields/event/value");
    field("constant amount", "value", R"({"value":"1,000.00"})", "/fields/value/value");
    field("unit", "value", R"({"column":"a","unit":"cents"})", "/fields/value/unit");
    field("unit of a text", "channel", R"({"column":"a","unit":"minor"})", "/fields/channel/unit");
    field("currency", "value", R"({"column":"a","currency":"yuan"})", "/fields/value/currency");
    field("personal identifier", "id.phone", R"({"column":"a","personal":true})", "/fields/id.phone/personal");
    field("tag of events", "tag.vip", R"({"column":"a"})", "/fields/tag.vip");
    field("field no object", "channel", "\"a\"", "/fields/channel");
}

void TestMapping::wrongPlaces()
{
    QFETCH(QString, change);
    QFETCH(QString, value);
    QFETCH(QString, pointer);
    Json document = parsed(QStringLiteral(R"({"format":"panorama.mapping/1","kind":"events","source":"leads",
        "file":{"encoding":"auto","delimiter":"auto","sheet":null,"header_row":1},
        "fields":{"event":{"value":"lead"},"time":{"column":"first","format":"yyyy-MM-dd","zone":"America/Sao_Paulo"},
        "id.lead_no":{"column":"lead_id"},"channel":{"column":"origin","empty":"unknown"}}})"));
    if (change.startsWith(QLatin1Char('/'))) {
        Json fields = *document.find("fields");
        document.set("fields", fields.set(change.mid(1).toStdString(), parsed(value)));
        fields = Json();
    } else if (!change.isEmpty()) {
        document.set(change.toStdString(), parsed(value));
    }
    if (change.startsWith(QLatin1Char('/'))) {
        Json fields =
            *parsed(
                 QStringLiteral(
                     R"({"f":{"event":{"value":"lead"},"time":{"column":"first"},"id.lead_no":{"column":"lead_id"}}})"))
                 .find("f");
        fields.set(change.mid(1).toStdString(), parsed(value));
        document.set("fields", fields);
    }
    const Result<Mapping> mapping = parseMapping(document);
    QCOMPARE(QString::fromStdString(mapping ? std::string() : mapping.error().where), pointer);
}

void TestMapping::requiredFields()
{
    const auto where = [](const char *kind, const char *fields) {
        const Json json =
            parsed(QStringLiteral(R"({"format":"panorama.mapping/1","kind":"%1","source":"s","fields":%2})")
                       .arg(QString::fromUtf8(kind), QString::fromUtf8(fields)));
        const Result<Mapping> mapping = parseMapping(json);
        return mapping ? std::string("fine") : mapping.error().where;
    };
    QCOMPARE(where("events", R"({"event":{"value":"e"},"time":{"column":"t"}})"), "/fields");
    QCOMPARE(where("events", R"({"event":{"value":"e"},"id.x":{"column":"t"}})"), "/fields");
    QCOMPARE(where("customers", R"({"id.x":{"column":"t"}})"), "fine");
    QCOMPARE(where("customers", R"({"id.x":{"column":"t"},"id.y":{"column":"u"}})"), "/fields");
    QCOMPARE(where("customers", R"({"id.x":{"column":"t"},"id.openid":{"column":"u"}})"), "fine");
    QCOMPARE(where("customers", R"({"id.x":{"column":"t"},"id.y":{"column":"u"},"key":{"column":"u"}})"), "fine");
    QCOMPARE(
        where(
            "consents",
            R"({"id.x":{"column":"t"},"contact_channel":{"value":"fax"},"state":{"value":"granted"},"time":{"column":"t"}})"),
        "/fields/contact_channel/value");
    QCOMPARE(where("products", R"({"sku":{"column":"t"},"role":{"value":"profit"}})"), "fine");
}

void TestMapping::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *format, const char *cell, const char *utc) {
        QTest::addRow("%s %s", format, cell)
            << QString::fromUtf8(format) << QString::fromUtf8(cell) << QString::fromUtf8(utc);
    };
    row("yyyy-MM-dd", "2026-01-31", "2026-01-30T16:00:00Z");
    row("yyyy-MM-dd", "2026-1-31", "");
    row("yyyy-MM-dd", "2026-02-30", "");
    row("yyyy-MM-dd", "2026-01-31 ", "");
    row("yyyy/M/d H:mm", "2026/1/3 9:05", "2026-01-03T01:05:00Z");
    row("yyyy/M/d H:mm", "2026/01/03 09:05", "2026-01-03T01:05:00Z");
    row("yyyy-MM-dd'T'HH:mm:ss.SSSZ", "2026-01-31T10:00:00.250+02:00", "2026-01-31T08:00:00.25Z");
    row("yyyy-MM-dd'T'HH:mm:ssZ", "2026-01-31T10:00:00Z", "2026-01-31T10:00:00Z");
    row("yyyy-MM-dd'T'HH:mm:ssZ", "2026-01-31T10:00:00-0330", "2026-01-31T13:30:00Z");
    row("yyyy年M月d日", "2026年1月3日", "2026-01-02T16:00:00Z");
    row("dd/MM/yyyy HH:mm:ss", "31/12/2026 23:59:59", "2026-12-31T15:59:59Z");
    row("dd/MM/yyyy HH:mm:ss", "31/12/2026 24:00:00", "");
    row("iso", "2026-01-31 10:00", "2026-01-31T02:00:00Z");
    row("iso", "2026-01-31T10:00:00+00:00", "2026-01-31T10:00:00Z");
    row("iso", "31.1.2026", "");
    row("unix", "1769824800", "2026-01-31T02:00:00Z");
    row("unix_ms", "1769824800250", "2026-01-31T02:00:00.25Z");
    row("unix", "x", "");
    row("excel", "46053.4375", "2026-01-31T02:30:00Z");
    row("excel", "60", "1900-02-27T15:54:17Z");
}

void TestMapping::formats()
{
    QFETCH(QString, format);
    QFETCH(QString, cell);
    QFETCH(QString, utc);
    const Result<FieldFormat> read = FieldFormat::parse(format.toStdString());
    QVERIFY(read.has_value());
    const std::optional<TimeReading> reading = read->read(cell.toStdString());
    QCOMPARE(reading ? QString::fromStdString(formatUtc(instantOf(*reading, *TimeZone::fromName("Asia/Shanghai"))))
                     : QString(),
             utc);
}

void TestMapping::numbers()
{
    const auto plain = [](const char *cell) { return readNumber(cell, false).value_or("-"); };
    const auto grouped = [](const char *cell) { return readNumber(cell, true).value_or("-"); };
    QCOMPARE(plain("007.50"), "7.5");
    QCOMPARE(plain("+3"), "3");
    QCOMPARE(plain("１２．５"), "12.5");
    QCOMPARE(plain("1,234"), "-");
    QCOMPARE(plain("1e5"), "-");
    QCOMPARE(plain("¥1"), "-");
    QCOMPARE(plain(""), "-");
    QCOMPARE(plain(".5"), "0.5");
    QCOMPARE(plain("-.50"), "-0.5");
    QCOMPARE(plain("+５．"), "5");
    QCOMPARE(plain("0."), "0");
    for (const char *bad : {".", "-.", "+.", "5..", "..5", ".5.", ".-5", "-", "5.-"})
        QCOMPARE(plain(bad), "-");
    QCOMPARE(grouped("1,234,567.89"), "1234567.89");
    QCOMPARE(grouped("-1,234"), "-1234");
    QCOMPARE(grouped("234.5"), "234.5");
    QCOMPARE(grouped("1,234."), "1234");
    QCOMPARE(grouped(".25"), "0.25");
    QCOMPARE(grouped("12,34"), "-");
    QCOMPARE(grouped(",123"), "-");
    QCOMPARE(grouped("1234,567"), "-");
    QCOMPARE(grouped("1.5,0"), "-");
}

void TestMapping::tags()
{
    for (const char *on : {"1", "TRUE", "Yes", "y", "是", "X"})
        QCOMPARE(readTag(on), std::optional(true));
    for (const char *off : {"", "0", "False", "NO", "n", "否"})
        QCOMPARE(readTag(off), std::optional(false));
    QCOMPARE(readTag("maybe"), std::nullopt);
}

void TestMapping::phones_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<QString>("e164"); // empty: none
    const std::pair<const char *, const char *> rows[] = {{"138 0013 8000", "+8613800138000"},
                                                          {"１３８００１３８０００", "+8613800138000"},
                                                          {"0086-13800138000", "+8613800138000"},
                                                          {"+86 (0)138 0013 8000", "+8613800138000"},
                                                          {"013800138000", "+8613800138000"},
                                                          {"138-0013-8000 x123", "+8613800138000"},
                                                          {"（021）5555 6666 ext. 12", "+862155556666"},
                                                          {"010-6552 9988 转 801", "+861065529988"},
                                                          {"0755-88886666分机3", "+8675588886666"},
                                                          {"0044 20 7946 0958", "+442079460958"},
                                                          {"400-820-8820", "+864008208820"},
                                                          {"12800138000", ""},
                                                          {"1380013800a", ""},
                                                          {"12345", ""},
                                                          {"转 801", ""}};
    for (const auto &[spelling, e164] : rows)
        QTest::newRow(spelling) << QString::fromUtf8(spelling) << QString::fromUtf8(e164);
}

void TestMapping::phones()
{
    QFETCH(QString, spelling);
    QFETCH(QString, e164);
    QCOMPARE(QString::fromStdString(normalizedPhone(spelling.toStdString(), "CN").value_or("")), e164);
}

// A first row that is short must not hide columns that the mapping names.
void TestMapping::columnsWithoutHeader()
{
    const auto mapping = parseMapping(parsed(QStringLiteral(
        R"({"format":"panorama.mapping/1","kind":"products","source":"s","file":{"header_row":0},"fields":{"sku":{"column":"#2"},"name":{"column":" #7 "},"category":{"column":"x#9"}}})")));
    QVERIFY(mapping);
    QCOMPARE(mapping->file.leastColumns, 7);
}

QTEST_APPLESS_MAIN(TestMapping)
#include "test_mapping.moc"
