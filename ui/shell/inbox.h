// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/paint.h"

#include <QObject>

#include <functional>
#include <map>
#include <vector>

namespace panorama::ui {

// Something that waits for a person: an alert, a review, rejected rows, an approval.
struct InboxItem
{
    QString icon;
    PillTone tone = PillTone::Neutral;
    QString title;
    QString detail;
    QString page; // where it is dealt with
    QString argument; // handed to Page::open
};

// What waits, by who says so (a page's id). Each page replaces its own items.
class Inbox : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void replace(const QString &origin, std::vector<InboxItem> items)
    {
        m_items[origin] = std::move(items);
        Q_EMIT changed();
    }
    std::vector<InboxItem> items() const
    {
        std::vector<InboxItem> all;
        for (const auto &[origin, items] : m_items)
            all.insert(all.end(), items.begin(), items.end());
        return all;
    }
    int count(const QString &page) const
    {
        int count = 0;
        for (const InboxItem &item : items())
            count += item.page == page;
        return count;
    }

Q_SIGNALS:
    void changed();

private:
    std::map<QString, std::vector<InboxItem>> m_items;
};

} // namespace panorama::ui
