// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/memory.h"

#include <QGuiApplication>

#include <cstring>
#include <memory>

namespace {

bool mentions(int argc, char **argv, const char *word)
{
    for (int i = 1; i < argc; ++i)
        if (std::strcmp(argv[i], word) == 0)
            return true;
    return false;
}

// Reports and sheets of codes are painted, which needs fonts and so a QGuiApplication; it draws into memory and no
// display is asked for. Qt gets the program's name only, so that it takes none of our options.
std::unique_ptr<QCoreApplication> makeApplication(int argc, char **argv)
{
    static int count = 1;
    static char *names[] = {argv[0], nullptr};
    const bool paints = (mentions(argc, argv, "report") && mentions(argc, argv, "export"))
        || (mentions(argc, argv, "code") && mentions(argc, argv, "make"));
    if (!paints)
        return std::make_unique<QCoreApplication>(count, names);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(count, names);
}

} // namespace

int main(int argc, char **argv)
{
    panorama::keepFreedMemory();
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Panorama"));
    return panorama::cli::runCommandLine(argc, argv);
}
