// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_widget.h"
#include "ui/charts/funnel_chart.h"
#include "ui/charts/series_chart.h"
#include "ui/export/chart_export.h"
#include "ui/gallery.h"
#include "ui/shell/language.h"
#include "ui/theme/look.h"
#include "ui/widgets/table_view.h"

#include <QAccessible>
#include <QtTest>

#include <memory>
#include <set>

using namespace panorama::ui;
using namespace Qt::StringLiterals;

namespace {

QWidget *make(const QString &name)
{
    return name == "overview"_L1 ? gallery::overview()
        : name == "analysis"_L1  ? gallery::analysis()
                                 : gallery::controls();
}

int colorCount(const QImage &image)
{
    std::set<QRgb> colors;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colors.insert(image.pixel(x, y));
    return int(colors.size());
}

} // namespace

class TestGallery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        connect(&m_language, &Language::changed, m_theme.get(), &Theme::setLanguage);
        m_language.use(u"en"_s);
    }

    void isDrawnInEveryLanguageAndTheme_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        for (const char *name : {"overview", "analysis", "controls"})
            for (const QString &language : Language::names())
                for (const bool dark : {false, true})
                    QTest::addRow("%s-%s-%s", name, qPrintable(language), dark ? "dark" : "light")
                        << QString::fromLatin1(name) << language << dark;
    }

    void isDrawnInEveryLanguageAndTheme()
    {
        QFETCH(QString, name);
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_theme->setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
        m_language.use(language);
        std::unique_ptr<QWidget> page(make(name));
        page->resize(1220, 860);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        QTest::qWait(20);
        if (auto *chart = page->findChild<SeriesChart *>())
            chart->setCurrent(3);
        const QImage image = page->grab().toImage();
        QVERIFY2(colorCount(image) > 24, "the page is blank");
        const QString folder = qEnvironmentVariable("PANORAMA_SHOTS");
        if (!folder.isEmpty())
            image.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
        for (auto *label : page->findChildren<QLabel *>())
            if (label->isVisible() && !label->wordWrap()
                && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)
                QVERIFY2(label->width() >= QFontMetrics(label->font()).horizontalAdvance(label->text()),
                         qPrintable(u"cut: "_s + label->text()));
    }

    void everyChartIsAccessibleAndWalksByKeyboard()
    {
        std::unique_ptr<QWidget> page(gallery::overview());
        page->resize(1220, 860);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        const auto charts = page->findChildren<ChartWidget *>();
        QVERIFY(charts.size() >= 4);
        for (auto *chart : charts) {
            auto *accessible = QAccessible::queryAccessibleInterface(chart);
            QVERIFY(accessible);
            QCOMPARE(accessible->childCount(), int(chart->marks().size()));
            QVERIFY(accessible->childCount() > 0);
            auto *first = accessible->child(0);
            QVERIFY(!first->text(QAccessible::Name).isEmpty());
            QVERIFY(!first->text(QAccessible::Description).isEmpty());
            QSignalSpy activated(chart, &ChartWidget::markActivated);
            first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
            QCOMPARE(activated.size(), 1);
            chart->setCurrent(-1);
            QTest::keyClick(chart, Qt::Key_Right);
            QCOMPARE(chart->current(), 0);
            QTest::keyClick(chart, Qt::Key_Right);
            QCOMPARE(chart->current(), 1);
            QTest::keyClick(chart, Qt::Key_End);
            QCOMPARE(chart->current(), int(chart->marks().size()) - 1);
            QTest::keyClick(chart, Qt::Key_Return);
            QCOMPARE(activated.size(), 2);
        }
    }

    void funnelBarsAreLinear()
    {
        std::unique_ptr<QWidget> page(gallery::overview());
        page->resize(1400, 900);
        page->show();
        auto *funnel = page->findChild<FunnelChart *>();
        const auto &marks = funnel->marks();
        QCOMPARE(marks.size(), std::size_t(9)); // five stages, then the four drops between them
        QVERIFY(std::abs(marks[1].rect.width() / marks[0].rect.width() - 462.0 / 846.0) < 0.001);
        QCOMPARE(funnel->worstStep(), 2);
        QCOMPARE(marks[4].value, u"61,200"_s);
    }

    // What an axis counts stands above it, and takes its room from the plot alone.
    void theUnitStandsAboveItsAxis()
    {
        SeriesChart chart;
        chart.resize(400, 300);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const auto corner = [&](const QString &unit) {
            SeriesChart::Content content;
            content.labels = {u"1"_s, u"2"_s};
            content.series = {{u"a"_s, {10, 20}, 0}};
            content.format.unit = unit;
            chart.setContent(std::move(content));
            const QImage image = chart.grab().toImage();
            return std::pair(chart.marks()[0].rect, image.copy(0, 0, image.width(), image.height() / 20));
        };
        const auto [bare, nothing] = corner({});
        const auto [plot, unit] = corner(u"people"_s);
        QVERIFY(unit != nothing);
        QVERIFY(plot.top() > bare.top() + 10);
        QCOMPARE(plot.left(), bare.left());
        QCOMPARE(plot.bottom(), bare.bottom());
        for (const ValueFormat &format :
             {peopleFormat(), timesFormat(countFormat()), moneyFormat(u"CNY"_s), daysFormat()})
            QVERIFY(!format.unit.isEmpty());
    }

    // Two layers of one colour: between them is a thin line of the ground, and none at their feet.
    void layersAreToldApart()
    {
        SeriesChart chart;
        SeriesChart::Content content;
        content.kind = SeriesChart::Kind::StackedArea;
        for (int i = 0; i < 5; ++i)
            content.labels << QString::number(i);
        content.series = {{u"a"_s, std::vector<double>(5, 50), 0}, {u"b"_s, std::vector<double>(5, 50), 0}};
        chart.setContent(std::move(content));
        chart.resize(400, 300);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const QRectF plot = chart.marks()[2].rect;
        const QImage image = chart.grab().toImage();
        const auto at = [&](double share) {
            return image.pixelColor(int(plot.center().x()) + 8, int(plot.bottom() - share * plot.height()));
        };
        const double ground = chart.palette().window().color().lightnessF();
        const auto nearness = [&](const QColor &color) { return std::abs(color.lightnessF() - ground); };
        double least = 1;
        for (int line = 0; line < int(0.6 * plot.height()); ++line) // where the layers meet
            least = std::min(least, double(nearness(at(0.2 + line / plot.height()))));
        QVERIFY2(least < 0.6 * nearness(at(0.2)), "nothing divides the layers");
        QCOMPARE(at(0.02), at(0.2));
    }

    void legendStaysWhileTheNamesDo()
    {
        auto *chart = new SeriesChart;
        const ChartCard card(u"Spend"_s, {}, chart);
        const auto show = [chart](const QString &name, double value, int color) {
            SeriesChart::Content content;
            content.labels << u"1"_s << u"2"_s;
            content.series = {{name, {value, value}, color}};
            chart->setContent(std::move(content));
        };
        const auto chip = [&card](const QString &name) -> QPointer<QWidget> {
            for (auto *widget : card.findChildren<QWidget *>())
                if (widget->accessibleName() == name)
                    return widget;
            return nullptr;
        };
        show(u"Search"_s, 1, 0);
        const auto first = chip(u"Search"_s);
        QVERIFY(first);
        show(u"Search"_s, 2, 0);
        QCOMPARE(chip(u"Search"_s), first);
        show(u"Social"_s, 2, 0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!first && chip(u"Social"_s));
        const auto second = chip(u"Social"_s);
        show(u"Social"_s, 2, 4);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY2(!second && chip(u"Social"_s), "another colour is another chip");
    }

    void copiesPictureAndNumbersAtOnce()
    {
        std::unique_ptr<QWidget> page(gallery::overview());
        page->resize(1220, 860);
        page->show();
        auto *funnel = page->findChild<FunnelChart *>();
        copyChart(*funnel);
        const QMimeData *mime = QApplication::clipboard()->mimeData();
        QVERIFY(mime->hasFormat(u"image/png"_s));
        QVERIFY(mime->data(u"image/svg+xml"_s).contains("<svg"));
        QVERIFY(mime->hasHtml());
        QCOMPARE(mime->text(), funnel->table().asText(u'\t'));
        QVERIFY(mime->text().contains(u"846000"_s));
        QVERIFY(QImage::fromData(mime->data(u"image/png"_s)).width() == 2240);
    }

    void exportsByTheSuffix()
    {
        QTemporaryDir folder;
        std::unique_ptr<QWidget> page(gallery::overview());
        page->resize(1220, 860);
        page->show();
        auto *chart = page->findChildren<ChartWidget *>().first();
        for (const char *suffix : {"png", "svg", "pdf", "csv"}) {
            const QString path = folder.filePath(u"a."_s + QLatin1String(suffix));
            QVERIFY(exportChart(*chart, path).has_value());
            QVERIFY(QFileInfo(path).size() > 300);
        }
        QVERIFY(!exportChart(*chart, folder.filePath(u"a.doc"_s)).has_value());
        QVERIFY(!exportChart(*chart, u"/nowhere/a.png"_s).has_value());
    }

    void tableCopiesTheSelectedRows()
    {
        std::unique_ptr<QWidget> page(gallery::controls());
        page->resize(1220, 860);
        page->show();
        auto *table = page->findChild<TableView *>();
        QCOMPARE(table->asText(u'\t', false).count(u'\n'), 2);
        QCOMPARE(table->asText(u'\t', true).count(u'\n'), 9);
        table->sortByColumn(2, Qt::AscendingOrder);
        table->selectRow(0);
        QCOMPARE(table->currentKey(), u"7"_s);
        QVERIFY(table->asText(u',', false).contains(u"\"¥22,409.75\""_s));
    }

private:
    Language m_language;
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestGallery)
#include "test_ui_gallery.moc"
