// SPDX-License-Identifier: GPL-3.0-or-later
// Newton's steps solve (XᵀWX + λI) d = gradient by Cholesky's method; a step that would not lower the loss is halved.
// Rows are worked on in a fixed number of parts, so that sums do not depend on the machine.
#include "segments/logistic.h"

#include "core/parallel.h"

#include <algorithm>
#include <cmath>

namespace panorama::segments {
namespace {

constexpr std::size_t parts = 16;

struct Slopes
{
    double loss = 0;
    std::vector<double> gradient, curvature; // of the intercept last; curvature: lower triangle by rows
};

class Fit
{
public:
    Fit(const LogisticRows &rows, std::size_t features, double penalty)
        : m_rows(rows), m_size(features + 1), m_penalty(penalty)
    {
    }

    LogisticModel run()
    {
        std::vector<double> place(m_size);
        Slopes here = slopes(place);
        for (int round = 0; round < 60; ++round) {
            const std::vector<double> step = solved(here);
            double fall = 0;
            for (std::size_t i = 0; i < m_size; ++i)
                fall += step[i] * here.gradient[i];
            double scale = 1;
            std::vector<double> next(m_size);
            Slopes there;
            while (scale > 1e-8) {
                for (std::size_t i = 0; i < m_size; ++i)
                    next[i] = place[i] - scale * step[i];
                there = slopes(next);
                if (there.loss <= here.loss * (1 + 1e-12))
                    break;
                scale /= 2;
            }
            if (scale <= 1e-8)
                break;
            place = std::move(next);
            here = std::move(there);
            if (fall < 1e-14 * std::max(1.0, here.loss)) // this step was the last that counts
                break;
        }
        LogisticModel model {place.back(), std::move(place)};
        model.weights.pop_back();
        return model;
    }

private:
    void addRow(std::size_t row, const std::vector<double> &place, Slopes &sum) const
    {
        const std::uint32_t *first = m_rows.features.data() + m_rows.offsets[row];
        const std::uint32_t *last = m_rows.features.data() + m_rows.offsets[row + 1];
        double score = place.back();
        for (const std::uint32_t *feature = first; feature != last; ++feature)
            score += place[*feature];
        const double weight = m_rows.weights[row], share = 1 / (1 + std::exp(-score));
        const double slope = weight * (share - (m_rows.isPositive[row] ? 1 : 0));
        const double bend = weight * share * (1 - share);
        // log(1 + e^s) without overflow
        sum.loss += weight
            * (std::max(score, 0.0) + std::log1p(std::exp(-std::abs(score))) - (m_rows.isPositive[row] ? score : 0));
        const std::size_t end = m_size - 1;
        for (const std::uint32_t *feature = first; feature != last; ++feature) {
            sum.gradient[*feature] += slope;
            sum.curvature[end * m_size + *feature] += bend;
            for (const std::uint32_t *other = first; other <= feature; ++other)
                sum.curvature[std::max(*feature, *other) * m_size + std::min(*feature, *other)] += bend;
        }
        sum.gradient[end] += slope;
        sum.curvature[end * m_size + end] += bend;
    }

    Slopes slopes(const std::vector<double> &place) const
    {
        std::vector<Slopes> partial(parts);
        parallelFor(parts, [&](std::size_t part) {
            Slopes &sum = partial[part];
            sum.gradient.resize(m_size);
            sum.curvature.resize(m_size * m_size);
            for (std::size_t row = m_rows.size() * part / parts; row < m_rows.size() * (part + 1) / parts; ++row)
                addRow(row, place, sum);
        });
        Slopes all = std::move(partial[0]);
        for (std::size_t part = 1; part < parts; ++part) {
            all.loss += partial[part].loss;
            for (std::size_t i = 0; i < all.gradient.size(); ++i)
                all.gradient[i] += partial[part].gradient[i];
            for (std::size_t i = 0; i < all.curvature.size(); ++i)
                all.curvature[i] += partial[part].curvature[i];
        }
        for (std::size_t i = 0; i + 1 < m_size; ++i) {
            all.loss += m_penalty / 2 * place[i] * place[i];
            all.gradient[i] += m_penalty * place[i];
            all.curvature[i * m_size + i] += m_penalty;
        }
        return all;
    }

    // Cholesky's decomposition in place, then both triangles.
    std::vector<double> solved(const Slopes &slopes) const
    {
        std::vector<double> a = slopes.curvature, x = slopes.gradient;
        for (std::size_t i = 0; i < m_size; ++i)
            for (std::size_t j = 0; j <= i; ++j) {
                double sum = a[i * m_size + j];
                for (std::size_t k = 0; k < j; ++k)
                    sum -= a[i * m_size + k] * a[j * m_size + k];
                a[i * m_size + j] = i == j ? std::sqrt(std::max(sum, 1e-12)) : sum / a[j * m_size + j];
            }
        for (std::size_t i = 0; i < m_size; ++i) {
            for (std::size_t k = 0; k < i; ++k)
                x[i] -= a[i * m_size + k] * x[k];
            x[i] /= a[i * m_size + i];
        }
        for (std::size_t i = m_size; i-- > 0;) {
            for (std::size_t k = i + 1; k < m_size; ++k)
                x[i] -= a[k * m_size + i] * x[k];
            x[i] /= a[i * m_size + i];
        }
        return x;
    }

    const LogisticRows &m_rows;
    std::size_t m_size;
    double m_penalty;
};

} // namespace

LogisticModel fitLogistic(const LogisticRows &rows, std::size_t features, double penalty)
{
    return Fit(rows, features, penalty).run();
}

} // namespace panorama::segments
