// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/choice_button.h"

#include "ui/rules/known_names.h"
#include "ui/theme/icons.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/popover.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace panorama::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int widest = 210;
}

ChoiceButton::ChoiceButton(Items items, const PickList::Options &options, QWidget *parent)
    : QPushButton(parent), m_items(std::move(items)), m_options(options)
{
    setCursor(Qt::PointingHandCursor);
    connect(this, &QPushButton::clicked, this, &ChoiceButton::openList);
}

void ChoiceButton::setChosen(const QStringList &ids)
{
    m_chosen = ids;
    m_titles.clear();
    for (const PickItem &item : m_items())
        if (ids.contains(item.id))
            m_titles << item.title;
    for (const QString &id : ids)
        if (m_titles.size() < ids.size() && !m_titles.contains(knownName(id)) && !m_titles.contains(id))
            m_titles << knownName(id);
    setAccessibleName(m_options.placeholder + u": "_s + listText(m_titles));
    setToolTip(m_titles.size() > 1 ? m_titles.join(u'\n') : QString());
    updateGeometry();
    update();
}

QString ChoiceButton::shownText() const
{
    if (m_titles.isEmpty())
        return tr("choose …");
    const QString comma = QLocale().language() == QLocale::Chinese ? u"、"_s : u", "_s;
    QString text = m_titles.mid(0, 2).join(comma);
    if (m_titles.size() > 2)
        text = tr("%1 and %2 more").arg(text).arg(m_titles.size() - 2);
    return text;
}

QSize ChoiceButton::sizeHint() const
{
    const int width = QFontMetrics(textFont(Type::Small)).horizontalAdvance(shownText()) + 44;
    return {std::clamp(width, 72, widest), look().controlHeight()};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(Type::Small));
    painter.setPen(m_titles.isEmpty() ? tokens().text3 : tokens().text);
    paintElided(painter, QRectF(rect()).adjusted(11, 0, -28, 0), Qt::AlignVCenter, shownText());
    paintIcon(painter, u"chevron-down"_s, QRectF(width() - 24, height() / 2.0 - 7, 14, 14), tokens().text2);
}

void ChoiceButton::openList()
{
    std::vector<PickItem> items = m_items();
    for (const QString &id : m_chosen)
        if (std::none_of(items.begin(), items.end(), [&](const PickItem &item) { return item.id == id; }))
            items.insert(items.begin(), {id, knownName(id), {}, {}, 0, false, true, searchKey(id)});
    for (PickItem &item : items)
        item.isChecked = m_options.checks && m_chosen.contains(item.id);
    auto *popover = new Popover(window());
    auto *list = new PickList(std::move(items), m_options, popover->panel());
    popover->body()->addWidget(list);
    connect(popover, &Popover::dismissed, popover, &QObject::deleteLater);
    connect(list, &PickList::checkedChanged, this, [this, list] {
        setChosen(list->checked());
        Q_EMIT chosenChanged(m_chosen);
    });
    connect(list, &PickList::picked, this, [this, popover](const QString &id) {
        popover->dismiss();
        setChosen({id});
        Q_EMIT chosenChanged(m_chosen);
    });
    if (m_counter)
        m_counting = m_counter([list = QPointer(list)](const QHash<QString, quint64> &counts) {
            if (list)
                list->setCounts(counts);
        });
    popover->open(this, Popover::Place::BelowLeft, 340);
}

} // namespace panorama::ui
