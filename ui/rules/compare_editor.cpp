// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/compare_editor.h"

#include "core/decimal.h"
#include "domain/predicate.h"
#include "ui/rules/choice_button.h"
#include "ui/rules/known_names.h"
#include "ui/theme/look.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/histogram_slider.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

struct Operator
{
    const char *op, *text;
};
using Kind = Vocabulary::Kind;

// "unknown" is known:false; "yes" and "no" are = true and = false.
const std::vector<Operator> &operatorsOf(Kind kind)
{
    static const std::vector<Operator> numbers = {{">=", QT_TRANSLATE_NOOP("Operators", "at least")},
                                                  {"<=", QT_TRANSLATE_NOOP("Operators", "at most")},
                                                  {"between", QT_TRANSLATE_NOOP("Operators", "between")},
                                                  {">", QT_TRANSLATE_NOOP("Operators", "above")},
                                                  {"<", QT_TRANSLATE_NOOP("Operators", "below")},
                                                  {"=", QT_TRANSLATE_NOOP("Operators", "is")},
                                                  {"!=", QT_TRANSLATE_NOOP("Operators", "is not")},
                                                  {"in", QT_TRANSLATE_NOOP("Operators", "one of")},
                                                  {"known", QT_TRANSLATE_NOOP("Operators", "is known")},
                                                  {"unknown", QT_TRANSLATE_NOOP("Operators", "is not known")}};
    static const std::vector<Operator> texts = {{"in", QT_TRANSLATE_NOOP("Operators", "one of")},
                                                {"=", QT_TRANSLATE_NOOP("Operators", "is")},
                                                {"!=", QT_TRANSLATE_NOOP("Operators", "is not")},
                                                {"contains", QT_TRANSLATE_NOOP("Operators", "contains")},
                                                {"starts_with", QT_TRANSLATE_NOOP("Operators", "starts with")},
                                                {"known", QT_TRANSLATE_NOOP("Operators", "is known")},
                                                {"unknown", QT_TRANSLATE_NOOP("Operators", "is not known")}};
    static const std::vector<Operator> dates = {{">=", QT_TRANSLATE_NOOP("Operators", "on or after")},
                                                {"<", QT_TRANSLATE_NOOP("Operators", "before")},
                                                {"between", QT_TRANSLATE_NOOP("Operators", "between")},
                                                {"=", QT_TRANSLATE_NOOP("Operators", "is")},
                                                {"known", QT_TRANSLATE_NOOP("Operators", "is known")},
                                                {"unknown", QT_TRANSLATE_NOOP("Operators", "is not known")}};
    static const std::vector<Operator> flags = {{"yes", QT_TRANSLATE_NOOP("Operators", "is yes")},
                                                {"no", QT_TRANSLATE_NOOP("Operators", "is no")},
                                                {"known", QT_TRANSLATE_NOOP("Operators", "is known")},
                                                {"unknown", QT_TRANSLATE_NOOP("Operators", "is not known")}};
    return kind == Kind::Number ? numbers : kind == Kind::Date ? dates : kind == Kind::Flag ? flags : texts;
}

QString operandText(const Json &value)
{
    return QString::fromStdString(value.isString()       ? value.text()
                                      : value.isNumber() ? value.numberText()
                                                         : value.dump());
}

QDate dayOf(const Json &operand, const QDate &otherwise)
{
    const QDate day = QDate::fromString(operandText(operand).left(10), Qt::ISODate);
    return day.isValid() ? day : otherwise;
}

// As wide as what is chosen, so that a line holds it; the list shows all in full.
void fitToChosen(QComboBox &choice)
{
    choice.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice.ensurePolished();
    const int full = choice.sizeHint().width();
    int longest = 0;
    for (int i = 0; i < choice.count(); ++i)
        longest = std::max(longest, choice.fontMetrics().horizontalAdvance(choice.itemText(i)));
    choice.view()->setMinimumWidth(full);
    choice.setFixedWidth(full - longest + choice.fontMetrics().horizontalAdvance(choice.currentText()));
}

std::string numberText(double value)
{
    return QString::number(value, 'f', value == std::floor(value) ? 0 : 2).toStdString();
}

} // namespace

std::vector<std::string> CompareEditor::operatorsIn(const Json &holder)
{
    std::vector<std::string> ops;
    for (const Json::Member &member : holder.members())
        if (compareOpFromName(member.first))
            ops.push_back(member.first);
    return ops;
}

CompareEditor::CompareEditor(const Vocabulary::Values &values, const Json &holder, const std::string &op, QLayout *row,
                             QObject *parent)
    : QObject(parent),
      m_values(values),
      m_op(op),
      m_first(op),
      m_operand(holder.find(op) ? *holder.find(op) : Json(true))
{
    if (m_operand.isBool() && m_op == "known")
        m_op = m_operand.boolean() ? "known" : "unknown";
    else if (m_operand.isBool() && m_op == "=")
        m_op = m_operand.boolean() ? "yes" : "no";
    createOperators(row);
    createValue(row);
}

void CompareEditor::createOperators(QLayout *row)
{
    auto *choice = new QComboBox;
    bool isKnown = false;
    for (const Operator &known : operatorsOf(m_values.kind)) {
        choice->addItem(QCoreApplication::translate("Operators", known.text), QString::fromLatin1(known.op));
        isKnown = isKnown || m_op == known.op;
    }
    if (!isKnown)
        choice->addItem(QString::fromStdString(m_op), QString::fromStdString(m_op));
    choice->setCurrentIndex(choice->findData(QString::fromStdString(m_op)));
    choice->setAccessibleName(tr("Comparison"));
    fitToChosen(*choice);
    row->addWidget(choice);
    connect(choice, &QComboBox::activated, this,
            [this, choice] { chooseOperator(choice->currentData().toString().toStdString()); });
}

// The value is kept as far as the new operator can use it.
void CompareEditor::chooseOperator(const std::string &op)
{
    const bool wantsList = op == "in", wantsTwo = op == "between";
    Json first = m_operand.isArray() ? (m_operand.items().empty() ? Json() : m_operand.items().front()) : m_operand;
    if (first.isBool() || first.isNull()) {
        if (m_values.kind == Kind::Number)
            first = Json::Number {numberText(std::round((m_values.low + m_values.high) / 2))};
        else if (m_values.kind == Kind::Date)
            first = QDate::currentDate().addDays(-30).toString(Qt::ISODate).toStdString();
        else
            first = m_values.values.isEmpty() ? std::string() : m_values.values.front().toStdString();
    }
    if (wantsTwo && !(m_operand.isArray() && m_operand.items().size() == 2)) {
        const Json last = m_values.kind == Kind::Number
            ? Json(Json::Number {numberText(std::max(m_values.high, first.toDouble()))})
            : Json(QDate::currentDate().toString(Qt::ISODate).toStdString());
        m_operand = Json(Json::Array {first, last});
    } else if (wantsList && !m_operand.isArray()) {
        m_operand = Json(Json::Array {first});
    } else if (op == "known" || op == "unknown") {
        m_operand = op == "known";
    } else if (op == "yes" || op == "no") {
        m_operand = op == "yes";
    } else if (!wantsList && !wantsTwo) {
        m_operand = first;
    }
    m_op = op;
    Q_EMIT reshaped();
}

void CompareEditor::createValue(QLayout *row)
{
    if (m_op == "known" || m_op == "unknown" || m_op == "yes" || m_op == "no")
        return;
    const bool isText = m_values.kind == Kind::Text || m_values.kind == Kind::Flag;
    if (m_op == "in" || (isText && !m_values.values.isEmpty() && (m_op == "=" || m_op == "!=")))
        return createChoice(row, m_op == "in");
    const int count = m_op == "between" ? 2 : 1;
    if (m_values.kind == Kind::Date)
        return createDays(row, count);
    for (int i = 0; i < count; ++i) {
        const Json part = !m_operand.isArray()  ? m_operand
            : i < int(m_operand.items().size()) ? m_operand.items()[std::size_t(i)]
                                                : Json();
        if (i > 0)
            row->addWidget(makeLabel(u"–"_s, u"muted"_s));
        m_fields.push_back(createField(row, part.isNull() ? QString() : operandText(part)));
    }
}

void CompareEditor::createChoice(QLayout *row, bool several)
{
    auto *button = new ChoiceButton(
        [values = m_values] {
            std::vector<PickItem> items;
            for (std::size_t at = 0; at < std::size_t(values.values.size()); ++at) {
                const auto i = qsizetype(at);
                const bool hasCount = at < values.counts.size();
                items.push_back({values.values[i],
                                 knownName(values.values[i]),
                                 {},
                                 {},
                                 hasCount ? values.counts[at] : 0,
                                 hasCount,
                                 false,
                                 searchKey(values.values[i] + u' ' + knownName(values.values[i]))});
            }
            return items;
        },
        {tr("Search values"), u"rules.values"_s, several, true});
    QStringList chosen;
    if (m_operand.isArray())
        for (const Json &part : m_operand.items())
            chosen << operandText(part);
    else
        chosen << operandText(m_operand);
    button->setChosen(chosen);
    button->setObjectName(u"rules.value"_s);
    row->addWidget(button);
    m_choice = button;
    connect(button, &ChoiceButton::chosenChanged, this, [this, several](const QStringList &ids) {
        if (several) {
            m_operand = Json::array();
            for (const QString &id : ids)
                m_operand.append(operand(id));
        } else if (!ids.isEmpty()) {
            m_operand = operand(ids.front());
        }
        Q_EMIT changed();
    });
}

void CompareEditor::createDays(QLayout *row, int count)
{
    std::vector<QDateEdit *> days;
    for (int i = 0; i < count; ++i) {
        const Json &part = m_operand.isArray() ? m_operand.items().at(std::size_t(i)) : m_operand;
        QDateEdit *day = makeDateEdit(dayOf(part, QDate::currentDate()));
        day->setAccessibleName(tr("Day"));
        days.push_back(day);
        if (i == 0) {
            row->addWidget(day);
            continue;
        }
        auto *end = new QWidget; // the dash and its day stay together
        auto *pair = new QHBoxLayout(end);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(6);
        pair->addWidget(makeLabel(u"–"_s, u"muted"_s));
        pair->addWidget(day);
        row->addWidget(end);
    }
    for (QDateEdit *day : days)
        connect(day, &QDateEdit::dateChanged, this, [this, days] {
            const auto text = [](const QDateEdit *edit) {
                return Json(edit->date().toString(Qt::ISODate).toStdString());
            };
            m_operand = days.size() == 2 ? Json(Json::Array {text(days[0]), text(days[1])}) : text(days[0]);
            Q_EMIT changed();
        });
}

// Numbers are as wide as they are, so that a line holds them.
void CompareEditor::fit(QLineEdit *field) const
{
    const int wide = QFontMetrics(textFont(Type::Body)).horizontalAdvance(field->text()) + 30;
    field->setFixedWidth(m_values.kind == Vocabulary::Kind::Number ? std::clamp(wide, 62, 150) : 150);
}

QLineEdit *CompareEditor::createField(QLayout *row, const QString &text)
{
    auto *field = new QLineEdit(text);
    fit(field);
    connect(field, &QLineEdit::textChanged, this, [this, field] { fit(field); });
    field->setObjectName(u"rules.field"_s);
    field->setAccessibleName(tr("Value"));
    row->addWidget(field);
    connect(field, &QLineEdit::textEdited, this, &CompareEditor::takeFields);
    return field;
}

Json CompareEditor::operand(const QString &text) const
{
    const std::string plain = text.trimmed().remove(u',').toStdString();
    if (m_values.kind == Kind::Number)
        if (const auto number = Decimal::fromText(plain))
            return Json(Json::Number {number->toText()});
    return Json(text.trimmed().toStdString());
}

// What is no number yet is marked and changes nothing.
void CompareEditor::takeFields()
{
    Json::Array parts;
    for (QLineEdit *field : m_fields) {
        parts.push_back(operand(field->text()));
        const bool wrong = (m_values.kind == Kind::Number && !parts.back().isNumber()) || field->text().isEmpty();
        setStyleProperty(field, "invalid", wrong);
        if (wrong)
            return;
    }
    m_operand = parts.size() == 2 ? Json(std::move(parts)) : parts.front();
    if (m_slider && m_operand.isArray())
        m_slider->setRange(m_operand.items()[0].toDouble(), m_operand.items()[1].toDouble());
    else if (m_slider)
        m_slider->setRange(m_op[0] == '>' ? m_operand.toDouble() : m_values.low,
                           m_op[0] == '<' ? m_operand.toDouble() : m_values.high);
    Q_EMIT changed();
}

HistogramSlider *CompareEditor::makeSlider()
{
    if (m_values.bins.empty() || m_fields.empty() || m_op == "=" || m_op == "!=")
        return nullptr;
    m_slider = new HistogramSlider;
    m_slider->setObjectName(u"rules.slider"_s);
    m_slider->setAccessibleName(tr("Range of %1").arg(knownName(m_values.name)));
    m_slider->setEnds(m_op == "between"    ? HistogramSlider::Ends::Both
                          : m_op[0] == '>' ? HistogramSlider::Ends::Low
                                           : HistogramSlider::Ends::High);
    setHistogram(Vocabulary::Values(m_values));
    connect(m_slider, &HistogramSlider::rangeChanged, this, [this](double low, double high) {
        const double ends[] = {m_op[0] == '<' ? high : low, high};
        Json::Array parts;
        for (std::size_t i = 0; i < std::min(m_fields.size(), std::size(ends)); ++i) {
            parts.emplace_back(Json::Number {numberText(ends[i])});
            m_fields[i]->setText(QString::fromStdString(numberText(ends[i])));
        }
        m_operand = parts.size() == 2 ? Json(std::move(parts)) : parts.front();
        Q_EMIT changed();
    });
    connect(m_slider, &HistogramSlider::finished, this, &CompareEditor::settled);
    return m_slider;
}

void CompareEditor::setHistogram(const Vocabulary::Values &values)
{
    m_values.bins = values.bins;
    m_values.low = values.low;
    m_values.high = values.high;
    m_values.isWhole = values.isWhole;
    if (!m_slider)
        return;
    m_slider->setHistogram(m_values.bins, m_values.low, m_values.high, m_values.isWhole);
    const auto number = [this](std::size_t at, double otherwise) {
        const Json &part = m_operand.isArray() && at < m_operand.items().size() ? m_operand.items()[at] : m_operand;
        return part.isNumber() ? part.toDouble() : otherwise;
    };
    m_slider->setRange(m_op[0] == '<' ? m_values.low : number(0, m_values.low),
                       m_op[0] == '>' ? m_values.high : number(1, m_values.high));
}

void CompareEditor::write(Json &holder) const
{
    const std::string op = m_op == "unknown" ? "known" : m_op == "yes" || m_op == "no" ? "=" : m_op;
    if (op != m_first)
        std::erase_if(holder.members(), [&](const Json::Member &member) { return member.first == op; });
    for (Json::Member &member : holder.members())
        if (member.first == m_first) {
            member = {op, m_operand};
            return;
        }
    holder.set(op, m_operand);
}

} // namespace panorama::ui
