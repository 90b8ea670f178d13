// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include "store/workspace.h"
#include "support/test_env.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <fstream>
#include <sstream>

namespace panorama::testing {

Json ProgramResult::json() const
{
    return Json::parse(out).value_or(Json());
}

ProgramResult runProgram(const std::string &name, const std::vector<std::string> &arguments,
                         const std::map<std::string, std::string> &environment)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const auto &[key, value] : environment)
        variables.insert(QString::fromStdString(key), QString::fromStdString(value));
    process.setProcessEnvironment(variables);
    QStringList list;
    for (const std::string &argument : arguments)
        list << QString::fromStdString(argument);
    process.start(QString::fromStdString(binFolder() + "/" + name), list, QIODevice::ReadOnly);
    ProgramResult result;
    if (!process.waitForFinished(60000)) {
        process.kill();
        process.waitForFinished();
        return result;
    }
    result.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.out = process.readAllStandardOutput().toStdString();
    result.err = process.readAllStandardError().toStdString();
    return result;
}

ProgramResult runCli(std::vector<std::string> arguments)
{
    arguments.insert(arguments.end(), {"--json", "--passphrase", "env:PASS"});
    return runProgram("panorama-cli", arguments, {{"PASS", "geheim"}});
}

std::string newWorkspace(const std::vector<std::string> &options)
{
    const std::string path = temporaryFolder() + "/w.panorama";
    std::vector<std::string> arguments = {"workspace", "create", path};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const ProgramResult result = runCli(arguments);
    return result.status == 0 ? path : std::string();
}

std::string newOpenWorkspace()
{
    const std::string path = temporaryFolder() + "/w.panorama";
    return makeOpenWorkspace(path, {"--time-zone", "Asia/Shanghai"}) ? path : std::string();
}

bool makeOpenWorkspace(const std::string &path, const std::vector<std::string> &options)
{
    store::CreateOptions wanted;
    wanted.slot = store::SlotKind::Sample;
    wanted.overwrite = true;
    for (std::size_t i = 0; i + 1 < options.size(); i += 2) {
        const std::string &name = options[i], &value = options[i + 1];
        if (name == "--time-zone")
            wanted.settings.zone = TimeZone::fromName(value).value_or(TimeZone::system());
        else if (name == "--currency")
            wanted.settings.currency = value;
        else if (name == "--region")
            wanted.settings.region = value;
        else if (name == "--week-starts")
            wanted.settings.weekStart = value == "sun" ? store::WeekStart::Sunday
                : value == "sat"                       ? store::WeekStart::Saturday
                                                       : store::WeekStart::Monday;
        else
            return false;
    }
    return options.size() % 2 == 0 && store::Workspace::create(path, wanted, Clock()).has_value();
}

void writeFile(const std::string &path, const std::string &text)
{
    std::ofstream(path, std::ios::binary) << text;
}

std::string readFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace panorama::testing
