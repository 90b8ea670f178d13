// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/pick_items.h"

#include "ui/rules/known_names.h"

namespace panorama::ui {

std::vector<PickItem> pickItems(const std::vector<Vocabulary::Named> &list)
{
    std::vector<PickItem> items;
    for (const Vocabulary::Named &named : list) {
        const QString name = knownName(named.name);
        items.push_back({named.id,
                         name,
                         {},
                         {},
                         named.count,
                         named.count > 0,
                         false,
                         searchKey(name + u' ' + namesForSearch(named.name))});
    }
    return items;
}

std::vector<PickItem> pickItems(const QStringList &ids)
{
    std::vector<Vocabulary::Named> list;
    for (const QString &id : ids)
        list.push_back({id, id, 0});
    return pickItems(list);
}

} // namespace panorama::ui
