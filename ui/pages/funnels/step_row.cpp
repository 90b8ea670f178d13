// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnels/step_row.h"

#include "ui/pages/funnels/journey_view.h"
#include "ui/rules/choice_button.h"
#include "ui/rules/leaf_editor.h"
#include "ui/rules/pick_items.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/popover.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostSteps = 20;

QString eventOf(const Json &step)
{
    const Json *event = step.find("event");
    return event && event->isString() ? QString::fromStdString(event->text()) : QString();
}

bool isFiltered(const Json &step)
{
    const Json *where = step.find("where");
    return where && where->isArray() && !where->items().empty();
}

} // namespace

StepRow::StepRow(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this)) { }

// Building the steps anew takes as long as running the funnel: only where there are others, not for another event.
void StepRow::showSteps(const Json &steps, VocabularyPtr words)
{
    const Json before = std::exchange(m_steps, steps.isArray() ? steps : Json::array());
    m_words = std::move(words);
    if (!hasWidgetsFor(before))
        return rebuild();
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        if (const QStringList event {eventOf(m_steps.items()[i])}; event != m_choices[i]->chosen())
            m_choices[i]->setChosen(event);
}

// Whether those of the former steps do for the present ones.
bool StepRow::hasWidgetsFor(const Json &before) const
{
    return before.isArray() && std::ranges::equal(before.items(), m_steps.items(), {}, isFiltered, isFiltered);
}

void StepRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_words)
        rebuild();
    QWidget::changeEvent(event);
}

void StepRow::change(const char *text, const std::function<void(Json::Array &)> &change)
{
    Json steps = m_steps;
    change(steps.items());
    if (!(steps == m_steps) && !steps.items().empty())
        Q_EMIT edited(steps, text);
}

void StepRow::rebuild()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_choices.clear();
    for (std::size_t i = 0; i < m_steps.items().size(); ++i)
        addStep(i);
    if (m_steps.items().size() >= mostSteps)
        return;
    QPushButton *add = makeButton(tr("Add step"), u"plus"_s, u"ghost"_s);
    add->setObjectName(u"funnels.addStep"_s);
    m_flow->addWidget(add);
    connect(add, &QPushButton::clicked, this, [this] {
        change("add a step", [this](Json::Array &steps) {
            steps.push_back(Json::object({{"event", usualEvent(*m_words, {"order"}).toStdString()}}));
        });
    });
}

void StepRow::addStep(std::size_t index)
{
    const Json step = m_steps.items()[index];
    auto *box = new QFrame;
    setStyleProperty(box, "card", true);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(10, 2, 2, 2);
    row->setSpacing(2);
    row->addWidget(makeLabel(QString::number(index + 1), u"muted"_s));
    auto *choice = new ChoiceButton([this] { return pickItems(m_words->events); },
                                    {tr("Step %1").arg(index + 1), u"funnels.step.field"_s, false, true});
    choice->setChosen({eventOf(step)});
    m_choices.push_back(choice);
    choice->setObjectName(u"funnels.step.%1"_s.arg(index + 1));
    row->addWidget(choice);
    connect(choice, &ChoiceButton::chosenChanged, this, [this, index](const QStringList &ids) {
        change("change a step", [&](Json::Array &steps) { steps[index].set("event", ids.value(0).toStdString()); });
    });
    if (isFiltered(step)) {
        QPushButton *filter = makeIconButton(u"filter"_s, tr("Filter the events of this step"));
        filter->setIcon(themeIcon(u"filter"_s, Tone::Primary));
        connect(filter, &QPushButton::clicked, this, [this, index, filter] { openFilter(index, filter); });
        row->addWidget(filter);
    }
    QPushButton *more = makeIconButton(u"ellipsis"_s, tr("Move or remove step %1").arg(index + 1));
    auto *menu = new QMenu(more);
    more->setMenu(menu);
    menu->addAction(themeIcon(u"filter"_s), tr("Filter the events of this step"), this,
                    [this, index, box] { openFilter(index, box); });
    const auto add = [&](const QString &icon, const QString &text, bool enabled,
                         const std::function<void(Json::Array &)> &act) {
        QAction *action = menu->addAction(themeIcon(icon), text, this, [this, act] { change("change a step", act); });
        action->setEnabled(enabled);
    };
    const std::size_t count = m_steps.items().size();
    add(u"chevron-left"_s, tr("Earlier"), index > 0,
        [index](auto &steps) { std::swap(steps[index], steps[index - 1]); });
    add(u"chevron-right"_s, tr("Later"), index + 1 < count,
        [index](auto &steps) { std::swap(steps[index], steps[index + 1]); });
    add(u"x"_s, tr("Remove"), count > 1, [index](auto &steps) { steps.erase(steps.begin() + std::ptrdiff_t(index)); });
    row->addWidget(more);
    m_flow->addWidget(box);
}

// The filters of a step in a popover; each change takes effect at once.
void StepRow::openFilter(std::size_t index, QWidget *anchor)
{
    auto *popover = new Popover(window());
    auto *holder = new QWidget(popover->panel());
    new QVBoxLayout(holder);
    holder->layout()->setContentsMargins(0, 0, 0, 0);
    popover->body()->addWidget(makeLabel(tr("Only events where all of this holds"), u"secondary"_s));
    popover->body()->addWidget(holder);
    connect(popover, &Popover::dismissed, popover, &QObject::deleteLater);
    const auto state = std::make_shared<Json>(m_steps.items()[index]);
    const auto build = std::make_shared<std::function<void()>>();
    std::weak_ptr<std::function<void()>> again = build;
    *build = [this, holder, state, index, again] {
        qDeleteAll(holder->findChildren<LeafEditor *>(QString(), Qt::FindDirectChildrenOnly));
        auto *editor = new LeafEditor(*state, m_words, LeafEditor::Parts::Filters);
        holder->layout()->addWidget(editor);
        const auto take = [this, state, index](const Json &step) {
            *state = step;
            change("change a step", [&](Json::Array &steps) { steps[index] = step; });
        };
        connect(editor, &LeafEditor::changed, holder, take);
        connect(editor, &LeafEditor::reshaped, holder, [take, again, holder](const Json &step) {
            take(step);
            if (const auto build = again.lock())
                QMetaObject::invokeMethod(holder, *build, Qt::QueuedConnection);
        });
    };
    (*build)();
    connect(popover, &QObject::destroyed, this, [build] {}); // keeps it as long as the popover
    popover->open(anchor, Popover::Place::BelowLeft, 460);
}

} // namespace panorama::ui
