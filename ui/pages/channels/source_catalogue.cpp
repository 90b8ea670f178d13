// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/source_catalogue.h"

#include "ui/pages/channels/source_form.h"
#include "ui/pages/channels/source_texts.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace panorama::ui {

using namespace Qt::StringLiterals;
using Probes = std::vector<services::StreamProbe>;

namespace {

QString textIn(const Json &object, const char *key)
{
    const Json *value = object.find(key);
    return value && value->isString() ? QString::fromStdString(value->text()) : QString();
}

QString titleOf(const Json &kind)
{
    const QString chinese = textIn(kind, "title_zh"), english = textIn(kind, "title");
    const bool han = QLocale().language() == QLocale::Chinese;
    if (const QString own = settingText(english); han && own != english)
        return own;
    return han && !chinese.isEmpty() ? chinese : english.isEmpty() ? textIn(kind, "kind") : english;
}

} // namespace

SourceCatalogue::SourceCatalogue(Tasks &tasks, services::WorkspacePtr workspace)
    : m_tasks(tasks),
      m_workspace(std::move(workspace)),
      m_kinds(services::sourceKinds()),
      m_rows(new TableRows({{tr("Source"), TableColumn::Kind::Text}}, this)),
      m_table(new TableView),
      m_place(new QScrollArea),
      m_note(makeLabel({}, u"muted"_s)),
      m_connect(makeButton(tr("Connect"), u"plug"_s, u"primary"_s)),
      m_anyway(makeButton(tr("Connect all the same"))),
      m_stop(makeButton(tr("Stop"), u"x"_s))
{
    createWidgets();
    showKinds();
}

SourceCatalogue *SourceCatalogue::open(QWidget *anchor, Tasks &tasks, const services::WorkspacePtr &workspace)
{
    auto *popover = new Popover(anchor->window(), true);
    popover->body()->setContentsMargins(24, 20, 24, 20);
    auto *panel = new SourceCatalogue(tasks, workspace);
    popover->body()->addWidget(panel);
    connect(panel, &SourceCatalogue::closed, popover, &Popover::dismiss);
    connect(popover, &Popover::dismissed, popover, &QObject::deleteLater);
    popover->open(anchor, Popover::Place::Centre, 820);
    return panel;
}

void SourceCatalogue::createWidgets()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Connect a source"), u"h2"_s));
    auto *search = new SearchBox;
    search->setObjectName(u"source.search"_s);
    search->setPlaceholderText(tr("Search the catalogue …"));
    m_table->setObjectName(u"source.kinds"_s);
    m_table->setRowsModel(m_rows);
    auto *own = makeButton(tr("Manifest of your own …"), u"folder-open"_s, u"ghost"_s);
    own->setObjectName(u"source.manifest"_s);
    auto *left = new QVBoxLayout;
    left->addWidget(search);
    left->addWidget(m_table, 1);
    left->addWidget(own, 0, Qt::AlignLeft);
    m_place->setWidgetResizable(true);
    m_place->setFrameShape(QFrame::NoFrame);
    m_place->viewport()->setAutoFillBackground(false); // the sheet of the dialog, not of a page
    m_place->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_place->setMinimumHeight(360);
    m_note->setWordWrap(true);
    auto *right = new QVBoxLayout;
    right->addWidget(m_note);
    right->addWidget(m_place, 1);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(20);
    sides->addLayout(left, 8);
    sides->addLayout(right, 12);
    column->addLayout(sides, 1);
    auto *row = new QHBoxLayout;
    QPushButton *cancel = makeButton(tr("Cancel"));
    row->addStretch(1);
    for (QPushButton *button : {cancel, m_stop, m_anyway, m_connect})
        row->addWidget(button);
    column->addLayout(row);
    m_connect->setObjectName(u"source.connect"_s);
    m_anyway->setObjectName(u"source.anyway"_s);
    m_stop->setObjectName(u"source.stop"_s);
    m_anyway->hide();
    setBusy(false);
    connect(search, &QLineEdit::textChanged, m_table, &TableView::setFilter);
    connect(m_table, &TableView::rowChosen, this, &SourceCatalogue::choose);
    connect(own, &QPushButton::clicked, this, &SourceCatalogue::chooseFile);
    connect(cancel, &QPushButton::clicked, this, &SourceCatalogue::closed);
    connect(m_connect, &QPushButton::clicked, this, [this] { tryToConnect(false); });
    connect(m_anyway, &QPushButton::clicked, this, [this] { tryToConnect(true); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_tasks.cancel(m_work.id()); });
}

void SourceCatalogue::showKinds()
{
    std::vector<TableRows::Row> rows;
    const Json *kinds = m_kinds.find("kinds");
    for (const Json &kind : kinds ? kinds->items() : Json::Array())
        rows.push_back({textIn(kind, "kind"), {TableCell(titleOf(kind))}});
    const QString first = rows.empty() ? QString() : rows.front().key;
    m_rows->setRows(std::move(rows));
    choose(first);
}

void SourceCatalogue::choose(const QString &id)
{
    const Json *kinds = m_kinds.find("kinds");
    for (const Json &kind : kinds ? kinds->items() : Json::Array())
        if (textIn(kind, "kind") == id)
            if (Result<Json> manifest = services::shippedManifest(id.toStdString()))
                return useKind(kind, std::move(*manifest));
}

void SourceCatalogue::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Manifest of a source"), {}, tr("Manifests (*.json)"),
                                                      nullptr, QFileDialog::DontUseNativeDialog);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    Result<Json> manifest = Json::parse(file.readAll().toStdString());
    const Result<Json> kind = manifest ? services::kindOfManifest(*manifest) : Result<Json>(manifest.error());
    if (!kind)
        return m_note->setText(errorText(kind.error()));
    useKind(*kind, std::move(*manifest));
}

void SourceCatalogue::useKind(const Json &kind, Json manifest)
{
    m_manifest = std::move(manifest);
    const QString vendor = textIn(kind, "vendor"), version = textIn(kind, "api_version");
    QStringList streams;
    if (const Json *names = kind.find("streams"))
        for (const Json &name : names->items())
            streams << QString::fromStdString(name.text());
    QStringList lines {tr("%1, interface of %2. Brings: %3.").arg(vendor, version, listText(streams))};
    lines << (textIn(kind, "checked_against") == u"specification"
                  ? tr("Checked against the vendor's published specification, never against a live account.")
                  : tr("Checked against nothing but itself."));
    m_note->setText(lines.join(u' '));
    m_form = new SourceForm(kind, vendor.isEmpty() ? textIn(kind, "kind") : vendor);
    m_form->setContentsMargins(0, 0, 12, 0);
    m_place->setWidget(m_form); // the one before goes
    m_form->setAutoFillBackground(false);
    m_anyway->hide();
    connect(m_form, &SourceForm::changed, m_anyway, &QWidget::hide);
    connect(m_form, &SourceForm::submitted, this, [this] { tryToConnect(false); });
}

void SourceCatalogue::setBusy(bool busy)
{
    m_connect->setEnabled(!busy);
    m_connect->setText(busy ? tr("Trying …") : tr("Connect"));
    m_stop->setVisible(busy);
    if (busy)
        m_anyway->hide();
}

void SourceCatalogue::tryToConnect(bool anyway)
{
    if (!m_form || !m_form->check() || m_work.isRunning())
        return;
    services::NewSource source = m_form->answers();
    source.manifest = m_manifest;
    setBusy(true);
    m_form->showProblem({});
    const auto work = [open = m_workspace, source, anyway](const Job &job) -> Result<Probes> {
        TRY_VOID(services::addSource(*open, source));
        if (anyway)
            return Probes();
        Result<Probes> probes = services::testSource(job, *open, source.name);
        const bool good = probes && std::ranges::any_of(*probes, &services::StreamProbe::ok);
        if (!good)
            TRY_VOID(services::removeSource(*open, source.name));
        return probes;
    };
    m_work = runAsync<Probes>(
        m_tasks, this, tr("Connecting %1").arg(QString::fromStdString(source.name)), work,
        [this, name = QString::fromStdString(source.name)](const Result<Probes> &probes) { answer(name, probes); });
}

void SourceCatalogue::answer(const QString &name, const Result<Probes> &probes)
{
    setBusy(false);
    if (!probes) {
        m_form->showProblem(errorText(probes.error()));
        return m_anyway->setVisible(probes.error().code == ErrorCode::Network);
    }
    const QStringList failed = failureTexts(*probes);
    if (!probes->empty() && std::ranges::none_of(*probes, &services::StreamProbe::ok)) {
        m_form->showProblem(failed.join(u'\n'));
        return m_anyway->show();
    }
    Q_EMIT connected(name,
                     failed.isEmpty() ? tr("%1 is connected.").arg(name)
                                      : tr("%1 is connected; not everything answers: %2").arg(name, listText(failed)));
    Q_EMIT closed();
}

} // namespace panorama::ui
