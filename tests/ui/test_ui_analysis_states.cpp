// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis_window.h"

#include "services/segment_service.h"
#include "support/test_env.h"
#include "ui/shell/language.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QTabWidget>
#include <QtTest>

#include <filesystem>
#include <fstream>

using namespace panorama;
using namespace panorama::ui;
using namespace Qt::StringLiterals;

namespace {

// A file whose tables are not what they should be.
services::WorkspacePtr damagedFile()
{
    static const std::string path = [] {
        const auto workspace = sampleBrand(); // nobody has its columns
        must(workspace->write(Job(), [](store::WriteSession &session) {
            return session.database.execute("DROP TABLE event_chunks; DROP TABLE orders; DROP TABLE spend");
        }));
        return workspace->path();
    }();
    return must(services::openWorkspace(path, analysisClock()));
}

// Sound, but its columns in the cache are not: they are built again.
services::WorkspacePtr damagedColumns()
{
    static const auto workspace = sampleBrand();
    (void)must(services::SegmentService::open(workspace, analysisClock().now(), {}));
    int spoilt = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(std::getenv("XDG_CACHE_HOME")))
        if (entry.is_regular_file() && entry.path().extension() == ".columns") {
            const auto size = entry.file_size();
            std::filesystem::remove(entry.path());
            std::ofstream(entry.path(), std::ios::binary) << std::string(std::size_t(size), 'x');
            ++spoilt;
        }
    if (spoilt == 0)
        qFatal("no columns in the cache");
    return must(services::openWorkspace(workspace->path(), analysisClock()));
}

} // namespace

// Segments, funnels, budget and reports with each of their tabs and rooms over no workspace, an empty one, a small one
// and two broken ones, in three languages: nothing is cut, nothing ends the program, what is broken says so.
class TestAnalysisStates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_ui = std::make_unique<AnalysisWindow>();
        m_sample = sampleBrand();
    }

    void everyTabStands_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("language");
        for (const QLatin1String kind : {"none"_L1, "empty"_L1, "small"_L1, "file"_L1, "columns"_L1})
            for (const QString &name : kind == "columns"_L1 ? QStringList {u"en"_s} : Language::names())
                QTest::addRow("%s %s", kind.data(), qPrintable(name)) << QString(kind) << name;
    }

    void everyTabStands()
    {
        QFETCH(QString, kind);
        QFETCH(QString, language);
        if (m_kind != kind)
            m_ui->use(kind == "empty"_L1         ? emptyWorkspace()
                          : kind == "small"_L1   ? m_sample
                          : kind == "file"_L1    ? damagedFile()
                          : kind == "columns"_L1 ? damagedColumns()
                                                 : nullptr);
        m_kind = kind;
        m_ui->use(language);
        const bool deep = kind == "small"_L1 || (language == "en"_L1 && (kind == "empty"_L1 || kind == "file"_L1));
        for (const QString &page : {u"segments"_s, u"funnels"_s, u"budget"_s, u"reports"_s}) {
            m_ui->showPage(page);
            look(page);
            auto *tabs = m_ui->find<QTabWidget>(page + u".tabs"_s);
            for (int i = 1; deep && tabs && tabs->isVisible() && i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                m_ui->settle();
                look(page + u'-' + QString::number(i));
            }
            if (tabs)
                tabs->setCurrentIndex(0);
        }
        m_ui->showPage(u"segments"_s);
        if (!deep)
            return;
        for (const QString &room : {u"tags"_s, u"pools"_s, u"lifecycle"_s, u"exports"_s, u"builder"_s}) {
            m_ui->showRoom(room);
            look(u"room-"_s + room);
        }
    }

    void whatIsBrokenSaysSoAndWhatIsMendedCounts()
    {
        m_ui->use(u"en"_s);
        m_ui->use(damagedFile());
        for (const QString &page : {u"segments"_s, u"funnels"_s, u"reports"_s}) {
            m_ui->showPage(page);
            QVERIFY2(says(u"could not be read"_s), qPrintable(page + shown()));
        }
        m_ui->use(damagedColumns());
        m_ui->showPage(u"segments"_s);
        auto *total = m_ui->find<QLabel>(u"segments.total"_s);
        QTRY_VERIFY_WITH_TIMEOUT(total->isVisible() && total->text().contains(QRegularExpression(u"[1-9]"_s)), 5000);
    }

private:
    void look(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("PANORAMA_PICTURES"); !folder.isEmpty())
            m_ui->window()->grab().save(
                folder + u"/%1-%2-%3.png"_s.arg(m_kind, QString::fromLatin1(QTest::currentDataTag()), name));
        const QString cut = m_ui->cut(), texts = shown();
        QVERIFY2(cut.isEmpty(), qPrintable(name + u" cut: "_s + cut));
        QVERIFY2(!texts.isEmpty(), qPrintable(name + u" is blank"_s));
        static const QRegularExpression chinese(u"[\\x{4e00}-\\x{9fff}]"_s);
        if ((m_kind == u"none"_s || m_kind == u"empty"_s) && m_ui->language() == u"en"_s)
            QVERIFY2(!texts.contains(chinese), qPrintable(name + u" is not all English: "_s + texts));
    }
    QString shown()
    {
        QStringList texts;
        for (const auto *label : m_ui->find<PageStack>({})->current()->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        for (const auto *button : m_ui->find<PageStack>({})->current()->findChildren<QAbstractButton *>())
            if (button->isVisible())
                texts << button->text();
        return texts.join(u" | "_s);
    }
    bool says(const QString &text) { return shown().contains(text); }

    QString m_kind;
    std::unique_ptr<AnalysisWindow> m_ui;
    services::WorkspacePtr m_sample;
};

QTEST_MAIN(TestAnalysisStates)
#include "test_ui_analysis_states.moc"
