// SPDX-License-Identifier: GPL-3.0-or-later
// Each known saying is a pattern whose %1 … %9 take any text; what they took is put into its translation. The one with
// the most words of its own wins. Where the English one speaks of the command line, the translation into English speaks
// of the window.
#include "ui/widgets/error_words.h"

#include "ui/widgets/error_sayings.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <vector>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

struct Pattern
{
    const char *saying;
    QRegularExpression shape;
};

std::vector<Pattern> makePatterns()
{
    std::vector<Pattern> patterns;
    for (const auto &sayings : {errorSayings(), fileSayings(), manifestSayings(), syncSayings(), documentSayings()})
        for (const char *saying : sayings) {
            QString shape = QRegularExpression::escape(QString::fromUtf8(saying));
            shape.replace(QRegularExpression(u"\\\\%\\d"_s), u"(.*?)"_s);
            patterns.push_back({saying, QRegularExpression(u'^' + shape + u'$')});
        }
    std::ranges::stable_sort(patterns, std::greater(), [](const Pattern &pattern) { return qstrlen(pattern.saying); });
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

QString cellText(const std::string &english)
{
    const QString text = QString::fromStdString(english), complaint = text.section(u' ', 1);
    const QString said = inWindowWords(complaint);
    return said == complaint ? inWindowWords(text) : said;
}

QString failureText(const std::string &english)
{
    const QString text = QString::fromStdString(english);
    static const QRegularExpression stream(u"^[a-z0-9_]+: "_s);
    const qsizetype start = stream.match(text).capturedLength();
    return text.left(start) + inWindowWords(text.mid(start));
}

} // namespace panorama::ui
