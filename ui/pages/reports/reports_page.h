// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/document_service.h"
#include "services/report_service.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace panorama::ui {

class Card;
class ComposePanel;
class StateStack;

// Reports as they will be printed, composed of parts, and as files: PDF, picture, workbook, tables.
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
    PageHistory history() const override { return m_history; }
    void stepHistory(bool redo) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Preview
    {
        std::vector<services::ReportEntry> reports;
        QImage picture;
        Json body; // of the report shown
        std::string shown;
        services::UndoState undo;
    };
    using Write = std::function<Result<std::string>(const Job &)>;
    static Result<Preview> makePreview(const Job &job, store::Workspace &open, services::ReportWish wish);
    void createWidgets();
    void write(const Write &work);
    void compose(bool on);
    void showComposing();
    bool isBuiltIn() const;
    services::ReportWish wish() const;
    void show(Preview preview);
    void fitPicture();
    void exportAs(const QString &format);
    std::vector<services::ReportEntry> m_reports;
    PageHistory m_history;
    bool m_isComposing = false;
    ComposePanel *m_panel;
    QString m_report = QStringLiteral("board");
    QComboBox *m_choice, *m_format;
    QPushButton *m_export, *m_compose;
    QLabel *m_paper;
    Card *m_card;
    StateStack *m_state;
    QImage m_picture;
    Request m_load, m_fit, m_writing, m_change;
};

} // namespace panorama::ui
