// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/report_service.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace panorama::ui {

class Card;
class StateStack;

// Reports as they will be printed, and as files: PDF, picture, workbook, tables.
class ReportsPage : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(ShellContext &context);
    void retranslate() override;
    void refresh() override;
    PageTools tools() const override;
    void runPrimary() override { exportAs(QStringLiteral("pdf")); }
    void open(const QString &argument) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Preview
    {
        std::vector<services::ReportEntry> reports;
        QImage picture;
    };
    services::ReportWish wish() const;
    void show(Preview preview);
    void fitPicture();
    void exportAs(const QString &format);
    QString m_report = QStringLiteral("board");
    QComboBox *m_choice, *m_format;
    QPushButton *m_export;
    QLabel *m_paper;
    Card *m_card;
    StateStack *m_state;
    QImage m_picture;
    Request m_load, m_fit, m_writing;
};

} // namespace panorama::ui
