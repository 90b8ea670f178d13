// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reports_page.h"

#include "reports/writers.h"
#include "ui/pages/reports/compose_panel.h"
#include "ui/shell/event_texts.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/step_texts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state_view.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace panorama::ui {

using namespace Qt::StringLiterals;

ReportsPage::ReportsPage(ShellContext &context)
    : Page(context),
      m_panel(new ComposePanel),
      m_choice(new QComboBox),
      m_format(new QComboBox),
      m_export(makeButton({}, u"download"_s)),
      m_compose(makeButton({}, u"sliders-horizontal"_s)),
      m_paper(new QLabel),
      m_card(new Card)
{
    createWidgets();
    connect(m_choice, &QComboBox::activated, this, [this](int index) { open(m_choice->itemData(index).toString()); });
    connect(m_export, &QPushButton::clicked, this, [this] { exportAs(m_format->currentData().toString()); });
    connect(m_compose, &QPushButton::clicked, this, &ReportsPage::compose);
    connect(m_panel, &ComposePanel::closed, this, [this] { compose(false); });
    connect(m_panel, &ComposePanel::changed, this, [this](const Json &body, const QString &step) {
        write([open = workspace(), id = m_report.toStdString(), body,
               text = step.toStdString()](const Job &job) -> Result<std::string> {
            TRY_VOID(services::checkReportDocument(body));
            TRY_VOID(services::changeDocument(job, *open, id, {text, body.find("name")->text(), body}));
            return id;
        });
    });
    connect(m_panel, &ComposePanel::removeRequested, this, [this] {
        m_isComposing = false;
        write([open = workspace(), id = m_report.toStdString()](const Job &job) -> Result<std::string> {
            TRY_VOID(services::removeDocument(job, *open, id));
            return std::string("board");
        });
    });
    connect(m_state, &StateStack::retryRequested, this, &ReportsPage::refresh);
    connect(m_state, &StateStack::actionRequested, this,
            [this] { Q_EMIT this->context().pageRequested(u"channels"_s, {}); });
}

void ReportsPage::createWidgets()
{
    m_choice->setObjectName(u"reports.choice"_s);
    m_format->setObjectName(u"reports.format"_s);
    m_export->setObjectName(u"reports.export"_s);
    m_compose->setObjectName(u"reports.compose"_s);
    m_compose->setCheckable(true);
    m_choice->setMinimumWidth(240);
    for (const reports::Writer &writer : reports::writers())
        m_format->addItem(QString::fromLatin1(writer.id).toUpper(), QString::fromLatin1(writer.id));
    m_paper->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_paper->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // its picture follows the page
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_choice);
    row->addWidget(m_compose);
    row->addStretch();
    row->addWidget(m_format);
    row->addWidget(m_export);
    m_card->body()->addLayout(row);
    m_card->body()->addWidget(m_paper, 1);
    m_panel->setFixedWidth(300);
    m_panel->hide();
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    columns->addWidget(m_card, 1);
    columns->addWidget(m_panel, 0, Qt::AlignTop);
    m_state = new StateStack(content, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
}

void ReportsPage::retranslate()
{
    m_choice->setAccessibleName(tr("Report"));
    m_format->setAccessibleName(tr("Format"));
    m_export->setText(tr("Export"));
    m_compose->setText(tr("Compose"));
    m_panel->retranslate();
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
    wish.language = windowLanguage().toStdString();
    wish.period = context().period().days;
    wish.asOf = context().clock.now();
    return wish;
}

void ReportsPage::refresh()
{
    if (!workspace())
        return showNoWorkspace(*m_state, u"file-chart-column"_s);
    if (m_picture.isNull())
        m_state->showLoading(8);
    m_load = load<Preview>(
        {}, [open = workspace(), wish = wish()](const Job &job) { return makePreview(job, *open, wish); },
        [this](Result<Preview> preview) {
            if (!preview)
                return m_state->showError(preview.error());
            show(std::move(*preview));
        });
}

// A report that is no more gives way to the board report.
Result<ReportsPage::Preview> ReportsPage::makePreview(const Job &job, store::Workspace &open, services::ReportWish wish)
{
    Preview preview;
    TRY(preview.reports, services::listReports(open, wish.language));
    if (std::ranges::find(preview.reports, wish.name, &services::ReportEntry::id) == preview.reports.end())
        wish.name = "board";
    preview.shown = wish.name;
    TRY(preview.body, services::reportBody(open, wish.name, wish.language));
    TRY(preview.undo, services::undoState(open, services::reportDocument));
    TRY(const reports::Report report, services::buildReport(job, open, wish));
    TRY(const std::string bytes, reports::findWriter("png")->write(report));
    preview.picture = QImage::fromData(QByteArray::fromStdString(bytes), "PNG");
    return preview;
}

void ReportsPage::show(Preview preview)
{
    m_reports = std::move(preview.reports);
    m_report = QString::fromStdString(preview.shown);
    m_choice->clear();
    for (const services::ReportEntry &report : m_reports)
        m_choice->addItem(QString::fromStdString(report.name), QString::fromStdString(report.id));
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_report)));
    m_picture = std::move(preview.picture);
    m_panel->setDocument(preview.body, services::reportParts(windowLanguage().toStdString()));
    m_history = {stepText(preview.undo.undoText.value_or("")), stepText(preview.undo.redoText.value_or(""))};
    Q_EMIT historyChanged();
    showComposing();
    fitPicture();
    setAsOf(context().clock.now());
    m_state->showContent();
}

bool ReportsPage::isBuiltIn() const
{
    const auto shown = std::ranges::find(m_reports, m_report.toStdString(), &services::ReportEntry::id);
    return shown == m_reports.end() || shown->builtIn;
}

void ReportsPage::showComposing()
{
    m_isComposing = m_isComposing && !isBuiltIn();
    m_compose->setChecked(m_isComposing);
    if (!m_isComposing && m_panel->isAncestorOf(QApplication::focusWidget()))
        m_compose->setFocus(); // what has the keyboard goes
    m_panel->setVisible(m_isComposing);
}

// A report that Panorama brings along stays as it is: a copy of it is composed.
void ReportsPage::compose(bool on)
{
    m_isComposing = on;
    if (!on || !isBuiltIn()) {
        showComposing();
        return fitPicture();
    }
    std::string name = tr("%1, own version").arg(m_choice->currentText()).toStdString();
    for (int number = 2; std::ranges::find(m_reports, name, &services::ReportEntry::name) != m_reports.end(); ++number)
        name = tr("%1, own version %2").arg(m_choice->currentText()).arg(number).toStdString();
    write([open = workspace(), id = m_report.toStdString(), language = wish().language,
           name](const Job &job) -> Result<std::string> {
        TRY(Json body, services::reportBody(*open, id, language));
        body.set("name", name);
        TRY(const services::Document made,
            services::saveDocument(job, *open, services::reportDocument, {"create", name, body}));
        return made.id;
    });
}

void ReportsPage::write(const Write &work)
{
    m_change = load<std::string>({}, work, [this](Result<std::string> shown) {
        if (!shown)
            Q_EMIT context().problemRaised(errorText(shown.error()));
        else
            m_report = QString::fromStdString(*shown);
        refresh();
    });
}

void ReportsPage::stepHistory(bool redo)
{
    write([open = workspace(), redo, shown = m_report.toStdString()](const Job &job) -> Result<std::string> {
        TRY(const auto moved,
            services::moveLatest(job, *open, services::reportDocument,
                                 redo ? store::Direction::Redo : store::Direction::Undo));
        return moved.value_or(shown);
    });
}

// Smooth scaling of a page takes longer than a frame: it is done in the background.
void ReportsPage::fitPicture()
{
    if (m_picture.isNull())
        return;
    const double ratio = devicePixelRatioF();
    m_fit = load<QImage>(
        {},
        [picture = m_picture, ratio,
         wide = int(std::min(960, width() - (m_isComposing ? 376 : 60)) * ratio)](const Job &) -> Result<QImage> {
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
        [this, path](const Result<bool> &done) {
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
