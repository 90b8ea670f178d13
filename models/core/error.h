// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

namespace panorama {

enum class ErrorCode {
    Cancelled,
    Invalid,
    NotFound,
    Conflict,
    Unauthorized,
    RateLimited,
    Network,
    Storage,
    Unsupported,
    Locked, // the vault is locked and nobody can be asked
    WorkspaceBusy, // another process writes
    NewerVersion, // the file was made by a newer version, or is no workspace (exit status 4)
    Usage // wrong use of the command line
};

// The code as contract.md section 1 spells it: "not_found", "workspace_busy" …
// NewerVersion is printed as "unsupported".
std::string_view errorCodeName(ErrorCode code);

// What went wrong, for people. `where` names the place (a JSON pointer for documents, a file, line and column …),
// `mend` says how to put it right, `detail` is for the log and never holds personal data or secrets.
struct Error
{
    ErrorCode code = ErrorCode::Invalid;
    std::string message;
    std::string where;
    std::string mend;
    std::string detail;
};

Error invalidError(std::string message, std::string where = {}, std::string mend = {});
Error notFoundError(std::string message, std::string where = {}, std::string mend = {});
Error storageError(std::string message, std::string where = {}, std::string mend = {});
Error cancelledError();

} // namespace panorama
