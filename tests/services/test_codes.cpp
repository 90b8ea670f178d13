// SPDX-License-Identifier: GPL-3.0-or-later
// Codes on things: sheets that another program reads, forgeries that are seen, statistics by store; links and names of
// campaigns; statements that add up.
#include "domain/code_batch.h"
#include "reports/code_sheet.h"
#include "support/program.h"
#include "support/test_env.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <cctype>
#include <map>
#include <set>

using namespace panorama;
using namespace panorama::testing;

namespace {

const char *batchText =
    R"({"format":"panorama.codes/1","name":"May","prefix":"M5","stores":["上海环贸店","北京SKP店","杭州店"],"count":40,
"link":"https://go.brand.example/c?k={code}&s=1"})";

std::vector<std::vector<std::string>> cellsOf(const std::string &csv)
{
    std::vector<std::vector<std::string>> rows;
    for (const QString &line : QString::fromStdString(csv).split('\n', Qt::SkipEmptyParts)) {
        std::vector<std::string> cells;
        for (const QString &cell : line.trimmed().split(','))
            cells.push_back(QString(cell).remove('"').toStdString());
        rows.push_back(cells);
    }
    return rows;
}

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestCodes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sheetsFitThePage();
    void codesAreTheirOwn();
    void anotherProgramReadsTheSheets();
    void scansAreCounted();
    void linksKeepOneSpelling();
    void statementAddsUp();

private:
    ProgramResult cli(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(), {"--workspace", m_path, "--now", "2026-07-01T00:00:00+08:00"});
        return runCli(arguments);
    }
    std::string file(const std::string &name, const std::string &text) const
    {
        writeFile(m_folder + "/" + name, text);
        return m_folder + "/" + name;
    }
    void import(const std::string &csv, const std::string &kind, const std::string &fields) const
    {
        const ProgramResult result = cli({"import", file("rows.csv", csv), "--map",
                                          file("map.json",
                                               R"({"format":"panorama.mapping/1","source":"app","kind":")" + kind
                                                   + R"(","fields":{)" + fields + "}}")});
        QVERIFY2(result.status == 0, (result.err + result.out).c_str());
    }
    std::string m_path, m_folder;
};

void TestCodes::init()
{
    m_path = newWorkspace();
    m_folder = temporaryFolder();
}

void TestCodes::sheetsFitThePage()
{
    for (const double side : {10.0, 28.0, 60.0, 150.0}) {
        const reports::SheetLayout layout {side};
        QVERIFY(layout.columns() >= 1 && layout.rows() >= 1);
        QVERIFY(layout.columns() * side * 33 / 25 <= 192 || layout.columns() == 1); // with a quiet zone of four modules
        QVERIFY(layout.rows() * (side + 9) <= 277 || layout.rows() == 1);
    }
    const reports::QrModules modules = reports::qrModules("M5-00003-7QX2PDAB").value();
    QCOMPARE((modules.width - 17) % 4, 0); // a version of the standard
    for (int i = 0; i < 7; ++i) // the finder pattern's upper edge
        QVERIFY(modules.dark[std::size_t(i)]);
    QVERIFY(!reports::qrModules(std::string(5000, 'x')));
}

void TestCodes::codesAreTheirOwn()
{
    const Json made = cli({"code", "make", file("b.json", batchText), "--out", m_folder + "/codes.csv"}).json();
    QCOMPARE(made.at("/codes")->integer(), std::int64_t(120));
    QVERIFY(made.at("/fits_wechat_scene")->boolean());
    const auto rows = cellsOf(readFile(m_folder + "/codes.csv"));
    QCOMPARE(rows.size(), std::size_t(121));
    std::set<std::string> codes;
    std::vector<std::string> question {"code", "scan"};
    for (std::size_t i = 1; i < rows.size(); ++i) {
        QVERIFY(codes.insert(rows[i][0]).second);
        QVERIFY(rows[i][0].size() <= CodeBatch::longestScene);
        question.push_back(rows[i][2]);
    }
    const Json checked = cli(question).json();
    for (std::size_t i = 0; i < 120; ++i) {
        const Json &code = checked.find("codes")->items()[i];
        QVERIFY(code.find("genuine")->boolean());
        QCOMPARE(code.find("serial")->integer(), std::int64_t(i));
        QCOMPARE(code.find("store")->text(), rows[i + 1][1]);
    }
    // A neighbour's serial with this check, a serial that was never made, another prefix.
    std::string forged = rows[1][0];
    forged[7] = '1';
    const Json wrong = cli({"code", "scan", forged, "M5-ZZZZZ-00000000", "X9-00000-00000000", "nothing"}).json();
    for (const Json &code : wrong.find("codes")->items())
        QVERIFY(!code.find("genuine")->boolean());
    // As people type it: small letters, o for 0, l for 1.
    for (std::size_t row : {1, 60, 120}) {
        std::string typed = rows[row][0];
        for (char &c : typed)
            c = c == '0' ? 'o' : c == '1' ? 'l' : char(std::tolower(static_cast<unsigned char>(c)));
        const Json read = cli({"code", "scan", "https://b.example/" + typed}).json();
        QVERIFY2(read.at("/codes/0/genuine")->boolean(), typed.c_str());
        QCOMPARE(read.at("/codes/0/code")->text(), rows[row][0]);
    }
    // The same document gives the same codes; another one of the name or prefix is refused.
    QCOMPARE(cli({"code", "make", m_folder + "/b.json", "--out", m_folder + "/again.csv"}).status, 0);
    QCOMPARE(readFile(m_folder + "/again.csv"), readFile(m_folder + "/codes.csv"));
    const std::string other = R"({"format":"panorama.codes/1","name":"June","prefix":"M5","count":3})";
    QCOMPARE(cli({"code", "make", file("o.json", other)}).json().at("/error/code")->text(), std::string("conflict"));
    const std::string unlike = R"({"format":"panorama.codes/1","name":"x","prefix":"LOL","count":3})";
    const std::string noPlace =
        R"({"format":"panorama.codes/1","name":"x","prefix":"A","count":3,"link":"https://a.b/c"})";
    for (const auto &[document, where] : {std::pair(unlike, "/prefix"), std::pair(noPlace, "/link")})
        QCOMPARE(cli({"code", "make", file("o.json", document)}).json().at("/error/where")->text(), std::string(where));
}

void TestCodes::anotherProgramReadsTheSheets()
{
    if (QStandardPaths::findExecutable("zbarimg").isEmpty() || QStandardPaths::findExecutable("pdftoppm").isEmpty())
        QSKIP("zbarimg or pdftoppm is missing: the sheets were not read back");
    const QString folder = QString::fromStdString(m_folder);
    const ProgramResult made =
        cli({"code", "make", file("b.json", batchText), "--store", "北京SKP店", "--out", m_folder + "/sheet.pdf"});
    QVERIFY2(made.status == 0, made.err.c_str());
    QCOMPARE(cli({"code", "make", m_folder + "/b.json", "--out", m_folder + "/codes.csv"}).status, 0);
    output("pdftoppm", {"-r", "150", "-png", folder + "/sheet.pdf", folder + "/page"});
    std::set<std::string> read, wanted;
    for (const QString &page : QDir(folder).entryList({"page*.png"}))
        for (const QString &line :
             output("zbarimg", {"--raw", "-q", folder + "/" + page}).split('\n', Qt::SkipEmptyParts))
            read.insert(line.toStdString());
    for (const auto &row : cellsOf(readFile(m_folder + "/codes.csv")))
        if (row[1] == "北京SKP店")
            wanted.insert(row[2]);
    QCOMPARE(wanted.size(), std::size_t(40));
    QCOMPARE(read, wanted);
    QVERIFY(output("pdftotext", {folder + "/sheet.pdf", "-"}).contains(QString::fromUtf8("北京SKP店")));
}

void TestCodes::scansAreCounted()
{
    QCOMPARE(cli({"code", "make", file("b.json", batchText), "--out", m_folder + "/codes.csv"}).status, 0);
    const auto rows = cellsOf(readFile(m_folder + "/codes.csv"));
    const auto code = [&](std::size_t serial) { return rows[serial + 1][0]; };
    std::string forged = code(2);
    forged.back() = forged.back() == '0' ? '1' : '0';
    // Shanghai: code 0 by two people, code 1 twice by one and once in Hangzhou. Beijing: one as a link. One forgery.
    const std::string scans = "code,time,member_no,store\n" + code(0) + ",2026-05-01 10:00:00,a,上海环贸店\n" + code(0)
        + ",2026-05-01 11:00:00,b,上海环贸店\n" + code(1) + ",2026-05-02 10:00:00,a,上海环贸店\n" + code(1)
        + ",2026-05-03 10:00:00,a,杭州店\n" + rows[41][2] + ",2026-05-03 12:00:00,c,\n" + forged
        + ",2026-05-03 13:00:00,d,\n";
    const ProgramResult imported = cli({"code", "scan", "--import", file("scans.csv", scans)});
    QVERIFY2(imported.status == 0, (imported.err + imported.out).c_str());
    const Json stats = cli({"code", "stats", "May"}).json();
    const std::pair<const char *, int> wanted[] = {
        {"/made", 120},           {"/scans", 5},           {"/scanned", 3},          {"/customers", 3},
        {"/copied", 1},           {"/elsewhere", 1},       {"/forged", 1},           {"/stores/0/scans", 4},
        {"/stores/0/scanned", 2}, {"/stores/0/copied", 1}, {"/stores/1/scanned", 1}, {"/stores/2/scans", 0},
        {"/days/0/new_codes", 1}, {"/days/2/scans", 2}};
    for (const auto &[pointer, number] : wanted)
        QVERIFY2(stats.at(pointer) && stats.at(pointer)->integer() == number, pointer);
    QCOMPARE(cli({"code", "scan", "--import", m_folder + "/scans.csv"}).json().at("/unchanged")->integer(),
             std::int64_t(6));
    // Columns may be named as in Taiwan.
    const ProgramResult traditional =
        cli({"code", "scan", "--import",
             file("taiwan.csv", "編碼,掃碼時間,會員編號,門市\n" + code(4) + ",2026-05-04 09:00:00,a,杭州店\n")});
    QVERIFY2(traditional.status == 0, (traditional.err + traditional.out).c_str());
    QCOMPARE(traditional.json().at("/created")->integer(), std::int64_t(1));
    // A scan of nothing is no scan.
    const ProgramResult empty = cli({"code", "scan", "--import",
                                     file("empty.csv",
                                          "code,time,member_no\n" + code(3) + ",2026-05-04 10:00:00,a\n"
                                              + ",2026-05-04 11:00:00,b\n  ,2026-05-04 12:00:00,c\n")});
    QCOMPARE(empty.status, 3);
    QCOMPARE(empty.json().at("/rows_accepted")->integer(), std::int64_t(1));
    QCOMPARE(empty.json().at("/rejects/1/line")->integer(), std::int64_t(4));
    QCOMPARE(empty.json().at("/rejects/1/column")->text(), std::string("code"));
    QCOMPARE(empty.json().at("/rejects/1/reason")->text(), std::string("prop.code is empty, but required"));
}

void TestCodes::linksKeepOneSpelling()
{
    const auto make = [](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"utm", "make"});
        return runCli(arguments);
    };
    QCOMPARE(
        make({"https://b.example/p?x=1#top", "--source", "wechat", "--medium", "social", "--campaign", "2026-618-新客"})
            .json()
            .at("/url")
            ->text(),
        std::string("https://b.example/"
                    "p?x=1&utm_source=wechat&utm_medium=social&utm_campaign=2026-618-%E6%96%B0%E5%AE%A2#top"));
    const ProgramResult loud =
        make({"https://b.example", "--source", "WeChat ", "--medium", "social", "--campaign", "c"});
    QCOMPARE(loud.status, 1);
    QVERIFY(loud.json().at("/error/mend")->text().find("\"wechat\"") != std::string::npos);
    QCOMPARE(make({"ftp://b.example", "--source", "a", "--medium", "b", "--campaign", "c"}).status, 1);
    QCOMPARE(make({"https://b.example?utm_source=x", "--source", "a", "--medium", "b", "--campaign", "c"}).status, 1);
    QCOMPARE(make({"https://b.example", "--source", "a", "--medium", "b"}).status, 2);
    QCOMPARE(make({"https://", "--source", "a", "--medium", "b", "--campaign", "c"}).status, 1);
    QCOMPARE(make({"https://b.example/?my_utm_source=x", "--source", "a", "--medium", "b", "--campaign", "c"}).status,
             0);

    import(
        "who,what,time,ch,ca\na,visit,2026-05-01 10:00,WeChat,618\nb,visit,2026-05-01 "
        "10:00,wechat,618\nc,visit,2026-05-02 10:00,wechat,６１８\n"
        "d,visit,2026-05-02 10:00,,spring\nd,visit,2026-05-03 10:00,a-1,618_大促\nd,visit,2026-05-04 "
        "10:00,a1,618_大促\n"
        "d,visit,2026-05-05 10:00,v1.2,618-大促\nd,visit,2026-05-05 11:00,v12,618大促\n",
        "events",
        R"("id.member_no":{"column":"who"},"event":{"column":"what"},"time":{"column":"time","format":"yyyy-MM-dd HH:mm"},"channel":{"column":"ch"},"campaign":{"column":"ca"})");
    import("c,n\n618,June\nwinter,Winter\n", "campaigns", R"("campaign":{"column":"c"},"name":{"column":"n"})");
    const Json audit = cli({"utm", "audit"}).json();
    // Full width, signs that part words, and case; v1.2 and v12 are two things.
    std::map<std::string, std::size_t> variants;
    for (const Json &variant : audit.at("/variants")->items())
        variants[variant.find("kind")->text() + " " + variant.find("tidy")->text()] =
            variant.find("names")->items().size();
    QCOMPARE(variants,
             (std::map<std::string, std::size_t> {
                 {"campaign 618", 2}, {"campaign 618_大促", 3}, {"channel a-1", 2}, {"channel wechat", 2}}));
    QCOMPARE(audit.at("/unregistered")->items().size(), std::size_t(5)); // all but one spelling of 618
    QCOMPARE(audit.at("/unused/0")->text(), std::string("winter"));
    QCOMPARE(audit.at("/without_channel/0/events")->integer(), std::int64_t(1));
    QCOMPARE(audit.at("/without_channel/0/share")->toDouble(), 0.125);
}

void TestCodes::statementAddsUp()
{
    std::string people = "key,m,phone,vip\n", events = "who,what,time,why\n", consents = "phone,s,t\n";
    for (int i = 0; i < 60; ++i) {
        const std::string n = std::to_string(i), phone = i % 6 ? "138001380" + std::string(i < 10 ? "0" : "") + n : "";
        people += n + ",M" + n + "," + phone + "," + (i < 50 ? "1" : "0") + "\n";
        if (!phone.empty() && i % 5)
            consents += phone + "," + (i % 7 ? "granted" : "withdrawn") + ",2026-01-01 00:00\n";
        if (i % 3)
            events += "M" + n + ",message,2026-05-02 09:00,\n";
        if (i % 4 == 0)
            events += "M" + n + ",store_visit,2026-05-0" + (i == 8 ? "1" : "3") + " 10:00,\n"; // 8 came before it heard
        if (i % 11 == 0)
            events += "M" + n + ",call,2026-05-03 12:00,太远\n";
    }
    import(
        people, "customers",
        R"("key":{"column":"key"},"id.member_no":{"column":"m"},"id.phone":{"column":"phone"},"tag.vip":{"column":"vip"})");
    import(
        events, "events",
        R"("id.member_no":{"column":"who"},"event":{"column":"what"},"time":{"column":"time","format":"yyyy-MM-dd HH:mm"},"prop.loss_reason":{"column":"why"})");
    import(
        consents, "consents",
        R"("id.phone":{"column":"phone"},"contact_channel":{"value":"sms"},"state":{"column":"s"},"time":{"column":"t","format":"yyyy-MM-dd HH:mm"})");
    const std::string document = file(
        "s.json",
        R"({"format":"panorama.statement/1","name":"week","target":{"format":"panorama.segment/1","name":"t","rule":{"tag":"vip"}},
"contact_channel":"sms","reach":{"event":"message"},"arrive":{"event":"store_visit"},"from":"2026-05-01","to":"2026-05-08"})");
    const ProgramResult run = cli({"campaign", "statement", document});
    QVERIFY2(run.status == 0, run.err.c_str());
    const Json json = run.json();
    QCOMPARE(json.at("/target")->integer(), std::int64_t(50));
    std::int64_t reasons = 0, given = 0, everybody = 0;
    std::set<std::string> seen;
    for (const Json &reason : json.find("reasons")->items()) {
        const std::int64_t count = reason.find("people")->integer();
        reasons += count;
        const Json line = cli({"campaign", "statement", document, "--line", reason.find("reason")->text()}).json();
        QCOMPARE(line.at("/count")->integer(), count);
        for (const Json &member : line.find("members")->items())
            QVERIFY(seen.insert(member.text()).second); // in one line only
        if (reason.find("reason")->text() == "no_response")
            for (const auto &[text, number] : json.find("given_reasons")->members())
                given += number.integer();
        if (reason.find("reason")->text() == "no_response")
            QCOMPARE(given, count);
    }
    const Json arrived = cli({"campaign", "statement", document, "--line", "arrived"}).json();
    for (const Json &member : arrived.find("members")->items())
        QVERIFY(seen.insert(member.text()).second);
    everybody = json.at("/arrived")->integer() + reasons;
    QCOMPARE(reasons, json.at("/not_arrived")->integer());
    QCOMPARE(everybody, std::int64_t(50));
    QCOMPARE(seen.size(), std::size_t(50));
    // By hand: of 0 … 49 every fourth came; of 50 … 59 two came without having been asked.
    QCOMPARE(json.at("/arrived")->integer(), std::int64_t(13));
    QCOMPARE(json.at("/uninvited")->integer(), std::int64_t(2));
    std::int64_t heardFirst = 0;
    for (int i = 0; i < 50; i += 4)
        heardFirst += i % 3 != 0 && i != 8;
    QCOMPARE(json.at("/arrived_after_reach")->integer(), heardFirst);
}

QTEST_GUILESS_MAIN(TestCodes)
#include "test_codes.moc"
