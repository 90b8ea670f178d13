// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include "ui/shell/language.h"
#include "ui/widgets/state_view.h"

#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {

// The scroll bar of a page lies in its right margin, so that cards end where the top bar ends, with or without it.
class PageArea : public QScrollArea
{
public:
    explicit PageArea(Page *page, QWidget *parent) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setWidget(page);
        verticalScrollBar()->installEventFilter(this);
        setMargin(0);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == verticalScrollBar() && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
            setMargin(event->type() == QEvent::Show ? verticalScrollBar()->sizeHint().width() : 0);
        return QScrollArea::eventFilter(watched, event);
    }

private:
    void setMargin(int bar)
    {
        if (widget() && widget()->layout())
            widget()->layout()->setContentsMargins(0, 0, 24 - bar, 20);
    }
};

} // namespace

PageStack::PageStack(const PageRegistry &registry, ShellContext &context, QWidget *parent)
    : QStackedWidget(parent), m_registry(registry), m_context(context)
{
    // Another workspace brings its period: the pages load when that is told.
    connect(&context, &ShellContext::workspaceChanged, this, [this] {
        for (StateStack *state : findChildren<StateStack *>())
            state->forget();
    });
    for (const auto signal : {&ShellContext::periodChanged, &ShellContext::dataChanged})
        connect(&context, signal, this, &PageStack::markStale);
    // Sentences over what is missing or broken are made while loading.
    connect(&context.language, &Language::changed, this, &PageStack::markStale, Qt::QueuedConnection);
}

Page *PageStack::make(const PageSpec &spec)
{
    Page *page = spec.make(m_context);
    page->setObjectName(u"page."_s + spec.id);
    page->retranslate();
    addWidget(new PageArea(page, this));
    m_pages.insert(spec.id, page);
    m_stale.insert(spec.id);
    connect(page, &Page::toolsChanged, this, [this, page] {
        if (page == current())
            Q_EMIT toolsChanged();
    });
    connect(page, &Page::historyChanged, this, [this, page] {
        if (page == current())
            Q_EMIT historyChanged();
    });
    return page;
}

void PageStack::open(const QString &id, const QString &argument)
{
    const PageSpec *wanted = m_registry.find(id);
    const PageSpec &spec = wanted ? *wanted : m_registry.pages().front();
    Page *page = m_pages.value(spec.id);
    if (!page)
        page = make(spec);
    if (!m_current.isEmpty() && m_current != spec.id)
        m_past << m_current;
    m_current = spec.id;
    setCurrentWidget(page->parentWidget()->parentWidget());
    Q_EMIT shown();
    refreshShown();
    if (!argument.isEmpty())
        page->open(argument);
}

void PageStack::back()
{
    if (m_past.isEmpty())
        return;
    open(m_past.takeLast());
    m_past.removeLast();
}

void PageStack::markStale()
{
    for (auto id = m_pages.keyBegin(); id != m_pages.keyEnd(); ++id)
        m_stale.insert(*id);
    refreshShown();
}

void PageStack::refreshShown()
{
    if (current() && m_stale.remove(m_current))
        current()->refresh();
    Q_EMIT toolsChanged();
    Q_EMIT historyChanged();
}

} // namespace panorama::ui
