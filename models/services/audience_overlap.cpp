// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audience_overlap.h"

#include "services/segment_service.h"

#include <bit>
#include <map>

namespace panorama::services {
namespace {

class Audiences
{
public:
    Audiences(std::shared_ptr<store::Workspace> workspace, Instant asOf, Job job)
        : m_workspace(std::move(workspace)), m_asOf(asOf), m_job(std::move(job))
    {
    }

    Result<std::int64_t> shared(const std::string &a, const std::string &b)
    {
        TRY(const columns::Bits *first, people(a));
        TRY(const columns::Bits *second, people(b));
        std::int64_t count = 0;
        for (std::size_t i = 0; i < first->words().size(); ++i)
            count += std::popcount(first->words()[i] & second->words()[i]);
        return count;
    }

private:
    Result<const columns::Bits *> people(const std::string &segment)
    {
        if (const auto known = m_people.find(segment); known != m_people.end())
            return &known->second;
        if (!m_service) {
            TRY(m_service, SegmentService::open(m_workspace, m_asOf, m_job));
        }
        TRY(const Json document, m_service->saved(segment));
        TRY(const segments::Segment compiled, m_service->compile(document, segment));
        TRY(columns::Bits bits, m_service->session().people(compiled, m_job));
        return &m_people.emplace(segment, std::move(bits)).first->second;
    }

    std::shared_ptr<store::Workspace> m_workspace;
    Instant m_asOf;
    Job m_job;
    std::unique_ptr<SegmentService> m_service;
    std::map<std::string, columns::Bits> m_people; // their addresses stay
};

} // namespace

SharedPeople sharedPeople(std::shared_ptr<store::Workspace> workspace, Instant asOf, Job job)
{
    const auto audiences = std::make_shared<Audiences>(std::move(workspace), asOf, std::move(job));
    return [audiences](const std::string &a, const std::string &b) { return audiences->shared(a, b); };
}

} // namespace panorama::services
