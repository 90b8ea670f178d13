// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/funnels_page.h"

#include "columns/snapshot.h"
#include "services/snapshot_service.h"
#include "ui/pages/funnels/attribution_view.h"
#include "ui/pages/funnels/change_view.h"
#include "ui/pages/funnels/coverage_view.h"
#include "ui/pages/funnels/cycle_view.h"
#include "ui/pages/funnels/funnel_view.h"
#include "ui/pages/funnels/hours_view.h"
#include "ui/pages/funnels/paths_view.h"
#include "ui/pages/funnels/referral_view.h"
#include "ui/pages/funnels/retention_view.h"
#include "ui/pages/funnels/span_editor.h"
#include "ui/pages/funnels/statement_view.h"
#include "ui/shell/document_bar.h"
#include "ui/shell/page_registry.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state_view.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t mostParts = 400;

std::string iso(const QDate &day)
{
    return day.toString(Qt::ISODate).toStdString();
}

QDate dayOf(const Json &document, const char *key)
{
    const Json *value = document.find(key);
    return value && value->isString() ? QDate::fromString(QString::fromStdString(value->text()).left(10), Qt::ISODate)
                                      : QDate();
}

} // namespace

FunnelsPage::FunnelsPage(ShellContext &context)
    : Page(context),
      m_keeper(new DraftKeeper(context, "funnel", this)),
      m_bar(new DocumentBar(context, *m_keeper)),
      m_span(new SpanEditor),
      m_segment(new QComboBox),
      m_tabs(new PanelTabs)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    createHead(column);
    createViews();
    column->addWidget(m_tabs, 1);
    m_state = new StateStack(content, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_state);
    connect(m_state, &StateStack::actionRequested, this, &FunnelsPage::runPrimary);
    connect(m_state, &StateStack::retryRequested, this, &FunnelsPage::refresh);
    connect(m_bar, &DocumentBar::openRequested, this, &FunnelsPage::open);
    connect(m_keeper, &DraftKeeper::historyChanged, this, &FunnelsPage::historyChanged);
}

void FunnelsPage::createHead(QLayout *column)
{
    m_segment->setObjectName(u"funnels.segment"_s);
    m_segment->setMinimumWidth(150);
    m_segment->setMaximumWidth(220);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_bar);
    row->addStretch();
    row->addWidget(m_segment);
    row->addWidget(m_span);
    static_cast<QVBoxLayout *>(column)->addLayout(row);
    connect(m_span, &SpanEditor::spanChanged, this, [this] {
        Json document = m_keeper->document() ? *m_keeper->document() : Json();
        document.set("from", iso(m_span->first()));
        document.set("to", iso(m_span->last().addDays(1)));
        edit("change the period", std::move(document));
    });
    connect(m_segment, &QComboBox::activated, this, [this](int index) {
        Json document = m_keeper->document() ? *m_keeper->document() : Json();
        const QString id = m_segment->itemData(index).toString();
        document.set("segment", id.isEmpty() ? Json() : Json(id.toStdString()));
        edit("change the people", std::move(document));
    });
}

void FunnelsPage::createViews()
{
    m_funnel = new FunnelView(context());
    m_views = {m_funnel,
               new RetentionView(context()),
               new PathsView(context()),
               new HoursView(context()),
               new AttributionView(context()),
               new ChangeView(context()),
               new CycleView(context()),
               new CoverageView(context()),
               new ReferralView(context()),
               new StatementView(context())};
    m_tabs->setObjectName(u"funnels.tabs"_s);
    for (JourneyView *view : m_views) {
        m_tabs->addTab(view, QString());
        connect(view, &JourneyView::segmentWanted, this, &FunnelsPage::makeSegment);
    }
    connect(m_funnel, &FunnelView::edited, this,
            [this](const Json &document, const char *text) { edit(text, document); });
}

void FunnelsPage::retranslate()
{
    const QString titles[] = {tr("Funnel"),      tr("Retention"),        tr("Paths"),       tr("Hours"),
                              tr("Attribution"), tr("Change explained"), tr("Sales cycle"), tr("Coverage"),
                              tr("Referral"),    tr("Arrivals")};
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        m_tabs->setTabText(int(i), titles[i]);
        m_views[i]->retranslate();
    }
    m_segment->setAccessibleName(tr("Segment"));
    if (m_keeper->document() && m_words)
        showDocument();
}

PageTools FunnelsPage::tools() const
{
    return {false, tr("New funnel"), u"plus"_s, workspace() != nullptr};
}

PageHistory FunnelsPage::history() const
{
    return m_keeper->history();
}

std::vector<Command> FunnelsPage::commands()
{
    return m_bar->commands();
}

void FunnelsPage::open(const QString &argument)
{
    m_keeper->want(argument);
    refresh();
}

Result<FunnelsPage::Loaded> FunnelsPage::read(const Job &job, const services::WorkspacePtr &workspace,
                                              const DraftKeeper::Reader &reader, const VocabularyPtr &known)
{
    Loaded loaded;
    TRY(loaded.documents, reader(*workspace, {}));
    TRY(const columns::SnapshotPtr snapshot, services::currentSnapshot(*workspace, job));
    loaded.words = known;
    if (!known) {
        TRY(loaded.words, loadVocabulary(job, *workspace));
    }
    for (const columns::AttributeColumn &attribute : snapshot->attributes)
        if (attribute.dictionary.size() <= mostParts)
            loaded.breakdowns << QString::fromStdString(attribute.name);
    if (snapshot->events.rows() > 0) {
        loaded.dataFirst = qdate(snapshot->facts.zone.dateOf({snapshot->events.firstTime}));
        loaded.dataLast = qdate(snapshot->facts.zone.dateOf({snapshot->events.lastTime}));
    }
    return loaded;
}

void FunnelsPage::refresh()
{
    if (!workspace())
        return m_state->showEmpty(
            {u"funnel"_s, tr("No workspace is open"), tr("Open a workspace or start with the sample brand."), {}, {}});
    if (m_keeper->isBusy())
        return;
    if (!m_keeper->document())
        m_state->showLoading(6);
    const quint64 revision = context().dataRevision();
    const VocabularyPtr known = m_wordsOf == revision ? m_words : nullptr;
    m_load = load<Loaded>(
        {},
        [open = workspace(), reader = m_keeper->reader(), known](const Job &job) {
            return read(job, open, reader, known);
        },
        [this, revision](Result<Loaded> loaded) {
            if (!loaded)
                return m_state->showError(loaded.error());
            m_wordsOf = revision;
            take(std::move(*loaded));
        });
}

void FunnelsPage::take(Loaded loaded)
{
    m_words = loaded.words;
    m_breakdowns = loaded.breakdowns;
    m_dataFirst = loaded.dataFirst;
    m_dataLast = loaded.dataLast;
    m_span->setData(m_dataFirst, m_dataLast);
    m_keeper->take(std::move(loaded.documents));
    m_bar->showDocuments();
    setAsOf(context().clock.now());
    if (!m_keeper->document())
        return m_state->showEmpty({u"funnel"_s,
                                   tr("No funnel yet"),
                                   tr("Put the steps of the journey in order and see where people are lost, and why."),
                                   tr("New funnel"),
                                   {}});
    m_state->showContent();
    showDocument();
}

void FunnelsPage::showDocument()
{
    const Json &document = *m_keeper->document();
    const QDate from = dayOf(document, "from"), to = dayOf(document, "to");
    if (from.isValid() && to.isValid())
        m_span->setSpan(from, to.addDays(-1));
    m_segment->clear();
    m_segment->addItem(tr("All customers"), QString());
    for (const Vocabulary::Named &segment : m_words->segments)
        m_segment->addItem(segment.name, segment.id);
    const Json *segment = document.find("segment");
    m_segment->setCurrentIndex(std::max(
        0, m_segment->findData(segment && segment->isString() ? QString::fromStdString(segment->text()) : QString())));
    m_funnel->showDocument(document, m_words, m_breakdowns);
    follow();
}

void FunnelsPage::follow()
{
    for (JourneyView *view : m_views)
        view->setSubject({workspace(), *m_keeper->document(), m_words, context().clock.now()});
}

void FunnelsPage::edit(const char *text, Json document)
{
    if (!m_keeper->document() || !m_words)
        return;
    m_keeper->edit(text, std::move(document));
    showDocument();
}

void FunnelsPage::runPrimary()
{
    if (!workspace() || !m_words)
        return;
    Json steps = Json::array();
    for (const char *usual : {"targeted", "visit", "lead", "cart", "redeemed", "order"})
        for (const Vocabulary::Named &event : m_words->events)
            if (event.id == QLatin1StringView(usual))
                steps.append(Json::object({{"event", usual}}));
    if (steps.items().empty())
        steps.append(Json::object({{"event", usualEvent(*m_words, {"order"}).toStdString()}}));
    const QDate last = m_dataLast.isValid() ? m_dataLast : qdate(context().today());
    m_bar->create(Json::object({{"format", "panorama.funnel/1"},
                                {"name", tr("New funnel").toStdString()},
                                {"steps", std::move(steps)},
                                {"window_days", 30},
                                {"from", iso(last.addDays(-89))},
                                {"to", iso(last.addDays(1))},
                                {"segment", Json()},
                                {"view", "cohort"}}));
}

// Saved under a free name and opened in the builder.
void FunnelsPage::makeSegment(const Json &rule, const QString &name)
{
    m_write = load<std::string>(
        {},
        [open = workspace(), rule, name](const Job &job) -> Result<std::string> {
            TRY(const auto segments, services::listDocuments(*open, "segment"));
            services::DocumentStep step = documentStep(Json::object(
                {{"format", "panorama.segment/1"}, {"name", freeName(name, segments).toStdString()}, {"rule", rule}}));
            step.text = "create";
            TRY(const services::Document made, services::saveDocument(job, *open, "segment", step));
            return made.id;
        },
        [this](Result<std::string> id) {
            m_write = {};
            if (!id)
                return Q_EMIT context().toastRequested(errorText(id.error()));
            Q_EMIT context().pageRequested(u"segments"_s, QString::fromStdString(*id));
        });
}

void FunnelsPage::stepHistory(bool redo)
{
    if (m_keeper->step(redo))
        showDocument();
}

void register_funnels_page(PageRegistry &registry)
{
    registry.add({u"funnels"_s, QT_TRANSLATE_NOOP("Page", "Analysis"), u"filter"_s,
                  QT_TRANSLATE_NOOP("Page", "Funnels"), 50,
                  [](ShellContext &context) { return new FunnelsPage(context); }});
}

} // namespace panorama::ui
