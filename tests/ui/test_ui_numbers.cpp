// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis.h"
#include "ui/charts/qt_series.h"
#include "ui/shell/fuzzy.h"
#include "ui/theme/numbers.h"
#include "ui/theme/tokens.h"

#include <QtTest>

#include <random>

using namespace panorama;
using namespace panorama::ui;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &c)
{
    const auto f = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * f(c.redF()) + 0.7152 * f(c.greenF()) + 0.0722 * f(c.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class TestNumbers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areShortInThreeLanguages_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("zh");
        QTest::addColumn<QString>("tw");
        QTest::addColumn<QString>("en");
        const QString hair(QChar(0x200A));
        QTest::newRow("small") << 141.2 << u"141.2"_s << u"141.2"_s << u"141.2"_s;
        QTest::newRow("separators") << 9876.0 << u"9,876"_s << u"9,876"_s << u"9,876"_s;
        QTest::newRow("ten thousand") << 10000.0 << u"1"_s + hair + u"万"_s << u"1"_s + hair + u"萬"_s << u"10K"_s;
        QTest::newRow("rounds up into the unit")
            << 9999.6 << u"1"_s + hair + u"万"_s << u"1"_s + hair + u"萬"_s << u"10K"_s;
        QTest::newRow("millions") << 8642037.5 << u"864.2"_s + hair + u"万"_s << u"864.2"_s + hair + u"萬"_s
                                  << u"8.64M"_s;
        QTest::newRow("hundred millions")
            << 123456789.0 << u"1.23"_s + hair + u"亿"_s << u"1.23"_s + hair + u"億"_s << u"123.46M"_s;
        QTest::newRow("next unit") << 99999999.0 << u"1"_s + hair + u"亿"_s << u"1"_s + hair + u"億"_s << u"100M"_s;
        QTest::newRow("negative") << -25000.0 << u"−2.5"_s + hair + u"万"_s << u"−2.5"_s + hair + u"萬"_s << u"−25K"_s;
    }

    void areShortInThreeLanguages()
    {
        QFETCH(double, value);
        QFETCH(QString, zh);
        QFETCH(QString, tw);
        QFETCH(QString, en);
        QCOMPARE(shortText(value, QLocale(u"zh_CN"_s)), zh);
        QCOMPARE(shortText(value, QLocale(u"zh_TW"_s)), tw);
        QCOMPARE(shortText(value, QLocale(u"en_US"_s)), en);
    }

    void peopleAreExact()
    {
        const QLocale tw(u"zh_TW"_s);
        QCOMPARE(peopleText(10495, tw), u"10,495"_s);
        QCOMPARE(peopleText(999999, tw), u"999,999"_s);
        QCOMPARE(peopleText(1234567, tw), shortText(1234567, tw));
    }

    // One way to write a day in each language; the year is left out of lists only where it is this one.
    void daysAreWrittenOneWay()
    {
        const QLocale zh(u"zh_CN"_s), tw(u"zh_TW"_s), en(u"en_US"_s);
        const QDate old(2019, 3, 5), now(QDate::currentDate().year(), 11, 22);
        const QString year = QString::number(now.year());
        for (const QLocale &han : {zh, tw}) {
            QCOMPARE(dayText(old, han), u"2019年3月5日"_s);
            QCOMPARE(listDayText(old, han), u"2019年3月5日"_s);
            QCOMPARE(listDayText(now, han), u"11月22日"_s);
            QCOMPARE(minuteText(QDateTime(old, QTime(9, 4)), han), u"2019年3月5日 09:04"_s);
            QCOMPARE(minuteText(QDateTime(now, QTime(9, 4)), han), u"11月22日 09:04"_s);
            QCOMPARE(momentText(QDateTime(now, QTime(9, 4)), han), year + u"年11月22日 09:04"_s);
        }
        QCOMPARE(dayText(old, en), u"5 Mar 2019"_s);
        QCOMPARE(valueText(u"2019-03-05"_s, zh), u"2019年3月5日"_s);
        QCOMPARE(valueText(u"2019-03-05T10:00:00Z"_s, en), u"5 Mar 2019"_s);
        for (const QString &plain : {u""_s, u"2019-13-05"_s, u"2019-03-05-A"_s, u"上海"_s, u"138-0013-8000"_s})
            QCOMPARE(valueText(plain, zh), plain);
        QCOMPARE(listDayText(old, en), u"5 Mar 2019"_s);
        QCOMPARE(listDayText(now, en), u"22 Nov"_s);
        QCOMPARE(minuteText(QDateTime(old, QTime(9, 4)), en), u"5 Mar 2019 09:04"_s);
        QCOMPARE(momentText(QDateTime(now, QTime(9, 4)), en), u"22 Nov "_s + year + u" 09:04"_s);
    }

    // Whole people that add up, none further than one from what was reckoned.
    void partsOfPeopleAddUp()
    {
        QCOMPARE(wholeParts({2.25, 0, 0.03, -0.23, 0.06, 0.49, -0.69, 4.09}, 6),
                 (std::vector<double> {2, 0, 0, 0, 0, 1, -1, 4}));
        QCOMPARE(wholeParts({}, 0), std::vector<double>());
        std::mt19937 random(7);
        std::uniform_real_distribution<double> some(-50, 50);
        for (int turn = 0; turn < 500; ++turn) {
            std::vector<double> parts(1 + turn % 9);
            double sum = 0;
            for (double &part : parts)
                sum += part = some(random);
            parts.back() += std::round(sum) - sum;
            const auto whole = wholeParts(parts, std::round(sum));
            double people = 0;
            for (std::size_t i = 0; i < parts.size(); ++i) {
                people += whole[i];
                QVERIFY(whole[i] == std::floor(whole[i]) && std::abs(whole[i] - parts[i]) < 1);
            }
            QCOMPARE(people, std::round(sum));
        }
    }

    void moneyIsExact()
    {
        const QLocale en(u"en_US"_s);
        QCOMPARE(fullMoney({8642037500000, "CNY"}, en), u"¥8,642,037.50"_s);
        QCOMPARE(fullMoney({-1234, "USD"}, en), u"−$0.001234"_s);
        QCOMPARE(fullMoney({5000000, "JPY"}, en), u"¥5"_s);
        QCOMPARE(pointsText(-0.005, QLocale(u"zh_CN"_s)), u"−0.5 个百分点"_s);
        QCOMPARE(percentText(1, 1, en), u"100.0%"_s);
        QCOMPARE(percentText(NAN, 1, en), u"–"_s);
    }

    void ticksAreRoundAndCoverTheRange()
    {
        for (const auto &[low, high] : {std::pair(0.0, 47.3), {0.0, 600000.0}, {-12.0, 7.0}, {0.0, 0.0}, {3.2, 3.3}}) {
            const auto ticks = niceTicks(low, high);
            QVERIFY(ticks.size() >= 2 && ticks.size() <= 8);
            QVERIFY(ticks.front() <= low && ticks.back() >= high);
        }
        QCOMPARE(niceTicks(0, 48).back(), 60.0);
    }

    void thinningKeepsPeaks()
    {
        std::vector<QPointF> points;
        for (int i = 0; i < 100000; ++i)
            points.emplace_back(i, i == 54321 ? 1000 : i % 7);
        const auto kept = thinned(points, 500);
        QVERIFY(kept.size() <= 1002);
        QCOMPARE(std::max_element(kept.begin(), kept.end(), [](auto a, auto b) { return a.y() < b.y(); })->x(),
                 54321.0);
        QCOMPARE(kept.front(), points.front());
        QCOMPARE(kept.back(), points.back());
    }

    void searchForgives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        QTest::newRow("initials") << u"预算规划"_s << u"ysgh"_s << true;
        QTest::newRow("pinyin") << u"总览"_s << u"zonglan"_s << true;
        QTest::newRow("pinyin begun") << u"总览"_s << u"zongl"_s << true;
        QTest::newRow("full width") << u"Budget"_s << u"ｂｕｄ"_s << true;
        QTest::newRow("letters in order") << u"Calendar"_s << u"cldr"_s << true;
        QTest::newRow("other") << u"Calendar"_s << u"xyz"_s << false;
        QTest::newRow("Han part") << u"转化漏斗"_s << u"漏斗"_s << true;
    }

    void searchForgives()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(bool, found);
        QCOMPARE(matchScore(searchKey(text), query) > 0, found);
    }

    void tokensHaveContrast()
    {
        for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
            const Tokens &t = tokensOf(scheme);
            for (const auto &text : {t.text, t.text2, t.text3, t.primary, t.good, t.bad, t.warn})
                QVERIFY(contrast(text, t.surface) >= 4.5);
            QVERIFY(contrast(t.text3, t.canvas) >= 4.5);
            for (const auto &[text, soft] : {std::pair(t.good, t.goodSoft),
                                             {t.bad, t.badSoft},
                                             {t.warn, t.warnSoft},
                                             {t.primary, t.primarySoft},
                                             {t.onPrimary, t.primary}})
                QVERIFY(contrast(text, soft) >= 4.5);
            for (const auto &channel : t.channels)
                QVERIFY(contrast(lineTone(channel, t), t.surface) >= 3.0);
        }
    }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "test_ui_numbers.moc"
