// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/rule_tree.h"

#include "ui/pages/segments/line_count.h"
#include "ui/rules/leaf_editor.h"
#include "ui/rules/pick_list.h"
#include "ui/rules/rule_figures.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/segmented.h"

#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

RuleTree::RuleTree(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_mark(new DropMark(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    setAcceptDrops(true);
}

void RuleTree::setDocument(const Json &document, VocabularyPtr words)
{
    if (!m_focus)
        keepFocus();
    m_document = document;
    m_words = std::move(words);
    m_counts.clear();
    m_frames.clear();
    QWidget *old = m_root;
    m_root = makeGroup("/rule", 0);
    m_column->addWidget(m_root);
    m_root->show(); // now, for the focus
    if (old) {
        m_column->removeWidget(old);
        old->hide();
        old->deleteLater(); // one of its buttons may be what asked for this
    }
    giveFocus();
}

void RuleTree::setCounts(const LineCounts &counts, quint64 people)
{
    for (const auto &[place, label] : m_counts) {
        const auto found = counts.find(place);
        label->setCount(found == counts.end() ? std::nullopt : std::optional(found->second), people);
    }
}

LineCountLabel *RuleTree::makeCount(const std::string &place)
{
    using After = LineCountLabel::After;
    const auto parent = rule_edit::parentOf(m_document, place);
    const bool inAny =
        parent && std::string_view(rule_edit::modeOf(*rule_edit::nodeAt(m_document, parent->first))) == "any";
    auto *label = new LineCountLabel(!parent ? After::None : inAny ? After::Gathered : After::Left);
    m_counts[place] = label;
    return label;
}

void RuleTree::apply(const Json &document, const char *text)
{
    if (document == m_document)
        return m_focus.reset();
    Q_EMIT edited(document, text, {}, true);
}

void RuleTree::pickCondition(QWidget *anchor, const std::function<void(const Json &)> &take)
{
    auto entries = std::make_shared<std::vector<CatalogueEntry>>(conditionCatalogue(*m_words));
    std::vector<PickItem> items;
    for (std::size_t i = 0; i < entries->size(); ++i) {
        const CatalogueEntry &entry = (*entries)[i];
        items.push_back(
            {QString::number(i), entry.title, entry.group, entry.icon, entry.count, entry.hasCount, false, entry.key});
    }
    auto *popover = new Popover(window());
    popover->setObjectName(u"segments.picker"_s);
    auto *list = new PickList(
        std::move(items), {tr("Search conditions: city, order, consent …"), u"segments.picker.field"_s, false, false},
        popover->panel());
    popover->body()->addWidget(list);
    connect(popover, &Popover::dismissed, popover, &QObject::deleteLater);
    connect(list, &PickList::picked, this, [popover, entries, take](const QString &id) {
        popover->dismiss();
        take((*entries)[std::size_t(id.toUInt())].leaf);
    });
    countConditions(list, *entries);
    popover->open(anchor, Popover::Place::BelowLeft, 380);
}

// People whom the conditions hold for that have nothing to choose and no count yet; of an attribute those who have one.
void RuleTree::countConditions(PickList *list, const std::vector<CatalogueEntry> &entries)
{
    std::vector<Json> leaves;
    std::vector<QString> ids;
    for (std::size_t i = 0; m_figures && i < entries.size(); ++i) {
        const QString kind = leafKind(entries[i].leaf);
        if (entries[i].hasCount || !QStringList {u"attribute"_s, u"consent"_s, u"segment"_s, u"pool"_s}.contains(kind))
            continue;
        leaves.push_back(kind == u"attribute"
                             ? Json::object({{"attribute", *entries[i].leaf.find("attribute")}, {"known", true}})
                             : entries[i].leaf);
        ids.push_back(QString::number(i));
    }
    if (leaves.empty())
        return;
    m_counting = m_figures->counts(std::move(leaves), [ids, list = QPointer(list)](const auto &counts) {
        QHash<QString, quint64> byId;
        for (std::size_t i = 0; i < counts.size(); ++i)
            if (counts[i])
                byId.insert(ids[i], *counts[i]);
        if (list)
            list->setCounts(byId);
    });
    connect(list, &QObject::destroyed, this, [this, id = m_counting.id()] {
        if (m_counting.id() == id)
            m_counting.cancel();
    });
}

QWidget *RuleTree::makeGroup(const std::string &place, int depth)
{
    auto *frame = new QFrame;
    if (depth > 0)
        setStyleProperty(frame, "group", true);
    m_frames[place] = frame;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(depth ? 10 : 0, depth ? 8 : 0, depth ? 10 : 0, depth ? 8 : 0);
    column->setSpacing(8);
    column->addWidget(makeGroupHead(place, depth));
    const Json &group = *rule_edit::nodeAt(m_document, place);
    for (std::size_t i = 0; i < rule_edit::childrenOf(group).size(); ++i) {
        const std::string child = rule_edit::childPlace(group, place, i);
        column->addWidget(rule_edit::isGroup(*rule_edit::nodeAt(m_document, child)) ? makeGroup(child, depth + 1)
                                                                                    : makeLeaf(child));
    }
    column->addWidget(makeGroupFoot(place));
    return frame;
}

QWidget *RuleTree::makeGroupHead(const std::string &place, int depth)
{
    const Json &group = *rule_edit::nodeAt(m_document, place);
    const bool isAny = std::string_view(rule_edit::modeOf(group)) == "any", negated = rule_edit::isNegated(group);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    if (depth > 0)
        row->addWidget(makeGrip(place));
    row->addWidget(
        makeLabel(isAny ? tr("Any of these holds") : tr("All of these hold"), depth ? u"secondary"_s : u"strong"_s));
    row->addStretch();
    auto *mode = new Segmented;
    mode->addChoice(u"all"_s, tr("And"));
    mode->addChoice(u"any"_s, tr("Or"));
    mode->setCurrent(isAny ? u"any"_s : u"all"_s);
    mode->setObjectName(u"segments.mode"_s);
    connect(mode, &Segmented::chosen, this, [this, place](const QString &id) {
        m_focus = {place, id, 0};
        apply(rule_edit::withMode(m_document, place, id.toStdString()), "change and / or");
    });
    row->addWidget(mode);
    if (depth > 0) {
        QPushButton *exclude =
            makeButton(negated ? tr("Excluded") : tr("Exclude"), {}, negated ? u"danger"_s : u"ghost"_s);
        exclude->setObjectName(u"segments.exclude"_s);
        connect(exclude, &QPushButton::clicked, this,
                [this, place, negated] { apply(rule_edit::negated(m_document, place, !negated), "exclude a group"); });
        row->addWidget(exclude);
    }
    row->addWidget(makeCount(place));
    return head;
}

QWidget *RuleTree::makeGroupFoot(const std::string &group)
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    QPushButton *condition = makeButton(tr("Add condition"), u"plus"_s, u"ghost"_s),
                *nested = makeButton(tr("Add group"), u"git-branch"_s, u"ghost"_s);
    condition->setObjectName(u"segments.addCondition"_s);
    nested->setObjectName(u"segments.addGroup"_s);
    connect(condition, &QPushButton::clicked, this, [this, group, condition] {
        pickCondition(condition, [this, group](const Json &leaf) {
            applyAdded(rule_edit::appended(m_document, group, leaf), group, "add a condition");
        });
    });
    connect(nested, &QPushButton::clicked, this, [this, group, nested] {
        const bool outerIsAny = std::string_view(rule_edit::modeOf(*rule_edit::nodeAt(m_document, group))) == "any";
        pickCondition(nested, [this, group, outerIsAny](const Json &leaf) {
            applyAdded(rule_edit::appended(m_document, group,
                                           Json::object({{outerIsAny ? "all" : "any", Json(Json::Array {leaf})}})),
                       group, "add a group");
        });
    });
    row->addWidget(condition);
    row->addWidget(nested);
    row->addStretch();
    return foot;
}

QWidget *RuleTree::makeLeaf(const std::string &place)
{
    const Json &node = *rule_edit::nodeAt(m_document, place);
    const bool negated = rule_edit::isNegated(node);
    const std::string inner = rule_edit::innerPlace(node, place);
    auto *frame = new QFrame;
    setStyleProperty(frame, "card", true);
    m_frames[place] = frame;
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(4, 5, 10, 5);
    row->setSpacing(4);
    row->addWidget(makeGrip(place), 0, Qt::AlignTop);
    if (negated) {
        QPushButton *turn = makeButton(tr("not"), {}, u"danger"_s);
        turn->setObjectName(u"segments.not"_s);
        turn->setToolTip(tr("Turn the condition into its opposite"));
        connect(turn, &QPushButton::clicked, this,
                [this, place] { apply(rule_edit::negated(m_document, place, false), "turn a condition"); });
        row->addWidget(turn, 0, Qt::AlignTop);
    }
    auto *editor = new LeafEditor(rule_edit::inner(node), m_words, LeafEditor::Parts::All, m_figures);
    row->addWidget(editor, 1);
    row->addWidget(makeCount(place), 0, Qt::AlignTop);
    connect(editor, &LeafEditor::changed, this, [this, inner](const Json &leaf) {
        m_document = rule_edit::replaced(m_document, inner, leaf);
        Q_EMIT edited(m_document, "edit a condition", QString::fromStdString(inner), false);
    });
    connect(editor, &LeafEditor::reshaped, this, [this, inner](const Json &leaf) {
        apply(rule_edit::replaced(m_document, inner, leaf), "change a condition");
    });
    connect(editor, &LeafEditor::settled, this, &RuleTree::settled);
    connect(editor, &LeafEditor::subjectPressed, this, [this, inner](QWidget *anchor) {
        pickCondition(anchor, [this, inner](const Json &leaf) {
            apply(rule_edit::replaced(m_document, inner, leaf), "change a condition");
        });
    });
    return frame;
}

} // namespace panorama::ui
