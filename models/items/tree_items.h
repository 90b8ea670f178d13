// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "items/table_source.h"

#include <QAbstractItemModel>

namespace panorama::items {

// A node of an immutable tree: texts and values by column, and children.
struct TreeNode
{
    QString key; // unique among its siblings
    std::vector<QString> texts;
    std::vector<QVariant> values; // may be shorter than texts: the rest is missing
    std::vector<TreeNode> children;
};

struct TreeSource
{
    std::vector<QString> titles;
    std::vector<CellKind> kinds;
    TreeNode root; // not shown itself
};

// A tree model over an immutable tree. A new tree of the same shape (same keys) only announces what changed, so that
// open branches stay open; another shape resets.
class TreeItems : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;
    void setSource(std::shared_ptr<const TreeSource> source);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Place // of a node; [0] is the root
    {
        const TreeNode *node = nullptr;
        int parent = -1, row = 0;
        int firstChild = 0; // children lie side by side
    };
    static std::vector<Place> flatten(const TreeSource &source);
    const Place &placeOf(const QModelIndex &index) const
    {
        return m_places[index.isValid() ? std::size_t(index.internalId()) : 0];
    }
    QModelIndex indexOf(std::size_t place, int column) const;
    std::shared_ptr<const TreeSource> m_source;
    std::vector<Place> m_places;
};

} // namespace panorama::items
