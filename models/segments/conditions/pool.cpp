// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "segments/condition.h"

namespace panorama::segments {
namespace {

// The people of a pool; its rule is settled when the segment is compiled.
class PoolCondition final : public Condition
{
public:
    explicit PoolCondition(std::string id) : m_id(std::move(id)) { }
    std::string pool() const override { return m_id; }
    Result<People> evaluate(const Evaluation &evaluation) const override
    {
        return People(columns::Bits(evaluation.people()));
    }

private:
    std::string m_id;
};

ConditionPtr read(JsonReader &reader, const Json &)
{
    std::string id = toNfc(reader.text("pool"));
    if (id.empty())
        reader.complain("The id of a pool is missing.", reader.pointer("pool"), "See pool list.");
    return std::make_shared<PoolCondition>(std::move(id));
}

} // namespace

void register_pool(ConditionRegistry &registry)
{
    registry.add({"pool", "Pool", {{"pool", ConditionParameter::Type::Pool}}, read});
}

} // namespace panorama::segments
