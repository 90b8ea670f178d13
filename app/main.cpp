// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/memory.h"
#include "ui/widgets/scroll_area_accessible.h"

#include <QApplication>

int main(int argc, char **argv)
{
    panorama::keepFreedMemory();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Panorama"));
    QApplication::setOrganizationName(QStringLiteral("Panorama"));
    QApplication::setApplicationVersion(QStringLiteral(PANORAMA_VERSION));
    panorama::ui::installScrollAreaAccessible();
    auto options = panorama::app::readOptions(application);
    if (!options)
        return panorama::app::reportUsage(options.error());
    panorama::app::Composition composition(application, *options);
    return composition.run();
}
