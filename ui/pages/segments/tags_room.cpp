// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/tags_room.h"

#include "services/tag_service.h"
#include "ui/rules/known_names.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t staleDays = 180;

QString textIn(const Json &json, const char *key)
{
    const Json *value = json.find(key);
    return value && value->isString() ? QString::fromStdString(value->text()) : QString();
}

bool lists(const Json &audit, const char *key, const std::string &tag)
{
    const Json *list = audit.find(key);
    return list && std::any_of(list->items().begin(), list->items().end(), [&](const Json &entry) {
               return entry.isString() ? entry.text() == tag : entry.find("tag") && entry.find("tag")->text() == tag;
           });
}

} // namespace

TagsRoom::TagsRoom(ShellContext &context)
    : SegmentRoom(context, "tags"),
      m_tableCard(new Card),
      m_detail(new Card),
      m_which(new Segmented),
      m_rows(new TableRows({}, this)),
      m_table(new TableView),
      m_name(new QLineEdit),
      m_group(new QLineEdit),
      m_owner(new QLineEdit),
      m_origin(new QComboBox),
      m_halfLife(new QDoubleSpinBox),
      m_facts(makeLabel({}, u"secondary"_s)),
      m_segment(makeButton({}, u"target"_s))
{
    createTable();
    createDetail();
    connect(&context, &ShellContext::workspaceChanged, this, [this] {
        m_tags = {};
        m_tag.clear();
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_tableCard, 65);
    row->addWidget(m_detail, 35);
}

void TagsRoom::createTable()
{
    for (const QString &which : {u"all"_s, u"unused"_s, u"stale"_s, u"overlapping"_s, u"unowned"_s})
        m_which->addChoice(which, {});
    m_which->setCurrent(u"all"_s);
    m_which->setObjectName(u"tags.which"_s);
    m_table->setRowsModel(m_rows);
    m_table->setObjectName(u"tags.table"_s);
    m_table->setMinimumHeight(300);
    m_tableCard->body()->addWidget(m_which, 0, Qt::AlignLeft);
    m_tableCard->body()->addWidget(m_table, 1);
    connect(m_which, &Segmented::chosen, this, &TagsRoom::show);
    connect(m_table, &TableView::rowChosen, this, [this](const QString &tag) {
        if (tag.isEmpty())
            return;
        m_tag = tag;
        showTag();
    });
}

void TagsRoom::createDetail()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    const std::pair<QLabel **, QWidget *> fields[] = {{&m_nameLabel, m_name},
                                                      {&m_groupLabel, m_group},
                                                      {&m_ownerLabel, m_owner},
                                                      {&m_originLabel, m_origin},
                                                      {&m_halfLifeLabel, m_halfLife}};
    int line = 0;
    for (const auto &[label, field] : fields) {
        *label = makeLabel({}, u"field"_s);
        grid->addWidget(*label, line, 0);
        grid->addWidget(field, line++, 1);
    }
    grid->setColumnStretch(1, 1);
    for (const char *origin : {"rule", "manual", "import", "model"})
        m_origin->addItem(QString(), QString::fromLatin1(origin));
    m_halfLife->setRange(0, 3650);
    m_halfLife->setDecimals(1);
    m_name->setObjectName(u"tags.name"_s);
    m_group->setObjectName(u"tags.group"_s);
    m_owner->setObjectName(u"tags.owner"_s);
    m_origin->setObjectName(u"tags.origin"_s);
    m_halfLife->setObjectName(u"tags.halfLife"_s);
    m_facts->setWordWrap(true);
    m_facts->setObjectName(u"tags.facts"_s);
    m_detail->body()->addLayout(grid);
    m_detail->body()->addWidget(m_facts);
    m_detail->body()->addStretch();
    m_detail->body()->addWidget(m_segment, 0, Qt::AlignLeft);
    m_segment->setObjectName(u"tags.segment"_s);
    connect(m_name, &QLineEdit::editingFinished, this, &TagsRoom::rename);
    connect(m_group, &QLineEdit::editingFinished, this, &TagsRoom::edit);
    connect(m_owner, &QLineEdit::editingFinished, this, &TagsRoom::edit);
    connect(m_origin, &QComboBox::activated, this, &TagsRoom::edit);
    connect(m_halfLife, &QDoubleSpinBox::editingFinished, this, &TagsRoom::edit);
    connect(m_segment, &QPushButton::clicked, this, [this] {
        openAsSegment(Json::object({{"all", Json(Json::Array {Json::object({{"tag", m_tag.toStdString()}})})}}), m_tag);
    });
}

void TagsRoom::retranslate()
{
    m_which->setChoiceText(u"all"_s, tr("All"));
    m_which->setChoiceText(u"unused"_s, tr("Unused"));
    m_which->setChoiceText(u"stale"_s, tr("Stale"));
    m_which->setChoiceText(u"overlapping"_s, tr("Same people"));
    m_which->setChoiceText(u"unowned"_s, tr("No owner"));
    m_tableCard->setTitle(tr("Tags"));
    m_nameLabel->setText(tr("Name"));
    m_groupLabel->setText(tr("Group"));
    m_ownerLabel->setText(tr("Owner"));
    m_originLabel->setText(tr("Origin"));
    m_halfLifeLabel->setText(tr("Half-life"));
    const QString origins[] = {tr("Rule"), tr("By hand"), tr("Import"), tr("Model")};
    for (int i = 0; i < m_origin->count(); ++i)
        m_origin->setItemText(i, origins[i]);
    m_halfLife->setSpecialValueText(tr("does not fade"));
    m_halfLife->setSuffix(tr(" days"));
    m_halfLife->setToolTip(tr("After so many days the tag counts half as much: for intentions that fade."));
    const std::pair<QWidget *, QLabel *> named[] = {{m_name, m_nameLabel},
                                                    {m_group, m_groupLabel},
                                                    {m_owner, m_ownerLabel},
                                                    {m_origin, m_originLabel},
                                                    {m_halfLife, m_halfLifeLabel}};
    for (const auto &[field, label] : named)
        field->setAccessibleName(label->text());
    m_segment->setText(tr("Segment of this tag"));
    show();
}

void TagsRoom::loadRoom()
{
    m_load = load<Tags>(
        [open = context().workspace(), asOf = context().clock.now()](const Job &job) -> Result<Tags> {
            Tags tags;
            TRY(tags.list, services::listTags(job, *open, asOf));
            TRY(tags.audit, services::auditTags(job, *open, tags.list, staleDays));
            return tags;
        },
        [this](Result<Tags> tags) {
            if (!tags)
                return m_facts->setText(errorText(tags.error()));
            m_tags = std::move(*tags);
            show();
        });
}

const Json *TagsRoom::chosen() const
{
    if (const Json *list = m_tags.list.isObject() ? m_tags.list.find("tags") : nullptr)
        for (const Json &tag : list->items())
            if (textIn(tag, "tag") == m_tag)
                return &tag;
    return nullptr;
}

QString TagsRoom::twinsOf(const std::string &tag) const
{
    QStringList twins;
    if (const Json *pairs = m_tags.audit.find("overlapping"))
        for (const Json &pair : pairs->items()) {
            const std::string a = pair.find("a")->text(), b = pair.find("b")->text();
            if (a == tag || b == tag)
                twins << QString::fromStdString(a == tag ? b : a);
        }
    return listText(twins);
}

bool TagsRoom::isShown(const Json &tag) const
{
    const QString which = m_which->current();
    const std::string name = tag.find("tag")->text();
    return which == u"all"
        || (which == u"overlapping" ? !twinsOf(name).isEmpty() : lists(m_tags.audit, which.toUtf8().constData(), name));
}

// The gravest of what the audit found.
QString TagsRoom::noteOf(const Json &tag, PillTone &tone) const
{
    const std::string name = tag.find("tag")->text();
    tone = PillTone::Warn;
    if (lists(m_tags.audit, "empty", name))
        return tr("nobody has it");
    if (const QString twins = twinsOf(name); !twins.isEmpty())
        return tr("same as %1").arg(twins);
    if (lists(m_tags.audit, "stale", name))
        return tr("stale");
    tone = PillTone::Neutral;
    return lists(m_tags.audit, "unused", name) ? tr("unused") : QString();
}

void TagsRoom::show()
{
    m_rows->setColumns({{tr("Tag"), TableColumn::Kind::Text},
                        {tr("Group"), TableColumn::Kind::Muted, 90},
                        {tr("People"), TableColumn::Kind::Number, 84},
                        {tr("Coverage"), TableColumn::Kind::Number, 84},
                        {tr("Fresh"), TableColumn::Kind::Number, 84, tr("Days since it was last brought in")},
                        {tr("Notes"), TableColumn::Kind::Pill, 130}});
    std::vector<TableRows::Row> rows;
    const Json *list = m_tags.list.isObject() ? m_tags.list.find("tags") : nullptr;
    for (std::size_t i = 0; list && i < list->items().size(); ++i) {
        const Json &tag = list->items()[i];
        if (!isShown(tag))
            continue;
        const QString name = textIn(tag, "tag");
        const Json &share = *tag.find("share"), &days = *tag.find("days_since");
        TableRows::Row row {name, {}};
        row.cells.emplace_back(knownName(name));
        row.cells.emplace_back(textIn(tag, "group"));
        row.cells.emplace_back(fullNumber(double(tag.find("people")->integer())),
                               double(tag.find("people")->integer()));
        row.cells.emplace_back(share.isNumber() ? percentText(share.toDouble()) : u"–"_s,
                               share.isNumber() ? share.toDouble() : 0);
        row.cells.emplace_back(days.isNumber() ? tr("%1 d").arg(days.integer()) : u"–"_s,
                               days.isNumber() ? double(days.integer()) : 1e9);
        PillTone tone = PillTone::Neutral;
        const QString note = noteOf(tag, tone);
        row.cells.emplace_back(note, note, tone);
        rows.push_back(std::move(row));
    }
    if (list) {
        const auto count = [this](const char *key) { return m_tags.audit.find(key)->items().size(); };
        m_tableCard->setSubtitle(tr("%1 tags · %2 unused · %3 stale · %4 pairs mean the same people")
                                     .arg(list->items().size())
                                     .arg(count("unused"))
                                     .arg(count("stale"))
                                     .arg(count("overlapping")));
        if (m_tag.isEmpty() && !rows.empty())
            m_tag = rows.front().key;
    }
    refill(*m_table, m_tag, [&] { m_rows->setRows(std::move(rows)); });
    showTag();
}

void TagsRoom::showTag()
{
    const Json *tag = chosen();
    for (QWidget *field : std::initializer_list<QWidget *> {m_name, m_group, m_owner, m_origin, m_halfLife, m_segment})
        field->setEnabled(tag != nullptr);
    m_detail->setTitle(tag ? knownName(m_tag) : tr("No tag is chosen"));
    if (!tag)
        return m_facts->clear();
    const QSignalBlocker blocker(m_halfLife);
    m_name->setText(m_tag);
    m_group->setText(textIn(*tag, "group"));
    m_owner->setText(textIn(*tag, "owner"));
    m_origin->setCurrentIndex(std::max(0, m_origin->findData(textIn(*tag, "origin"))));
    const Json &halfLife = *tag->find("half_life_days");
    m_halfLife->setValue(halfLife.isNumber() ? halfLife.toDouble() : 0);
    QStringList facts {tr("%1 people have it").arg(fullNumber(double(tag->find("people")->integer())))};
    if (halfLife.isNumber())
        facts << tr("with its half-life it weighs as much as %1 records marked today")
                     .arg(fullNumber(tag->find("weight")->toDouble(), 1));
    QStringList sources, uses;
    for (const Json &source : tag->find("sources")->items())
        sources << QString::fromStdString(source.text());
    for (const Json &use : tag->find("used_by")->items())
        uses << u"“"_s + textIn(use, "name") + u"”"_s;
    if (!sources.isEmpty())
        facts << tr("from %1").arg(listText(sources));
    facts << (uses.isEmpty() ? tr("nothing uses it") : tr("used by %1").arg(listText(uses)));
    if (const QString twins = twinsOf(m_tag.toStdString()); !twins.isEmpty())
        facts << tr("means the same people as %1: one of them is enough").arg(twins);
    m_facts->setText(facts.join(u"\n"_s));
}

Json TagsRoom::taxonomy() const
{
    Json tags = Json::array();
    for (const Json &tag : m_tags.list.find("tags")->items()) {
        Json entry = Json::object({{"name", *tag.find("tag")}, {"origin", *tag.find("origin")}});
        for (const char *key : {"group", "owner", "half_life_days"})
            if (!tag.find(key)->isNull())
                entry.set(key, *tag.find(key));
        tags.append(std::move(entry));
    }
    return Json::object({{"format", "panorama.tags/1"}, {"tags", std::move(tags)}});
}

void TagsRoom::edit()
{
    const Json *tag = chosen();
    if (!tag)
        return;
    Json &changed = const_cast<Json &>(*tag);
    const Json before = changed;
    const auto set = [&](const char *key, const QString &text) {
        changed.set(key, text.trimmed().isEmpty() ? Json() : Json(text.trimmed().toStdString()));
    };
    set("group", m_group->text());
    set("owner", m_owner->text());
    set("origin", m_origin->currentData().toString());
    changed.set("half_life_days",
                m_halfLife->value() > 0 ? Json(Json::Number {QString::number(m_halfLife->value()).toStdString()})
                                        : Json());
    if (before == changed)
        return;
    m_save = load<std::int64_t>([open = context().workspace(), document = taxonomy()](
                                    const Job &job) { return services::saveTags(job, *open, document); },
                                [this](const Result<std::int64_t> &saved) {
                                    m_save = {};
                                    if (!saved)
                                        Q_EMIT context().toastRequested(errorText(saved.error()));
                                    reload();
                                });
}

void TagsRoom::rename()
{
    const QString to = m_name->text().trimmed();
    if (to == m_tag || to.isEmpty() || !chosen() || m_save.isRunning())
        return;
    m_save = load<services::TagRename>(
        [open = context().workspace(), from = m_tag.toStdString(), to = to.toStdString()](const Job &job) {
            return services::renameTag(job, *open, from, to);
        },
        [this, to](Result<services::TagRename> renamed) {
            m_save = {};
            if (!renamed) {
                m_name->setText(m_tag);
                return Q_EMIT context().toastRequested(errorText(renamed.error()));
            }
            m_tag = to;
            Q_EMIT context().toastRequested(
                tr("Renamed on %1 records and in %2 rules.").arg(renamed->records).arg(renamed->documents));
            reload();
        });
}

} // namespace panorama::ui
