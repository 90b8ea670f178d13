// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/stored_fields.h"

namespace panorama::columns {
namespace {

class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_text(text) { }
    bool atEnd() const { return m_at == m_text.size(); }
    bool take(char c)
    {
        if (m_at == m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    // A string without escapes.
    std::optional<std::string_view> plainString()
    {
        if (!take('"'))
            return std::nullopt;
        const std::size_t start = m_at, end = m_text.find('"', m_at);
        if (end == std::string_view::npos)
            return std::nullopt;
        m_at = end + 1;
        const std::string_view text = m_text.substr(start, end - start);
        return text.find('\\') == std::string_view::npos ? std::optional(text) : std::nullopt;
    }
    // Any value of a field: a string, a number, true or false, or an object without objects in it.
    std::optional<std::string_view> value()
    {
        const std::size_t start = m_at;
        if (atEnd())
            return std::nullopt;
        if (m_text[m_at] == '"') {
            if (!skipString())
                return std::nullopt;
        } else if (m_text[m_at] == '{') {
            while (!take('}'))
                if (atEnd() || (m_text[m_at] == '"' ? !skipString() : m_text[m_at++] == '['))
                    return std::nullopt;
        } else {
            while (!atEnd() && m_text[m_at] != ',' && m_text[m_at] != '}') {
                if (m_text[m_at] == '[' || m_text[m_at] == '"' || m_text[m_at] <= ' ')
                    return std::nullopt;
                ++m_at;
            }
        }
        return m_at > start ? std::optional(m_text.substr(start, m_at - start)) : std::nullopt;
    }

private:
    bool skipString()
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
            else if (m_text[m_at] == '"')
                return ++m_at, true;
        }
        return false;
    }
    std::string_view m_text;
    std::size_t m_at = 0;
};

bool readAttributes(Scanner &scan, StoredFields &fields)
{
    if (!scan.take('{'))
        return false;
    if (scan.take('}'))
        return true;
    do {
        const auto name = scan.plainString();
        const auto value = name && scan.take(':') ? scan.value() : std::nullopt;
        if (!value)
            return false;
        fields.attributes.emplace_back(*name, *value);
    } while (scan.take(','));
    return scan.take('}');
}

bool readTags(Scanner &scan, StoredFields &fields)
{
    if (!scan.take('['))
        return false;
    if (scan.take(']'))
        return true;
    do {
        const auto tag = scan.plainString();
        if (!tag)
            return false;
        fields.tags.push_back(*tag);
    } while (scan.take(','));
    return scan.take(']');
}

} // namespace

bool StoredFields::read(std::string_view text)
{
    attributes.clear();
    tags.clear();
    Scanner scan(text);
    if (!scan.take('{'))
        return false;
    if (scan.take('}'))
        return scan.atEnd();
    do {
        const auto member = scan.plainString();
        if (!member || !scan.take(':')
            || !(*member == "attrs"      ? readAttributes(scan, *this)
                     : *member == "tags" ? readTags(scan, *this)
                                         : false))
            return false;
    } while (scan.take(','));
    return scan.take('}') && scan.atEnd();
}

} // namespace panorama::columns
