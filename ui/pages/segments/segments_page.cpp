// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/segments_page.h"

#include "columns/snapshot.h"
#include "services/segment_service.h"
#include "services/snapshot_service.h"
#include "ui/pages/segments/rule_edit.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/step_texts.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t sampleColumns = 4;

services::DocumentStep stepOf(const Json &document)
{
    const Json *name = document.find("name");
    return {{}, name && name->isString() ? name->text() : "", document};
}

} // namespace

SegmentsPage::SegmentsPage(ShellContext &context)
    : Page(context),
      m_choice(new QComboBox),
      m_name(new QLineEdit),
      m_tree(new RuleTree),
      m_ruleCard(new Card),
      m_peopleCard(new Card),
      m_total(makeLabel({}, u"h1"_s)),
      m_share(makeLabel({}, u"secondary"_s)),
      m_warning(makeLabel({}, u"error"_s)),
      m_bar(new QProgressBar),
      m_rows(new TableRows({}, this)),
      m_table(new TableView)
{
    auto *content = new QWidget;
    new QVBoxLayout(content);
    content->layout()->setContentsMargins(0, 0, 0, 0);
    content->layout()->setSpacing(16);
    createHead(content);
    createCards(content);
    m_state = new StateStack(content, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(600);
    connect(&m_saveSoon, &QTimer::timeout, this, &SegmentsPage::save);
    connect(m_tree, &RuleTree::edited, this, &SegmentsPage::edit);
    connect(m_state, &StateStack::actionRequested, this, &SegmentsPage::runPrimary);
    connect(m_state, &StateStack::retryRequested, this, &SegmentsPage::refresh);
}

void SegmentsPage::createHead(QWidget *content)
{
    m_choice->setObjectName(u"segments.choice"_s);
    m_name->setObjectName(u"segments.name"_s);
    m_choice->setMinimumWidth(220);
    m_name->setMaximumWidth(320);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_choice);
    row->addWidget(m_name);
    row->addStretch();
    static_cast<QVBoxLayout *>(content->layout())->addLayout(row);
    connect(m_choice, &QComboBox::activated, this, [this](int index) { open(m_choice->itemData(index).toString()); });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        Json document = m_draft.value();
        if (m_id.empty() || m_name->text().trimmed().isEmpty())
            return;
        document.set("name", m_name->text().trimmed().toStdString());
        edit(document, tr("rename the segment"), {}, false);
    });
}

void SegmentsPage::createCards(QWidget *content)
{
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setFixedWidth(160);
    m_warning->setWordWrap(true);
    auto *totals = new QFrame;
    setStyleProperty(totals, "group", true);
    auto *row = new QHBoxLayout(totals);
    row->setContentsMargins(16, 10, 16, 10);
    row->addWidget(m_total);
    row->addWidget(m_share);
    row->addStretch();
    row->addWidget(m_bar);
    m_total->setObjectName(u"segments.total"_s);
    m_ruleCard->body()->addWidget(m_tree);
    m_ruleCard->body()->addWidget(m_warning);
    m_ruleCard->body()->addWidget(totals);
    m_table->setRowsModel(m_rows);
    m_peopleCard->body()->addWidget(m_table, 1);
    m_table->setMinimumHeight(300);
    content->layout()->addWidget(m_ruleCard);
    static_cast<QVBoxLayout *>(content->layout())->addWidget(m_peopleCard, 1);
    connect(m_table, &TableView::rowActivated, this,
            [this](const QString &customer) { Q_EMIT context().pageRequested(u"customers"_s, customer); });
}

void SegmentsPage::retranslate()
{
    m_choice->setAccessibleName(tr("Segment"));
    m_name->setAccessibleName(tr("Name of the segment"));
    m_ruleCard->setTitle(tr("Rule"));
    m_peopleCard->setTitle(tr("Some of these people"));
    m_peopleCard->setSubtitle(tr("20 at random"));
    if (!m_id.empty() && m_words) {
        showDocument();
        count();
    }
}

PageTools SegmentsPage::tools() const
{
    return {false, tr("New segment"), u"plus"_s, workspace() != nullptr};
}

PageHistory SegmentsPage::history() const
{
    if (m_id.empty())
        return {};
    return {stepText(m_draft.undoText()), stepText(m_draft.redoText())};
}

void SegmentsPage::open(const QString &argument)
{
    m_wanted = argument;
    refresh();
}

void SegmentsPage::refresh()
{
    if (!workspace())
        return m_state->showEmpty(
            {u"target"_s, tr("No workspace is open"), tr("Open a workspace or start with the sample brand."), {}, {}});
    if (m_save.isRunning() || (m_draft.hasUnsaved() && !m_id.empty()))
        return;
    if (m_id.empty())
        m_state->showLoading(6);
    const services::WorkspacePtr open = workspace();
    m_load = load<Loaded>(
        {},
        [open, wanted = m_wanted.isEmpty() ? m_id : m_wanted.toStdString()](const Job &job) -> Result<Loaded> {
            Loaded loaded;
            TRY(loaded.segments, services::listDocuments(*open, "segment"));
            TRY(Vocabulary words, loadVocabulary(job, *open));
            loaded.words = std::make_shared<const Vocabulary>(std::move(words));
            for (const services::Document &segment : loaded.segments)
                if (segment.id == wanted || (loaded.id.empty() && segment.name == wanted))
                    loaded.id = segment.id;
            if (loaded.id.empty() && !loaded.segments.empty())
                loaded.id = loaded.segments.front().id;
            if (!loaded.id.empty()) {
                TRY(loaded.history, services::documentHistory(*open, loaded.id));
            }
            return loaded;
        },
        [this](Result<Loaded> loaded) {
            if (!loaded)
                return m_state->showError(loaded.error());
            take(std::move(*loaded));
        });
}

void SegmentsPage::take(Loaded loaded)
{
    m_segments = std::move(loaded.segments);
    m_words = loaded.words;
    const bool other = m_id != loaded.id;
    m_id = loaded.id;
    m_wanted.clear();
    if (m_id.empty())
        return m_state->showEmpty({u"target"_s,
                                   tr("No segment yet"),
                                   tr("Describe the people you want to talk to; the exact number follows your hand."),
                                   tr("New segment"),
                                   {}});
    std::vector<services::Draft<Json>::Step> steps;
    for (const services::DocumentStep &step : loaded.history.steps)
        steps.push_back({step.text, step.body.isNull() ? step.body : rule_edit::normalized(step.body)});
    const Json before = m_draft.hasUnsaved() || other ? Json() : m_draft.value();
    if (loaded.history.position > 0)
        m_draft = services::Draft<Json>(std::move(steps), loaded.history.position);
    m_choice->clear();
    for (const services::Document &segment : m_segments)
        m_choice->addItem(QString::fromStdString(segment.name), QString::fromStdString(segment.id));
    m_choice->setCurrentIndex(m_choice->findData(QString::fromStdString(m_id)));
    if (other || !(before == m_draft.value()))
        showDocument();
    m_state->showContent();
    setAsOf(context().clock.now());
    count();
}

void SegmentsPage::showDocument()
{
    const Json &document = m_draft.value();
    const Json *name = document.find("name");
    m_name->setText(name && name->isString() ? QString::fromStdString(name->text()) : QString());
    m_tree->setDocument(document, m_words);
    Q_EMIT historyChanged();
}

void SegmentsPage::edit(const Json &document, const QString &text, const QString &gesture, bool rebuild)
{
    m_draft.edit(
        text.toStdString(), [&](const Json &) { return document; }, gesture.toStdString());
    if (rebuild)
        showDocument();
    Q_EMIT historyChanged();
    count();
    m_saveSoon.start();
}

Result<SegmentsPage::Counted> SegmentsPage::countAll(const Job &job, const services::WorkspacePtr &workspace,
                                                     const Json &document, const std::string &id, Instant asOf)
{
    Counted counted;
    TRY(const auto service, services::SegmentService::open(workspace, asOf, job));
    TRY(const segments::Segment segment, service->compile(document, id));
    TRY(const Json json, service->count(segment, true));
    counted.count = quint64(json.find("count")->integer());
    counted.people = quint64(json.find("people")->integer());
    for (const Json &line : json.find("lines")->items())
        counted.lines[line.find("path")->text()] = {quint64(line.find("count")->integer()),
                                                    quint64(line.find("after")->integer())};
    if (const Json *warnings = json.find("warnings"); warnings && !warnings->items().empty())
        counted.warning = QString::fromStdString(warnings->items().front().find("message")->text());
    TRY(const Json sample, service->sample(segment, 20, 1));
    TRY(const columns::SnapshotPtr snapshot, services::currentSnapshot(*workspace, job));
    for (std::size_t i = 0; i < snapshot->attributes.size() && std::size_t(counted.columns.size()) < sampleColumns; ++i)
        if (snapshot->attributes[i].name != "created")
            counted.columns << QString::fromStdString(snapshot->attributes[i].name);
    for (const Json &member : sample.find("members")->items()) {
        QStringList row {QString::fromStdString(member.text())};
        const auto number = snapshot->customers.find(member.text());
        for (const QString &name : counted.columns) {
            const columns::AttributeColumn *column = snapshot->attribute(name.toStdString());
            const auto code = number && column ? std::uint32_t(column->codes.at(*number)) : 0u;
            row << (code ? QString::fromUtf8(column->dictionary.text(code).data(),
                                             qsizetype(column->dictionary.text(code).size()))
                         : QString());
        }
        counted.sample.push_back(std::move(row));
    }
    return counted;
}

void SegmentsPage::count()
{
    const services::WorkspacePtr open = workspace();
    if (!open || m_id.empty())
        return;
    const Instant now = context().clock.now();
    m_count = load<Counted>(
        {},
        [open, document = m_draft.value(), id = m_id, now](const Job &job) {
            return countAll(job, open, document, id, now);
        },
        [this](Result<Counted> counted) {
            m_warning->setVisible(!counted || !counted->warning.isEmpty());
            if (!counted) {
                m_tree->setCounts({});
                return m_warning->setText(errorText(counted.error()));
            }
            show(*counted);
        });
}

void SegmentsPage::show(const Counted &counted)
{
    m_warning->setText(counted.warning);
    m_tree->setCounts(counted.lines);
    const double share = counted.people ? double(counted.count) / double(counted.people) : 0;
    m_total->setText(fullNumber(double(counted.count)));
    m_share->setText(tr("people · %1 of all %2 customers").arg(percentText(share), fullNumber(double(counted.people))));
    m_bar->setValue(int(share * 1000));
    std::vector<TableColumn> columns {{tr("Customer"), TableColumn::Kind::Text, 130}};
    for (const QString &name : counted.columns)
        columns.push_back({name, TableColumn::Kind::Muted});
    std::vector<TableRows::Row> rows;
    for (const QStringList &line : counted.sample) {
        TableRows::Row row {line.front(), {}};
        for (const QString &text : line)
            row.cells.emplace_back(text);
        rows.push_back(std::move(row));
    }
    m_rows->setColumns(std::move(columns));
    m_rows->setRows(std::move(rows));
}

void SegmentsPage::save()
{
    if (m_save.isRunning() || !m_draft.hasUnsaved() || m_id.empty())
        return;
    m_draft.endGesture();
    const services::WorkspacePtr open = workspace();
    const store::DraftChange change = m_draft.takeUnsaved(stepOf);
    m_save = load<bool>(
        {},
        [open, id = m_id, change](const Job &job) -> Result<bool> {
            TRY_VOID(services::saveDraft(job, *open, id, change));
            return true;
        },
        [this, change](Result<bool> saved) {
            m_save = {};
            if (!saved)
                return Q_EMIT context().toastRequested(errorText(saved.error()));
            m_draft.markSaved(change);
            m_choice->setItemText(m_choice->currentIndex(), m_name->text());
            if (m_draft.hasUnsaved())
                save();
        });
}

void SegmentsPage::runPrimary()
{
    if (!workspace())
        return;
    const services::WorkspacePtr open = workspace();
    QString name = tr("New segment");
    for (int n = 2; std::any_of(m_segments.begin(), m_segments.end(),
                                [&](const auto &known) { return QString::fromStdString(known.name) == name; });
         ++n)
        name = tr("New segment %1").arg(n);
    const Json document = Json::object({{"format", "panorama.segment/1"},
                                        {"name", name.toStdString()},
                                        {"rule", Json::object({{"all", Json::array()}})}});
    m_save = load<std::string>(
        {},
        [open, document](const Job &job) -> Result<std::string> {
            services::DocumentStep step = stepOf(document);
            step.text = "create";
            TRY(const services::Document made, services::saveDocument(job, *open, "segment", step));
            return made.id;
        },
        [this](Result<std::string> id) {
            m_save = {};
            if (!id)
                return Q_EMIT context().toastRequested(errorText(id.error()));
            this->open(QString::fromStdString(*id));
        });
}

void SegmentsPage::stepHistory(bool redo)
{
    if (m_id.empty() || !(redo ? m_draft.redo() : m_draft.undo()))
        return;
    showDocument();
    count();
    save();
}

void register_segments_page(PageRegistry &registry)
{
    registry.add({u"segments"_s, QT_TRANSLATE_NOOP("Page", "Analysis"), u"target"_s,
                  QT_TRANSLATE_NOOP("Page", "Segments"), 40,
                  [](ShellContext &context) { return new SegmentsPage(context); }});
}

} // namespace panorama::ui
