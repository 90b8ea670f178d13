// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customers/review_view.h"

#include "services/customer_names.h"
#include "ui/pages/customers/identity_texts.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>
#include <set>

namespace panorama::ui {

using namespace Qt::StringLiterals;
using services::RecordItem;

namespace {

constexpr std::size_t mostNames = 1000; // opened for the list

QString fromStd(const std::string &text)
{
    return QString::fromStdString(text);
}

// Field → value of a record, in the words of evidence: name, kinds of identifiers, attr.NAME.
std::map<std::string, QStringList> valuesOf(const RecordItem &record)
{
    std::map<std::string, QStringList> values;
    if (record.name)
        values["name"] << fromStd(*record.name);
    for (const auto &[kind, value] : record.identifiers)
        values[kind] << fromStd(value);
    for (const services::AttributeItem &attribute : record.attributes)
        values["attr." + attribute.name] << valueText(fromStd(attribute.value.text));
    return values;
}

const RecordItem *recordIn(const services::CustomerProfile &profile, const std::string &key)
{
    const auto found = std::ranges::find(profile.records, key, &RecordItem::key);
    return found == profile.records.end() ? nullptr : &*found;
}

} // namespace

ReviewView::ReviewView(Tasks &tasks, QWidget *parent)
    : QWidget(parent),
      m_tasks(tasks),
      m_listCard(new Card),
      m_pairCard(new Card),
      m_list(new TableRows({}, this)),
      m_fields(new TableRows({}, this)),
      m_table(new TableView),
      m_evidence(makeLabel({}, u"secondary"_s)),
      m_keys(makeLabel({}, u"muted"_s)),
      m_probability(new Pill),
      m_accept(makeButton({}, u"link"_s, u"primary"_s)),
      m_reject(makeButton({}, u"unlink"_s)),
      m_openA(makeButton({}, u"user"_s, u"ghost"_s)),
      m_openB(makeButton({}, u"user"_s, u"ghost"_s))
{
    createWidgets();
    connect(m_table, &TableView::rowChosen, this, &ReviewView::choose);
    connect(m_accept, &QPushButton::clicked, this, [this] { judge(true); });
    connect(m_reject, &QPushButton::clicked, this, [this] { judge(false); });
    for (auto [button, isA] : {std::pair(m_openA, true), std::pair(m_openB, false)})
        connect(button, &QPushButton::clicked, this, [this, isA = isA] {
            if (const services::PairItem *pair = current())
                Q_EMIT customerRequested(fromStd(isA ? pair->a : pair->b));
        });
}

void ReviewView::createWidgets()
{
    m_table->setObjectName(u"review.list"_s);
    m_table->setRowsModel(m_list);
    m_table->installEventFilter(this);
    m_listCard->body()->addWidget(m_table, 1);
    m_listCard->setMinimumHeight(560);
    m_accept->setObjectName(u"review.accept"_s);
    m_reject->setObjectName(u"review.reject"_s);
    auto *fields = new TableView;
    fields->setObjectName(u"review.fields"_s);
    fields->setRowsModel(m_fields);
    m_evidence->setWordWrap(true);
    m_pairCard->actions()->addWidget(m_probability);
    m_pairCard->body()->addWidget(m_evidence);
    auto *buttons = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *> {m_accept, m_reject, m_openA, m_openB})
        buttons->addWidget(widget);
    buttons->addStretch(1);
    m_pairCard->body()->addLayout(buttons); // above the values: in sight however many there are
    m_pairCard->body()->addWidget(m_keys);
    m_pairCard->body()->addWidget(fields, 1);
    auto *sides = new QWidget;
    auto *row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_listCard, 8);
    row->addWidget(m_pairCard, 15);
    m_state = new StateStack(sides, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
}

void ReviewView::retranslate()
{
    m_listCard->setTitle(tr("To review"));
    m_pairCard->setTitle(tr("The same person?"));
    m_accept->setText(tr("Same person"));
    m_reject->setText(tr("Not the same"));
    m_openA->setText(tr("Open A"));
    m_openB->setText(tr("Open B"));
    m_keys->setText(tr("Y same person · N not the same · ↑ ↓ next pair · Ctrl+Z takes it back"));
    m_list->setColumns({{tr("Pair"), TableColumn::Kind::Text}, {tr("Likely"), TableColumn::Kind::Number, 84}});
    m_fields->setColumns({{tr("Field"), TableColumn::Kind::Muted, 120},
                          {tr("A"), TableColumn::Kind::Text},
                          {tr("B"), TableColumn::Kind::Text},
                          {tr("Compared"), TableColumn::Kind::Pill, 96}});
    if (m_workspace)
        show(m_workspace, m_reading, m_asOf);
}

const services::PairItem *ReviewView::current() const
{
    const auto found = std::ranges::find(m_pairs, m_table->currentKey().toStdString(), &services::PairItem::pair);
    return found == m_pairs.end() ? nullptr : &*found;
}

void ReviewView::show(const services::WorkspacePtr &workspace, const services::IdentityReading &reading, Instant asOf)
{
    if (m_workspace != workspace)
        m_names.clear();
    m_workspace = workspace;
    m_reading = reading;
    m_asOf = asOf;
    const int row = std::max(0, m_table->currentIndex().row());
    m_pairs = services::matchedPairs(*m_reading.view, "review");
    std::ranges::stable_sort(m_pairs, std::ranges::greater(), &services::PairItem::probability);
    m_listCard->setSubtitle(fullNumber(double(m_pairs.size())));
    showList();
    loadNames();
    if (m_pairs.empty())
        return m_state->showEmpty({u"circle-check"_s,
                                   tr("Nothing waits for review"),
                                   tr("Pairs that matching finds likely but not certain are laid side by side here."),
                                   {},
                                   {}});
    m_state->showContent();
    m_table->selectRow(std::min(row, m_table->model()->rowCount() - 1));
    choose(m_table->currentKey());
}

// The people by name, where a record has one; else where it is from.
void ReviewView::showList()
{
    std::vector<TableRows::Row> rows;
    const auto nameOf = [this](const std::string &record) {
        const auto known = m_names.find(record);
        return known == m_names.end() || known->second.empty() ? sourceOf(record) : fromStd(known->second);
    };
    for (const services::PairItem &pair : m_pairs)
        rows.push_back(
            {fromStd(pair.pair),
             {TableCell(nameOf(pair.a) + u" ↔ "_s + nameOf(pair.b), {}, {}, fromStd(pair.a + " ↔ " + pair.b)),
              TableCell(percentText(pair.probability, 1), pair.probability)}});
    m_list->setRows(std::move(rows));
}

void ReviewView::loadNames()
{
    std::vector<std::string> records;
    for (const services::PairItem &pair : m_pairs)
        for (const std::string &record : {pair.a, pair.b})
            if (!m_names.contains(record) && records.size() < mostNames)
                records.push_back(record);
    if (records.empty())
        return;
    m_nameLoad = runAsync<Names>(
        m_tasks, this, {},
        [open = m_workspace, known = m_reading, records](const Job &job) -> Result<Names> {
            TRY(services::CustomerReading reading, services::readCustomers(job, *open, &known));
            TRY(const std::vector<std::string> names, services::recordNames(job, reading, records));
            Names found;
            for (std::size_t i = 0; i < records.size(); ++i)
                found[records[i]] = names[i];
            return found;
        },
        [this](Result<Names> names) {
            if (!names)
                return;
            m_names.merge(*names);
            showList();
        });
}

void ReviewView::choose(const QString &)
{
    const services::PairItem *pair = current();
    if (!pair)
        return;
    m_load = runAsync<Sides>(
        m_tasks, this, {},
        [open = m_workspace, known = m_reading, a = pair->a, b = pair->b,
         now = m_asOf](const Job &job) -> Result<Sides> {
            TRY(services::CustomerReading reading, services::readCustomers(job, *open, &known));
            Sides sides;
            const std::string region = open->settings().region;
            TRY(const auto customerA, reading.view->find(a, region));
            TRY(const auto customerB, reading.view->find(b, region));
            TRY(sides.customerA, services::customerProfile(job, reading, customerA, now));
            TRY(sides.customerB, services::customerProfile(job, reading, customerB, now));
            if (const RecordItem *record = recordIn(sides.customerA, a))
                sides.a = *record;
            if (const RecordItem *record = recordIn(sides.customerB, b))
                sides.b = *record;
            return sides;
        },
        [this, id = pair->pair](Result<Sides> sides) {
            const services::PairItem *shown = current();
            if (sides && shown && shown->pair == id)
                compare(*shown, *sides);
        });
}

void ReviewView::compare(const services::PairItem &pair, const Sides &sides)
{
    const auto a = valuesOf(sides.a), b = valuesOf(sides.b);
    std::set<std::string> names;
    for (const auto *values : {&a, &b})
        for (const auto &[name, value] : *values)
            names.insert(name);
    std::map<std::string, std::string> levels;
    QStringList evidence;
    for (const services::EvidenceItem &item : pair.evidence) {
        levels[item.field] = item.level;
        evidence << evidenceText(item);
    }
    const auto cell = [](const std::map<std::string, QStringList> &values, const std::string &name) {
        const auto found = values.find(name);
        return TableCell(found == values.end() ? QString() : listText(found->second));
    };
    std::vector<TableRows::Row> rows;
    rows.push_back({{}, {tr("Source"), sourceOf(pair.a), sourceOf(pair.b), QString()}});
    for (const std::string &name : names) {
        const std::string level = levels.contains(name) ? levels[name] : std::string();
        rows.push_back({{},
                        {fieldText(name), cell(a, name), cell(b, name),
                         TableCell(levelText(level), {}, level.empty() ? PillTone::Neutral : levelTone(level))}});
    }
    const auto number = [](std::uint64_t value) { return fullNumber(double(value)); };
    rows.push_back(
        {{},
         {tr("Orders of the customer"), number(sides.customerA.orders), number(sides.customerB.orders), QString()}});
    rows.push_back({{},
                    {tr("Records of the customer"), number(sides.customerA.records.size()),
                     number(sides.customerB.records.size()), QString()}});
    m_fields->setRows(std::move(rows));
    m_probability->setPill(percentText(pair.probability, 1), PillTone::Primary);
    m_evidence->setText(evidence.join(u" · "_s));
}

void ReviewView::judge(bool same)
{
    if (const services::PairItem *pair = current())
        Q_EMIT judged(fromStd(pair->pair), same);
}

bool ReviewView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Y || key == Qt::Key_N) {
            judge(key == Qt::Key_Y);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace panorama::ui
