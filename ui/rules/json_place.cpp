// SPDX-License-Identifier: GPL-3.0-or-later
// One walk over the text that keeps, for each open bracket, which member or element it stands at, and stops at the
// first value whose path is the pointer's.
#include "ui/rules/json_place.h"

#include <QStringList>

namespace panorama::ui {

namespace {

class Walk
{
public:
    Walk(const QString &text, QStringList path) : m_text(text), m_path(std::move(path)) { }

    qsizetype find()
    {
        value({});
        return m_found;
    }

private:
    void blanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool take(QChar sign)
    {
        blanks();
        if (m_at >= m_text.size() || m_text[m_at] != sign)
            return false;
        ++m_at;
        return true;
    }
    QString string()
    {
        QString content;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != u'"'; ++m_at) {
            if (m_text[m_at] == u'\\')
                ++m_at;
            if (m_at < m_text.size())
                content += m_text[m_at];
        }
        ++m_at;
        return content;
    }
    void value(const QStringList &path)
    {
        blanks();
        if (m_found >= 0 || m_at >= m_text.size() || path.size() > 200)
            return;
        if (path == m_path)
            m_found = m_at;
        else if (m_text[m_at] == u'"')
            string();
        else if (take(u'{'))
            members(path);
        else if (take(u'['))
            elements(path);
        else
            while (m_at < m_text.size() && !QStringView(u",]}").contains(m_text[m_at]))
                ++m_at;
    }
    void members(const QStringList &path)
    {
        do {
            blanks();
            if (m_at >= m_text.size() || m_text[m_at] != u'"')
                break;
            const QString key = string();
            if (!take(u':'))
                return;
            value(path + QStringList(key));
        } while (m_found < 0 && take(u','));
        take(u'}');
    }
    void elements(const QStringList &path)
    {
        blanks();
        if (take(u']'))
            return;
        int index = 0;
        do
            value(path + QStringList(QString::number(index++)));
        while (m_found < 0 && take(u','));
        take(u']');
    }
    const QString &m_text;
    const QStringList m_path;
    qsizetype m_at = 0, m_found = -1;
};

} // namespace

qsizetype offsetOfPointer(const QString &text, const QString &pointer)
{
    QStringList path = pointer == u"/" ? QStringList() : pointer.split(u'/').mid(1);
    for (QString &token : path)
        token.replace(QLatin1StringView("~1"), QLatin1StringView("/"))
            .replace(QLatin1StringView("~0"), QLatin1StringView("~"));
    return Walk(text, path).find();
}

} // namespace panorama::ui
