// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace panorama {

// Lets the process keep memory that it frees for what it needs next: sets of people are made and dropped many times a
// second, and fetching their pages from the system anew each time takes longer than filling them. Call it first.
void keepFreedMemory();

// Gives what was freed back to the system, after work that needed much more than what follows.
void returnFreedMemory();

// Empties a container and frees its memory; "= {}" would keep that of a list or a text.
template<typename T> void discard(T &container)
{
    T().swap(container);
}

} // namespace panorama
