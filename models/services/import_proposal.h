// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cancel.h"
#include "core/json.h"
#include "store/workspace.h"

#include <string>
#include <vector>

namespace panorama::services {

struct ProposalRequest
{
    std::string file;
    std::string source; // empty: the file's name without its ending
    std::string kind; // empty: guessed
};

// A mapping for a file, what its columns look like and its first rows as they would land.
struct ImportProposal
{
    Json mapping;
    bool remembered = false; // of an earlier import of a file with the same columns
    Json columns; // [{name, type, format, personal, example}]
    Json rows; // [{line, fields{} or column and reason}], the first 20
    std::string complaint; // what the mapping still lacks; empty = it can be used
    std::int64_t revision = 0;
};
Result<ImportProposal> proposeImport(const Job &job, store::Workspace &workspace, const ProposalRequest &request);

// What a column of this kind of data can become: required ones first, then the others, then identifiers ("id.phone").
// Attributes, properties and tags of free names come on top ("attr.", "prop.", "tag.").
struct MappingTarget
{
    std::string field;
    bool required = false;
};
std::vector<MappingTarget> mappingTargets(const std::string &kind);
// Prefixes of free names that the kind takes: "attr.", "tag." or "prop.".
std::vector<std::string> freeTargets(const std::string &kind);

// The first rows of a file as they would land by a mapping; also after the mapping was changed by hand.
Result<Json> previewRows(const Job &job, store::Workspace &workspace, const std::string &file, const Json &mapping);

// Remembers the mapping for files with these columns, within the open transaction of an import.
Result<void> rememberMapping(store::WriteSession &session, const std::string &source,
                             const std::vector<std::string> &columns, const Json &mapping);

} // namespace panorama::services
