// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/money.h"
#include "core/time.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <vector>

namespace panorama::ui {

// Numbers as people read them in the language of the window (QLocale()): 万/亿, 萬/億, K/M/B from 10,000 up, minus
// U+2212 in views. The full value belongs in tooltips, accessible descriptions and exports: fullNumber, fullMoney.
struct ShortNumber
{
    QString prefix; // sign and currency
    QString number;
    QString unit; // 万, M … or empty
    QString text() const; // with a hair space before a Han unit
};

ShortNumber shortNumber(double value, const QLocale &locale = QLocale());
ShortNumber shortMoney(const Money &money, const QLocale &locale = QLocale());
ShortNumber shortMoney(double majorUnits, const QString &currency, const QLocale &locale = QLocale());
QString shortText(double value, const QLocale &locale = QLocale());
// People are counted exactly: 10,495 and not 1万, as long as there is room for it (below a million).
QString peopleText(double people, const QLocale &locale = QLocale());

QString fullNumber(double value, int decimals = -1, const QLocale &locale = QLocale()); // -1: 0 if whole, else 2
QString fullMoney(const Money &money, const QLocale &locale = QLocale()); // ¥8,642,037.50
QString currencySign(const QString &currency);

// Parts as whole people that still add up to the whole: rounded down, what is missing then goes to those who lost most.
std::vector<double> wholeParts(const std::vector<double> &parts, double whole);

QString percentText(double share, int decimals = 1, const QLocale &locale = QLocale()); // 0.546 → 54.6%
QString pointsText(double shareChange, const QLocale &locale = QLocale()); // 0.005 → 0.5 pp

// Days as axes write them: 3/10, 10 Mar.
QString axisDay(const QDate &day, const QLocale &locale = QLocale());
// 2026年9月4日, 4 Sep 2026
QString dayText(const QDate &day, const QLocale &locale = QLocale());
// A value of the data as people read it: a day or a time of ISO 8601 as dayText, anything else as it is.
QString valueText(const QString &value, const QLocale &locale = QLocale());
// In lists: 9月4日, 4 Sep; of another year dayText.
QString listDayText(const QDate &day, const QLocale &locale = QLocale());
// 9月4日 09:42, 4 Sep 09:42; of another year with it.
QString minuteText(const QDateTime &time, const QLocale &locale = QLocale());
// 26.08.31 – 26.09.04 as 8月31日 – 9月4日
QString rangeText(const QDate &from, const QDate &last, const QLocale &locale = QLocale());
// 2026年9月4日 09:42, 4 Sep 2026 09:42
QString momentText(const QDateTime &time, const QLocale &locale = QLocale());
// How a day is typed and shown in a field, as dayText.
QString dayPattern(const QLocale &locale = QLocale());
// How long something takes or will still take: "2 min", "2 分钟", "6.3 d".
QString durationText(qint64 seconds, const QLocale &locale = QLocale());

// Things side by side: "Phone, E-mail", "手机、邮箱".
QString listText(const QStringList &parts, const QLocale &locale = QLocale());

inline QDate qdate(Date day)
{
    return QDate(1970, 1, 1).addDays(day.days);
}
inline Date coreDate(const QDate &day)
{
    return {std::int32_t(QDate(1970, 1, 1).daysTo(day))};
}

} // namespace panorama::ui
