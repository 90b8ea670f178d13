// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/attribute_swap.h"

#include "ui/rules/known_names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/popover.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("AttributeSwap", text);
}

// Calls `each` for every leaf that asks for an attribute, wherever it stands.
template<typename Node, typename Each> void forEachLeaf(Node &json, const Each &each)
{
    if (json.isArray())
        for (auto &item : json.items())
            forEachLeaf(item, each);
    if (!json.isObject())
        return;
    if (json.find("attribute"))
        return each(json);
    for (auto &[key, value] : json.members())
        forEachLeaf(value, each);
}

// The texts that a leaf compares with.
template<typename Node, typename Each> void forEachText(Node &leaf, const Each &each)
{
    for (auto &[key, value] : leaf.members()) {
        if (key == "attribute")
            continue;
        if (value.isString())
            each(value);
        else if (value.isArray())
            for (auto &item : value.items())
                if (item.isString())
                    each(item);
    }
}

QString nameIn(const Json &leaf)
{
    const Json *name = leaf.find("attribute");
    return name->isString() ? QString::fromStdString(name->text()) : QString();
}

// One line a missing attribute, and below it one for each of its texts while the chosen attribute has texts, too.
class SwapForm : public QWidget
{
public:
    SwapForm(VocabularyPtr words, MissingAttributes missing, QWidget *parent)
        : QWidget(parent), m_words(std::move(words)), m_missing(std::move(missing)), m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(12);
        m_grid->setColumnStretch(1, 1);
        build();
    }
    const AttributeMeanings &meanings() const { return m_meanings; }

private:
    QComboBox *addLine(const QString &text, const QString &name)
    {
        const int row = m_grid->rowCount();
        QLabel *label = makeLabel(text, u"field"_s);
        auto *box = new QComboBox;
        box->setObjectName(name);
        box->setAccessibleName(text);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumWidth(170);
        box->addItem(say(QT_TRANSLATE_NOOP("AttributeSwap", "leave as it is")), QString());
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(box, row, 1);
        return box;
    }

    void build()
    {
        while (QLayoutItem *item = m_grid->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
        for (const auto &[attribute, texts] : m_missing) {
            AttributeMeaning &meaning = m_meanings[attribute];
            QComboBox *box = addLine(knownName(attribute), u"pools.swap."_s + attribute);
            for (const Vocabulary::Values &values : m_words->attributes)
                box->addItem(knownName(values.name), values.name);
            box->setCurrentIndex(std::max(0, box->findData(meaning.attribute)));
            connect(box, &QComboBox::activated, this, [this, &meaning, box] {
                meaning = {box->currentData().toString(), {}};
                QMetaObject::invokeMethod(
                    this, [this] { build(); }, Qt::QueuedConnection);
            });
            const Vocabulary::Values *chosen = m_words->attribute(meaning.attribute);
            for (const QString &text : chosen && !chosen->values.isEmpty() ? texts : QStringList())
                addValue(meaning, *chosen, text);
        }
        updateGeometry();
    }

    void addValue(AttributeMeaning &meaning, const Vocabulary::Values &values, const QString &text)
    {
        QComboBox *box = addLine(say(QT_TRANSLATE_NOOP("AttributeSwap", "  “%1” is here")).arg(knownName(text)),
                                 u"pools.swap.value"_s);
        for (const QString &value : values.values)
            box->addItem(value, value);
        const auto found = meaning.values.find(text);
        box->setCurrentIndex(std::max(0, found == meaning.values.end() ? 0 : box->findData(found->second)));
        connect(box, &QComboBox::activated, this,
                [&meaning, box, text] { meaning.values[text] = box->currentData().toString(); });
    }

    VocabularyPtr m_words;
    MissingAttributes m_missing;
    AttributeMeanings m_meanings;
    QGridLayout *m_grid;
};

} // namespace

MissingAttributes missingAttributes(const Json &document, const Vocabulary &words)
{
    MissingAttributes missing;
    forEachLeaf(document, [&](const Json &leaf) {
        const QString name = nameIn(leaf);
        if (name.isEmpty() || name == u"name" || name == u"created" || words.attribute(name))
            return;
        QStringList &texts = missing[name];
        forEachText(leaf, [&](const Json &text) {
            if (const QString value = QString::fromStdString(text.text()); !texts.contains(value))
                texts << value;
        });
    });
    return missing;
}

Json withMeanings(Json document, const AttributeMeanings &meanings)
{
    forEachLeaf(document, [&](Json &leaf) {
        const auto found = meanings.find(nameIn(leaf));
        if (found == meanings.end() || found->second.attribute.isEmpty())
            return;
        leaf.set("attribute", found->second.attribute.toStdString());
        forEachText(leaf, [&](Json &text) {
            const auto value = found->second.values.find(QString::fromStdString(text.text()));
            if (value != found->second.values.end() && !value->second.isEmpty())
                text = Json(value->second.toStdString());
        });
    });
    return document;
}

void openAttributeSwap(QWidget *anchor, const VocabularyPtr &words, const Json &document,
                       const std::function<void(const Json &)> &done)
{
    auto *popover = new Popover(anchor->window());
    popover->setObjectName(u"pools.swap"_s);
    auto *form = new SwapForm(words, missingAttributes(document, *words), popover->panel());
    QPushButton *apply = makeButton(say(QT_TRANSLATE_NOOP("AttributeSwap", "Use these")), u"check"_s, u"primary"_s);
    apply->setObjectName(u"pools.swap.apply"_s);
    QLabel *note = makeLabel(
        say(QT_TRANSLATE_NOOP("AttributeSwap", "Which of your attributes says it? It is put into all pools.")),
        u"secondary"_s);
    note->setWordWrap(true);
    popover->body()->addWidget(note);
    popover->body()->addWidget(form);
    popover->body()->addWidget(apply, 0, Qt::AlignRight);
    QObject::connect(popover, &Popover::dismissed, popover, &QObject::deleteLater);
    QObject::connect(apply, &QPushButton::clicked, popover, [popover, form, document, done] {
        const Json meant = withMeanings(document, form->meanings());
        popover->dismiss();
        done(meant);
    });
    popover->open(anchor, Popover::Place::BelowLeft, 420);
}

} // namespace panorama::ui
