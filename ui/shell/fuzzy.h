// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace panorama::ui {

// Forgiving search over short texts: parts of words, initials, full and abbreviated pinyin, full-width and case do
// not matter, traditional and simplified characters are found by their pinyin.
struct SearchKey
{
    QString folded; // NFKC, case folded
    QString pinyin; // zongfan lan without spaces
    QString initials; // first letters of the syllables or words
};
SearchKey searchKey(const QString &text);
// 0: no match; greater is better (a prefix beats a part, a part beats scattered letters).
int matchScore(const SearchKey &key, const QString &query);

} // namespace panorama::ui
