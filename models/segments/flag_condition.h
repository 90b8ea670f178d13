// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "segments/condition.h"

namespace panorama::segments {

// Which flags of the snapshot a condition asks for, and what to say of a name that nobody has.
struct FlagSource
{
    std::string path;
    std::string message;
    std::vector<columns::Flag> columns::Snapshot::*list;
};

// Conditions that everybody fulfils or not whatever the time: tag, identifier, source.
class FlagCondition final : public Condition
{
public:
    FlagCondition(FlagSource source, std::string name) : m_source(std::move(source)), m_name(std::move(name)) { }
    Basis basis() const override { return Basis::Profile; }
    Result<People> evaluate(const Evaluation &evaluation) const override
    {
        const columns::Flag *flag = columns::Snapshot::flag((*evaluation.snapshot).*m_source.list, m_name);
        if (flag)
            return People(flag->words);
        evaluation.warn(m_source.path, m_source.message + " \"" + m_name + "\".");
        return People(columns::Bits(evaluation.people()));
    }

private:
    FlagSource m_source;
    std::string m_name;
};

} // namespace panorama::segments
