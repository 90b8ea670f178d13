// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/rule_tree.h"

#include "ui/pages/segments/leaf_editor.h"
#include "ui/pages/segments/rule_edit.h"
#include "ui/theme/icons.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *placeProperty = "rulePlace";
const QString mimeType = u"application/x-panorama-condition"_s;

std::string placeOf(const QObject *object)
{
    return object->property(placeProperty).toString().toStdString();
}

} // namespace

RuleTree::RuleTree(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void RuleTree::setDocument(const Json &document, std::shared_ptr<const Vocabulary> words)
{
    m_document = document;
    m_words = std::move(words);
    m_counts.clear();
    if (m_root)
        m_root->deleteLater();
    m_root = makeGroup("/rule", 0);
    m_column->addWidget(m_root);
}

void RuleTree::setCounts(const LineCounts &counts)
{
    for (const auto &[place, label] : m_counts) {
        const auto found = counts.find(place);
        label->setText(found == counts.end() ? u"…"_s : tr("%1 people").arg(fullNumber(double(found->second.count))));
        label->setToolTip(found == counts.end()
                              ? QString()
                              : tr("%1 people are left after this line").arg(fullNumber(double(found->second.after))));
    }
}

QLabel *RuleTree::makeCount(const std::string &place)
{
    QLabel *label = makeLabel(u"…"_s, u"muted"_s);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setMinimumWidth(84);
    m_counts[place] = label;
    return label;
}

void RuleTree::apply(Json document, const QString &text)
{
    if (document == m_document)
        return;
    Q_EMIT edited(document, text, {}, true);
}

QWidget *RuleTree::makeGroup(const std::string &place, int depth)
{
    auto *frame = new QFrame;
    if (depth > 0)
        setStyleProperty(frame, "group", true);
    frame->setAcceptDrops(true);
    frame->setProperty(placeProperty, QString::fromStdString(place));
    frame->installEventFilter(this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(depth ? 14 : 0, depth ? 10 : 0, depth ? 14 : 0, depth ? 10 : 0);
    column->setSpacing(8);
    column->addWidget(makeGroupHead(place, depth));
    const Json &group = *rule_edit::nodeAt(m_document, place);
    const std::size_t children = rule_edit::inner(group).find(rule_edit::modeOf(group))->items().size();
    for (std::size_t i = 0; i < children; ++i) {
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
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    const bool isAny = std::string_view(rule_edit::modeOf(group)) == "any";
    row->addWidget(
        makeLabel(isAny ? tr("Any of these holds") : tr("All of these hold"), depth ? u"secondary"_s : u"strong"_s));
    row->addStretch();
    row->addWidget(makeCount(rule_edit::innerPlace(group, place)));
    auto *mode = new Segmented;
    mode->addChoice(u"all"_s, tr("And"));
    mode->addChoice(u"any"_s, tr("Or"));
    mode->setCurrent(isAny ? u"any"_s : u"all"_s);
    connect(mode, &Segmented::chosen, this, [this, place](const QString &id) {
        apply(rule_edit::withMode(m_document, place, id.toStdString()), tr("change and / or"));
    });
    row->addWidget(mode);
    if (depth == 0)
        return head;
    const bool negated = rule_edit::isNegated(group);
    QPushButton *exclude = makeButton(negated ? tr("Excluded") : tr("Exclude"), {}, negated ? u"danger"_s : u"ghost"_s);
    connect(exclude, &QPushButton::clicked, this,
            [this, place, negated] { apply(rule_edit::negated(m_document, place, !negated), tr("exclude a group")); });
    QPushButton *remove = makeIconButton(u"x"_s, tr("Remove group"));
    connect(remove, &QPushButton::clicked, this,
            [this, place] { apply(rule_edit::removed(m_document, place), tr("remove a group")); });
    row->addWidget(exclude);
    row->addWidget(remove);
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
    connect(condition, &QPushButton::clicked, this, [this, group] {
        apply(rule_edit::appended(
                  m_document, group,
                  LeafEditor::freshLeaf(m_words->attributes.empty() ? u"event"_s : u"attribute"_s, *m_words)),
              tr("add a condition"));
    });
    connect(nested, &QPushButton::clicked, this, [this, group] {
        const bool outerIsAny = std::string_view(rule_edit::modeOf(*rule_edit::nodeAt(m_document, group))) == "any";
        apply(rule_edit::appended(m_document, group,
                                  Json::object({{outerIsAny ? "all" : "any",
                                                 Json(Json::Array {LeafEditor::freshLeaf(u"event"_s, *m_words)})}})),
              tr("add a group"));
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
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(4, 4, 8, 4);
    QPushButton *grip = makeIconButton(u"grip-vertical"_s, tr("Drag into another group"));
    grip->setProperty(placeProperty, QString::fromStdString(place));
    grip->setCursor(Qt::OpenHandCursor);
    grip->installEventFilter(this);
    auto *editor = new LeafEditor(rule_edit::inner(node), m_words);
    QPushButton *exclude = makeButton(negated ? tr("not") : tr("holds"), {}, negated ? u"danger"_s : u"ghost"_s);
    exclude->setToolTip(tr("Turn the condition into its opposite"));
    QPushButton *remove = makeIconButton(u"x"_s, tr("Remove condition"));
    row->addWidget(grip);
    row->addWidget(exclude);
    row->addWidget(editor, 1);
    row->addWidget(makeCount(inner));
    row->addWidget(remove);
    connect(editor, &LeafEditor::changed, this, [this, inner](const Json &leaf) {
        m_document = rule_edit::replaced(m_document, inner, leaf);
        Q_EMIT edited(m_document, tr("edit a condition"), QString::fromStdString(inner), false);
    });
    connect(editor, &LeafEditor::kindChosen, this, [this, inner](const QString &kind) {
        apply(rule_edit::replaced(m_document, inner, LeafEditor::freshLeaf(kind, *m_words)), tr("change a condition"));
    });
    connect(exclude, &QPushButton::clicked, this,
            [this, place, negated] { apply(rule_edit::negated(m_document, place, !negated), tr("turn a condition")); });
    connect(remove, &QPushButton::clicked, this,
            [this, place] { apply(rule_edit::removed(m_document, place), tr("remove a condition")); });
    return frame;
}

void RuleTree::startDrag(QWidget *grip)
{
    auto *drag = new QDrag(this);
    auto *mime = new QMimeData;
    mime->setData(mimeType, QByteArray::fromStdString(placeOf(grip)));
    drag->setMimeData(mime);
    drag->setPixmap(grip->parentWidget()->grab());
    drag->exec(Qt::MoveAction);
}

bool RuleTree::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove && watched->inherits("QAbstractButton")) {
        if (static_cast<QMouseEvent *>(event)->buttons() & Qt::LeftButton)
            startDrag(static_cast<QWidget *>(watched));
        return false;
    }
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (!drop->mimeData()->hasFormat(mimeType))
            return false;
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop)
            apply(rule_edit::moved(m_document, drop->mimeData()->data(mimeType).toStdString(), placeOf(watched)),
                  tr("move a condition"));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace panorama::ui
