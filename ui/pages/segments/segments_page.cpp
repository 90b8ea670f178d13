// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/segments_page.h"

#include "services/segment_service.h"
#include "ui/pages/segments/explore_panel.h"
#include "ui/pages/segments/exports_room.h"
#include "ui/pages/segments/lifecycle_room.h"
#include "ui/pages/segments/lookalike_panel.h"
#include "ui/pages/segments/overlap_panel.h"
#include "ui/pages/segments/people_panel.h"
#include "ui/pages/segments/pools_room.h"
#include "ui/pages/segments/portrait_panel.h"
#include "ui/pages/segments/rule_card.h"
#include "ui/pages/segments/segment_templates.h"
#include "ui/pages/segments/side_tabs.h"
#include "ui/pages/segments/size_panel.h"
#include "ui/pages/segments/tags_room.h"
#include "ui/pages/segments/why_panel.h"
#include "ui/rules/json_editor.h"
#include "ui/rules/rule_edit.h"
#include "ui/rules/rule_figures.h"
#include "ui/shell/document_bar.h"
#include "ui/shell/lazy_panel.h"
#include "ui/shell/page_registry.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace panorama::ui {

using namespace Qt::StringLiterals;

SegmentsPage::SegmentsPage(ShellContext &context)
    : Page(context),
      m_keeper(new DraftKeeper(context, "segment", this, rule_edit::normalized)),
      m_bar(new DocumentBar(context, *m_keeper)),
      m_count(new LiveCount(context, this)),
      m_rule(new RuleCard),
      m_side(new Card),
      m_tabs(new PanelTabs),
      m_templates(makeButton({}, u"sparkles"_s)),
      m_export(makeButton({}, u"upload"_s)),
      m_head(new QWidget),
      m_room(new Segmented),
      m_builder(new QWidget),
      m_places(new QWidget)
{
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(12);
    head->addWidget(m_room);
    head->addStretch();
    head->addWidget(m_bar);
    head->addWidget(m_templates);
    head->addWidget(m_export);
    createPanels();
    m_builder->setObjectName(u"segments.builder"_s);
    auto *row = new QHBoxLayout(m_builder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_rule, 60);
    row->addWidget(m_side, 40);
    auto *places = new QVBoxLayout(m_places);
    places->setContentsMargins(0, 0, 0, 0);
    places->addWidget(m_builder);
    createRooms();
    m_state = new StateStack(m_places, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(16);
    outer->addWidget(m_head);
    outer->addWidget(m_state, 1);
    m_templates->setObjectName(u"segments.templates"_s);
    connect(m_templates, &QPushButton::clicked, this, &SegmentsPage::chooseTemplate);
    connect(m_state, &StateStack::actionRequested, this, &SegmentsPage::runPrimary);
    connect(m_state, &StateStack::secondActionRequested, this, &SegmentsPage::chooseTemplate);
    connect(m_state, &StateStack::retryRequested, this, &SegmentsPage::refresh);
    m_rule->setFigures(new RuleFigures(context, this));
    connectRule();
}

void SegmentsPage::createPanels()
{
    auto *people = new PeoplePanel(context());
    m_why = new WhyPanel(context());
    m_panels = {people,
                new PortraitPanel(context()),
                m_why,
                new OverlapPanel(context()),
                new SizePanel(context()),
                new LookalikePanel(context()),
                new ExplorePanel(context())};
    m_tabs->setObjectName(u"segments.tabs"_s);
    for (SegmentPanel *panel : m_panels) {
        panel->setContentsMargins(0, 10, 0, 0);
        m_tabs->addTab(panel, QString());
    }
    m_sideTabs = new SideTabs(*m_tabs);
    m_side->body()->addWidget(m_sideTabs);
    m_side->body()->addWidget(m_tabs, 1);
    QObject::connect(people, &PeoplePanel::whyRequested, this, [this](const QString &customer) {
        m_tabs->setCurrentWidget(m_why);
        m_why->ask(customer);
    });
}

void SegmentsPage::createRooms()
{
    m_exports = new ExportsRoom(context());
    m_rooms = {new TagsRoom(context()), new PoolsRoom(context()), new LifecycleRoom(context()), m_exports};
    for (SegmentRoom *room : m_rooms) {
        m_places->layout()->addWidget(room);
        room->hide();
        QObject::connect(room, &SegmentRoom::historyChanged, this, &SegmentsPage::historyChanged);
    }
    for (const QString &id : {u"builder"_s, u"tags"_s, u"pools"_s, u"lifecycle"_s, u"exports"_s})
        m_room->addChoice(id, {});
    m_room->setCurrent(u"builder"_s);
    m_room->setObjectName(u"segments.room"_s);
    m_export->setObjectName(u"segments.export"_s);
    QObject::connect(m_room, &Segmented::chosen, this, &SegmentsPage::showRoom);
    QObject::connect(m_export, &QPushButton::clicked, this, [this] {
        m_exports->setSegment(QString::fromStdString(m_keeper->loaded().id));
        showRoom(u"exports"_s);
        m_exports->refreshRoom(m_words);
        m_exports->setFocus(); // the button has gone
    });
}

SegmentRoom *SegmentsPage::shownRoom() const
{
    const auto shown = std::ranges::find_if_not(m_rooms, &SegmentRoom::isHidden);
    return shown == m_rooms.end() ? nullptr : *shown;
}

void SegmentsPage::showRoom(const QString &room)
{
    const QStringList rooms {u"tags"_s, u"pools"_s, u"lifecycle"_s, u"exports"_s};
    m_room->setCurrent(room);
    const bool isBuilder = !rooms.contains(room);
    // Who goes, goes first: both at once would be seen. What stays is not touched: it may have the focus.
    for (const bool shown : {false, true}) {
        if (isBuilder == shown)
            m_builder->setVisible(shown);
        for (std::size_t i = 0; i < m_rooms.size(); ++i)
            if ((rooms.value(qsizetype(i)) == room) == shown)
                m_rooms[i]->setVisible(shown);
    }
    for (QWidget *widget : std::initializer_list<QWidget *> {m_bar, m_templates, m_export})
        widget->setVisible(isBuilder);
    Q_EMIT historyChanged();
    // Nothing saved yet is no reason to hide the other rooms.
    if (isBuilder)
        showBuilder();
    else if (m_words)
        m_state->showContent();
}

void SegmentsPage::connectRule()
{
    const auto open = [this](const QString &id) { this->open(id); };
    QObject::connect(m_bar, &DocumentBar::openRequested, this, open);
    QObject::connect(m_keeper, &DraftKeeper::historyChanged, this, &SegmentsPage::historyChanged);
    QObject::connect(m_rule, &RuleCard::edited, this, &SegmentsPage::edit);
    QObject::connect(m_rule, &RuleCard::settled, m_keeper, &DraftKeeper::finishGesture);
    QObject::connect(m_rule->json(), &JsonEditor::proposed, this, &SegmentsPage::check);
    QObject::connect(m_count, &LiveCount::counted, m_rule, &RuleCard::showCounts);
    QObject::connect(m_count, &LiveCount::failed, m_rule, &RuleCard::showError);
}

void SegmentsPage::retranslate()
{
    m_templates->setText(tr("Templates"));
    m_export->setText(tr("Hand over"));
    m_export->setToolTip(tr("Hand this segment over to an advertising platform or to store guides"));
    const std::pair<const char16_t *, QString> rooms[] = {{u"builder", tr("Segments")},
                                                          {u"tags", tr("Tags")},
                                                          {u"pools", tr("Pools")},
                                                          {u"lifecycle", tr("Lifecycle")},
                                                          {u"exports", tr("Exports")}};
    for (const auto &[id, text] : rooms)
        m_room->setChoiceText(QString::fromUtf16(id), text);
    for (SegmentRoom *room : m_rooms)
        room->retranslate();
    const QString titles[] = {tr("Members"), tr("Portrait"),    tr("Why"),     tr("Overlap"),
                              tr("Size"),    tr("Look-alikes"), tr("Explorer")};
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        m_tabs->setTabText(int(i), titles[i]);
        m_panels[i]->retranslate();
    }
    m_sideTabs->retranslate();
    m_rule->retranslate();
    if (m_keeper->document() && m_words) {
        showDocument();
        follow();
    }
}

PageTools SegmentsPage::tools() const
{
    return {false, tr("New segment"), u"plus"_s, workspace() != nullptr};
}

PageHistory SegmentsPage::history() const
{
    const SegmentRoom *room = shownRoom();
    return room ? room->history() : m_keeper->history();
}

std::vector<Command> SegmentsPage::commands()
{
    std::vector<Command> list = m_bar->commands();
    list.push_back({u"segments.template"_s, tr("New segment from a template"), {}, u"sparkles"_s, {}, [this] {
                        chooseTemplate();
                    }});
    return list;
}

void SegmentsPage::open(const QString &argument)
{
    m_keeper->want(argument);
    showRoom(u"builder"_s);
    refresh();
}

void SegmentsPage::refresh()
{
    m_head->setVisible(workspace() != nullptr);
    if (!workspace())
        return showNoWorkspace(*m_state, u"target"_s);
    if (m_keeper->isBusy())
        return;
    if (!m_keeper->document())
        m_state->showLoading(6);
    // A saved segment changes no names but those of segments: the vocabulary is read again only for new data.
    const quint64 revision = context().dataRevision();
    const VocabularyPtr known = m_wordsOf == revision ? m_words : nullptr;
    m_load = load<Loaded>(
        {},
        [open = workspace(), read = m_keeper->reader(), known](const Job &job) -> Result<Loaded> {
            Loaded loaded;
            TRY(loaded.documents, read(*open, {}));
            loaded.words = known;
            if (!known) {
                TRY(loaded.words, loadVocabulary(job, *open));
            }
            auto words = std::make_shared<Vocabulary>(*loaded.words);
            words->segments.clear();
            for (const services::Document &segment : loaded.documents.documents)
                words->segments.push_back(
                    {QString::fromStdString(segment.id), QString::fromStdString(segment.name), 0});
            loaded.words = std::move(words);
            return loaded;
        },
        [this, revision](Result<Loaded> loaded) {
            if (!loaded)
                return m_state->showError(loaded.error());
            m_wordsOf = revision;
            take(std::move(*loaded));
        });
}

void SegmentsPage::take(Loaded loaded)
{
    const bool isFresh = m_words == nullptr;
    m_words = loaded.words;
    const bool isOther = m_keeper->take(std::move(loaded.documents));
    m_bar->showDocuments();
    for (SegmentRoom *room : m_rooms)
        room->refreshRoom(m_words);
    if (m_keeper->document()) {
        if (isOther || isFresh)
            showDocument();
        m_count->forgetLibrary();
        follow();
        setAsOf(m_count->asOf());
    }
    showRoom(m_room->current());
}

void SegmentsPage::showBuilder()
{
    if (!m_words)
        return;
    m_bar->setVisible(m_keeper->document() != nullptr);
    if (m_keeper->document())
        return m_state->showContent();
    m_state->showEmpty({u"target"_s, tr("No segment yet"),
                        tr("Describe the people you want to talk to; the exact number follows your hand."),
                        tr("New segment"), tr("Start from a template")});
}

void SegmentsPage::showDocument()
{
    m_rule->showDocument(*m_keeper->document(), m_words);
}

// Counts and panels of the document as it is now.
void SegmentsPage::follow(const QString &gesture)
{
    const Json &document = *m_keeper->document();
    m_count->count(document, m_keeper->loaded().id, gesture);
    m_rule->expectCounts(m_count->generation());
    for (SegmentPanel *panel : m_panels)
        panel->setSubject({workspace(), document, m_keeper->loaded().id, m_count->asOf(), m_words});
}

void SegmentsPage::edit(const Json &document, const char *text, const QString &gesture, bool rebuild)
{
    if (!m_keeper->document())
        return;
    m_keeper->edit(text, document, gesture.toStdString());
    if (rebuild)
        showDocument();
    else
        m_rule->followDocument(document);
    follow(rebuild ? QString() : gesture);
}

// What was typed as JSON takes effect once the whole rule can be read; its name stays.
void SegmentsPage::check(const Json &document)
{
    m_check = load<bool>(
        {},
        [open = workspace(), document, id = m_keeper->loaded().id](const Job &) -> Result<bool> {
            TRY(store::ReadSession session, open->read());
            TRY(const auto library, services::segmentLibrary(session));
            TRY_VOID(segments::Segment::compile(document, library, id));
            if (documentName(document).isEmpty())
                return invalidError("A segment needs a name.", "/name", "Add \"name\".");
            return true;
        },
        [this, document](const Result<bool> &checked) {
            if (!checked)
                return m_rule->json()->showError(checked.error());
            m_rule->json()->showAccepted();
            edit(rule_edit::normalized(document), "edit the rule as JSON", u"json"_s, true);
        });
}

void SegmentsPage::runPrimary()
{
    if (workspace())
        m_bar->create(Json::object({{"format", "panorama.segment/1"},
                                    {"name", tr("New segment").toStdString()},
                                    {"rule", Json::object({{"all", Json::array()}})}}));
}

void SegmentsPage::chooseTemplate()
{
    if (!workspace())
        return;
    auto *popover = new Popover(window());
    auto *list = new PickList(segmentTemplates(), {tr("Search templates"), u"segments.template.field"_s, false, false},
                              popover->panel());
    popover->body()->addWidget(list);
    QObject::connect(popover, &Popover::dismissed, popover, &QObject::deleteLater);
    QObject::connect(list, &PickList::picked, this, [this, popover](const QString &id) {
        popover->dismiss();
        m_bar->create(segmentFromTemplate(id));
    });
    popover->open(m_templates->isVisible() ? m_templates : static_cast<QWidget *>(this), Popover::Place::BelowLeft,
                  420);
}

void SegmentsPage::stepHistory(bool redo)
{
    if (SegmentRoom *room = shownRoom())
        return room->step(redo);
    if (!m_keeper->step(redo))
        return;
    showDocument();
    follow();
}

void register_segments_page(PageRegistry &registry)
{
    registry.add({u"segments"_s, QT_TRANSLATE_NOOP("Page", "Analysis"), u"target"_s,
                  QT_TRANSLATE_NOOP("Page", "Segments"), 40,
                  [](ShellContext &context) { return new SegmentsPage(context); }});
}

} // namespace panorama::ui
