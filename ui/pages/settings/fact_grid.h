// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include <utility>
#include <vector>

class QGridLayout;

namespace panorama::ui {

// Names and values under each other; values can be selected and copied.
class FactGrid : public QWidget
{
public:
    explicit FactGrid(QWidget *parent = nullptr);
    void setFacts(const std::vector<std::pair<QString, QString>> &facts);

private:
    QGridLayout *m_grid;
};

} // namespace panorama::ui
