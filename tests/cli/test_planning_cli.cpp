// SPDX-License-Identifier: GPL-3.0-or-later
// calendar, plan and report from outside: what they print, their sums, what they refuse.
#include "core/decimal.h"
#include "support/program.h"
#include "support/test_env.h"

#include <QTest>

#include <filesystem>

using namespace panorama;
using namespace panorama::testing;

namespace {

std::string textAt(const ProgramResult &result, const char *pointer)
{
    const Json json = result.json();
    const Json *value = json.at(pointer);
    return !value ? "missing" : value->isString() ? value->text() : value->dump();
}

std::string sumOf(const Json &rows, const char *field)
{
    Decimal sum(0);
    for (const Json &row : rows.items())
        sum = sum + *Decimal::fromText(row.find(field)->text());
    return sum.toText();
}

} // namespace

class TestPlanningCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void festivalsOfAYear();
    void calendarListsExportsAndReadsBack();
    void plansAddUpExactly();
    void spendWithoutFigureTakesNothingAlong();
    void reportsAreWritten();
    void impossiblePathsAreErrors();

private:
    ProgramResult run(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(), {"--workspace", m_path, "--now", "2026-07-01T00:00:00+08:00"});
        return runCli(arguments);
    }
    void import(const std::string &csv, const std::string &kind, const std::string &fields) const
    {
        const std::string folder = temporaryFolder();
        writeFile(folder + "/rows.csv", csv);
        writeFile(folder + "/map.json",
                  R"({"format":"panorama.mapping/1","source":"ads","kind":")" + kind + R"(","fields":{)" + fields
                      + "}}");
        const ProgramResult result = run({"import", folder + "/rows.csv", "--map", folder + "/map.json"});
        QVERIFY2(result.status == 0, result.err.c_str());
    }
    std::string m_path;
};

void TestPlanningCli::initTestCase()
{
    m_path = newOpenWorkspace();
    QVERIFY(!m_path.empty());
    import(
        "c,n,h,s,e,b\nC1,春季,search,2026-03-01,2026-03-31,1000\nC2,Spring "
        "2,search,2026-03-20,2026-04-10,500\nC3,Later,mail,2026-09-01,,\n",
        "campaigns",
        R"("campaign":{"column":"c"},"name":{"column":"n"},"channel":{"column":"h"},"start":{"column":"s"},"end":{"column":"e"},"budget":{"column":"b"})");
    import("d,c,s\n2026-01-05,search,100.50\n2026-01-06,social,20\n", "spend",
           R"("date":{"column":"d"},"channel":{"column":"c"},"spend":{"column":"s"})");
}

void TestPlanningCli::festivalsOfAYear()
{
    const ProgramResult result = runProgram("panorama-cli", {"calendar", "festivals", "2026", "--json"});
    QCOMPARE(result.status, 0);
    const Json json = result.json();
    const Json *festivals = json.find("festivals");
    QVERIFY(festivals && festivals->isArray());
    std::map<std::string, std::string> dates;
    for (const Json &festival : festivals->items())
        dates[festival.find("id")->text()] = festival.find("date")->text();
    QCOMPARE(dates["spring_festival"], std::string("2026-02-17"));
    QCOMPARE(dates["qingming"], std::string("2026-04-05"));
    QCOMPARE(dates["new_years_eve"], std::string("2026-02-16"));
    for (const char *year : {"26", "0000", "9999", "20260", "2o26", "-2026"})
        QCOMPARE(runProgram("panorama-cli", {"calendar", "festivals", "--json", "--", year}).status, 2);
}

void TestPlanningCli::calendarListsExportsAndReadsBack()
{
    QCOMPARE(textAt(run({"calendar", "list"}), "/count"), std::string("3"));
    const ProgramResult april = run({"calendar", "list", "--from", "2026-04-01", "--to", "2026-05-01"});
    QCOMPARE(textAt(april, "/count"), std::string("1"));
    QCOMPARE(textAt(april, "/entries/0/budget"), std::string("500.00"));
    QCOMPARE(textAt(april, "/entries/0/end"), std::string("2026-04-10"));
    const ProgramResult conflicts = run({"calendar", "conflicts"});
    QCOMPARE(textAt(conflicts, "/conflicts/0/from"), std::string("2026-03-20"));
    QCOMPARE(textAt(conflicts, "/conflicts/0/days"), std::string("12"));
    const std::string file = temporaryFolder() + "/brand.ics";
    QCOMPARE(run({"calendar", "export", file}).status, 0);
    QVERIFY(readFile(file).find("SUMMARY:春季") != std::string::npos);
    QCOMPARE(textAt(run({"calendar", "export", file}), "/error/code"), std::string("conflict"));
    QCOMPARE(run({"calendar", "export", file, "--force"}).status, 0);
    const ProgramResult back = run({"calendar", "import", file});
    QCOMPARE(textAt(back, "/created"), std::string("0"));
    QCOMPARE(textAt(back, "/updated"), std::string("0"));
    QCOMPARE(run({"calendar", "list", "--from", "soon"}).status, 2);
}

void TestPlanningCli::plansAddUpExactly()
{
    QCOMPARE(run({"plan", "new", "P", "--total", "1000.01", "--from", "2026-01-01", "--to", "2027-01-01", "--channels",
                  "search,social,mail"})
                 .status,
             0);
    for (const std::vector<std::string> &change :
         std::vector<std::vector<std::string>> {{},
                                                {"--line", "search=500"},
                                                {"--lock", "search", "--line", "mail=.03"},
                                                {"--total", "2000.00"},
                                                {"--name", "Q"}}) {
        std::vector<std::string> arguments = {"plan", "set", "P"};
        arguments.insert(arguments.end(), change.begin(), change.end());
        if (!change.empty())
            QVERIFY2(run(arguments).status == 0, change[0].c_str());
        const ProgramResult shown =
            run({"plan", "show", change == std::vector<std::string> {"--name", "Q"} ? "Q" : "P"});
        QCOMPARE(shown.status, 0);
        const Json json = shown.json();
        QCOMPARE(sumOf(*json.find("lines"), "planned"), Decimal::fromText(textAt(shown, "/total"))->toText());
        QCOMPARE(sumOf(*json.find("lines"), "actual"), std::string("120.5"));
        if (change.size() == 4)
            QCOMPARE(textAt(shown, "/lines/0/planned"), std::string("0.03"));
    }
    const ProgramResult small = run({"plan", "new", "S", "--total", ".5", "--from", "2026-01-01", "--to", "2027-01-01",
                                     "--line", "search=.3", "--line", "mail=0.2"});
    QCOMPARE(textAt(small, "/total"), std::string("0.50"));
    QCOMPARE(textAt(small, "/lines/1/planned"), std::string("0.30"));
    for (const char *total : {"1e3", "1,5", "-1", ".", "0.005", ""})
        QCOMPARE(run({"plan", "new", "T", "--total", total, "--from", "2026-01-01", "--to", "2027-01-01", "--channels",
                      "search"})
                     .status,
                 2);
    QCOMPARE(textAt(run({"plan", "set", "Q", "--line", "nope=5"}), "/error/code"), std::string("not_found"));
    QCOMPARE(textAt(run({"plan", "show", "P"}), "/error/code"), std::string("not_found"));
    QCOMPARE(run({"plan", "approve", "Q"}).status, 0);
    QCOMPARE(textAt(run({"plan", "list"}), "/plans/0/status"), std::string("approved"));
    QCOMPARE(run({"plan", "pacing", "Q"}).status, 0);
    QCOMPARE(run({"plan", "compare", "Q"}).status, 0);
}

// What has no rate or no figure is missing and said so; what stands beside it in a line, or in another line, counts.
void TestPlanningCli::spendWithoutFigureTakesNothingAlong()
{
    import(
        "d,c,s,u,i\n2026-02-05,radio,7.25,CNY,\n2026-02-05,radio,5,USD,\n2026-02-06,radio,,,900\n2026-02-07,tv,5,USD,"
        "\n",
        "spend",
        R"("date":{"column":"d"},"channel":{"column":"c"},"spend":{"column":"s"},"currency":{"column":"u"},"impressions":{"column":"i"})");
    const ProgramResult shown = run(
        {"plan", "new", "W", "--total", "100", "--from", "2026-02-01", "--to", "2026-03-01", "--channels", "radio,tv"});
    QCOMPARE(textAt(shown, "/lines/0/actual"), std::string("7.25"));
    QCOMPARE(textAt(shown, "/lines/0/remaining"), std::string("42.75"));
    QCOMPARE(textAt(shown, "/lines/1/actual"), std::string("null"));
    QCOMPARE(textAt(shown, "/actual"), std::string("7.25"));
    QCOMPARE(textAt(shown, "/pace"), std::string("null"));
    QCOMPARE(textAt(shown, "/warnings/0/message"),
             std::string("Amounts in USD have no rate on some days and are missing."));
}

void TestPlanningCli::reportsAreWritten()
{
    QVERIFY(run({"report", "list"}).json().find("reports")->items().size() >= 3);
    const std::string folder = temporaryFolder();
    const std::map<std::string, std::string> starts = {{"csv", ""}, {"json", "{"}, {"xlsx", "PK"}};
    for (const auto &[format, start] : starts) {
        const std::string file = folder + "/board." + format;
        const ProgramResult result = run({"report", "export", "board", "--format", format, "--out", file});
        QVERIFY2(result.status == 0, result.err.c_str());
        QCOMPARE(textAt(result, "/bytes"), std::to_string(std::filesystem::file_size(file)));
        QVERIFY(readFile(file).starts_with(start));
    }
    QCOMPARE(
        textAt(run({"report", "export", "board", "--format", "csv", "--out", folder + "/board.csv"}), "/error/code"),
        std::string("conflict"));
    QCOMPARE(textAt(run({"report", "export", "nope", "--format", "csv", "--out", folder + "/n.csv"}), "/error/code"),
             std::string("not_found"));
    QCOMPARE(run({"report", "export", "board", "--format", "doc", "--out", folder + "/n.doc"}).status, 2);
    QCOMPARE(run({"report", "export", "board", "--format", "csv"}).status, 2);
}

// The file system refuses such names with an exception, which must not end the program.
void TestPlanningCli::impossiblePathsAreErrors()
{
    for (const std::string &path : {temporaryFolder() + "/" + std::string(400, 'x'), std::string(5000, 'y') + ".x"})
        for (const std::vector<std::string> &command :
             std::vector<std::vector<std::string>> {{"calendar", "export", path},
                                                    {"calendar", "import", path},
                                                    {"report", "export", "board", "--format", "csv", "--out", path},
                                                    {"plan", "new", path + ".json"},
                                                    {"import", path, "--map", path},
                                                    {"export", "canonical", "--out", path},
                                                    {"workspace", "backup", path},
                                                    {"workspace", "restore", path},
                                                    {"workspace", "create", path},
                                                    {"customer", "export", "C1", "--out", path},
                                                    {"funnel", "run", path},
                                                    {"segment", "count", path + ".json"},
                                                    {"identity", "score", path},
                                                    {"source", "lint", path}}) {
            const ProgramResult result = run(command);
            QVERIFY2(result.status == 1 || result.status == 2,
                     (command[0] + " " + command[1] + ": " + std::to_string(result.status) + result.err).c_str());
            QVERIFY2(result.json().at("/error/code"), command[1].c_str());
        }
}

QTEST_GUILESS_MAIN(TestPlanningCli)
#include "test_planning_cli.moc"
