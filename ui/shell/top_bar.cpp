// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/widgets/card.h"
#include "ui/widgets/period_picker.h"
#include "ui/widgets/search_box.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace panorama::ui {

using namespace Qt::StringLiterals;

TopBar::TopBar(ShellContext &context, QAction *undo, QAction *redo, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_title(makeLabel({}, u"h1"_s, this)),
      m_asOf(makeLabel({}, u"muted"_s, this)),
      m_search(new SearchBox({}, this)),
      m_period(new PeriodPicker(this)),
      m_export(makeIconButton(u"download"_s, {}, this)),
      m_primary(makeButton({}, {}, u"primary"_s, this))
{
    m_title->setObjectName(u"page.title"_s);
    m_asOf->setObjectName(u"page.asOf"_s);
    m_search->setObjectName(u"palette.open"_s);
    m_period->setObjectName(u"period"_s);
    m_export->setObjectName(u"export"_s);
    m_primary->setObjectName(u"primary"_s);
    m_asOf->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_search->setMinimumWidth(150);
    m_search->setMaximumWidth(260);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_title);
    row->addWidget(m_asOf, 3);
    row->addWidget(m_search, 4);
    row->addWidget(m_period);
    row->addWidget(historyButton(undo, u"undo-2"_s));
    row->addWidget(historyButton(redo, u"redo-2"_s));
    row->addWidget(m_export);
    row->addWidget(m_primary);
    connect(m_period, &PeriodPicker::periodChanged, &context, &ShellContext::setPeriod);
    connect(m_primary, &QPushButton::clicked, this, &TopBar::primaryRequested);
    connect(m_export, &QPushButton::clicked, this, &TopBar::exportRequested);
    retranslate();
}

QPushButton *TopBar::historyButton(QAction *action, const QString &icon)
{
    auto *button = makeIconButton(icon, {}, this);
    button->setObjectName(action->objectName());
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->text());
        button->setAccessibleName(action->text());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void TopBar::show(const PageSpec &spec, const Page &page)
{
    const PageTools tools = page.tools();
    m_title->setText(spec.titleText());
    m_fullAsOf = page.asOf();
    m_period->setVisible(tools.hasPeriod);
    m_period->setToday(m_context.today());
    m_period->setPeriod(m_context.period());
    m_primary->setVisible(!tools.primaryText.isEmpty());
    m_primary->setEnabled(tools.primaryEnabled);
    m_primary->setText(tools.primaryText);
    m_primary->setIconSize({19, 16}); // with the gap before the text, as all buttons
    m_primary->setIcon(tools.primaryIcon.isEmpty() ? QIcon() : themeIcon(tools.primaryIcon, Tone::OnPrimary));
    updateElision();
}

void TopBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search or command …"));
    m_search->setAccessibleName(tr("Search or type a command"));
    m_search->setShortcutHint(
        QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText).replace(u'+', u' '));
    m_export->setToolTip(tr("Export"));
    m_export->setAccessibleName(tr("Export"));
}

// The note is the first to give way: shown whole, or not at all. A narrow search box says less.
void TopBar::updateElision()
{
    const int room = m_search->width() - m_search->textMargins().left() - m_search->textMargins().right() - 26;
    const QString whole = tr("Search or command …");
    m_search->setPlaceholderText(m_search->fontMetrics().horizontalAdvance(whole) <= room ? whole : tr("Search …"));
    const bool fits = QFontMetrics(textFont(Type::Caption)).horizontalAdvance(m_fullAsOf) <= m_asOf->width();
    m_asOf->setText(fits ? m_fullAsOf : QString());
    m_asOf->setToolTip(m_fullAsOf);
    m_title->setToolTip(fits ? QString() : m_fullAsOf);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &TopBar::updateElision, Qt::QueuedConnection);
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// The search box of the bar only opens the palette: a press, Return, or the first typed character.
bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress) {
        Q_EMIT paletteRequested({});
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool typed =
            !key->text().isEmpty() && key->text().at(0).isPrint() && !(key->modifiers() & Qt::ControlModifier);
        if (typed || key->key() == Qt::Key_Return || key->key() == Qt::Key_Down) {
            Q_EMIT paletteRequested(typed ? key->text() : QString());
            return true;
        }
    }
    if (event->type() == QEvent::InputMethod) {
        Q_EMIT paletteRequested({});
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace panorama::ui
