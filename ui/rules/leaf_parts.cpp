// SPDX-License-Identifier: GPL-3.0-or-later
// Sequences, consents, lifecycle stages and RFM scores of the condition editor.
#include "ui/rules/catalogue.h"
#include "ui/rules/choice_button.h"
#include "ui/rules/known_names.h"
#include "ui/rules/leaf_editor.h"
#include "ui/rules/pick_items.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostSteps = 10;

Json::Array &stepsOf(Json &leaf)
{
    return const_cast<Json *>(leaf.find("sequence"))->items();
}

} // namespace

void LeafEditor::createSequence(QLayout *row)
{
    auto *days = new QSpinBox;
    days->setRange(0, 3650);
    days->setSpecialValueText(tr("however long it takes"));
    days->setPrefix(tr("within "));
    days->setSuffix(tr(" days"));
    days->setAccessibleName(tr("Days from the first step to the last"));
    days->setValue(m_leaf.find("within_days") ? int(m_leaf.find("within_days")->toDouble()) : 0);
    row->addWidget(days);
    connect(days, &QSpinBox::valueChanged, this, [this](int value) {
        change([value](Json &leaf) {
            if (value > 0)
                leaf.set("within_days", value);
            else
                std::erase_if(leaf.members(), [](const auto &member) { return member.first == "within_days"; });
        });
    });
    addPeriod(row);
    const Json::Array steps = stepsOf(m_leaf);
    for (std::size_t i = 0; i < steps.size(); ++i)
        createStep(i, steps[i], steps.size() > 2);
    if (steps.size() >= mostSteps)
        return;
    QPushButton *add = makeButton(tr("Add step"), u"plus"_s, u"ghost"_s);
    add->setObjectName(u"rules.addStep"_s);
    addRow(8)->addWidget(add);
    connect(add, &QPushButton::clicked, this, [this] {
        reshape([](Json &leaf) {
            stepsOf(leaf).push_back(Json::object({{"event", *stepsOf(leaf).back().find("event")}}));
        });
    });
}

void LeafEditor::createStep(std::size_t index, const Json &step, bool removable)
{
    QLayout *row = addRow(8);
    row->addWidget(makeLabel(index ? tr("then") : tr("first"), u"secondary"_s));
    const Json *event = step.find("event");
    auto *choice = new ChoiceButton([words = m_words] { return pickItems(words->events); },
                                    {tr("Search behaviours"), {}, false, true});
    choice->setChosen({event ? QString::fromStdString(event->text()) : QString()});
    choice->setObjectName(u"rules.step"_s);
    row->addWidget(choice);
    connect(choice, &ChoiceButton::chosenChanged, this, [this, index](const QStringList &ids) {
        reshape([&](Json &leaf) { stepsOf(leaf)[index].set("event", ids.value(0).toStdString()); });
    });
    QPushButton *filter = makeIconButton(u"filter"_s, tr("Filter the events of this step"));
    row->addWidget(filter);
    connect(filter, &QPushButton::clicked, this, [this, index] {
        reshape([index](Json &leaf) {
            Json &changed = stepsOf(leaf)[index];
            Json where = changed.find("where") ? *changed.find("where") : Json::array();
            where.append(Json::object({{"property", "channel"}, {"known", true}}));
            changed.set("where", std::move(where));
        });
    });
    if (removable)
        addRemove(row, tr("Remove step %1").arg(index + 1),
                  [index](Json &leaf) { stepsOf(leaf).erase(stepsOf(leaf).begin() + std::ptrdiff_t(index)); });
    createWhere(step, [index](Json &leaf) { return &stepsOf(leaf)[index]; });
}

// A consent's purpose, or the stage of a lifecycle.
void LeafEditor::createChoice(QLayout *row, const QString &key)
{
    const bool isConsent = key == u"consent";
    const std::string member = isConsent ? "purpose" : "lifecycle";
    QStringList ids = isConsent ? m_words->purposes : QStringList {u"prospect"_s, u"new"_s,     u"active"_s,
                                                                   u"at_risk"_s,  u"dormant"_s, u"churned"_s};
    if (isConsent && !ids.contains(u"marketing"_s))
        ids.prepend(u"marketing"_s);
    if (isConsent)
        row->addWidget(makeLabel(tr("agrees, for"), u"secondary"_s));
    const Json *current = m_leaf.find(member);
    auto *choice = new ChoiceButton([ids] { return pickItems(ids); }, {kindText(key), {}, false, true});
    choice->setChosen({current && current->isString() ? QString::fromStdString(current->text()) : u"marketing"_s});
    row->addWidget(choice);
    countChoices(choice, ids, [this, member](const QString &id) {
        Json leaf = m_leaf;
        leaf.set(member, id.toStdString());
        return leaf;
    });
    connect(choice, &ChoiceButton::chosenChanged, this, [this, member](const QStringList &chosen) {
        change([&](Json &leaf) { leaf.set(member, chosen.value(0).toStdString()); });
    });
}

// Which step of the funnel, and whether people reached it, were lost after it or are still open.
void LeafEditor::createFunnel(QLayout *row)
{
    const Json &funnel = *m_leaf.find("funnel");
    Json document = funnel;
    for (const Vocabulary::Funnel &known : m_words->funnels)
        if (funnel.isString() && known.id == QString::fromStdString(funnel.text()))
            document = known.document;
    auto *state = new QComboBox;
    for (const auto &[id, text] :
         {std::pair("reached", tr("reached")), {"lost", tr("lost after")}, {"open", tr("still open after")}})
        state->addItem(text, QString::fromLatin1(id));
    const Json *chosen = m_leaf.find("state");
    state->setCurrentIndex(std::max(
        0, state->findData(chosen && chosen->isString() ? QString::fromStdString(chosen->text()) : QString())));
    state->setObjectName(u"rules.funnelState"_s);
    auto *step = new QComboBox;
    const Json *steps = document.isObject() ? document.find("steps") : nullptr;
    for (std::size_t i = 0; steps && steps->isArray() && i < steps->items().size(); ++i) {
        const Json *event = steps->items()[i].find("event");
        step->addItem(QString::number(i + 1) + u". "_s + (event ? knownName(event->text()) : QString()), int(i + 1));
    }
    const Json *number = m_leaf.find("step");
    step->setCurrentIndex(std::max(0, step->findData(number ? int(number->toDouble()) : 1)));
    step->setObjectName(u"rules.funnelStep"_s);
    row->addWidget(state);
    row->addWidget(step);
    connect(state, &QComboBox::activated, this, [this, state] {
        change([&](Json &leaf) { leaf.set("state", state->currentData().toString().toStdString()); });
    });
    connect(step, &QComboBox::activated, this,
            [this, step] { change([&](Json &leaf) { leaf.set("step", step->currentData().toInt()); }); });
}

// Five buttons each for recency, frequency and amount; 5 is best, none pressed is any.
void LeafEditor::createScores(QLayout *row)
{
    const std::pair<const char *, QString> parts[] = {
        {"r", tr("Recency")}, {"f", tr("Frequency")}, {"m", tr("Amount")}};
    for (const auto &[key, text] : parts) {
        row->addWidget(makeLabel(text, u"secondary"_s));
        const Json *rfm = m_leaf.find("rfm");
        const Json *scores = rfm ? rfm->find(key) : nullptr;
        QStringList chosen;
        for (std::size_t i = 0; scores && i < scores->items().size(); ++i)
            chosen << QString::fromStdString(scores->items()[i].numberText());
        auto *choice = new ChoiceButton(
            [] {
                return pickItems({u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s});
            },
            {tr("Scores, 5 is best"), {}, true, false});
        choice->setChosen(chosen);
        row->addWidget(choice);
        countChoices(choice, {u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s}, [part = std::string(key)](const QString &id) {
            return Json::object({{"rfm", Json::object({{part, Json(Json::Array {id.toInt()})}})}});
        });
        connect(choice, &ChoiceButton::chosenChanged, this, [this, part = std::string(key)](const QStringList &ids) {
            change([&](Json &leaf) {
                Json numbers = Json::array();
                for (auto id = ids.crbegin(); id != ids.crend(); ++id)
                    numbers.append(id->toInt());
                Json &rfm = *const_cast<Json *>(leaf.find("rfm"));
                std::erase_if(rfm.members(), [&](const auto &member) { return member.first == part; });
                if (!ids.isEmpty())
                    rfm.set(part, std::move(numbers));
            });
        });
    }
}

} // namespace panorama::ui
