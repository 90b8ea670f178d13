// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace panorama::ui {

class CodesCard;
class LinksCard;
class ShellContext;

// What makes channels traceable: codes on things, links and names.
class TrackingRow : public QWidget
{
    Q_OBJECT
public:
    explicit TrackingRow(ShellContext &context, QWidget *parent = nullptr);
    void retranslate();
    void refresh();

private:
    CodesCard *m_codes;
    LinksCard *m_links;
};

} // namespace panorama::ui
