// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/report_service.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace panorama::ui {

class Segmented;

// What a report is composed of: its name, which parts, in what order and how wide. Parts are dragged, or moved by
// Alt+Up and Alt+Down; every change is handed out as the whole document.
class ComposePanel : public Card
{
    Q_OBJECT
public:
    explicit ComposePanel(QWidget *parent = nullptr);
    void retranslate();
    void setDocument(const Json &body, const std::vector<services::ReportPart> &parts);

Q_SIGNALS:
    void changed(const panorama::Json &body, const QString &step);
    void removeRequested();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createWidgets();
    void addPart(const QString &id, bool isChosen, int span);
    void showWidth();
    void setWidth(int span);
    void move(int by);
    void rename();
    void tell(const QString &step);
    QString titleOf(const QString &id) const;
    void showTexts();
    Json m_body;
    std::vector<services::ReportPart> m_parts;
    QLineEdit *m_name;
    QListWidget *m_list;
    Segmented *m_width;
    QCheckBox *m_cover;
    QLabel *m_nameLabel, *m_widthLabel, *m_hint;
    QPushButton *m_up, *m_down, *m_remove, *m_close;
    bool m_isFilling = false;
};

} // namespace panorama::ui
