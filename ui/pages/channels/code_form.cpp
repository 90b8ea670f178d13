// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/channels/code_form.h"

#include "domain/code_batch.h"
#include "ui/widgets/card.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/state_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

CodeForm::CodeForm(QWidget *parent)
    : QWidget(parent),
      m_name(new QLineEdit),
      m_prefix(new QLineEdit),
      m_link(new QLineEdit),
      m_stores(new QPlainTextEdit),
      m_count(new QSpinBox),
      m_error(makeLabel({}, u"error"_s))
{
    m_name->setObjectName(u"codes.name"_s);
    m_prefix->setObjectName(u"codes.prefix"_s);
    m_prefix->setMaxLength(6);
    m_prefix->setPlaceholderText(u"M5"_s);
    m_link->setObjectName(u"codes.link"_s);
    m_link->setPlaceholderText(u"https://go.brand.example/c?k={code}"_s);
    m_stores->setObjectName(u"codes.stores"_s);
    m_stores->setFixedHeight(72);
    m_stores->setTabChangesFocus(true);
    m_count->setObjectName(u"codes.count"_s);
    m_count->setRange(1, int(CodeBatch::mostCodes));
    m_count->setValue(100);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeField(tr("Name of the batch"), m_name));
    auto *row = new QHBoxLayout;
    row->addWidget(makeField(tr("Prefix"), m_prefix));
    row->addWidget(makeField(tr("Codes a store"), m_count));
    column->addLayout(row);
    column->addWidget(makeField(tr("Stores, one a line (or none)"), m_stores));
    column->addWidget(makeField(tr("Link behind the code; {code} stands for it (empty: the code alone)"), m_link));
    column->addWidget(m_error);
    auto *make = makeButton(tr("Make codes"), u"check"_s, u"primary"_s);
    make->setObjectName(u"codes.make"_s);
    column->addWidget(make, 0, Qt::AlignRight);
    connect(make, &QPushButton::clicked, this, &CodeForm::accept);
}

void CodeForm::accept()
{
    Json stores = Json::array();
    for (const QString &store : m_stores->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        if (!store.trimmed().isEmpty())
            stores.append(store.trimmed().toStdString());
    Json document = Json::object({{"format", "panorama.codes/1"},
                                  {"name", m_name->text().trimmed().toStdString()},
                                  {"prefix", m_prefix->text().trimmed().toUpper().toStdString()},
                                  {"count", m_count->value()}});
    if (!stores.items().empty())
        document.set("stores", std::move(stores));
    if (const QString link = m_link->text().trimmed(); !link.isEmpty())
        document.set("link", link.toStdString());
    const Result<CodeBatch> batch = m_name->text().trimmed().isEmpty()
        ? Result<CodeBatch>(invalidError(tr("The batch needs a name.").toStdString()))
        : parseCodeBatch(document);
    m_error->setVisible(!batch);
    if (!batch)
        return m_error->setText(errorText(batch.error()));
    Q_EMIT accepted(document);
}

} // namespace panorama::ui
