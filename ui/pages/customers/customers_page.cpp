// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customers/customers_page.h"

#include "services/customer_reading.h"
#include "services/identity_review.h"
#include "services/journey_service.h"
#include "ui/pages/customers/profile_view.h"
#include "ui/pages/customers/review_view.h"
#include "ui/shell/page_registry.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QScopeGuard>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

CustomersPage::CustomersPage(ShellContext &context)
    : Page(context),
      m_views(new Segmented),
      m_stack(new CurrentStack),
      m_review(new ReviewView(context.tasks)),
      m_search(new SearchBox),
      m_list(new Card),
      m_rows(new TableRows({}, this)),
      m_table(new TableView),
      m_profile(new ProfileView)
{
    createWidgets();
    connectWidgets();
}

void CustomersPage::createWidgets()
{
    m_search->setObjectName(u"customers.search"_s);
    m_table->setObjectName(u"customers.list"_s);
    m_table->setRowsModel(m_rows);
    m_list->body()->addWidget(m_search);
    m_list->body()->addWidget(m_table, 1);
    m_list->setMinimumHeight(560);
    m_personState = new StateStack(m_profile);
    auto *people = new QWidget;
    auto *row = new QHBoxLayout(people);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_list, 10);
    row->addWidget(m_personState, 13);
    m_stack->addWidget(people);
    m_stack->addWidget(m_review);
    m_views->setObjectName(u"customers.views"_s);
    m_views->addChoice(u"people"_s, QString());
    m_views->addChoice(u"review"_s, QString());
    m_views->setCurrent(u"people"_s);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(12);
    inner->addWidget(m_views, 0, Qt::AlignLeft);
    inner->addWidget(m_stack, 1);
    m_state = new StateStack(content, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
}

void CustomersPage::connectWidgets()
{
    m_findSoon.setSingleShot(true);
    m_findSoon.setInterval(120);
    connect(m_search, &QLineEdit::textChanged, &m_findSoon, qOverload<>(&QTimer::start));
    connect(&m_findSoon, &QTimer::timeout, this, &CustomersPage::find);
    connect(m_table, &TableView::rowChosen, this, &CustomersPage::openCustomer);
    connect(m_profile, &ProfileView::cutRequested, this, &CustomersPage::cut);
    connect(m_profile, &ProfileView::linkRequested, this, &CustomersPage::linkAgain);
    connect(m_views, &Segmented::chosen, this, &CustomersPage::showView);
    connect(m_review, &ReviewView::judged, this, &CustomersPage::judge);
    connect(m_review, &ReviewView::customerRequested, this, [this](const QString &key) {
        showView(u"people"_s);
        openCustomer(key);
    });
    connect(&context(), &ShellContext::workspaceChanged, this, [this] {
        m_directory = {};
        m_recent = {};
        m_current.clear();
        m_steps.clear();
        m_done = 0;
        Q_EMIT historyChanged();
    });
    connect(m_state, &StateStack::retryRequested, this, &CustomersPage::refresh);
    connect(m_state, &StateStack::actionRequested, this,
            [this] { Q_EMIT this->context().pageRequested(u"channels"_s, {}); });
}

void CustomersPage::showView(const QString &id)
{
    m_views->setCurrent(id);
    m_stack->setCurrentIndex(id == u"review" ? 1 : 0);
}

void CustomersPage::retranslate()
{
    m_search->setPlaceholderText(tr("Name, pinyin, phone, e-mail, number …"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_views->setChoiceText(u"people"_s, tr("People"));
    m_views->setChoiceText(u"review"_s, tr("To review"));
    m_review->retranslate();
    m_list->setTitle(tr("Customers"));
    m_profile->retranslate();
    m_personState->showEmpty({u"user"_s,
                              tr("Nobody is chosen"),
                              tr("Choose a customer to see identifiers, orders, the timeline and the links."),
                              {},
                              {}});
    if (!m_current.isEmpty())
        openCustomer(m_current);
    showColumns();
    find();
}

void CustomersPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void CustomersPage::open(const QString &argument)
{
    showView(argument == u"review" ? argument : u"people"_s);
    if (argument == u"review")
        return;
    m_current = argument;
    openCustomer(argument);
}

void CustomersPage::refresh()
{
    if (!workspace())
        return showNoWorkspace(*m_state, u"users"_s);
    if (m_recent.people.empty())
        m_state->showLoading(8);
    loadRecent();
    loadDirectory();
}

void CustomersPage::loadDirectory()
{
    m_load = load<Directory>(
        {},
        [open = workspace(), names = m_directory.names](const Job &job) -> Result<Directory> {
            TRY(services::IdentityReading pairs, services::readPairs(job, *open));
            TRY(services::PeopleArenaPtr present, services::presentNames(job, *open, names));
            return Directory {std::move(present), std::move(pairs)};
        },
        [this](Result<Directory> directory) {
            m_isLocked = !directory && directory.error().code == ErrorCode::Locked;
            if (m_isLocked) // what needs no names stays
                return find();
            if (!directory)
                return m_state->showError(directory.error());
            take(std::move(*directory));
        });
}

void CustomersPage::take(Directory directory)
{
    // Freeing a million names takes longer than a frame: the old ones go on a worker.
    auto old = std::make_shared<std::pair<Directory, std::shared_ptr<const journeys::RfmResult>>>(
        std::exchange(m_directory, std::move(directory)), std::move(m_rfm));
    const auto drop = qScopeGuard([this, &old] {
        load<bool>(
            {}, [old = std::move(old)](const Job &) -> Result<bool> { return true; }, [](const Result<bool> &) {})
            .detach();
    });
    const auto waiting = services::matchedPairs(*m_directory.pairs.view, "review").size();
    m_views->setChoiceText(u"review"_s,
                           waiting ? tr("To review · %1").arg(fullNumber(double(waiting))) : tr("To review"));
    m_review->show(workspace(), m_directory.pairs, context().clock.now());
    find();
    openCustomer(m_current);
}

void CustomersPage::openCustomer(const QString &id)
{
    if (id.isEmpty() || !workspace())
        return;
    m_current = id;
    if (m_shown.isEmpty())
        m_personState->showLoading(8);
    const services::WorkspacePtr open = workspace();
    m_person = load<Person>(
        {},
        [open, id = id.toStdString(), now = context().clock.now()](const Job &job) -> Result<Person> {
            TRY(services::CustomerReading reading, services::readCustomer(job, *open, id));
            TRY(const identity::CustomerNumber customer, reading.view->find(id, open->settings().region));
            Person person;
            TRY(person.profile, services::customerProfile(job, reading, customer, now));
            TRY(person.timeline, services::customerTimeline(job, reading, customer, now));
            return person;
        },
        [this](Result<Person> person) {
            if (!person && person.error().code == ErrorCode::Locked)
                return showLocked(*m_personState);
            if (!person)
                return m_personState->showError(person.error());
            m_shown = QString::fromStdString(person->profile.id);
            m_profile->show(person->profile, person->timeline, workspace()->settings().zone);
            m_personState->showContent();
            showRfm();
        });
}

// Scores need all customers who ordered; worked out once for a revision.
void CustomersPage::showRfm()
{
    using Scores = std::shared_ptr<const journeys::RfmResult>;
    const auto show = [this] {
        const auto number = m_rfm->snapshot->customers.find(m_shown.toStdString());
        const auto found = number
            ? std::ranges::lower_bound(m_rfm->customers, *number, {}, &journeys::RfmCustomer::customer)
            : m_rfm->customers.end();
        m_profile->showRfm(found != m_rfm->customers.end() && found->customer == *number ? &*found : nullptr);
    };
    m_profile->showRfm(nullptr);
    if (m_rfm)
        return show();
    m_scores = load<Scores>(
        {},
        [open = workspace(), now = context().clock.now()](const Job &job) -> Result<Scores> {
            TRY(journeys::RfmResult result, services::runRfm({*open, now, job}));
            return std::make_shared<const journeys::RfmResult>(std::move(result));
        },
        [this, show](Result<Scores> scores) {
            if (!scores)
                return;
            m_rfm = *scores;
            show();
        });
}

void CustomersPage::run(const QString &title, const Change &change, const QString &toast)
{
    m_write = load<services::LinkChange>(
        title, [open = workspace(), change](const Job &job) { return change(job, *open); },
        [this, toast](const Result<services::LinkChange> &done) {
            if (done && !toast.isEmpty())
                Q_EMIT context().toastRequested(toast);
            if (!done)
                Q_EMIT context().problemRaised(errorText(done.error()));
            refresh();
        });
}

void CustomersPage::decide(Step step, const QString &title, const QString &toast)
{
    run(title, step.redo, toast);
    m_steps.resize(m_done);
    m_steps.push_back(std::move(step));
    m_done = m_steps.size();
    Q_EMIT historyChanged();
}

void CustomersPage::cut(const QString &link)
{
    const auto item = m_profile->link(link);
    decide(
        {tr("cut link"),
         [id = link.toStdString()](const Job &job, store::Workspace &open) {
             return services::unlinkRecords(job, open, id);
         },
         [item](const Job &job, store::Workspace &open) { return services::linkRecords(job, open, item.a, item.b); }},
        tr("Cutting the link"), tr("The link is cut for good; Ctrl+Z or linking by hand brings it back."));
}

void CustomersPage::linkAgain(const QString &a, const QString &b, const QString &link)
{
    decide({tr("link records"),
            [a = a.toStdString(), b = b.toStdString()](const Job &job, store::Workspace &open) {
                return services::linkRecords(job, open, a, b);
            },
            [id = link.toStdString()](const Job &job, store::Workspace &open) {
                return services::unlinkRecords(job, open, id);
            }},
           tr("Linking"), tr("The records are one customer again."));
}

void CustomersPage::judge(const QString &pair, bool same)
{
    decide({same ? tr("accept pair") : tr("reject pair"),
            [id = pair.toStdString(), same](const Job &job, store::Workspace &open) {
                return services::judgePair(job, open, id, same);
            },
            [id = pair.toStdString()](const Job &job, store::Workspace &open) {
                return services::reopenPair(job, open, id);
            }},
           tr("Noting the decision"), {});
}

PageHistory CustomersPage::history() const
{
    return {m_done > 0 ? m_steps[m_done - 1].text : QString(),
            m_done < m_steps.size() ? m_steps[m_done].text : QString()};
}

void CustomersPage::stepHistory(bool redo)
{
    if (!workspace() || (redo ? m_done == m_steps.size() : m_done == 0))
        return;
    const Step &step = m_steps[redo ? m_done : m_done - 1];
    run(redo ? tr("Redoing") : tr("Undoing"), redo ? step.redo : step.undo, {});
    m_done = redo ? m_done + 1 : m_done - 1;
    Q_EMIT historyChanged();
}

void register_customers_page(PageRegistry &registry)
{
    registry.add({u"customers"_s, QT_TRANSLATE_NOOP("Page", "Data"), u"users"_s, QT_TRANSLATE_NOOP("Page", "Customers"),
                  30, [](ShellContext &context) { return new CustomersPage(context); }});
}

} // namespace panorama::ui
