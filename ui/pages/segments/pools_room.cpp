// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/pools_room.h"

#include "services/pool_service.h"
#include "ui/pages/segments/attribute_swap.h"
#include "ui/pages/segments/rule_card.h"
#include "ui/rules/known_names.h"
#include "ui/rules/rule_edit.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

// The template with names in the language of the window.
Json usualPools()
{
    const std::pair<const char *, QString> names[] = {{"B1", PoolsRoom::tr("B1 strategic accounts")},
                                                      {"B2", PoolsRoom::tr("B2 major accounts")},
                                                      {"B3", PoolsRoom::tr("B3 other large accounts")},
                                                      {"B4", PoolsRoom::tr("B4 small and middle, central purchasing")},
                                                      {"B5", PoolsRoom::tr("B5 small and middle, own purchasing")},
                                                      {"C", PoolsRoom::tr("C consumers")}};
    Json document = services::poolTemplate();
    Json pools = Json::array();
    for (Json pool : document.find("pools")->items()) {
        for (const auto &[id, name] : names)
            if (pool.find("id")->text() == id)
                pool.set("name", name.toStdString());
        pools.append(std::move(pool));
    }
    document.set("pools", std::move(pools));
    return document;
}

constexpr int saveAfter = 600; // ms of rest
const QString nobodys = u"-"_s; // key of the row of those in no pool

QString textIn(const Json &json, const char *key)
{
    const Json *value = json.find(key);
    return value && value->isString() ? QString::fromStdString(value->text()) : QString();
}

// The rule of a pool as the builder edits it.
Json asSegment(const Json &pool)
{
    return rule_edit::normalized(Json::object({{"format", "panorama.segment/1"},
                                               {"name", pool.find("name") ? *pool.find("name") : Json("pool")},
                                               {"rule", *pool.find("rule")}}));
}

} // namespace

PoolsRoom::PoolsRoom(ShellContext &context)
    : SegmentRoom(context, "pools"),
      m_listCard(new Card),
      m_missing(new InlineBanner),
      m_rows(new TableRows({}, this)),
      m_table(new TableView),
      m_name(new QLineEdit),
      m_rule(new RuleCard),
      m_count(new LiveCount(context, this))
{
    auto *content = new QWidget;
    createList();
    for (QWidget *part : m_rule->findChildren<QWidget *>()) // the builder's card has the same parts
        if (part->objectName().startsWith(u"segments."_s))
            part->setObjectName(part->objectName().replace(u"segments."_s, u"pools."_s));
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_listCard, 42);
    row->addWidget(m_rule, 58);
    m_state = new StateStack(content, this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_state);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PoolsRoom::save);
    connect(&context, &ShellContext::workspaceChanged, this, [this] {
        m_soon.stop();
        m_document = m_counts = Json();
        m_pool.clear();
    });
    connect(m_state, &StateStack::actionRequested, this, [this] { startWith(usualPools()); });
    connect(m_state, &StateStack::secondActionRequested, this, [this] {
        startWith(
            Json::object({{"format", "panorama.pools/1"},
                          {"pools",
                           Json(Json::Array {Json::object({{"id", "P1"},
                                                           {"name", tr("New pool").toStdString()},
                                                           {"rule", Json::object({{"any", Json::array()}})}})})}}));
    });
    connect(m_state, &StateStack::retryRequested, this, [this] { reload(); });
    connect(m_rule, &RuleCard::edited, this,
            [this](const Json &document, const char *, const QString &gesture, bool rebuild) {
                change([&](Json::Array &pools) { pools[chosen()].set("rule", *document.find("rule")); });
                m_shown = asSegment((*pools())[chosen()]);
                if (rebuild)
                    m_rule->showDocument(document, words());
                else
                    m_rule->followDocument(document);
                m_count->count(document, {}, rebuild ? QString() : gesture);
            });
    connect(m_count, &LiveCount::counted, m_rule, &RuleCard::showCounts);
    connect(m_count, &LiveCount::failed, m_rule, &RuleCard::showError);
}

// What was edited in the last moment is not lost.
PoolsRoom::~PoolsRoom()
{
    if (m_soon.isActive() && context().workspace())
        if (const auto saved = services::savePools({}, *context().workspace(), m_document); !saved)
            qWarning("%s", saved.error().message.c_str());
}

void PoolsRoom::createList()
{
    m_up = makeIconButton(u"arrow-up"_s, {});
    m_down = makeIconButton(u"arrow-down"_s, {});
    m_remove = makeIconButton(u"trash-2"_s, {});
    m_add = makeButton({}, u"plus"_s, u"ghost"_s);
    m_segment = makeButton({}, u"target"_s, u"ghost"_s);
    m_table->setRowsModel(m_rows);
    m_table->setObjectName(u"pools.table"_s);
    m_table->setSortingEnabled(false);
    m_table->setMinimumHeight(280);
    m_name->setObjectName(u"pools.name"_s);
    m_add->setObjectName(u"pools.add"_s);
    m_segment->setObjectName(u"pools.segment"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_name, 1);
    for (QPushButton *button : {m_up, m_down, m_remove})
        row->addWidget(button);
    m_missing->setObjectName(u"pools.missing"_s);
    m_missing->hide();
    m_listCard->body()->addWidget(m_missing);
    m_listCard->body()->addWidget(m_table, 1);
    m_listCard->body()->addLayout(row);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch();
    foot->addWidget(m_segment);
    m_listCard->body()->addLayout(foot);
    connectList();
}

void PoolsRoom::connectList()
{
    const auto move = [this](int by) {
        change([&](Json::Array &pools) {
            const std::size_t at = chosen(), to = std::size_t(int(at) + by);
            if (at < pools.size() && to < pools.size())
                std::swap(pools[at], pools[to]);
        });
        show();
    };
    connect(m_up, &QPushButton::clicked, this, [move] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [move] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        change([&](Json::Array &pools) {
            if (pools.size() > 1)
                pools.erase(pools.begin() + std::ptrdiff_t(chosen()));
        });
        show();
    });
    connect(m_add, &QPushButton::clicked, this, &PoolsRoom::add);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (!m_name->text().trimmed().isEmpty() && chosen() < (pools() ? pools()->size() : 0))
            change([&](Json::Array &pools) { pools[chosen()].set("name", m_name->text().trimmed().toStdString()); });
        show();
    });
    connect(m_table, &TableView::rowChosen, this, [this](const QString &pool) {
        if (pool.isEmpty())
            return;
        m_pool = pool;
        showPool();
    });
    connect(m_segment, &QPushButton::clicked, this, &PoolsRoom::openChosen);
    connect(m_missing, &InlineBanner::actionRequested, this, [this] {
        openAttributeSwap(m_missing, words(), m_document, [this](const Json &document) { startWith(document); });
    });
}

// A preset speaks of attributes that another workspace may know by other names.
void PoolsRoom::showMissing()
{
    const MissingAttributes missing = words() ? missingAttributes(m_document, *words()) : MissingAttributes();
    m_missing->setVisible(!missing.empty());
    QStringList names;
    for (const auto &[attribute, texts] : missing)
        names << tr("“%1”").arg(knownName(attribute));
    if (!missing.empty())
        m_missing->showMessage(PillTone::Warn, tr("No customer has %1.").arg(names.join(tr(", "))),
                               tr("Choose another attribute"));
}

void PoolsRoom::add()
{
    change([&](Json::Array &pools) {
        int number = int(pools.size()) + 1;
        const auto taken = [&](int n) {
            return std::any_of(pools.begin(), pools.end(),
                               [&](const Json &pool) { return textIn(pool, "id") == u"P%1"_s.arg(n); });
        };
        while (taken(number))
            ++number;
        m_pool = u"P%1"_s.arg(number);
        pools.push_back(Json::object({{"id", m_pool.toStdString()},
                                      {"name", tr("New pool").toStdString()},
                                      {"rule", Json::object({{"any", Json::array()}})}}));
    });
    show();
}

void PoolsRoom::retranslate()
{
    m_listCard->setTitle(tr("Pools"));
    m_add->setText(tr("Add pool"));
    m_segment->setText(tr("As a segment"));
    m_name->setAccessibleName(tr("Name of the pool"));
    const std::pair<QPushButton *, QString> named[] = {
        {m_up, tr("Earlier")}, {m_down, tr("Later")}, {m_remove, tr("Remove the pool")}};
    for (const auto &[button, text] : named) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    m_rule->retranslate();
    m_shown = Json();
    show();
}

void PoolsRoom::loadRoom()
{
    if (m_soon.isActive() || m_save.isRunning())
        return;
    m_load = load<Pools>(
        [open = context().workspace(), asOf = context().clock.now()](const Job &job) -> Result<Pools> {
            Pools pools;
            std::int64_t revision = 0;
            if (auto saved = services::savedPools(*open, revision))
                pools.document = std::move(*saved);
            else
                return pools;
            TRY(const auto service, services::SegmentService::open(open, asOf, job));
            TRY(pools.counts, services::poolCounts(job, *open, *service));
            return pools;
        },
        [this](Result<Pools> pools) {
            if (!pools)
                return m_state->showError(pools.error());
            m_document = std::move(pools->document);
            m_counts = std::move(pools->counts);
            m_count->forgetLibrary();
            show();
        });
}

Json::Array *PoolsRoom::pools()
{
    Json *list = m_document.isObject() ? const_cast<Json *>(m_document.find("pools")) : nullptr;
    return list ? &list->items() : nullptr;
}

std::size_t PoolsRoom::chosen() const
{
    const Json *list = m_document.isObject() ? m_document.find("pools") : nullptr;
    for (std::size_t i = 0; list && i < list->items().size(); ++i)
        if (textIn(list->items()[i], "id") == m_pool)
            return i;
    return list ? list->items().size() : 0;
}

void PoolsRoom::show()
{
    if (!pools())
        return m_state->showEmpty({u"layers"_s, tr("No pools yet"),
                                   tr("Divide your customers so that everybody belongs to one team: the first rule "
                                      "wins, and nobody is in two."),
                                   tr("Large accounts B1–B3, small B4 and B5, consumers"), tr("Start empty")});
    m_rows->setColumns({{tr("Pool"), TableColumn::Kind::Text},
                        {tr("People"), TableColumn::Kind::Number, 90},
                        {tr("Share"), TableColumn::Kind::Pill, 84}});
    const double people = m_counts.isObject() ? double(m_counts.find("people")->integer()) : 0;
    const auto shareText = [&](double count) { return people > 0 ? percentText(count / people) : u"–"_s; };
    std::vector<TableRows::Row> rows;
    for (const Json &pool : *pools()) {
        const QString id = textIn(pool, "id");
        TableRows::Row row {id, {}};
        double count = -1;
        if (m_counts.isObject())
            for (const Json &known : m_counts.find("pools")->items())
                if (textIn(known, "id") == id)
                    count = double(known.find("count")->integer());
        row.cells.emplace_back(textIn(pool, "name"));
        row.cells.emplace_back(count < 0 ? u"…"_s : fullNumber(count), count);
        row.cells.emplace_back(count < 0 ? QString() : shareText(count), count);
        rows.push_back(std::move(row));
    }
    if (m_counts.isObject()) {
        const double none = double(m_counts.find("unassigned")->integer());
        TableRows::Row row {nobodys, {}};
        row.cells.emplace_back(tr("In no pool"));
        row.cells.emplace_back(fullNumber(none), none);
        row.cells.emplace_back(shareText(none), none, none > 0 ? PillTone::Warn : PillTone::Good);
        rows.push_back(std::move(row));
    }
    m_listCard->setSubtitle(tr("the first rule that somebody fulfils wins"));
    if (m_pool.isEmpty() && !pools()->empty())
        m_pool = textIn(pools()->front(), "id");
    refill(*m_table, m_pool, [&] { m_rows->setRows(std::move(rows)); });
    m_state->showContent();
    showMissing();
    showPool();
}

void PoolsRoom::showPool()
{
    const std::size_t at = chosen(), count = pools() ? pools()->size() : 0;
    m_up->setEnabled(at > 0 && at < count);
    m_down->setEnabled(at + 1 < count);
    m_remove->setEnabled(at < count && count > 1);
    m_name->setEnabled(at < count);
    m_rule->setVisible(at < count);
    if (at >= count || !words())
        return m_name->setText(tr("In no pool"));
    m_name->setText(textIn((*pools())[at], "name"));
    const Json document = asSegment((*pools())[at]);
    if (!(m_shown == document)) // else it is what is being edited
        m_rule->showDocument(document, words());
    m_shown = document;
    m_count->count(document, {});
}

void PoolsRoom::change(const std::function<void(Json::Array &)> &change)
{
    if (!pools())
        return;
    const Json before = m_document;
    change(*pools());
    if (!(before == m_document))
        m_soon.start(saveAfter);
}

void PoolsRoom::startWith(Json document)
{
    m_document = std::move(document);
    m_counts = Json();
    m_pool.clear();
    show();
    save();
}

void PoolsRoom::save()
{
    if (!context().workspace() || !pools())
        return;
    m_save = load<std::int64_t>([open = context().workspace(), document = m_document](
                                    const Job &job) { return services::savePools(job, *open, document); },
                                [this](const Result<std::int64_t> &saved) {
                                    m_save = {};
                                    if (!saved)
                                        return Q_EMIT context().toastRequested(errorText(saved.error()));
                                    reload();
                                });
}

// Who is in it now that others come first, or who is in none.
void PoolsRoom::openChosen()
{
    const std::size_t at = chosen();
    if (at < pools()->size())
        return openAsSegment(
            Json::object({{"all", Json(Json::Array {Json::object({{"pool", m_pool.toStdString()}})})}}),
            textIn((*pools())[at], "name"));
    Json rules = Json::array();
    for (const Json &pool : *pools())
        rules.append(Json::object({{"pool", *pool.find("id")}}));
    openAsSegment(Json::object({{"not", Json::object({{"any", std::move(rules)}})}}), tr("In no pool"));
}

} // namespace panorama::ui
