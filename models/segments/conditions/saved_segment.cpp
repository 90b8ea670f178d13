// SPDX-License-Identifier: GPL-3.0-or-later
#include "segments/segment.h"

namespace panorama::segments {
namespace {

// The people of a saved segment; which document the id means is settled when the rule is compiled.
class SavedSegmentCondition final : public Condition
{
public:
    explicit SavedSegmentCondition(std::string id) : m_id(std::move(id)) { }
    std::string savedSegment() const override { return m_id; }
    Result<People> evaluate(const Evaluation &evaluation) const override
    {
        return People(columns::Bits(evaluation.people()));
    }

private:
    std::string m_id;
};

ConditionPtr read(JsonReader &reader, const Json &)
{
    std::string id = reader.text("segment");
    if (id.empty())
        reader.complain("The id of a saved segment is missing.", reader.pointer("segment"));
    return std::make_shared<SavedSegmentCondition>(std::move(id));
}

} // namespace

void register_saved_segment(ConditionRegistry &registry)
{
    registry.add({"segment", "Segment", {{"segment", ConditionParameter::Type::Segment}}, read});
}

} // namespace panorama::segments
