// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/plan_row.h"

#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSlider>

#include <cmath>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int sliderSteps = 1000;
}

QString groupedAmount(Minor amount, const QString &currency)
{
    QString text = QString::fromStdString(formatMinor(amount, currency.toStdString()));
    const qsizetype dot = text.indexOf(u'.');
    for (qsizetype at = (dot < 0 ? text.size() : dot) - 3; at > (text.startsWith(u'-') ? 1 : 0); at -= 3)
        text.insert(at, u',');
    return text;
}

PlanRow::PlanRow(const QString &lineId, QWidget *parent)
    : QWidget(parent),
      m_id(lineId),
      m_name(makeLabel({})),
      m_share(makeLabel({}, u"muted"_s)),
      m_actual(makeLabel({}, u"muted"_s)),
      m_slider(new QSlider(Qt::Horizontal)),
      m_amount(new QLineEdit),
      m_lock(makeIconButton(u"lock-open"_s, {}))
{
    m_slider->setRange(0, sliderSteps);
    m_slider->setObjectName(u"budget.slider.%1"_s.arg(lineId));
    m_amount->setObjectName(u"budget.amount.%1"_s.arg(lineId));
    m_amount->setAlignment(Qt::AlignRight);
    m_amount->setFixedWidth(148);
    m_name->setFixedWidth(120);
    m_share->setFixedWidth(56);
    m_actual->setFixedWidth(120);
    for (QLabel *label : {m_share, m_actual})
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_lock->setCheckable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 4, 0, 4);
    row->setSpacing(12);
    row->addWidget(m_name);
    row->addWidget(m_slider, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_amount), static_cast<QWidget *>(m_share),
                            static_cast<QWidget *>(m_actual), static_cast<QWidget *>(m_lock)})
        row->addWidget(widget);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (!m_filling)
            Q_EMIT dragged(m_id, std::llround(double(m_total) * value / sliderSteps));
    });
    connect(m_slider, &QSlider::sliderReleased, this, &PlanRow::dragEnded);
    connect(m_amount, &QLineEdit::editingFinished, this, &PlanRow::takeText);
    connect(m_lock, &QAbstractButton::clicked, this, [this](bool lock) { Q_EMIT lockToggled(m_id, lock); });
    retranslate();
}

void PlanRow::retranslate()
{
    m_lock->setToolTip(tr("Lock: the amount stays when others change"));
    m_lock->setAccessibleName(tr("Lock"));
    m_slider->setAccessibleName(tr("Share of %1").arg(m_name->text()));
    m_amount->setAccessibleName(tr("Amount of %1").arg(m_name->text()));
}

void PlanRow::show(const PlanLine &line, Minor total, const QString &currency, int color,
                   const std::optional<Minor> &actual)
{
    m_filling = true;
    m_total = total;
    m_planned = line.planned;
    m_color = color;
    m_currency = currency;
    const QString name = QString::fromStdString(line.name.empty() ? line.channel : line.name);
    m_name->setText(name);
    m_name->setToolTip(name);
    if (!m_slider->isSliderDown())
        m_slider->setValue(total > 0 ? int(std::llround(double(line.planned) * sliderSteps / double(total))) : 0);
    m_slider->setEnabled(!line.lock);
    m_amount->setReadOnly(line.lock);
    m_amount->setText(groupedAmount(line.planned, currency));
    m_share->setText(total > 0 ? percentText(double(line.planned) / double(total)) : u"–"_s);
    const std::int64_t micros = actual ? microsOfMinor(*actual, currency.toStdString()) : 0;
    m_actual->setText(actual ? shortMoney(Money {micros, currency.toStdString()}).text() : u"–"_s);
    m_actual->setToolTip(actual ? tr("Spent: %1").arg(fullMoney(Money {micros, currency.toStdString()}))
                                : tr("No spend is known."));
    m_lock->setChecked(line.lock);
    m_lock->setIcon(themeIcon(line.lock ? u"lock"_s : u"lock-open"_s, line.lock ? Tone::Primary : Tone::Text3));
    m_filling = false;
    retranslate();
    update();
}

void PlanRow::takeText()
{
    const QString text = m_amount->text().remove(u',').trimmed();
    const std::optional<Minor> amount = parseMinor(text.toStdString(), m_currency.toStdString());
    setStyleProperty(m_amount, "invalid", !amount);
    m_amount->setToolTip(amount ? QString() : tr("Write an amount such as 1200000.00."));
    if (amount && *amount != m_planned)
        Q_EMIT typed(m_id, *amount);
}

void PlanRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().channel(m_color));
    painter.drawEllipse(QPointF(8, height() / 2.0), 5, 5);
}

} // namespace panorama::ui
