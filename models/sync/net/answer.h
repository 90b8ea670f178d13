// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/json.h"

#include <string>
#include <utility>
#include <vector>

namespace panorama::sync {

// A request ready to be sent. What is marked secret never follows to another origin and never comes into a message.
struct HttpRequest
{
    std::string method = "GET";
    std::string url;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    std::string contentType;
    bool secretBody = false; // the body carries credentials
};

// What came back: an answer, or the reason why there is none.
struct HttpAnswer
{
    int status = 0; // 0: no answer
    std::vector<std::pair<std::string, std::string>> headers; // names in lower case
    std::string body;
    std::string failure; // for people, without secrets; empty when there is an answer
    bool refused = false; // the failure is ours (a redirect, an address, a certificate): trying again does not help
    bool cancelled = false;

    const std::string *header(std::string_view lowerCaseName) const
    {
        for (const auto &[name, value] : headers)
            if (name == lowerCaseName)
                return &value;
        return nullptr;
    }
    bool isOk() const { return status >= 200 && status < 300; }
};

} // namespace panorama::sync
