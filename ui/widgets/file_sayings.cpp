// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/error_sayings.h"

#include <QCoreApplication>

namespace panorama::ui {
namespace {

constexpr const char *sayings[] = {
    QT_TRANSLATE_NOOP("Errors", "is no plain number"),
    QT_TRANSLATE_NOOP("Errors", "must be one of %1"),
    QT_TRANSLATE_NOOP("Errors", "is no whole number"),
    QT_TRANSLATE_NOOP("Errors", "is no currency code of three capital letters"),
    QT_TRANSLATE_NOOP("Errors", "is no date in the given format"),
    QT_TRANSLATE_NOOP("Errors", "is no time in the given format"),
    QT_TRANSLATE_NOOP("Errors", "is empty, but required"),
    QT_TRANSLATE_NOOP("Errors", "This is not the passphrase of the workspace."),
    QT_TRANSLATE_NOOP("Errors", "Check the passphrase and try again."),
    QT_TRANSLATE_NOOP("Errors", "The system's keychain is locked, absent or has no key for this workspace."),
    QT_TRANSLATE_NOOP("Errors", "Unlock the keychain, or give --passphrase env:VAR or file:PATH."),
    QT_TRANSLATE_NOOP("Errors", "A sealed entry was made by a newer version."),
    QT_TRANSLATE_NOOP("Errors", "Update Panorama."),
    QT_TRANSLATE_NOOP("Errors", "%1 is no Panorama workspace."),
    QT_TRANSLATE_NOOP("Errors", "Choose a file made by Panorama."),
    QT_TRANSLATE_NOOP("Errors", "This document was changed elsewhere in the meantime."),
    QT_TRANSLATE_NOOP("Errors", "Load it again."),
    QT_TRANSLATE_NOOP("Errors", "The backup and the workspace are the same file."),
    QT_TRANSLATE_NOOP("Errors", "Choose another name."),
    QT_TRANSLATE_NOOP("Errors", "Wait until it is done, then try again."),
    QT_TRANSLATE_NOOP("Errors", "%1 is larger than 512 MB."),
    QT_TRANSLATE_NOOP("Errors", "Save it as CSV, or split it."),
    QT_TRANSLATE_NOOP("Errors", "Import its next file instead."),
    QT_TRANSLATE_NOOP("Errors", "There is not enough memory for the picture."),
    QT_TRANSLATE_NOOP("Errors", "Export as PDF instead."),
};

} // namespace

std::span<const char *const> fileSayings()
{
    return sayings;
}

} // namespace panorama::ui
