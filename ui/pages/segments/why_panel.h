// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/segments/segment_panel.h"
#include "ui/rules/segment_maker.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace panorama::ui {

// Why a person is in the segment or not: each line that holds or fails, and the smallest change that would turn it,
// with what the person has. While nobody is named: who is one line away.
class WhyPanel : public SegmentPanel
{
    Q_OBJECT
public:
    explicit WhyPanel(ShellContext &context);
    void retranslate() override;
    void ask(const QString &customer);

protected:
    void loadSubject() override;

private:
    void show(const Json &answer);
    void clearLines();
    void loadNear();
    void showNear(const Json &near);
    void addNearLine(const std::string &path, const QString &text, quint64 people);
    void makeNearSegment(const std::string &path, const QString &text);
    void addLine(const QString &icon, int tone, int indent, const QString &text, const QString &note = {});
    QString missText(const Json &change) const;
    QLineEdit *m_customer;
    QLabel *m_verdict, *m_hint;
    QVBoxLayout *m_lines;
    Json m_answer;
    Request m_load, m_make;
};

} // namespace panorama::ui
