// SPDX-License-Identifier: GPL-3.0-or-later
// The tree is laid out breadth first in one vector, the children of a node side by side; an index carries the place of
// its node there.
#include "items/tree_items.h"

namespace panorama::items {

std::vector<TreeItems::Place> TreeItems::flatten(const TreeSource &source)
{
    std::vector<Place> places {{&source.root, -1, 0, 1}};
    for (std::size_t i = 0; i < places.size(); ++i) {
        const TreeNode &node = *places[i].node;
        places[i].firstChild = int(places.size());
        for (std::size_t child = 0; child < node.children.size(); ++child)
            places.push_back({&node.children[child], int(i), int(child), 0});
    }
    return places;
}

void TreeItems::setSource(std::shared_ptr<const TreeSource> source)
{
    std::vector<Place> places = source ? flatten(*source) : std::vector<Place>();
    bool same = source && m_source && source->titles == m_source->titles && places.size() == m_places.size();
    for (std::size_t i = 0; same && i < places.size(); ++i)
        same = places[i].node->key == m_places[i].node->key && places[i].parent == m_places[i].parent
            && places[i].row == m_places[i].row;
    if (!same) {
        beginResetModel();
        m_source = std::move(source);
        m_places = std::move(places);
        endResetModel();
        return;
    }
    std::vector<std::size_t> changed;
    for (std::size_t i = 1; i < places.size(); ++i)
        if (places[i].node->texts != m_places[i].node->texts || places[i].node->values != m_places[i].node->values)
            changed.push_back(i);
    m_source = std::move(source); // keeps the nodes alive that the new places point to
    m_places = std::move(places);
    for (const std::size_t place : changed)
        Q_EMIT dataChanged(indexOf(place, 0), indexOf(place, columnCount() - 1));
}

QModelIndex TreeItems::indexOf(std::size_t place, int column) const
{
    return createIndex(m_places[place].row, column, quintptr(place));
}

QModelIndex TreeItems::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOf(std::size_t(placeOf(parent).firstChild + row), column);
}

QModelIndex TreeItems::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int parent = placeOf(child).parent;
    return parent <= 0 ? QModelIndex() : indexOf(std::size_t(parent), 0);
}

int TreeItems::rowCount(const QModelIndex &parent) const
{
    return m_places.empty() || parent.column() > 0 ? 0 : int(placeOf(parent).node->children.size());
}

int TreeItems::columnCount(const QModelIndex &) const
{
    return m_source ? int(m_source->titles.size()) : 0;
}

QVariant TreeItems::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TreeNode &node = *placeOf(index).node;
    const auto column = std::size_t(index.column());
    switch (role) {
    case Qt::DisplayRole: return column < node.texts.size() ? node.texts[column] : QString();
    case ValueRole: return column < node.values.size() ? node.values[column] : QVariant();
    case KindRole: return column < m_source->kinds.size() ? int(m_source->kinds[column]) : int(CellKind::Text);
    case KeyRole: return node.key;
    default: return {};
    }
}

QVariant TreeItems::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return m_source->titles[std::size_t(section)];
}

} // namespace panorama::items
