// SPDX-License-Identifier: GPL-3.0-or-later
// panorama-new-workspace FILE [OPTIONS of workspace create]: a workspace as newOpenWorkspace() makes it, for tests that
// are no C++.
#include "support/program.h"

#include <cstdio>

int main(int count, char **arguments)
{
    using namespace panorama::testing;
    const std::vector<std::string> options(arguments + (count > 1 ? 2 : 1), arguments + count);
    if (count > 1 && makeOpenWorkspace(arguments[1], options))
        return 0;
    std::fputs("panorama-new-workspace FILE [--time-zone Z] [--currency C] [--region R] [--week-starts D]\n", stderr);
    return 2;
}
