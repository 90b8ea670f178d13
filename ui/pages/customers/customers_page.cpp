// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customers/customers_page.h"

#include "services/customer_masking.h"
#include "ui/pages/customers/profile_view.h"
#include "ui/shell/page_registry.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t mostFound = 300;
}

CustomersPage::CustomersPage(ShellContext &context)
    : Page(context),
      m_search(new SearchBox),
      m_list(new Card),
      m_rows(new TableRows({}, this)),
      m_table(new TableView),
      m_profile(new ProfileView)
{
    m_search->setObjectName(u"customers.search"_s);
    m_table->setObjectName(u"customers.list"_s);
    m_table->setRowsModel(m_rows);
    m_list->body()->addWidget(m_search);
    m_list->body()->addWidget(m_table, 1);
    m_list->setMinimumHeight(560);
    m_personState = new StateStack(m_profile);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_list, 9);
    row->addWidget(m_personState, 14);
    m_state = new StateStack(content, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    m_findSoon.setSingleShot(true);
    m_findSoon.setInterval(120);
    connect(m_search, &QLineEdit::textChanged, &m_findSoon, qOverload<>(&QTimer::start));
    connect(&m_findSoon, &QTimer::timeout, this, &CustomersPage::find);
    connect(m_table, &TableView::rowChosen, this, &CustomersPage::openCustomer);
    connect(m_profile, &ProfileView::cutRequested, this, &CustomersPage::cut);
    connect(m_state, &StateStack::retryRequested, this, &CustomersPage::refresh);
    connect(m_state, &StateStack::actionRequested, this,
            [this] { Q_EMIT this->context().pageRequested(u"channels"_s, {}); });
}

void CustomersPage::retranslate()
{
    m_search->setPlaceholderText(tr("Name, pinyin, phone, e-mail, number …"));
    m_rows->setColumns({{tr("Customer"), TableColumn::Kind::Text},
                        {tr("Found by"), TableColumn::Kind::Muted, 84},
                        {tr("Value"), TableColumn::Kind::Text, 120}});
    m_list->setTitle(tr("Customers"));
    m_profile->retranslate();
    m_personState->showEmpty({u"user"_s,
                              tr("Nobody is chosen"),
                              tr("Choose a customer to see identifiers, orders, the timeline and the links."),
                              {},
                              {}});
    if (!m_current.isEmpty())
        openCustomer(m_current);
}

void CustomersPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void CustomersPage::open(const QString &argument)
{
    m_current = argument;
    openCustomer(argument);
}

void CustomersPage::refresh()
{
    if (!workspace())
        return m_state->showEmpty(
            {u"users"_s, tr("No workspace is open"), tr("Open a workspace or start with the sample brand."), {}, {}});
    if (!m_directory.search)
        m_state->showLoading(8);
    const services::WorkspacePtr open = workspace();
    m_load = load<Directory>(
        {},
        [open](const Job &job) -> Result<Directory> {
            TRY(services::CustomerReading reading, services::readCustomers(job, *open));
            TRY(services::CustomerSearch search,
                services::CustomerSearch::build(job, reading, open->settings().region));
            return Directory {std::make_shared<const services::CustomerSearch>(std::move(search)),
                              {reading.view, reading.session.revision()},
                              reading.view->customers().count() == 0};
        },
        [this](Result<Directory> directory) {
            if (!directory)
                return m_state->showError(directory.error());
            m_directory = std::move(*directory);
            if (m_directory.isEmpty)
                return m_state->showEmpty({u"users"_s,
                                           tr("Nobody is here yet"),
                                           tr("Bring in customers, orders or events; the same person met in many "
                                              "channels becomes one customer."),
                                           tr("Bring in data"),
                                           {}});
            m_state->showContent();
            setAsOf(context().clock.now());
            find();
            if (!m_current.isEmpty())
                openCustomer(m_current);
        });
}

// Without a text: the first customers by id.
void CustomersPage::find()
{
    if (!m_directory.search)
        return;
    m_find = load<Found>(
        {},
        [directory = m_directory, text = m_search->text().trimmed().toStdString()](const Job &) -> Result<Found> {
            const columns::CustomerIndex &customers = directory.identity.view->customers();
            Found found {{}, customers.count()};
            if (!text.empty()) {
                found.people = directory.search->find(text, mostFound);
                return found;
            }
            for (std::uint32_t i = 0; i < std::min<std::uint32_t>(customers.count(), mostFound); ++i)
                found.people.push_back({i, customers.id(i), directory.search->nameOf(i), {}, {}});
            return found;
        },
        [this](Result<Found> found) {
            if (found)
                show(*found);
        });
}

void CustomersPage::show(const Found &found)
{
    std::vector<TableRows::Row> rows;
    for (const services::FoundCustomer &person : found.people) {
        const QString name = person.name.empty() ? QString::fromStdString(person.id)
                                                 : QString::fromStdString(services::maskedName(person.name));
        const bool isName = person.field == "name";
        rows.push_back({QString::fromStdString(person.id),
                        {TableCell(name), TableCell(QString::fromStdString(person.field)),
                         TableCell(isName                     ? name
                                       : person.value.empty() ? QString()
                                                              : QString::fromStdString(services::maskedIdentifier(
                                                                  person.field, person.value)))}});
    }
    m_list->setSubtitle(tr("%1 of %2").arg(fullNumber(double(found.people.size())), fullNumber(double(found.all))));
    const QString first = rows.empty() ? QString() : rows.front().key;
    m_rows->setRows(std::move(rows));
    if (m_current.isEmpty())
        openCustomer(first);
}

void CustomersPage::openCustomer(const QString &id)
{
    if (id.isEmpty() || !workspace())
        return;
    m_current = id;
    const services::WorkspacePtr open = workspace();
    m_person = load<Person>(
        {},
        [open, id = id.toStdString(), known = m_directory.identity,
         now = context().clock.now()](const Job &job) -> Result<Person> {
            TRY(services::CustomerReading reading, services::readCustomers(job, *open, known.view ? &known : nullptr));
            TRY(const identity::CustomerNumber customer, reading.view->find(id, open->settings().region));
            Person person;
            TRY(person.profile, services::customerProfile(job, reading, customer, now));
            TRY(person.timeline, services::customerTimeline(job, reading, customer, now));
            return person;
        },
        [this](Result<Person> person) {
            if (!person)
                return m_personState->showError(person.error());
            m_profile->show(person->profile, person->timeline, workspace()->settings().zone);
            m_personState->showContent();
        });
}

void CustomersPage::cut(const QString &link)
{
    const services::WorkspacePtr open = workspace();
    m_write = load<services::LinkChange>(
        tr("Cutting the link"),
        [open, link = link.toStdString()](const Job &job) { return services::unlinkRecords(job, *open, link); },
        [this](Result<services::LinkChange> change) {
            Q_EMIT context().toastRequested(
                change ? tr("The link is cut for good; linking the records by hand brings it back.")
                       : errorText(change.error()));
            refresh();
        });
}

void register_customers_page(PageRegistry &registry)
{
    registry.add({u"customers"_s, QT_TRANSLATE_NOOP("Page", "Data"), u"users"_s, QT_TRANSLATE_NOOP("Page", "Customers"),
                  30, [](ShellContext &context) { return new CustomersPage(context); }});
}

} // namespace panorama::ui
