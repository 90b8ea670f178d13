// SPDX-License-Identifier: GPL-3.0-or-later
// A query matches a text in one of five ways, best first: it is a word of it, begins it, begins a word of it, is a part
// of it, or its letters occur in it in this order. The same is tried on the pinyin and on the initials, worth a little
// less.
#include "ui/shell/fuzzy.h"

#include "core/text.h"

namespace panorama::ui {

namespace {

QString folded(const QString &text)
{
    return QString::fromStdString(caseFolded(text.toStdString()));
}

// Letters in order; shorter spans score higher. 0 when a letter is missing.
int scattered(const QString &text, const QString &query)
{
    qsizetype at = -1, first = -1;
    for (const QChar letter : query) {
        at = text.indexOf(letter, at + 1);
        if (at < 0)
            return 0;
        if (first < 0)
            first = at;
    }
    const auto span = int(at - first + 1);
    return span > 3 * query.size() + 4 ? 0 : std::max(1, 30 - (span - int(query.size())));
}

bool isWordOf(const QString &text, const QString &query)
{
    const auto ends = [&](qsizetype at) { return at < 0 || at >= text.size() || !text.at(at).isLetterOrNumber(); };
    for (qsizetype at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1))
        if (ends(at - 1) && ends(at + query.size()))
            return true;
    return false;
}

int scoreOf(const QString &text, const QString &query, bool letters)
{
    if (text.isEmpty())
        return 0;
    if (text == query)
        return 120;
    if (isWordOf(text, query))
        return 110;
    const qsizetype at = text.indexOf(query);
    if (at == 0)
        return 100;
    if (at > 0)
        return !text.at(at - 1).isLetterOrNumber() ? 80 : 60;
    return letters ? scattered(text, query) : 0;
}

} // namespace

SearchKey searchKey(const QString &text)
{
    SearchKey key;
    key.folded = folded(text);
    const QString words = folded(QString::fromStdString(toPinyin(text.toStdString())));
    bool atStart = true;
    for (const QChar c : words) {
        if (!c.isLetterOrNumber()) {
            atStart = true;
            continue;
        }
        key.pinyin += c;
        if (atStart)
            key.initials += c;
        atStart = false;
    }
    return key;
}

int matchScore(const SearchKey &key, const QString &query)
{
    const QString wanted = folded(query.trimmed());
    if (wanted.isEmpty())
        return 1;
    QString tight = wanted;
    tight.remove(u' ');
    const int own = scoreOf(key.folded, wanted, true);
    const int pinyin = scoreOf(key.pinyin, tight, false) * 9 / 10;
    const int initials = tight.size() > 1 ? scoreOf(key.initials, tight, false) * 8 / 10 : 0;
    return std::max({own, pinyin, initials});
}

} // namespace panorama::ui
