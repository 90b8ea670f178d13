// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/numbers.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <functional>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar minusSign(0x2212);
constexpr QChar hairSpace(0x200A);

struct Step
{
    double factor;
    int decimals;
    QString unit;
};

std::vector<Step> stepsOf(const QLocale &locale)
{
    if (locale.language() != QLocale::Chinese)
        return {{1e9, 2, u"B"_s}, {1e6, 2, u"M"_s}, {1e3, 1, u"K"_s}};
    const bool traditional = locale.territory() == QLocale::Taiwan || locale.script() == QLocale::TraditionalHanScript;
    return {{1e8, 2, traditional ? u"億"_s : u"亿"_s}, {1e4, 1, traditional ? u"萬"_s : u"万"_s}};
}

// Fixed decimals with separators, trailing zeros cut.
QString cut(double value, int decimals, const QLocale &locale)
{
    QString text = locale.toString(value, 'f', decimals);
    const QString point = locale.decimalPoint();
    if (decimals > 0 && text.contains(point)) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

bool isHan(const QLocale &locale)
{
    return locale.language() == QLocale::Chinese;
}

} // namespace

QString ShortNumber::text() const
{
    if (unit.isEmpty())
        return prefix + number;
    return prefix + number + (unit.at(0).unicode() > 0x2000 ? QString(hairSpace) : QString()) + unit;
}

ShortNumber shortNumber(double value, const QLocale &locale)
{
    ShortNumber result;
    if (std::isnan(value))
        return {{}, u"–"_s, {}};
    const double size = std::abs(value);
    if (value < 0)
        result.prefix = minusSign;
    if (rounded(size, 0) < 10000) {
        result.number = cut(size, size >= 1000 ? 0 : size >= 100 ? 1 : 2, locale);
        return result;
    }
    const auto steps = stepsOf(locale);
    std::size_t step = 0;
    while (step + 1 < steps.size() && size < steps[step].factor)
        ++step;
    const double ratio = step > 0 ? steps[step - 1].factor / steps[step].factor : INFINITY;
    if (rounded(size / steps[step].factor, steps[step].decimals) >= ratio)
        --step; // 99,999,999 is 1 亿, not 10,000 万
    result.number = cut(size / steps[step].factor, steps[step].decimals, locale);
    result.unit = steps[step].unit;
    return result;
}

ShortNumber shortMoney(double majorUnits, const QString &currency, const QLocale &locale)
{
    ShortNumber result = shortNumber(majorUnits, locale);
    result.prefix += currencySign(currency);
    return result;
}

ShortNumber shortMoney(const Money &money, const QLocale &locale)
{
    return shortMoney(double(money.micros) / 1e6, QString::fromStdString(money.currency), locale);
}

QString shortText(double value, const QLocale &locale)
{
    return shortNumber(value, locale).text();
}

QString peopleText(double people, const QLocale &locale)
{
    return std::abs(people) < 1e6 ? fullNumber(people, 0, locale) : shortText(people, locale);
}

QString fullNumber(double value, int decimals, const QLocale &locale)
{
    if (std::isnan(value))
        return u"–"_s;
    if (decimals < 0)
        decimals = value == std::floor(value) ? 0 : 2;
    return (value < 0 ? QString(minusSign) : QString()) + locale.toString(std::abs(value), 'f', decimals);
}

QString fullMoney(const Money &money, const QLocale &locale)
{
    const QString plain = QString::fromStdString(formatMicros(money.micros, money.currency));
    const bool negative = plain.startsWith(u'-');
    const QString digits = negative ? plain.mid(1) : plain;
    const qsizetype point = digits.indexOf(u'.');
    QString whole = digits.left(point < 0 ? digits.size() : point);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, locale.groupSeparator());
    const QString fraction = point < 0 ? QString() : locale.decimalPoint() + digits.mid(point + 1);
    return (negative ? QString(minusSign) : QString()) + currencySign(QString::fromStdString(money.currency)) + whole
        + fraction;
}

QString currencySign(const QString &currency)
{
    if (currency == "CNY"_L1 || currency == "JPY"_L1)
        return u"¥"_s;
    if (currency == "USD"_L1)
        return u"$"_s;
    if (currency == "EUR"_L1)
        return u"€"_s;
    if (currency == "GBP"_L1)
        return u"£"_s;
    if (currency == "HKD"_L1)
        return u"HK$"_s;
    if (currency == "TWD"_L1)
        return u"NT$"_s;
    return currency.isEmpty() ? QString() : currency + QChar(0x00A0);
}

std::vector<double> wholeParts(const std::vector<double> &parts, double whole)
{
    std::vector<double> people;
    std::vector<std::size_t> order;
    double missing = whole;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        people.push_back(std::floor(parts[i]));
        order.push_back(i);
        missing -= people[i];
    }
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t i) { return parts[i] - people[i]; });
    const auto more = std::min(order.size(), std::size_t(std::max(0L, std::lround(missing))));
    for (std::size_t i = 0; i < more; ++i)
        ++people[order[i]];
    return people;
}

QString percentText(double share, int decimals, const QLocale &locale)
{
    if (std::isnan(share))
        return u"–"_s;
    const QString number = locale.toString(std::abs(share) * 100, 'f', decimals);
    return (share < 0 ? QString(minusSign) : QString()) + number + u'%';
}

QString pointsText(double shareChange, const QLocale &locale)
{
    const QString number =
        (shareChange < 0 ? QString(minusSign) : QString()) + locale.toString(std::abs(shareChange) * 100, 'f', 1);
    if (!isHan(locale))
        return number + u" pp"_s;
    return number + (locale.territory() == QLocale::Taiwan ? u" 個百分點"_s : u" 个百分点"_s);
}

QString axisDay(const QDate &day, const QLocale &locale)
{
    return locale.toString(day, isHan(locale) ? u"M/d"_s : u"d MMM"_s);
}

QString dayText(const QDate &day, const QLocale &locale)
{
    return locale.toString(day, dayPattern(locale));
}

QString dayPattern(const QLocale &locale)
{
    return isHan(locale) ? u"yyyy年M月d日"_s : u"d MMM yyyy"_s;
}

QString valueText(const QString &value, const QLocale &locale)
{
    const bool mayBeDay = value.size() >= 10 && value.at(4) == u'-' && value.at(7) == u'-'
        && (value.size() == 10 || value.at(10) == u'T');
    const QDate day = mayBeDay ? QDate::fromString(value.left(10), Qt::ISODate) : QDate();
    return day.isValid() ? dayText(day, locale) : value;
}

QString listDayText(const QDate &day, const QLocale &locale)
{
    if (day.year() != QDate::currentDate().year())
        return dayText(day, locale);
    return locale.toString(day, isHan(locale) ? u"M月d日"_s : u"d MMM"_s);
}

QString minuteText(const QDateTime &time, const QLocale &locale)
{
    return listDayText(time.date(), locale) + time.toString(u" HH:mm"_s);
}

QString momentText(const QDateTime &time, const QLocale &locale)
{
    return dayText(time.date(), locale) + time.toString(u" HH:mm"_s);
}

QString rangeText(const QDate &from, const QDate &last, const QLocale &locale)
{
    const bool oneYear = from.year() == last.year() && last.year() == QDate::currentDate().year();
    const QString pattern =
        isHan(locale) ? (oneYear ? u"M月d日"_s : u"yyyy年M月d日"_s) : (oneYear ? u"d MMM"_s : u"d MMM yyyy"_s);
    if (from == last)
        return locale.toString(from, pattern);
    return locale.toString(from, pattern) + u" – "_s + locale.toString(last, pattern);
}

QString durationText(qint64 seconds, const QLocale &locale)
{
    const bool han = isHan(locale);
    const bool traditional = locale.territory() == QLocale::Taiwan;
    if (seconds < 60)
        return han ? u"%1 秒"_s.arg(seconds) : u"%1 s"_s.arg(seconds);
    if (seconds >= 2 * 86400 || (seconds > 0 && seconds % 86400 == 0)) {
        const double days = double(seconds) / 86400;
        return (han ? u"%1 天"_s : u"%1 d"_s).arg(cut(days, days < 10 ? 1 : 0, locale));
    }
    if (seconds < 5400 && seconds % 3600)
        return (han ? (traditional ? u"%1 分鐘"_s : u"%1 分钟"_s) : u"%1 min"_s).arg((seconds + 30) / 60);
    return (han ? (traditional ? u"%1 小時"_s : u"%1 小时"_s) : u"%1 h"_s).arg((seconds + 1800) / 3600);
}

QString listText(const QStringList &parts, const QLocale &locale)
{
    return parts.join(isHan(locale) ? u"、"_s : u", "_s);
}

} // namespace panorama::ui
