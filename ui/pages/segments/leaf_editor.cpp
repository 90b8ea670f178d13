// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/leaf_editor.h"

#include "core/decimal.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList kinds = {u"attribute"_s,  u"tag"_s,    u"event"_s,  u"consent"_s,
                           u"identifier"_s, u"source"_s, u"segment"_s};
const QStringList compareOps = {u"="_s,  u"!="_s, u">"_s,        u">="_s,          u"<"_s,
                                u"<="_s, u"in"_s, u"contains"_s, u"starts_with"_s, u"known"_s};

QString operandText(const Json &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const Json &item : value.items())
            parts << operandText(item);
        return parts.join(u", "_s);
    }
    return QString::fromStdString(value.isString()       ? value.text()
                                      : value.isNumber() ? value.numberText()
                                                         : value.dump());
}

QString memberText(const Json &leaf, const char *key)
{
    const Json *value = leaf.find(key);
    return value ? operandText(*value) : QString();
}

} // namespace

QString leafKind(const Json &leaf)
{
    for (const QString &kind : kinds)
        if (leaf.find(kind.toStdString()))
            return leaf.find("sequence") ? QString() : kind;
    return {};
}

LeafEditor::LeafEditor(const Json &leaf, std::shared_ptr<const Vocabulary> words, QWidget *parent)
    : QWidget(parent), m_words(std::move(words)), m_leaf(leaf), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    const QString kind = leafKind(leaf);
    if (kind.isEmpty()) {
        m_row->addWidget(makeLabel(QString::fromStdString(leaf.dump()), u"secondary"_s));
        return;
    }
    createKind(kind);
    if (kind == u"attribute")
        createAttribute(leaf);
    else if (kind == u"event")
        createEvent(leaf);
    else if (kind == u"segment")
        createSegment(memberText(leaf, "segment"));
    else if (kind == u"consent")
        createName(kind, {u"sms"_s, u"email"_s, u"phone"_s, u"wechat"_s, u"push"_s, u"post"_s},
                   memberText(leaf, "consent"));
    else
        createName(kind,
                   kind == u"tag"              ? m_words->tags
                       : kind == u"identifier" ? m_words->identifiers
                                               : m_words->sources,
                   memberText(leaf, kind.toUtf8().constData()));
    m_row->addStretch();
}

Json LeafEditor::freshLeaf(const QString &kind, const Vocabulary &words)
{
    const auto first = [](const QStringList &names) {
        return Json(names.isEmpty() ? std::string("?") : names.front().toStdString());
    };
    if (kind == u"attribute") {
        const bool any = !words.attributes.empty();
        return Json::object(
            {{"attribute", any ? words.attributes.front().name.toStdString() : "created"}, {"known", true}});
    }
    if (kind == u"consent")
        return Json::object({{"consent", "sms"}});
    if (kind == u"segment")
        return Json::object(
            {{"segment", words.segments.empty() ? std::string("?") : words.segments.front().first.toStdString()}});
    if (kind == u"event")
        return Json::object({{"event", first(words.events)}, {"count", Json::object({{">=", 1}})}, {"last_days", 90}});
    return Json::object({{kind.toStdString(),
                          first(kind == u"tag"              ? words.tags
                                    : kind == u"identifier" ? words.identifiers
                                                            : words.sources)}});
}

void LeafEditor::createKind(const QString &kind)
{
    const QStringList texts = {tr("Attribute"),  tr("Tag"),    tr("Event"),  tr("Consent"),
                               tr("Identifier"), tr("Source"), tr("Segment")};
    QComboBox *choice = addCombo(texts, texts.value(kinds.indexOf(kind)), 100);
    choice->setAccessibleName(tr("Kind of condition"));
    connect(choice, &QComboBox::activated, this, [this](int index) { Q_EMIT kindChosen(kinds.value(index)); });
}

QComboBox *LeafEditor::addCombo(const QStringList &items, const QString &current, int width)
{
    auto *combo = new QComboBox;
    combo->addItems(items);
    if (!current.isEmpty() && combo->findText(current) < 0)
        combo->addItem(current);
    combo->setCurrentText(current);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMinimumWidth(width);
    combo->setMaximumWidth(width * 2);
    m_row->addWidget(combo);
    return combo;
}

void LeafEditor::createName(const QString &key, const QStringList &names, const QString &current)
{
    QComboBox *combo = addCombo(names, current, 140);
    connect(combo, &QComboBox::textActivated, this, [this, key](const QString &name) {
        Q_EMIT changed(Json::object({{key.toStdString(), name.toStdString()}}));
    });
}

void LeafEditor::createSegment(const QString &id)
{
    QComboBox *combo = addCombo({}, {}, 180);
    for (const auto &[known, name] : m_words->segments)
        combo->addItem(name, known);
    combo->setCurrentIndex(combo->findData(id));
    connect(combo, &QComboBox::activated, this, [this, combo] {
        Q_EMIT changed(Json::object({{"segment", combo->currentData().toString().toStdString()}}));
    });
}

void LeafEditor::createAttribute(const Json &leaf)
{
    QStringList names;
    for (const Vocabulary::Attribute &attribute : m_words->attributes)
        names << attribute.name;
    m_name = addCombo(names, memberText(leaf, "attribute"), 120);
    QString op = u"known"_s;
    for (const QString &known : compareOps)
        if (leaf.find(known.toStdString()))
            op = known;
    const QStringList texts = {tr("is"),      tr("is not"), tr("above"),    tr("at least"),    tr("below"),
                               tr("at most"), tr("one of"), tr("contains"), tr("starts with"), tr("is known")};
    m_op = addCombo(texts, texts.value(compareOps.indexOf(op)), 90);
    m_value = addCombo({}, {}, 140);
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    fillValues();
    m_value->setCurrentText(op == u"known" ? QString() : memberText(leaf, op.toUtf8().constData()));
    m_value->setEnabled(op != u"known");
    connect(m_name, &QComboBox::activated, this, [this] {
        fillValues();
        emitAttribute();
    });
    connect(m_op, &QComboBox::activated, this, [this](int index) {
        m_value->setEnabled(compareOps.value(index) != u"known");
        emitAttribute();
    });
    connect(m_value, &QComboBox::activated, this, [this](int index) {
        if (m_value->itemData(index).isValid())
            m_value->setEditText(m_value->itemData(index).toString());
        emitAttribute();
    });
    connect(m_value->lineEdit(), &QLineEdit::textEdited, this, &LeafEditor::emitAttribute);
}

// Values with how many people have them.
void LeafEditor::fillValues()
{
    const QString kept = m_value->currentText();
    m_value->clear();
    if (const Vocabulary::Attribute *attribute = m_words->attribute(m_name->currentText()))
        for (qsizetype i = 0; i < attribute->values.size(); ++i)
            m_value->addItem(attribute->values[i] + u"   "_s + fullNumber(double(attribute->counts[std::size_t(i)])),
                             attribute->values[i]);
    m_value->setEditText(kept);
}

Json LeafEditor::operand(const QString &text, bool numeric) const
{
    const std::string plain = text.trimmed().toStdString();
    if (numeric && Decimal::fromText(plain))
        return Json(Json::Number {Decimal::fromText(plain)->toText()});
    return Json(text.trimmed().toStdString());
}

void LeafEditor::emitAttribute()
{
    const Vocabulary::Attribute *attribute = m_words->attribute(m_name->currentText());
    const QString op = compareOps.value(m_op->currentIndex());
    const bool numeric = (attribute && attribute->isNumeric && op != u"contains" && op != u"starts_with") || op == u">"
        || op == u"<" || op == u">=" || op == u"<=";
    Json value(true);
    if (op == u"in") {
        value = Json::array();
        for (const QString &part : m_value->currentText().split(u',', Qt::SkipEmptyParts))
            value.append(operand(part, numeric));
    } else if (op != u"known") {
        value = operand(m_value->currentText(), numeric);
    }
    Q_EMIT changed(
        Json::object({{"attribute", m_name->currentText().toStdString()}, {op.toStdString(), std::move(value)}}));
}

void LeafEditor::createEvent(const Json &leaf)
{
    m_name = addCombo(m_words->events, memberText(leaf, "event"), 110);
    m_countOp = addCombo({tr("at least"), tr("exactly"), tr("at most")}, {}, 104);
    m_count = new QSpinBox;
    m_count->setRange(0, 100000);
    m_count->setValue(1);
    m_count->setSuffix(tr(" times"));
    if (const Json *count = leaf.find("count")) {
        m_countOp->setCurrentIndex(count->find("=") ? 1 : count->find("<=") ? 2 : 0);
        for (const Json::Member &member : count->members())
            m_count->setValue(int(member.second.integer()));
    }
    m_days = new QSpinBox;
    m_days->setRange(0, 10000);
    m_days->setSpecialValueText(tr("any time"));
    m_days->setPrefix(tr("last "));
    m_days->setSuffix(tr(" days"));
    m_days->setValue(leaf.find("last_days") ? int(leaf.find("last_days")->toDouble()) : 0);
    m_row->addWidget(m_count);
    m_row->addWidget(m_days);
    createWhere(leaf);
    connect(m_name, &QComboBox::activated, this, &LeafEditor::emitEvent);
    connect(m_countOp, &QComboBox::activated, this, &LeafEditor::emitEvent);
    connect(m_count, &QSpinBox::valueChanged, this, &LeafEditor::emitEvent);
    connect(m_days, &QSpinBox::valueChanged, this, &LeafEditor::emitEvent);
}

void LeafEditor::createWhere(const Json &leaf)
{
    const Json *where = leaf.find("where");
    if (where && (!where->isArray() || where->items().size() != 1))
        return; // several entries stay as they are
    m_whereProperty = addCombo(QStringList(tr("no filter")) + m_words->properties, tr("no filter"), 96);
    m_whereValue = new QLineEdit;
    m_whereValue->setMaximumWidth(110);
    m_whereValue->setPlaceholderText(tr("value"));
    m_row->addWidget(m_whereValue);
    if (where) {
        m_whereProperty->setCurrentText(memberText(where->items()[0], "property"));
        m_whereValue->setText(memberText(where->items()[0], "="));
    }
    m_whereValue->setVisible(where);
    connect(m_whereProperty, &QComboBox::activated, this, [this](int index) {
        m_whereValue->setVisible(index > 0);
        emitEvent();
    });
    connect(m_whereValue, &QLineEdit::textEdited, this, &LeafEditor::emitEvent);
}

void LeafEditor::emitEvent()
{
    constexpr const char *ops[] = {">=", "=", "<="};
    Json leaf = m_leaf; // what this editor does not show stays
    leaf.set("event", m_name->currentText().toStdString());
    leaf.set("count", Json::object({{ops[std::max(0, m_countOp->currentIndex())], m_count->value()}}));
    std::erase_if(leaf.members(), [this](const Json::Member &member) {
        return member.first == "last_days" || (m_whereProperty && member.first == "where");
    });
    if (m_days->value() > 0) {
        std::erase_if(leaf.members(),
                      [](const Json::Member &member) { return member.first == "from" || member.first == "to"; });
        leaf.set("last_days", m_days->value());
    }
    if (m_whereProperty && m_whereProperty->currentIndex() > 0)
        leaf.set("where",
                 Json(Json::Array {Json::object(
                     {{"property", m_whereProperty->currentText().toStdString()},
                      {"=", operand(m_whereValue->text(), m_whereProperty->currentText() == u"value")}})}));
    m_leaf = leaf;
    Q_EMIT changed(leaf);
}

} // namespace panorama::ui
