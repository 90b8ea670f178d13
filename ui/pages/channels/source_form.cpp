// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/source_form.h"

#include "ui/pages/channels/source_texts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/editors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

QString textIn(const Json &object, const char *key)
{
    const Json *value = object.find(key);
    if (!value || value->isNull())
        return {};
    return QString::fromStdString(value->isString() ? value->text() : value->dump());
}

bool isTrue(const Json &object, const char *key)
{
    const Json *value = object.find(key);
    return value && value->isBool() && value->boolean();
}

// ["A","B"] is written as A, B
QString listText(const Json &value)
{
    if (!value.isArray())
        return value.isNull() ? QString() : QString::fromStdString(value.isString() ? value.text() : value.dump());
    QStringList parts;
    for (const Json &item : value.items())
        parts << QString::fromStdString(item.isString() ? item.text() : item.dump());
    return parts.join(u", "_s);
}

} // namespace

SourceForm::SourceForm(const Json &kind, const QString &name, QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit(name)), m_problem(makeLabel({}, u"error"_s))
{
    setObjectName(u"source.form"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_name->setObjectName(u"source.name"_s);
    column->addWidget(makeField(tr("Name of the source"), m_name, &m_nameError));
    connect(m_name, &QLineEdit::textChanged, this, &SourceForm::changed);
    connect(m_name, &QLineEdit::returnPressed, this, &SourceForm::submitted);
    if (const Json *settings = kind.find("settings"))
        for (const Json &setting : settings->items())
            addSetting(setting);
    addAdvanced(textIn(kind, "base_url"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch(1);
}

void SourceForm::addSetting(const Json &setting)
{
    Field field {textIn(setting, "name"), textIn(setting, "type"), isTrue(setting, "secret"),
                 isTrue(setting, "required")};
    const QString given = textIn(setting, "title");
    const QString title = settingText(given.isEmpty() ? field.name : given);
    const Json *choices = setting.find("choices"), *fallback = setting.find("default");
    if (field.type == u"boolean") {
        field.tick = new QCheckBox(title);
        field.tick->setObjectName(u"source.set."_s + field.name);
        field.tick->setChecked(fallback && fallback->isBool() && fallback->boolean());
        layout()->addWidget(field.tick);
        connect(field.tick, &QCheckBox::toggled, this, &SourceForm::changed);
    } else if (choices && !choices->items().empty()) {
        field.box = new QComboBox;
        field.box->setObjectName(u"source.set."_s + field.name);
        for (const Json &choice : choices->items())
            field.box->addItem(listText(choice));
        if (fallback && !fallback->isNull())
            field.box->setCurrentText(listText(*fallback));
        layout()->addWidget(makeField(title, field.box, &field.error));
        connect(field.box, &QComboBox::currentTextChanged, this, &SourceForm::changed);
    } else {
        addLine(field, title, setting);
    }
    m_fields.push_back(field);
}

void SourceForm::addLine(Field &field, const QString &title, const Json &setting)
{
    field.line = new QLineEdit;
    field.line->setObjectName((field.secret ? u"source.secret."_s : u"source.set."_s) + field.name);
    const Json *fallback = setting.find("default");
    const QString usual = fallback ? listText(*fallback) : QString();
    if (field.secret) {
        field.line->setEchoMode(QLineEdit::Password);
        field.line->setPlaceholderText(tr("kept sealed in the workspace"));
    } else if (!usual.isEmpty()) {
        field.line->setPlaceholderText(usual);
    } else if (field.type == u"array") {
        field.line->setPlaceholderText(tr("several with commas"));
    }
    layout()->addWidget(makeField(field.required ? title : tr("%1 (optional)").arg(title), field.line, &field.error));
    connect(field.line, &QLineEdit::textChanged, this, &SourceForm::changed);
    connect(field.line, &QLineEdit::returnPressed, this, &SourceForm::submitted);
}

void SourceForm::addAdvanced(const QString &baseUrl)
{
    auto *open = makeButton(tr("Advanced"), u"chevron-down"_s, u"ghost"_s);
    open->setObjectName(u"source.advanced"_s);
    open->setCheckable(true);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_baseUrl = new QLineEdit;
    m_baseUrl->setObjectName(u"source.baseUrl"_s);
    m_baseUrl->setPlaceholderText(baseUrl);
    m_authorities = new QLineEdit;
    m_authorities->setObjectName(u"source.authorities"_s);
    m_authorities->setPlaceholderText(tr("a PEM file, where a proxy of the company signs"));
    column->addWidget(makeField(tr("Address of the server"), m_baseUrl));
    column->addWidget(makeField(tr("Certificates to trust besides the system's"), m_authorities));
    box->hide();
    layout()->addWidget(open);
    static_cast<QVBoxLayout *>(layout())->setAlignment(open, Qt::AlignLeft);
    layout()->addWidget(box);
    connect(open, &QPushButton::toggled, box, &QWidget::setVisible);
    for (QLineEdit *line : {m_baseUrl, m_authorities})
        connect(line, &QLineEdit::textChanged, this, &SourceForm::changed);
}

QString SourceForm::textOf(const Field &field) const
{
    if (field.tick)
        return field.tick->isChecked() ? u"true"_s : u"false"_s;
    if (field.box)
        return field.box->currentText();
    return field.secret ? field.line->text() : field.line->text().trimmed();
}

bool SourceForm::check()
{
    bool good = !m_name->text().trimmed().isEmpty();
    setFieldError(m_name, m_nameError, good ? QString() : tr("Give the source a name."));
    for (const Field &field : m_fields) {
        if (!field.line)
            continue;
        const QString text = textOf(field);
        const bool missing = field.required && text.isEmpty()
            && (field.secret || field.line->placeholderText().isEmpty() || field.type == u"array");
        bool number = true;
        if (!text.isEmpty() && (field.type == u"integer" || field.type == u"number"))
            (void)text.toDouble(&number);
        setFieldError(field.line, field.error,
                      missing       ? tr("This is needed.")
                          : !number ? tr("Write a number.")
                                    : QString());
        good = good && !missing && number;
    }
    return good;
}

services::NewSource SourceForm::answers() const
{
    services::NewSource source;
    source.name = m_name->text().trimmed().toStdString();
    for (const Field &field : m_fields) {
        const QString text = textOf(field);
        if (!text.isEmpty())
            (field.secret ? source.secrets : source.settings)
                .emplace_back(field.name.toStdString(), text.toStdString());
    }
    source.baseUrl = m_baseUrl->text().trimmed().toStdString();
    source.extraCa = m_authorities->text().trimmed().toStdString();
    return source;
}

void SourceForm::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QTimer::singleShot(0, this, [this] { // once it has its place
        for (QWidget *around = parentWidget(); around; around = around->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(around))
                area->ensureWidgetVisible(m_problem);
    });
}

} // namespace panorama::ui
