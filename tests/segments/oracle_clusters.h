// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "segments/random_world.h"

namespace panorama::testing {

struct Node // a record, explicit or implicit
{
    const WorldRecord *record = nullptr;
    int source = 0;
    std::uint32_t party = 0;
    std::set<int> ids;
    std::string ref;
};

// Records, which rows they claim, and the groups that they form.
struct Clusters
{
    using Owner = std::pair<int, std::uint32_t>; // source and party
    using Edges = std::set<std::pair<std::size_t, std::size_t>>;

    explicit Clusters(const RandomWorld &world);
    static std::string idOf(const Node &node);
    bool before(std::size_t a, std::size_t b) const; // in the order of record keys
    void claim();
    std::optional<std::size_t> nodeOfRef(const std::string &ref) const;
    void addStored(const std::vector<std::pair<std::string, std::string>> &pairs, Edges &out) const;
    void addChains(Edges &edges) const;
    void link();

    const RandomWorld &world;
    std::vector<Node> nodes;
    std::map<Owner, std::size_t> claimed;
    std::vector<std::size_t> group; // of a node
    std::map<std::size_t, std::string> ids; // of a group
};

} // namespace panorama::testing
