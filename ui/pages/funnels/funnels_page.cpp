// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/funnels_page.h"

#include "columns/snapshot.h"
#include "services/snapshot_service.h"
#include "ui/pages/funnels/attribution_view.h"
#include "ui/pages/funnels/change_view.h"
#include "ui/pages/funnels/compare_view.h"
#include "ui/pages/funnels/coverage_view.h"
#include "ui/pages/funnels/cycle_view.h"
#include "ui/pages/funnels/funnel_presets.h"
#include "ui/pages/funnels/funnel_view.h"
#include "ui/pages/funnels/hours_view.h"
#include "ui/pages/funnels/paths_view.h"
#include "ui/pages/funnels/referral_view.h"
#include "ui/pages/funnels/retention_view.h"
#include "ui/pages/funnels/span_editor.h"
#include "ui/pages/funnels/stage_card.h"
#include "ui/pages/funnels/statement_view.h"
#include "ui/pages/funnels/trend_view.h"
#include "ui/rules/segment_maker.h"
#include "ui/shell/document_bar.h"
#include "ui/shell/page_registry.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/state_view.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t mostParts = 400;

} // namespace

FunnelsPage::FunnelsPage(ShellContext &context)
    : Page(context),
      m_keeper(new DraftKeeper(context, "funnel", this)),
      m_bar(new DocumentBar(context, *m_keeper)),
      m_presets(makeButton({}, u"sparkles"_s)),
      m_banner(new InlineBanner),
      m_span(new SpanEditor),
      m_segment(new QComboBox),
      m_tabs(new PanelTabs)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    createHead(column);
    column->addWidget(m_banner);
    m_banner->hide();
    createViews();
    column->addWidget(m_tabs, 1);
    m_state = new StateStack(content, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_state);
    connect(m_state, &StateStack::actionRequested, this, &FunnelsPage::runPrimary);
    connect(m_state, &StateStack::secondActionRequested, this, &FunnelsPage::choosePreset);
    connect(m_state, &StateStack::retryRequested, this, &FunnelsPage::refresh);
    connect(m_bar, &DocumentBar::openRequested, this, &FunnelsPage::open);
    connect(m_keeper, &DraftKeeper::historyChanged, this, &FunnelsPage::historyChanged);
    connect(&m_funnel->stageCard(), &StageCard::historyChanged, this, &FunnelsPage::historyChanged);
}

void FunnelsPage::createHead(QLayout *column)
{
    m_segment->setObjectName(u"funnels.segment"_s);
    m_segment->setMinimumWidth(150);
    m_segment->setMaximumWidth(220);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_presets->setObjectName(u"funnels.presets"_s);
    row->addWidget(m_bar);
    row->addWidget(m_presets);
    row->addStretch();
    row->addWidget(m_segment);
    row->addWidget(m_span);
    static_cast<QVBoxLayout *>(column)->addLayout(row);
    connect(m_presets, &QPushButton::clicked, this, &FunnelsPage::choosePreset);
    connect(m_span, &SpanEditor::spanChanged, this, [this] {
        if (m_keeper->document())
            edit("change the period", withSpan(*m_keeper->document(), m_span->first(), m_span->last()));
    });
    connect(m_banner, &InlineBanner::actionRequested, this, [this] {
        if (m_keeper->document())
            edit("change the period", withSpan(*m_keeper->document(), usualFirst(), m_dataLast));
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
               new CompareView(context()),
               new TrendView(context()),
               new ChangeView(context()),
               new StatementView(context()),
               new RetentionView(context()),
               new PathsView(context()),
               new HoursView(context()),
               new AttributionView(context()),
               new ReferralView(context()),
               new CycleView(context()),
               new CoverageView(context())};
    m_tabs->setObjectName(u"funnels.tabs"_s);
    for (JourneyView *view : m_views) {
        m_tabs->addTab(view, QString());
        connect(view, &JourneyView::segmentWanted, this,
                [this](const Json &rule, const QString &name) { m_write = makeSegment(context(), this, rule, name); });
    }
    connect(m_funnel, &FunnelView::edited, this,
            [this](const Json &document, const char *text) { edit(text, document); });
}

void FunnelsPage::retranslate()
{
    m_presets->setText(tr("Presets"));
    const QString titles[] = {tr("Funnel"),      tr("Comparison"), tr("Trend"), tr("Change"),
                              tr("Arrivals"),    tr("Retention"),  tr("Paths"), tr("Hours"),
                              tr("Attribution"), tr("Referral"),   tr("Cycle"), tr("Coverage")};
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
    PageHistory history = m_keeper->history();
    if (m_funnel->stageCard().canTakeBack())
        history.undo = tr("bring in loss reasons");
    return history;
}

std::vector<Command> FunnelsPage::commands()
{
    std::vector<Command> list = m_bar->commands();
    list.push_back(
        {u"funnels.preset"_s, tr("New funnel from a preset"), {}, u"sparkles"_s, {}, [this] { choosePreset(); }});
    return list;
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
    TRY(const auto segments, services::listDocuments(*workspace, "segment"));
    std::vector<Vocabulary::Named> named;
    for (const services::Document &segment : segments)
        named.push_back({QString::fromStdString(segment.id), QString::fromStdString(segment.name), 0});
    if (named != loaded.words->segments) {
        auto words = std::make_shared<Vocabulary>(*loaded.words);
        words->segments = std::move(named);
        loaded.words = std::move(words);
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
        return showNoWorkspace(*m_state, u"funnel"_s);
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
    const std::vector<Vocabulary::Named> words = m_words ? m_words->segments : std::vector<Vocabulary::Named>();
    m_words = loaded.words;
    m_breakdowns = loaded.breakdowns;
    m_dataFirst = loaded.dataFirst;
    m_dataLast = loaded.dataLast;
    m_span->setData(m_dataFirst, m_dataLast);
    const bool isOther = m_keeper->take(std::move(loaded.documents));
    m_bar->showDocuments();
    setAsOf(context().clock.now());
    if (!m_keeper->document())
        return m_state->showEmpty({u"funnel"_s, tr("No funnel yet"),
                                   tr("Put the steps of the journey in order and see where people are lost, and why."),
                                   tr("New funnel"), tr("Start from a preset")});
    m_state->showContent();
    // What the page itself has just saved is what it shows already.
    if (isOther || m_shownOf != m_wordsOf || words != m_words->segments)
        showDocument();
}

QDate FunnelsPage::usualFirst() const
{
    const QDate quarter = m_dataLast.addDays(-89);
    return m_dataFirst.isValid() ? std::max(m_dataFirst, quarter) : quarter;
}

// A period that no event lies in shows nothing but noughts: that is said, with the way to the data.
void FunnelsPage::showCoverage()
{
    const QDate from = dayOf(*m_keeper->document(), "from"), to = dayOf(*m_keeper->document(), "to");
    const bool isOutside =
        m_dataFirst.isValid() && from.isValid() && to.isValid() && (to <= m_dataFirst || from > m_dataLast);
    m_banner->setVisible(isOutside);
    if (isOutside)
        m_banner->showMessage(PillTone::Warn,
                              tr("There are no events in this period: the data is from %1 to %2.")
                                  .arg(dayText(m_dataFirst), dayText(m_dataLast)),
                              tr("Show the data"));
}

void FunnelsPage::showDocument()
{
    const Json &document = *m_keeper->document();
    m_shownOf = m_wordsOf;
    follow(); // first: the answer is on its way while the document is shown
    const QDate from = dayOf(document, "from"), to = dayOf(document, "to");
    if (from.isValid() && to.isValid())
        m_span->setSpan(from, to.addDays(-1));
    showCoverage();
    Choices segments {{tr("All customers"), QString()}};
    for (const Vocabulary::Named &segment : m_words->segments)
        segments.emplace_back(segment.name, segment.id);
    const Json *segment = document.find("segment");
    offerChoices(*m_segment, segments,
                 segment && segment->isString() ? QString::fromStdString(segment->text()) : QString());
    m_funnel->showDocument(document, m_words, m_breakdowns);
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
    m_funnel->stageCard().forgetSheet();
    m_keeper->edit(text, std::move(document));
    showDocument();
}

void FunnelsPage::runPrimary()
{
    if (!workspace() || !m_words)
        return;
    const std::vector<FunnelPreset> presets = funnelPresets(*m_words);
    Json steps = presets.front().steps;
    if (steps.items().empty())
        steps.append(Json::object({{"event", usualEvent(*m_words, {"order"}).toStdString()}}));
    create(steps, tr("New funnel"));
}

void FunnelsPage::create(const Json &steps, const QString &name)
{
    const QDate last = m_dataLast.isValid() ? m_dataLast : qdate(context().today());
    const QDate first = m_dataLast.isValid() ? usualFirst() : last.addDays(-89);
    m_bar->create(withSpan(Json::object({{"format", "panorama.funnel/1"},
                                         {"name", name.toStdString()},
                                         {"steps", steps},
                                         {"window_days", 30},
                                         {"from", Json()},
                                         {"to", Json()},
                                         {"segment", Json()},
                                         {"view", "cohort"}}),
                           first, last));
}

void FunnelsPage::choosePreset()
{
    if (!workspace() || !m_words)
        return;
    auto presets = std::make_shared<std::vector<FunnelPreset>>(funnelPresets(*m_words));
    auto *popover = new Popover(window());
    auto *list = new PickList(presetItems(*presets), {tr("Search presets"), u"funnels.preset.field"_s, false, false},
                              popover->panel());
    popover->body()->addWidget(list);
    connect(popover, &Popover::dismissed, popover, &QObject::deleteLater);
    connect(list, &PickList::picked, this, [this, popover, presets](const QString &id) {
        popover->dismiss();
        for (const FunnelPreset &preset : *presets) {
            if (preset.id != id)
                continue;
            create(preset.steps, preset.name);
            if (!preset.blind.isEmpty())
                Q_EMIT context().toastRequested(
                    tr("No event measures these stages yet: %1.").arg(listText(preset.blind)));
        }
    });
    popover->open(m_presets->isVisible() ? m_presets : static_cast<QWidget *>(this), Popover::Place::BelowLeft, 420);
}

void FunnelsPage::stepHistory(bool redo)
{
    if (!redo && m_funnel->stageCard().canTakeBack())
        return m_funnel->stageCard().takeSheetBack();
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
