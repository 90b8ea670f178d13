// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"

#include <map>
#include <string>
#include <vector>

namespace panorama::testing {

struct ProgramResult
{
    int status = -1; // exit status; -1 = ended by a signal or time
    std::string out, err;
    Json json() const; // of the standard output; null when it is none
};

// Runs a built program (panorama-cli …) with these environment variables added; 60 s at most.
ProgramResult runProgram(const std::string &name, const std::vector<std::string> &arguments,
                         const std::map<std::string, std::string> &environment = {});
// panorama-cli … --json with PASS=geheim as the passphrase's variable.
ProgramResult runCli(std::vector<std::string> arguments);
// A new workspace (Asia/Shanghai, CNY, passphrase env:PASS); its path.
std::string newWorkspace(const std::vector<std::string> &options = {"--time-zone", "Asia/Shanghai", "--currency",
                                                                    "CNY"});
// The same with the public key of sample workspaces, for what is not about keys: every run of a command on a passphrase
// stretches it for half a second.
std::string newOpenWorkspace();
bool makeOpenWorkspace(const std::string &path, const std::vector<std::string> &options);
void writeFile(const std::string &path, const std::string &text);
std::string readFile(const std::string &path);

} // namespace panorama::testing
