// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

namespace panorama {

std::string_view errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled: return "cancelled";
    case ErrorCode::Invalid: return "invalid";
    case ErrorCode::NotFound: return "not_found";
    case ErrorCode::Conflict: return "conflict";
    case ErrorCode::Unauthorized: return "unauthorized";
    case ErrorCode::RateLimited: return "rate_limited";
    case ErrorCode::Network: return "network";
    case ErrorCode::Storage: return "storage";
    case ErrorCode::Unsupported: return "unsupported";
    case ErrorCode::Locked: return "locked";
    case ErrorCode::WorkspaceBusy: return "workspace_busy";
    case ErrorCode::NewerVersion: return "unsupported";
    case ErrorCode::Usage: return "usage";
    }
    return "invalid";
}

Error invalidError(std::string message, std::string where, std::string mend)
{
    return {ErrorCode::Invalid, std::move(message), std::move(where), std::move(mend), {}};
}

Error notFoundError(std::string message, std::string where, std::string mend)
{
    return {ErrorCode::NotFound, std::move(message), std::move(where), std::move(mend), {}};
}

Error storageError(std::string message, std::string where, std::string mend)
{
    return {ErrorCode::Storage, std::move(message), std::move(where), std::move(mend), {}};
}

Error cancelledError()
{
    return {ErrorCode::Cancelled, "The work was cancelled; nothing was changed.", {}, {}, {}};
}

} // namespace panorama
