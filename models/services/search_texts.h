// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace panorama::services {

// Turns names into what is searched in: folded (width, case, traditional to simplified, no blanks) and followed by
// their pinyin and its initials: "张三", "zhangsan", "zs". Remembers characters; not for several threads at once.
class NameFolder
{
public:
    NameFolder();
    ~NameFolder();
    NameFolder(NameFolder &&) noexcept;
    NameFolder &operator=(NameFolder &&) noexcept;
    std::string folded(std::string_view text);
    void append(std::string &arena, std::string_view name); // the name, its pinyin and initials

private:
    struct Characters;
    const std::string &simplified(const std::string &character);
    std::string pinyinOf(std::string_view folded);
    std::unique_ptr<Characters> m_characters;
};

// What somebody types in search of an identifier: a phone in any spelling or a part of one, all of a value, or a part
// of three characters or more.
class IdentifierQuery
{
public:
    IdentifierQuery(std::string_view text, const std::string &region);
    bool finds(bool isPhone, std::string_view value) const;

private:
    std::string m_text, m_folded, m_digits;
    std::optional<std::string> m_phone;
    bool m_isPartOfPhone = false;
};

} // namespace panorama::services
