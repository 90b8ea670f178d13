// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace panorama::services::sample {

// The invented outdoor brand 山屿: what it sells, where, under which names people live. Fixed texts only.
struct Product
{
    std::string sku, name, category, role; // role: traffic, profit or brand
    int price = 0; // yuan
};
struct City
{
    std::string name, province;
    int tier = 5; // 1 first-tier … 5
};
struct Shop
{
    std::string name, city;
};

const std::vector<Product> &products();
const std::vector<City> &cities(); // 300 of them, larger ones first
const std::vector<double> &cityShares(); // running sums over cities()
const std::vector<Shop> &shops();
const std::vector<std::string> &tagNames(); // 60
// The share of people who carry the tag.
double tagShare(std::size_t tag);

const std::vector<std::string> &surnames(); // by frequency
const std::vector<std::string> &givenCharacters(bool female);
// A character that is easily typed for another one ("晓" for "小"); the same text when none of its characters has one.
std::string mistyped(const std::string &name);

} // namespace panorama::services::sample
