// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/documents.h"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace panorama::services {

// A document in work: its value, its history, and what of it is not yet written. T is a value with ==; an edit is a
// pure function T → T. Edits that share a gesture (one drag, one run of typing) are one step until endGesture().
// No Qt, no I/O: a page shows value(), wires undo() and redo() to its actions, and writes takeUnsaved() on a worker
// thread by saveDraft() whenever hasUnsaved() and no gesture is open; one write at a time, markSaved() after it.
//   draft.edit("move campaign", [&](Plan plan) { plan.start += days; return plan; }, "drag 17");
template<typename T> class Draft
{
public:
    struct Step
    {
        std::string text;
        T value;
    };

    Draft() = default;
    // A new value whose first step ("create") is not stored yet.
    explicit Draft(T value, std::string text = "create") : m_steps {{std::move(text), std::move(value)}}, m_position(1)
    {
    }
    // What the store holds; `position` (1 … steps.size()) steps are done.
    Draft(std::vector<Step> steps, std::size_t position)
        : m_steps(std::move(steps)),
          m_position(position),
          m_stored(m_steps.size()),
          m_kept(m_steps.size()),
          m_storedPosition(position)
    {
    }

    const T &value() const { return m_steps[m_position - 1].value; }
    bool canUndo() const { return m_position > 1; }
    bool canRedo() const { return m_position < m_steps.size(); }
    std::string undoText() const { return canUndo() ? m_steps[m_position - 1].text : std::string(); }
    std::string redoText() const { return canRedo() ? m_steps[m_position].text : std::string(); }

    // False when the edit changed nothing. Steps that were undone are forgotten.
    template<typename Edit> bool edit(std::string text, const Edit &change, std::string gesture = {})
    {
        const bool merges = !gesture.empty() && gesture == m_gesture;
        if (!merges)
            endGesture();
        T next = change(value());
        m_gesture = std::move(gesture);
        if (next == value())
            return false;
        m_steps.erase(m_steps.begin() + std::ptrdiff_t(m_position), m_steps.end());
        if (merges && m_gestureSteps > 0) {
            m_steps.back().value = std::move(next);
        } else {
            m_steps.push_back({std::move(text), std::move(next)});
            ++m_position;
            m_gestureSteps = m_gesture.empty() ? 0 : 1;
        }
        forgetFrom(m_position - 1);
        return true;
    }
    void endGesture()
    {
        m_gesture.clear();
        m_gestureSteps = 0;
    }
    // Takes back what the open gesture did (Esc while dragging).
    void cancelGesture()
    {
        if (m_gestureSteps > 0) {
            m_steps.pop_back();
            forgetFrom(--m_position);
        }
        endGesture();
    }
    bool undo()
    {
        endGesture();
        return canUndo() && m_position--;
    }
    bool redo()
    {
        endGesture();
        return canRedo() && ++m_position;
    }

    bool hasUnsaved() const { return m_kept < m_stored || m_kept < m_steps.size() || m_position != m_storedPosition; }
    // What saveDraft() must write now; `toStep` makes the stored form of a value (name and body).
    store::DraftChange takeUnsaved(const std::function<store::DocumentStep(const T &)> &toStep)
    {
        m_untouched = m_steps.size();
        store::DraftChange change {m_stored, m_kept, {}, m_position};
        for (std::size_t i = m_kept; i < m_steps.size(); ++i) {
            change.added.push_back(toStep(m_steps[i].value));
            change.added.back().text = m_steps[i].text;
        }
        return change;
    }
    // After `change` has been written; edits made meanwhile stay unsaved.
    void markSaved(const store::DraftChange &change)
    {
        m_stored = change.keep + change.added.size();
        m_kept = std::min(m_stored, m_untouched);
        m_storedPosition = change.position;
    }

private:
    void forgetFrom(std::size_t step)
    {
        m_kept = std::min(m_kept, step);
        m_untouched = std::min(m_untouched, step);
    }
    std::vector<Step> m_steps;
    std::size_t m_position = 0;
    std::size_t m_stored = 0; // steps in the store
    std::size_t m_kept = 0; // leading steps that are the same here and there
    std::size_t m_storedPosition = 0;
    std::size_t m_untouched = 0; // leading steps that have not changed since takeUnsaved()
    std::string m_gesture;
    int m_gestureSteps = 0; // of the open gesture: 0 or 1
};

} // namespace panorama::services
