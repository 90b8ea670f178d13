// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reports_page.h"

#include "reports/writers.h"
#include "ui/shell/page_registry.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state_view.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

ReportsPage::ReportsPage(ShellContext &context)
    : Page(context),
      m_choice(new QComboBox),
      m_format(new QComboBox),
      m_export(makeButton({}, u"download"_s)),
      m_paper(new QLabel),
      m_card(new Card)
{
    m_choice->setObjectName(u"reports.choice"_s);
    m_format->setObjectName(u"reports.format"_s);
    m_export->setObjectName(u"reports.export"_s);
    m_choice->setMinimumWidth(240);
    for (const reports::Writer &writer : reports::writers())
        m_format->addItem(QString::fromLatin1(writer.id).toUpper(), QString::fromLatin1(writer.id));
    m_paper->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_choice);
    row->addStretch();
    row->addWidget(m_format);
    row->addWidget(m_export);
    m_card->body()->addLayout(row);
    m_card->body()->addWidget(m_paper, 1);
    m_state = new StateStack(m_card, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    connect(m_choice, &QComboBox::activated, this, [this](int index) { open(m_choice->itemData(index).toString()); });
    connect(m_export, &QPushButton::clicked, this, [this] { exportAs(m_format->currentData().toString()); });
    connect(m_state, &StateStack::retryRequested, this, &ReportsPage::refresh);
    connect(m_state, &StateStack::actionRequested, this,
            [this] { Q_EMIT this->context().newWorkspaceRequested(true); });
}

void ReportsPage::retranslate()
{
    m_choice->setAccessibleName(tr("Report"));
    m_format->setAccessibleName(tr("Format"));
    m_export->setText(tr("Export"));
    m_paper->setAccessibleName(tr("Preview of the report"));
    if (workspace())
        refresh();
}

PageTools ReportsPage::tools() const
{
    return {true, tr("Export as PDF"), u"download"_s, workspace() != nullptr};
}

void ReportsPage::open(const QString &argument)
{
    m_report = argument.isEmpty() ? u"board"_s : argument;
    refresh();
}

services::ReportWish ReportsPage::wish() const
{
    services::ReportWish wish;
    wish.name = m_report.toStdString();
    const QLocale language;
    wish.language = language.language() != QLocale::Chinese ? "en"
        : language.territory() == QLocale::Taiwan           ? "zh_TW"
                                                            : "zh_CN";
    wish.period = context().period().days;
    wish.asOf = context().clock.now();
    return wish;
}

void ReportsPage::refresh()
{
    if (!workspace())
        return m_state->showEmpty({u"file-chart-column"_s,
                                   tr("No workspace is open"),
                                   tr("Reports are drawn from the open workspace."),
                                   tr("Try the sample brand"),
                                   {}});
    if (m_picture.isNull())
        m_state->showLoading(8);
    m_load = load<Preview>(
        {},
        [open = workspace(), wish = wish()](const Job &job) -> Result<Preview> {
            Preview preview;
            TRY(preview.reports, services::listReports(*open, wish.language));
            TRY(const reports::Report report, services::buildReport(job, *open, wish));
            TRY(const std::string bytes, reports::findWriter("png")->write(report));
            preview.picture = QImage::fromData(QByteArray::fromStdString(bytes), "PNG");
            return preview;
        },
        [this](Result<Preview> preview) {
            if (!preview)
                return m_state->showError(preview.error());
            show(std::move(*preview));
        });
}

void ReportsPage::show(Preview preview)
{
    m_choice->clear();
    for (const services::ReportEntry &report : preview.reports)
        m_choice->addItem(QString::fromStdString(report.name), QString::fromStdString(report.id));
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_report)));
    m_picture = std::move(preview.picture);
    fitPicture();
    setAsOf(context().clock.now());
    m_state->showContent();
}

// Smooth scaling of a page takes longer than a frame: it is done in the background.
void ReportsPage::fitPicture()
{
    if (m_picture.isNull())
        return;
    const double ratio = devicePixelRatioF();
    m_fit = load<QImage>(
        {},
        [picture = m_picture, ratio, wide = int(std::min(960, width() - 60) * ratio)](const Job &) -> Result<QImage> {
            QImage fitted = picture.scaledToWidth(wide, Qt::SmoothTransformation);
            fitted.setDevicePixelRatio(ratio);
            return fitted;
        },
        [this](Result<QImage> fitted) {
            if (fitted)
                m_paper->setPixmap(QPixmap::fromImage(*fitted));
        });
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitPicture();
}

void ReportsPage::exportAs(const QString &format)
{
    if (!workspace())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the report"), folder + u'/' + m_report + u'.' + format,
                                     u"*."_s + format, nullptr, QFileDialog::DontUseNativeDialog);
    if (path.isEmpty())
        return;
    m_writing = load<bool>(
        tr("Exporting the report"),
        [open = workspace(), wish = wish(), format = format.toStdString(),
         path = path.toStdString()](const Job &job) -> Result<bool> {
            TRY(const reports::Report report, services::buildReport(job, *open, wish));
            TRY_VOID(reports::writeReport(report, *reports::findWriter(format), path));
            return true;
        },
        [this, path](Result<bool> done) {
            Q_EMIT context().toastRequested(done ? tr("Written: %1").arg(QFileInfo(path).fileName())
                                                 : errorText(done.error()));
        });
}

void register_reports_page(PageRegistry &registry)
{
    registry.add({u"reports"_s, QT_TRANSLATE_NOOP("Page", "Output"), u"file-chart-column"_s,
                  QT_TRANSLATE_NOOP("Page", "Reports"), 80,
                  [](ShellContext &context) { return new ReportsPage(context); }});
}

} // namespace panorama::ui
