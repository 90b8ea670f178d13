// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/mapping_editor.h"

#include "services/import_proposal.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

struct Named
{
    const char *field;
    const char *text;
};

constexpr Named fields[] = {
    {"key", QT_TRANSLATE_NOOP("MappingField", "Key of the record")},
    {"name", QT_TRANSLATE_NOOP("MappingField", "Name")},
    {"created", QT_TRANSLATE_NOOP("MappingField", "Created at")},
    {"event", QT_TRANSLATE_NOOP("MappingField", "Name of the event")},
    {"time", QT_TRANSLATE_NOOP("MappingField", "Time")},
    {"channel", QT_TRANSLATE_NOOP("MappingField", "Channel")},
    {"campaign", QT_TRANSLATE_NOOP("MappingField", "Campaign")},
    {"value", QT_TRANSLATE_NOOP("MappingField", "Amount")},
    {"currency", QT_TRANSLATE_NOOP("MappingField", "Currency")},
    {"order_id", QT_TRANSLATE_NOOP("MappingField", "Order number")},
    {"status", QT_TRANSLATE_NOOP("MappingField", "Status")},
    {"store", QT_TRANSLATE_NOOP("MappingField", "Store")},
    {"line", QT_TRANSLATE_NOOP("MappingField", "Line number")},
    {"sku", QT_TRANSLATE_NOOP("MappingField", "SKU")},
    {"quantity", QT_TRANSLATE_NOOP("MappingField", "Quantity")},
    {"product_class", QT_TRANSLATE_NOOP("MappingField", "Product class")},
    {"refund_id", QT_TRANSLATE_NOOP("MappingField", "Refund number")},
    {"category", QT_TRANSLATE_NOOP("MappingField", "Category")},
    {"role", QT_TRANSLATE_NOOP("MappingField", "Role of the product")},
    {"parent", QT_TRANSLATE_NOOP("MappingField", "Parent campaign")},
    {"level", QT_TRANSLATE_NOOP("MappingField", "Level")},
    {"start", QT_TRANSLATE_NOOP("MappingField", "First day")},
    {"end", QT_TRANSLATE_NOOP("MappingField", "Last day")},
    {"budget", QT_TRANSLATE_NOOP("MappingField", "Budget")},
    {"owner", QT_TRANSLATE_NOOP("MappingField", "Owner")},
    {"objective", QT_TRANSLATE_NOOP("MappingField", "Objective")},
    {"date", QT_TRANSLATE_NOOP("MappingField", "Day")},
    {"spend", QT_TRANSLATE_NOOP("MappingField", "Spend")},
    {"impressions", QT_TRANSLATE_NOOP("MappingField", "Impressions")},
    {"clicks", QT_TRANSLATE_NOOP("MappingField", "Clicks")},
    {"conversions", QT_TRANSLATE_NOOP("MappingField", "Conversions")},
    {"conversion_value", QT_TRANSLATE_NOOP("MappingField", "Conversion value")},
    {"final", QT_TRANSLATE_NOOP("MappingField", "Is final")},
    {"known", QT_TRANSLATE_NOOP("MappingField", "Known on")},
    {"sent", QT_TRANSLATE_NOOP("MappingField", "Sent")},
    {"delivered", QT_TRANSLATE_NOOP("MappingField", "Delivered")},
    {"opens", QT_TRANSLATE_NOOP("MappingField", "Opens")},
    {"bounces", QT_TRANSLATE_NOOP("MappingField", "Bounces")},
    {"complaints", QT_TRANSLATE_NOOP("MappingField", "Complaints")},
    {"unsubscribes", QT_TRANSLATE_NOOP("MappingField", "Unsubscribes")},
    {"contact_channel", QT_TRANSLATE_NOOP("MappingField", "Contact channel")},
    {"purpose", QT_TRANSLATE_NOOP("MappingField", "Purpose")},
    {"state", QT_TRANSLATE_NOOP("MappingField", "State of the consent")},
    {"origin", QT_TRANSLATE_NOOP("MappingField", "Origin")},
    {"id.phone", QT_TRANSLATE_NOOP("MappingField", "Identifier: phone")},
    {"id.email", QT_TRANSLATE_NOOP("MappingField", "Identifier: e-mail")},
    {"id.unionid", QT_TRANSLATE_NOOP("MappingField", "Identifier: union ID")},
    {"id.openid", QT_TRANSLATE_NOOP("MappingField", "Identifier: open ID")},
    {"id.member_no", QT_TRANSLATE_NOOP("MappingField", "Identifier: member number")},
    {"id.device", QT_TRANSLATE_NOOP("MappingField", "Identifier: device")},
    {"id.cookie", QT_TRANSLATE_NOOP("MappingField", "Identifier: cookie")},
};

constexpr Named prefixes[] = {
    {"attr.", QT_TRANSLATE_NOOP("MappingField", "Attribute: %1")},
    {"tag.", QT_TRANSLATE_NOOP("MappingField", "Tag: %1")},
    {"prop.", QT_TRANSLATE_NOOP("MappingField", "Property: %1")},
    {"id.", QT_TRANSLATE_NOOP("MappingField", "Identifier: %1")},
};

QString textIn(const Json &object, const char *key)
{
    const Json *value = object.find(key);
    return value && value->isString() ? QString::fromStdString(value->text()) : QString();
}

} // namespace

QString mappedFieldText(const QString &field)
{
    for (const Named &named : fields)
        if (field == QLatin1String(named.field))
            return QCoreApplication::translate("MappingField", named.text);
    for (const Named &prefix : prefixes)
        if (field.startsWith(QLatin1String(prefix.field)))
            return QCoreApplication::translate("MappingField", prefix.text)
                .arg(field.mid(QLatin1String(prefix.field).size()));
    return field;
}

MappingEditor::MappingEditor(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 12, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 5);
    m_grid->setColumnStretch(1, 6);
    m_grid->setColumnStretch(2, 6);
}

std::string MappingEditor::kind() const
{
    return textIn(m_mapping, "kind").toStdString();
}

void MappingEditor::setContent(const Json &mapping, const Json &columns)
{
    m_mapping = mapping;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_boxes.clear();
    int row = 0;
    for (const QString &head : {tr("Column"), tr("Example"), tr("Becomes")})
        m_grid->addWidget(makeLabel(head, u"field"_s), 0, row++);
    row = 1;
    for (const Json &column : columns.isArray() ? columns.items() : Json::Array())
        addLine(column, row++);
    m_grid->setRowStretch(row, 1);
}

void MappingEditor::addLine(const Json &column, int row)
{
    const QString name = textIn(column, "name");
    auto *label = makeLabel(name);
    label->setTextFormat(Qt::PlainText);
    auto *example = makeLabel(textIn(column, "example").left(40), u"muted"_s);
    example->setTextFormat(Qt::PlainText);
    auto *box = new QComboBox;
    box->setObjectName(u"mapping."_s + name);
    box->setAccessibleName(tr("%1 becomes").arg(name));
    fillTargets(box, name);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(example, row, 1);
    m_grid->addWidget(box, row, 2);
    m_boxes.emplace_back(name, box);
    connect(box, &QComboBox::activated, this, [this, name, box] { assign(name, box->currentData().toString()); });
}

void MappingEditor::fillTargets(QComboBox *box, const QString &column) const
{
    box->clear();
    box->addItem(tr("Leave out"), QString());
    for (const services::MappingTarget &target : services::mappingTargets(kind())) {
        const QString field = QString::fromStdString(target.field);
        box->addItem(target.required ? mappedFieldText(field) + u" *"_s : mappedFieldText(field), field);
    }
    for (const std::string &prefix : services::freeTargets(kind()))
        box->addItem(mappedFieldText(QString::fromStdString(prefix) + column), QString::fromStdString(prefix) + column);
    const QString field = fieldOf(column);
    if (!field.isEmpty() && box->findData(field) < 0)
        box->addItem(mappedFieldText(field), field);
    box->setCurrentIndex(box->findData(field));
}

QString MappingEditor::fieldOf(const QString &column) const
{
    const Json *mapped = m_mapping.find("fields");
    if (mapped && mapped->isObject())
        for (const auto &[field, options] : mapped->members())
            if (textIn(options, "column") == column)
                return QString::fromStdString(field);
    return {};
}

// A field takes one column: the one that had it before is left out.
void MappingEditor::assign(const QString &column, const QString &field)
{
    Json::Object kept;
    const Json *mapped = m_mapping.find("fields");
    if (mapped && mapped->isObject())
        for (const Json::Member &member : mapped->members())
            if (textIn(member.second, "column") != column && member.first != field.toStdString())
                kept.push_back(member);
    if (!field.isEmpty())
        kept.emplace_back(field.toStdString(), Json::object({{"column", column.toStdString()}}));
    m_mapping.set("fields", Json(std::move(kept)));
    for (const auto &[name, box] : m_boxes)
        box->setCurrentIndex(std::max(0, box->findData(fieldOf(name))));
    Q_EMIT changed();
}

} // namespace panorama::ui
