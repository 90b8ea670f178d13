// SPDX-License-Identifier: GPL-3.0-or-later
// Each known saying is a pattern whose %1 … %9 take any text; what they took is put into its translation. Where the
// English one speaks of the command line, the translation into English speaks of the window.
#include "ui/widgets/error_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <vector>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *sayings[] = {
    QT_TRANSLATE_NOOP("Errors", "The vault of this workspace is locked."),
    QT_TRANSLATE_NOOP("Errors", "Names lie in the vault, which is locked."),
    QT_TRANSLATE_NOOP("Errors", "Give --passphrase env:VAR or file:PATH."),
    QT_TRANSLATE_NOOP("Errors", "Another program is writing to the workspace."),
    QT_TRANSLATE_NOOP("Errors", "Another process is writing to the workspace: %1."),
    QT_TRANSLATE_NOOP("Errors", "Wait for it, then try again."),
    QT_TRANSLATE_NOOP("Errors", "The workspace file is damaged."),
    QT_TRANSLATE_NOOP("Errors", "A block of events is damaged."),
    QT_TRANSLATE_NOOP("Errors", "Restore a backup: workspace restore FILE."),
    QT_TRANSLATE_NOOP("Errors", "The workspace is write-protected."),
    QT_TRANSLATE_NOOP("Errors", "Copy it to a folder that you may write to."),
    QT_TRANSLATE_NOOP("Errors", "The disk is full; nothing was changed."),
    QT_TRANSLATE_NOOP("Errors", "Free some space and try again."),
    QT_TRANSLATE_NOOP("Errors", "This file cannot be written: %1."),
    QT_TRANSLATE_NOOP("Errors", "Choose a folder that you may write to, with space left."),
    QT_TRANSLATE_NOOP("Errors", "%1 cannot be written."),
    QT_TRANSLATE_NOOP("Errors", "Check the folder and the free space."),
    QT_TRANSLATE_NOOP("Errors", "The report could not be written."),
    QT_TRANSLATE_NOOP("Errors", "Is there room, and may you write there?"),
    QT_TRANSLATE_NOOP("Errors", "There is no such customer."),
    QT_TRANSLATE_NOOP("Errors", "Give a customer's id, a record key (SOURCE/KEY) or KIND:VALUE."),
    QT_TRANSLATE_NOOP("Errors",
                      "There are %1 seeds among %2 customers; a comparison needs at least 50 seeds and 50 others."),
    QT_TRANSLATE_NOOP("Errors", "Take a larger group of people to start from."),
    QT_TRANSLATE_NOOP("Errors",
                      "A table of scans has the columns code and time, and phone, openid, member_no or "
                      "another identifier."),
    QT_TRANSLATE_NOOP("Errors", "Rename its columns, or use import with a mapping."),
    QT_TRANSLATE_NOOP("Errors", "There is no saved segment %1."),
    QT_TRANSLATE_NOOP("Errors", "See segment list."),
    QT_TRANSLATE_NOOP("Errors", "This segment leads back to itself."),
    QT_TRANSLATE_NOOP("Errors", "Take one of the segments out of the circle."),
    QT_TRANSLATE_NOOP("Errors", "This funnel's segment leads back to the funnel."),
    QT_TRANSLATE_NOOP("Errors", "Take one of them out of the circle."),
    QT_TRANSLATE_NOOP("Errors", "This span has more than 1,000 points."),
    QT_TRANSLATE_NOOP("Errors", "This span has more than 400 periods."),
    QT_TRANSLATE_NOOP("Errors", "This span has too many periods."),
    QT_TRANSLATE_NOOP("Errors", "Take weeks or months, or a shorter span."),
    QT_TRANSLATE_NOOP("Errors", "Use weeks or months, or a shorter span."),
    QT_TRANSLATE_NOOP("Errors", "This is no sheet of losses: its header is missing."),
    QT_TRANSLATE_NOOP("Errors", "Use the sheet that funnel losses wrote, and keep its header."),
    QT_TRANSLATE_NOOP("Errors", "There is no tag \"%1\"."),
    QT_TRANSLATE_NOOP("Errors", "The new name must be another one."),
    QT_TRANSLATE_NOOP("Errors", "A segment needs a name."),
    QT_TRANSLATE_NOOP("Errors", "No customer has an attribute \"%1\"."),
    QT_TRANSLATE_NOOP("Errors", "No customer has an attribute of this name."),
    QT_TRANSLATE_NOOP("Errors", "No customer has a tag \"%1\"."),
    QT_TRANSLATE_NOOP("Errors", "No customer has an identifier of kind \"%1\"."),
    QT_TRANSLATE_NOOP("Errors", "No consent has the purpose \"%1\"."),
    QT_TRANSLATE_NOOP("Errors", "No event is called \"%1\"."),
    QT_TRANSLATE_NOOP("Errors", "No event has a property \"%1\"."),
    QT_TRANSLATE_NOOP("Errors", "No event has the property \"%1\"."),
    QT_TRANSLATE_NOOP("Errors", "Amounts in %1 without a rate of their day count as missing."),
    QT_TRANSLATE_NOOP("Errors", "Line %1: %2"), // what follows is said in these words, too
};

struct Pattern
{
    const char *saying;
    QRegularExpression shape;
};

std::vector<Pattern> makePatterns()
{
    std::vector<Pattern> patterns;
    for (const char *saying : sayings) {
        QString shape = QRegularExpression::escape(QString::fromUtf8(saying));
        shape.replace(QRegularExpression(u"\\\\%\\d"_s), u"(.+?)"_s);
        patterns.push_back({saying, QRegularExpression(u'^' + shape + u'$')});
    }
    return patterns;
}

} // namespace

QString inWindowWords(const QString &english)
{
    static const std::vector<Pattern> patterns = makePatterns();
    for (const Pattern &pattern : patterns) {
        const QRegularExpressionMatch match = pattern.shape.match(english);
        if (!match.hasMatch())
            continue;
        QString words = QCoreApplication::translate("Errors", pattern.saying);
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            words.replace(u'%' + QString::number(i), inWindowWords(match.captured(i)));
        return words;
    }
    return english;
}

} // namespace panorama::ui
