// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/error_sayings.h"

#include <QCoreApplication>

namespace panorama::ui {
namespace {

constexpr const char *sayings[] = {
    QT_TRANSLATE_NOOP("Errors", "It did not work in %1 tries. %2"),
    QT_TRANSLATE_NOOP("Errors", "The server asks to wait for %1 seconds. Sync again after that."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "This computer's clock and the server's differ by more than five minutes. Set the clock and sync again."),
    QT_TRANSLATE_NOOP("Errors", "The server answers with status %1."),
    QT_TRANSLATE_NOOP("Errors", "The server does not accept the credentials."),
    QT_TRANSLATE_NOOP("Errors", "The server does not accept the credentials. %1"),
    QT_TRANSLATE_NOOP("Errors", "The server hands out the same page again."),
    QT_TRANSLATE_NOOP("Errors", "There are more pages than the manifest allows."),
    QT_TRANSLATE_NOOP("Errors", "Rows kept moving between pages while they were read. Sync again."),
    QT_TRANSLATE_NOOP("Errors", "The server refuses even the smallest page."),
    QT_TRANSLATE_NOOP("Errors", "The server refuses even the smallest span of time."),
    QT_TRANSLATE_NOOP("Errors", "The server gives the report no id."),
    QT_TRANSLATE_NOOP("Errors", "The server could not prepare the report (%1)."),
    QT_TRANSLATE_NOOP("Errors", "The report was not ready in time."),
    QT_TRANSLATE_NOOP("Errors", "The server does not say where the report is."),
    QT_TRANSLATE_NOOP("Errors", "The server lost the report again and again."),
    QT_TRANSLATE_NOOP("Errors", "The server gives no token."),
    QT_TRANSLATE_NOOP("Errors", "The server gives no token (%1)."),
    QT_TRANSLATE_NOOP("Errors", "The token request failed with status %1."),
    QT_TRANSLATE_NOOP("Errors", "The server's answer has no token."),
    QT_TRANSLATE_NOOP("Errors", "Nobody has agreed to this source yet: it has no refresh token."),
    QT_TRANSLATE_NOOP("Errors", "The answer is too large."),
    QT_TRANSLATE_NOOP("Errors", "The answer is cut."),
    QT_TRANSLATE_NOOP("Errors", "The answer's compressed part is damaged."),
    QT_TRANSLATE_NOOP("Errors", "The host's name is not known."),
    QT_TRANSLATE_NOOP("Errors", "The server cannot be reached."),
    QT_TRANSLATE_NOOP("Errors", "The server did not answer in time."),
    QT_TRANSLATE_NOOP("Errors", "The server closed the connection."),
    QT_TRANSLATE_NOOP("Errors", "The secure connection failed: %1."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The server's certificate does not name its host as certificates must (no subject alternative name)."),
    QT_TRANSLATE_NOOP("Errors", "The host leads to a private address, which sources may not reach."),
    QT_TRANSLATE_NOOP("Errors", "The host %1 is not one of this source."),
    QT_TRANSLATE_NOOP("Errors", "Private addresses are not spoken to."),
    QT_TRANSLATE_NOOP("Errors", "Only https:// is spoken."),
    QT_TRANSLATE_NOOP("Errors", "it is no zip file"),
    QT_TRANSLATE_NOOP("Errors", "its zip file cannot be read"),
    QT_TRANSLATE_NOOP("Errors", "it is not in GB18030"),
    QT_TRANSLATE_NOOP("Errors", "it is not in UTF-8"),
    QT_TRANSLATE_NOOP("Errors", "it is a page, not a table"),
    QT_TRANSLATE_NOOP("Errors", "the table has no header"),
    QT_TRANSLATE_NOOP("Errors", "a row has more cells than the header"),
    QT_TRANSLATE_NOOP("Errors", "a quote is never closed"),
    QT_TRANSLATE_NOOP("Errors", "it has a document type declaration, which is refused"),
    QT_TRANSLATE_NOOP("Errors", "it is nested too deeply"),
    QT_TRANSLATE_NOOP("Errors", "nothing is at \"%1\""),
    QT_TRANSLATE_NOOP("Errors", "there is none at %1"),
    QT_TRANSLATE_NOOP("Errors", "what is at \"%1\" is no list"),
    QT_TRANSLATE_NOOP("Errors", "A required value is missing."),
    QT_TRANSLATE_NOOP("Errors", "The start of this source cannot be read."),
    QT_TRANSLATE_NOOP("Errors", "Give a time such as 2026-01-31T00:00:00Z."),
    QT_TRANSLATE_NOOP("Errors", "The setting \"%1\" takes a value of type %2."),
    QT_TRANSLATE_NOOP("Errors", "The setting \"%1\" does not take this value."),
    QT_TRANSLATE_NOOP("Errors", "This source has no setting \"%1\"."),
    QT_TRANSLATE_NOOP("Errors", "This source has no secret \"%1\"."),
    QT_TRANSLATE_NOOP("Errors", "The source needs \"%1\"."),
};

} // namespace

std::span<const char *const> syncSayings()
{
    return sayings;
}

} // namespace panorama::ui
