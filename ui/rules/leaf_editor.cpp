// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/leaf_editor.h"

#include "ui/rules/catalogue.h"
#include "ui/rules/choice_button.h"
#include "ui/rules/compare_editor.h"
#include "ui/rules/known_names.h"
#include "ui/rules/period_editor.h"
#include "ui/rules/pick_items.h"
#include "ui/rules/rule_sentence.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/histogram_slider.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QString memberText(const Json &leaf, const char *key)
{
    const Json *value = leaf.find(key);
    return value && value->isString() ? QString::fromStdString(value->text()) : QString();
}

QString nameOf(const std::vector<Vocabulary::Named> &list, const QString &id)
{
    for (const Vocabulary::Named &named : list)
        if (named.id == id)
            return knownName(named.name);
    return knownName(id);
}

ChoiceButton::Items itemsOf(const std::vector<Vocabulary::Named> &list)
{
    return [list] { return pickItems(list); };
}

ChoiceButton::Items itemsOf(const std::vector<Vocabulary::Values> &list)
{
    std::vector<Vocabulary::Named> named;
    for (const Vocabulary::Values &values : list)
        named.push_back({values.name, values.name, 0});
    return itemsOf(named);
}

Vocabulary::Values valuesNamed(const Vocabulary::Values *known, const QString &name, Vocabulary::Kind otherwise)
{
    if (known)
        return *known;
    Vocabulary::Values values;
    values.name = name;
    values.kind = otherwise;
    return values;
}

// Texts and numbers of an unknown name are told apart by what the rule compares with.
Vocabulary::Kind kindOfOperand(const Json &holder)
{
    for (const std::string &op : CompareEditor::operatorsIn(holder)) {
        const Json &value = *holder.find(op);
        const Json &first = value.isArray() && !value.items().empty() ? value.items().front() : value;
        if (first.isNumber())
            return Vocabulary::Kind::Number;
    }
    return Vocabulary::Kind::Text;
}

// A saved funnel by its id, or the name within a whole document.
QString funnelName(const Json &leaf, const Vocabulary &words)
{
    const Json &funnel = *leaf.find("funnel");
    const Json *name = funnel.isObject() ? funnel.find("name") : nullptr;
    QString text = name && name->isString() ? QString::fromStdString(name->text()) : memberText(leaf, "funnel");
    for (const Vocabulary::Funnel &known : words.funnels)
        if (known.id == text)
            text = known.name;
    return text.isEmpty() ? kindText(u"funnel"_s) : text;
}

void addFilter(Json &event)
{
    Json where = event.find("where") ? *event.find("where") : Json::array();
    where.append(Json::object({{"property", "channel"}, {"known", true}}));
    event.set("where", std::move(where));
}

} // namespace

QString leafSubject(const Json &leaf, const Vocabulary &words)
{
    const QString kind = leafKind(leaf);
    if (kind == u"sequence")
        return kindText(kind);
    if (kind == u"segment")
        return nameOf(words.segments, memberText(leaf, "segment"));
    if (kind == u"pool")
        return nameOf(words.pools, memberText(leaf, "pool"));
    if (kind == u"funnel")
        return funnelName(leaf, words);
    if (kind == u"rfm" || kind == u"lifecycle" || kind == u"journey" || kind.isEmpty())
        return kindText(kind);
    return knownName(memberText(leaf, kind.toUtf8().constData()));
}

LeafEditor::LeafEditor(const Json &leaf, VocabularyPtr words, Parts parts, RuleFigures *figures)
    : m_words(std::move(words)), m_figures(figures), m_leaf(leaf), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    if (parts == Parts::Filters) {
        createWhere(m_leaf, [](Json &whole) { return &whole; });
        QPushButton *add = makeButton(tr("Add filter"), u"plus"_s, u"ghost"_s);
        addRow()->addWidget(add);
        connect(add, &QPushButton::clicked, this, [this] { reshape(addFilter); });
        return;
    }
    QLayout *row = addRow();
    const QString kind = leafKind(leaf);
    if (kind.isEmpty()) {
        row->addWidget(makeLabel(QString::fromStdString(leaf.dump()), u"secondary"_s));
        return;
    }
    createSubject(row, kind);
    if (kind == u"attribute") {
        const QString name = memberText(leaf, "attribute");
        createComparisons(
            row, valuesNamed(m_words->attribute(name), name, kindOfOperand(leaf)), [](Json &whole) { return &whole; },
            true);
    } else if (kind == u"event") {
        createEvent(row);
    } else if (kind == u"sequence") {
        createSequence(row);
    } else if (kind == u"consent" || kind == u"lifecycle") {
        createChoice(row, kind);
    } else if (kind == u"rfm") {
        createScores(row);
    } else if (kind == u"funnel") {
        createFunnel(row);
    } else if (kind == u"journey") {
        QLabel *sentence = makeLabel(leafSentence(leaf, *m_words), u"secondary"_s);
        sentence->setWordWrap(true);
        m_rows->addWidget(sentence);
    }
}

QLayout *LeafEditor::addRow(int indent)
{
    auto *holder = new QWidget;
    auto *row = new FlowLayout(holder, 6);
    row->setContentsMargins(indent, 0, 0, 0);
    m_rows->addWidget(holder);
    return row;
}

void LeafEditor::createSubject(QLayout *row, const QString &kind)
{
    QPushButton *subject = makeButton(leafSubject(m_leaf, *m_words), kindIcon(kind));
    subject->setObjectName(u"rules.subject"_s);
    subject->setAccessibleName(kindText(kind) + u": "_s + subject->text());
    subject->setToolTip(tr("%1 – press to choose another").arg(kindText(kind)));
    subject->setMaximumWidth(220);
    row->addWidget(subject);
    connect(subject, &QPushButton::clicked, this, [this, subject] { Q_EMIT subjectPressed(subject); });
}

void LeafEditor::change(const std::function<void(Json &)> &change)
{
    change(m_leaf);
    followSpread();
    Q_EMIT changed(m_leaf);
}

void LeafEditor::reshape(const std::function<void(Json &)> &change)
{
    change(m_leaf);
    Q_EMIT reshaped(m_leaf);
}

std::vector<CompareEditor *> LeafEditor::createComparisons(QLayout *row, const Vocabulary::Values &values,
                                                           const Place &place, bool several)
{
    const Json *holder = place(m_leaf);
    if (!holder)
        return {};
    std::vector<CompareEditor *> editors;
    const std::vector<std::string> ops = CompareEditor::operatorsIn(*holder);
    for (std::size_t i = 0; i < ops.size() && (several || i == 0); ++i) {
        auto *editor = new CompareEditor(values, *holder, ops[i], row, this);
        editors.push_back(editor);
        const auto write = [editor, place](Json &leaf) {
            if (Json *part = place(leaf))
                editor->write(*part);
        };
        connect(editor, &CompareEditor::changed, this, [this, write] { change(write); });
        connect(editor, &CompareEditor::reshaped, this, [this, write] { reshape(write); });
        connect(editor, &CompareEditor::settled, this, &LeafEditor::settled);
        if (HistogramSlider *slider = editor->makeSlider())
            m_rows->addWidget(slider);
    }
    return editors;
}

void LeafEditor::addPeriod(QLayout *row)
{
    auto *period = new PeriodEditor(m_leaf, row, this);
    connect(period, &PeriodEditor::changed, this, [this, period] { change([&](Json &leaf) { period->write(leaf); }); });
}

void LeafEditor::addRemove(QLayout *row, const QString &name, const std::function<void(Json &)> &remove)
{
    QPushButton *button = makeIconButton(u"x"_s, name);
    button->setObjectName(u"rules.remove"_s);
    FlowLayout::cling(button);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, remove] { reshape(remove); });
}

void LeafEditor::addUnit(QLayout *row, const QString &unit, const QString &role)
{
    QLabel *label = makeLabel(unit, role);
    FlowLayout::cling(label);
    row->addWidget(label);
}

void LeafEditor::createEvent(QLayout *row)
{
    if (m_leaf.find("count")) {
        m_times = createAmount(row, "count", tr("times"), true);
        addUnit(row, tr("times"), u"secondary"_s);
    }
    addPeriod(row);
    addMore(row);
    createWhere(m_leaf, [](Json &leaf) { return &leaf; });
    if (const Json *sum = m_leaf.find("sum"))
        createSum(*sum);
    followSpread();
}

// "and the amounts add up to at least 2,000 CNY"
void LeafEditor::createSum(const Json &sum)
{
    QLayout *row = addRow(8);
    row->addWidget(makeLabel(tr("total of"), u"secondary"_s));
    const QString property = memberText(sum, "property");
    auto *choice = new ChoiceButton(itemsOf(m_words->properties), {tr("Search properties"), {}, false, true});
    choice->setChosen({property});
    row->addWidget(choice);
    connect(choice, &ChoiceButton::chosenChanged, this, [this](const QStringList &ids) {
        reshape([&](Json &leaf) { const_cast<Json *>(leaf.find("sum"))->set("property", ids.value(0).toStdString()); });
    });
    m_total = createAmount(row, "sum", property, false);
    if (property == u"value")
        addUnit(row, m_words->currency, u"muted"_s);
    addRemove(row, tr("Remove the total"), [](Json &leaf) {
        std::erase_if(leaf.members(), [](const auto &member) { return member.first == "sum"; });
    });
}

// What can be added to a behaviour: a filter of its events, how often, how much.
void LeafEditor::addMore(QLayout *row)
{
    QPushButton *more = makeIconButton(u"plus"_s, tr("Add a filter, a number of times or a total"));
    more->setObjectName(u"rules.more"_s);
    auto *menu = new QMenu(more);
    more->setMenu(menu);
    row->addWidget(more);
    menu->addAction(themeIcon(u"filter"_s), tr("Filter the events"), this, [this] { reshape(addFilter); });
    if (!m_leaf.find("count"))
        menu->addAction(themeIcon(u"hash"_s), tr("How often"), this, [this] {
            reshape([](Json &leaf) { leaf.set("count", Json::object({{">=", 2}})); });
        });
    else
        menu->addAction(themeIcon(u"x"_s), tr("Any number of times"), this, [this] {
            reshape([](Json &leaf) {
                std::erase_if(leaf.members(), [](const auto &member) { return member.first == "count"; });
            });
        });
    if (!m_leaf.find("sum"))
        menu->addAction(themeIcon(u"coins"_s), tr("Total of amounts"), this, [this] {
            reshape([](Json &leaf) { leaf.set("sum", Json::object({{"property", "value"}, {">=", 1000}})); });
        });
}

void LeafEditor::createWhere(const Json &event, const Place &place)
{
    const Json *where = event.find("where");
    for (std::size_t i = 0; where && where->isArray() && i < where->items().size(); ++i) {
        const Json entry = where->items()[i];
        const Place at = [place, i](Json &leaf) -> Json * {
            Json *holder = place(leaf);
            Json *list = holder ? const_cast<Json *>(holder->find("where")) : nullptr;
            return list && i < list->items().size() ? &list->items()[i] : nullptr;
        };
        QLayout *row = addRow(8);
        row->addWidget(makeLabel(tr("where"), u"secondary"_s));
        const QString property = memberText(entry, "property");
        auto *choice = new ChoiceButton(itemsOf(m_words->properties), {tr("Search properties"), {}, false, true});
        choice->setChosen({property});
        choice->setObjectName(u"rules.property"_s);
        row->addWidget(choice);
        connect(choice, &ChoiceButton::chosenChanged, this, [this, at](const QStringList &ids) {
            reshape([&](Json &leaf) {
                *at(leaf) = Json::object({{"property", ids.value(0).toStdString()}, {"known", true}});
            });
        });
        Vocabulary::Values values = valuesNamed(m_words->property(property), property, kindOfOperand(entry));
        if (m_figures)
            values.counts.clear(); // of events of all kinds; people of this condition come when the list opens
        for (CompareEditor *editor : createComparisons(row, values, at, true))
            countValues(editor, values, at);
        addRemove(row, tr("Remove the filter"), [place, i](Json &leaf) {
            Json *holder = place(leaf);
            Json *list = const_cast<Json *>(holder->find("where"));
            list->items().erase(list->items().begin() + std::ptrdiff_t(i));
            if (list->items().empty())
                std::erase_if(holder->members(), [](const auto &member) { return member.first == "where"; });
        });
    }
}

} // namespace panorama::ui
