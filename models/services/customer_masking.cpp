// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customer_masking.h"

#include "core/text.h"

#include <algorithm>

namespace panorama::services {
namespace {

std::size_t nextCharacter(std::string_view text, std::size_t at)
{
    do
        ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
    return at;
}

} // namespace

std::string maskedName(std::string_view name)
{
    std::string masked;
    bool first = true;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t next = nextCharacter(name, at);
        if (name[at] == ' ') {
            masked += ' ';
            first = true;
        } else {
            masked += first ? name.substr(at, next - at) : "*";
            first = false;
        }
        at = next;
    }
    return masked;
}

std::string maskedIdentifier(std::string_view kind, std::string_view value)
{
    if (kind == "phone" && value.size() > 8) {
        const std::string_view national = value.rfind("+86", 0) == 0 ? value.substr(3) : value;
        return std::string(national.substr(0, 3)) + "****" + std::string(national.substr(national.size() - 4));
    }
    const std::size_t at = value.find('@');
    if (kind == "email" && at != std::string_view::npos)
        return std::string(value.substr(0, nextCharacter(value, 0))) + "***" + std::string(value.substr(at));
    const std::size_t characters = codePointCount(value);
    std::size_t head = 0, tail = 0;
    for (std::size_t i = 0; i < characters / 4; ++i)
        head = nextCharacter(value, head);
    for (std::size_t i = 0; i < characters - characters / 6; ++i)
        tail = nextCharacter(value, tail);
    return std::string(value.substr(0, head)) + "***" + std::string(value.substr(std::min(tail, value.size())));
}

} // namespace panorama::services
