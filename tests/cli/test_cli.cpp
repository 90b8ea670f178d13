// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the command line (contract.md section 1), from outside.
#include "app/cli/command.h"
#include "domain/mapping.h"
#include "support/program.h"
#include "support/test_env.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <map>

using namespace panorama;
using namespace panorama::testing;

class TestCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongUseIsStatusTwo_data();
    void wrongUseIsStatusTwo();
    void optionsStandAnywhere();
    void foreignFilesAreStatusFour();
    void nothingIsOverwritten();
    void everyCommandHasHelpWithAnExample();
    void everyFormatExampleIsAccepted();
    void secretsAreNeverArguments();
};

void TestCli::wrongUseIsStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no noun") << QStringList {};
    QTest::newRow("unknown noun") << QStringList {"frobnicate"};
    QTest::newRow("no verb") << QStringList {"segment"};
    QTest::newRow("words after completion") << QStringList {"completion", "bash"};
    QTest::newRow("unknown verb") << QStringList {"workspace", "frobnicate"};
    QTest::newRow("unknown option") << QStringList {"workspace", "info", "--frobnicate"};
    QTest::newRow("value missing") << QStringList {"workspace", "info", "--workspace"};
    QTest::newRow("workspace missing") << QStringList {"workspace", "info"};
    QTest::newRow("too many arguments") << QStringList {"workspace", "create", "/tmp/a", "/tmp/b"};
    QTest::newRow("bad time") << QStringList {"workspace", "info", "--now", "yesterday", "--workspace", "x"};
    QTest::newRow("flag with value") << QStringList {"workspace", "info", "--quiet=1"};
    QTest::newRow("unset variable") << QStringList {"workspace", "info", "--passphrase", "env:NOT_SET_AT_ALL"};
}

void TestCli::wrongUseIsStatusTwo()
{
    QFETCH(QStringList, arguments);
    std::vector<std::string> list = {"--json"};
    for (const QString &argument : arguments)
        list.push_back(argument.toStdString());
    const ProgramResult result = runProgram("panorama-cli", list);
    QCOMPARE(result.status, 2);
    const Json json = result.json();
    QVERIFY(json.at("/error/code"));
    QCOMPARE(json.at("/error/code")->text(), std::string("usage"));
    for (const char *key : {"/error/message", "/error/where", "/error/mend"})
        QVERIFY2(json.at(key) && json.at(key)->isString(), key);
    QVERIFY(!result.err.empty());
}

void TestCli::optionsStandAnywhere()
{
    const std::string path = newWorkspace();
    QVERIFY(!path.empty());
    for (const auto &arguments : {std::vector<std::string> {"--workspace", path, "workspace", "info", "--json"},
                                  std::vector<std::string> {"workspace", "--json", "info", "--workspace=" + path}}) {
        const ProgramResult result = runProgram("panorama-cli", arguments);
        QCOMPARE(result.status, 0);
        QCOMPARE(result.json().find("time_zone")->text(), std::string("Asia/Shanghai"));
        QVERIFY(result.json().find("revision")->isInteger());
        QVERIFY(result.json().find("as_of")->text().ends_with("+08:00"));
    }
}

void TestCli::foreignFilesAreStatusFour()
{
    const std::string folder = temporaryFolder();
    for (const std::string &content :
         {std::string(), std::string("hello"), std::string("SQLite format 3\0", 16) + std::string(4080, '\0')}) {
        const std::string path = folder + "/foreign.panorama";
        writeFile(path, content);
        const ProgramResult result = runCli({"workspace", "info", "--workspace", path});
        QCOMPARE(result.status, 4);
        QCOMPARE(readFile(path), content);
        QCOMPARE(std::distance(std::filesystem::directory_iterator(folder), {}), 1);
    }
}

void TestCli::nothingIsOverwritten()
{
    const std::string path = newWorkspace();
    const std::string before = readFile(path);
    QCOMPARE(runCli({"workspace", "create", path}).status, 1);
    QCOMPARE(readFile(path), before);
    QCOMPARE(runCli({"workspace", "create", path, "--force"}).status, 0);
    QVERIFY(readFile(path) != before);
}

void TestCli::everyCommandHasHelpWithAnExample()
{
    cli::CommandRegistry registry;
    cli::registerAllCommands(registry);
    for (const cli::CommandSpec &command : registry.commands()) {
        const std::string name = command.noun + " " + command.verb;
        QVERIFY2(!command.summary.empty(), name.c_str());
        QVERIFY2(!command.examples.empty(), name.c_str());
        for (const cli::OptionSpec &option : command.options)
            QVERIFY2(!option.help.empty(), (name + " --" + option.name).c_str());
        const ProgramResult help = runProgram("panorama-cli", {command.noun, command.verb, "--help"});
        QCOMPARE(help.status, 0);
        QVERIFY2(help.out.find("Examples") != std::string::npos, name.c_str());
    }
    QCOMPARE(runProgram("panorama-cli", {"segmant", "--help"}).status, 2);
    QCOMPARE(runProgram("panorama-cli", {"--help"}).status, 0);
}

void TestCli::everyFormatExampleIsAccepted()
{
    const std::map<std::string, std::vector<std::string>> readers = {
        {"change", {"change", "explain"}},   {"lifecycle", {"lifecycle", "save"}},
        {"pools", {"pool", "save"}},         {"statement", {"campaign", "statement"}},
        {"tags", {"tag", "save"}},           {"plan", {"plan", "new"}},
        {"report", {"report", "save"}},      {"segment", {"segment", "save"}},
        {"codes", {"code", "make"}},         {"cycle", {"cycle", "compare"}},
        {"journey", {"journey", "coverage"}}};
    const std::string workspace = newWorkspace();
    for (const auto &[format, example] : cli::formatExamples()) {
        const Result<Json> json = Json::parse(example);
        QVERIFY2(json.has_value(), format.c_str());
        QCOMPARE(json->find("format")->text(), "panorama." + format + "/1");
        if (format == "mapping") {
            QVERIFY(parseMapping(*json).has_value());
            continue;
        }
        const std::string path = testing::temporaryFolder() + "/" + format + ".json";
        std::ofstream(path) << example;
        const auto reader = readers.find(format);
        std::vector<std::string> arguments =
            reader == readers.end() ? std::vector<std::string> {format, "run"} : reader->second;
        arguments.insert(arguments.end(), {path, "--workspace", workspace, "--json"});
        const ProgramResult result = runCli(arguments);
        // The statement's example names a segment that this workspace does not have: read, and then not found.
        const bool isRead = format == "statement" && result.json().at("/error/where")->text() == "/target";
        QVERIFY2(result.status == 0 || isRead, (format + ": " + result.out).c_str());
    }
}

void TestCli::secretsAreNeverArguments()
{
    const std::string path = newWorkspace();
    const ProgramResult result =
        runProgram("panorama-cli", {"workspace", "info", "--workspace", path, "--passphrase", "geheim", "--json"});
    QCOMPARE(result.status, 2);
    QVERIFY(result.err.find("geheim") == std::string::npos);
}

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
