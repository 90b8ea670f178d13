// SPDX-License-Identifier: GPL-3.0-or-later
// The workloads in the best known form of each peer. `at` = as_of in seconds, `type(name)` and `tag(name)` = numbers.
// Every query gives one row: numbers that are compared with Panorama's counters, in their order.
const day = 86400;
const month = 30 * day;
const funnel = ['impression', 'click', 'visit', 'lead', 'cart', 'order'];
const cities5 = "'上海','杭州','成都','武汉','西安'";
const cities10 = cities5 + ",'广州','深圳','重庆','苏州','郑州'";

const without = (context, name) => `(tags & (1::BIGINT << ${context.tag(name)})) = 0`;
const plainBit = (context, name) => `(tags & (1 << ${context.tag(name)}))`;

function chainedAsof({type}) {
  const steps = funnel.map((name, i) => i === 0
    ? `s1 AS (SELECT customer, time, time AS start FROM events WHERE type = ${type(name)})`
    : `s${i + 1} AS (SELECT e.customer, e.time, p.start FROM (SELECT customer, time FROM events WHERE type = ${type(name)}) e
       ASOF JOIN s${i} p ON e.customer = p.customer AND e.time >= p.time)`);
  return steps.join(', ');
}

function duckdb(context) {
  const {at, type} = context;
  const levels = funnel.map((_, i) => `(SELECT count(DISTINCT customer) FROM s${i + 1} WHERE time - start <= ${month})`);
  const grouped = funnel.map((_, i) => `SELECT ${i + 1} AS level, f.channel, count(DISTINCT s.customer) AS n FROM s${i + 1} s
    LEFT JOIN f USING (customer) WHERE s.time - s.start <= ${month} GROUP BY ALL`);
  const touches = ['impression', 'click', 'visit', 'email_open'].map(type).join(',');
  return {
    S1: `SELECT count(*) FROM customers WHERE city IN (${cities5}) AND city_tier >= 2 AND ${without(context, '露营')} AND consent_sms = 1`,
    S2: `SELECT count(*) FROM (SELECT customer FROM by_time WHERE type = ${type('order')} AND time > ${at - 90 * day} AND value > 30000
           GROUP BY customer HAVING count(*) >= 2)
         WHERE customer NOT IN (SELECT customer FROM by_time WHERE type = ${type('visit')} AND time > ${at - 14 * day})`,
    S3: `SELECT count(*) FROM customers WHERE
           ((city IN (${cities10}) AND city_tier >= 2 AND age BETWEEN 25 AND 45 AND NOT ${without(context, '徒步')})
            OR (gender = '女' AND consent_email = 1 AND ${without(context, '露营')} AND score >= 700))
           AND (${without(context, '跑步')} OR ${without(context, 'KOC')}) AND lead_channel IN ('抖音','小红书','公众号')
           AND customer IN (SELECT customer FROM by_time WHERE type = ${type('order')} AND time > ${at - 180 * day})`,
    S4: `SELECT count(DISTINCT o.customer) FROM (SELECT customer, time FROM events WHERE type = ${type('order')}) o
         ASOF JOIN (SELECT customer, time FROM events WHERE type = ${type('lead')}) l
         ON o.customer = l.customer AND o.time >= l.time WHERE o.time - l.time <= ${month}`,
    F1: `WITH ${chainedAsof(context)} SELECT ${levels.join(', ')}`,
    F2: `WITH f AS (SELECT customer, arg_min(channel, time) AS channel FROM events WHERE channel > 0 GROUP BY customer),
         ${chainedAsof(context)}, g AS (${grouped.join(' UNION ALL ')})
         SELECT ${funnel.map((_, i) => `sum(n) FILTER (level = ${i + 1})`).join(', ')} FROM g`,
    R1: `WITH v AS (SELECT customer, (time - ${context.firstWeek}) // ${7 * day} AS week FROM events WHERE type = ${type('visit')}),
         w AS (SELECT min(week) AS first, bit_or(1::UBIGINT << week::UBIGINT) AS weeks FROM v GROUP BY customer),
         b AS (SELECT first, weeks >> first::UBIGINT AS bits, count(*) AS n FROM w GROUP BY ALL),
         cells AS (SELECT first, k, sum(n) AS n FROM b, range(${context.weeks}) t(k) WHERE (bits >> k::UBIGINT) & 1 = 1 GROUP BY ALL)
         SELECT (SELECT sum(n) FROM b), (SELECT sum(n) FROM cells)`,
    A1: `WITH t AS (SELECT customer, time, channel FROM events WHERE type IN (${touches})),
         o AS (SELECT customer, time, row_number() OVER () AS id FROM events WHERE type = ${type('order')}),
         p AS (SELECT o.id, t.time, t.channel FROM o JOIN t ON o.customer = t.customer AND t.time BETWEEN o.time - ${month} AND o.time),
         r AS (SELECT id, channel, count(*) OVER (PARTITION BY id) AS n, row_number() OVER w AS place,
                      lag(channel) OVER w AS previous FROM p WINDOW w AS (PARTITION BY id ORDER BY time)),
         models AS (SELECT channel, sum(1.0 / n) AS linear, count(*) FILTER (place = 1) AS first, count(*) FILTER (place = n) AS last
                    FROM r GROUP BY channel),
         pairs AS (SELECT previous, channel, count(*) AS n FROM r GROUP BY ALL),
         z AS (SELECT customer, max(time) AS last FROM o GROUP BY customer),
         nulls AS (SELECT t.channel, lag(t.channel) OVER (PARTITION BY t.customer ORDER BY t.time) AS previous
                   FROM t LEFT JOIN z USING (customer) WHERE z.last IS NULL OR t.time > z.last),
         nullPairs AS (SELECT previous, channel, count(*) AS n FROM nulls GROUP BY ALL)
         SELECT (SELECT count(*) FROM o), (SELECT count(*) FROM o) - (SELECT sum(first) FROM models),
                (SELECT sum(n) FROM pairs) + (SELECT sum(n) FROM nullPairs), (SELECT sum(linear) FROM models)`,
  };
}

function sqlite(context) {
  const {at, type} = context;
  return {
    S1: `SELECT count(*) FROM customers WHERE city IN (${cities5}) AND city_tier >= 2 AND ${plainBit(context, '露营')} = 0 AND consent_sms = 1`,
    S2: `SELECT count(*) FROM (SELECT customer FROM events WHERE type = ${type('order')} AND time > ${at - 90 * day} AND value > 30000
           GROUP BY customer HAVING count(*) >= 2) o
         WHERE NOT EXISTS (SELECT 1 FROM events v WHERE v.type = ${type('visit')} AND v.customer = o.customer AND v.time > ${at - 14 * day})`,
    S3: `SELECT count(*) FROM customers c WHERE lead_channel IN ('抖音','小红书','公众号')
           AND ((city IN (${cities10}) AND city_tier >= 2 AND age BETWEEN 25 AND 45 AND ${plainBit(context, '徒步')})
            OR (gender = '女' AND consent_email = 1 AND ${plainBit(context, '露营')} = 0 AND score >= 700))
           AND NOT (${plainBit(context, '跑步')} AND ${plainBit(context, 'KOC')})
           AND EXISTS (SELECT 1 FROM events o WHERE o.type = ${type('order')} AND o.customer = c.customer AND o.time > ${at - 180 * day})`,
    S4: `SELECT count(*) FROM (SELECT DISTINCT l.customer FROM events l WHERE l.type = ${type('lead')}
           AND EXISTS (SELECT 1 FROM events o WHERE o.type = ${type('order')} AND o.customer = l.customer
                       AND o.time BETWEEN l.time AND l.time + ${month}))`,
  };
}

function clickhouse(context) {
  const {at, type} = context;
  const steps = funnel.map(name => `type = ${type(name)}`).join(', ');
  const levels = funnel.map((_, i) => `countIf(level >= ${i + 1})`).join(', ');
  const used = funnel.map(type).join(',');
  const touches = ['impression', 'click', 'visit', 'email_open'].map(type).join(',');
  const bit = name => `bitAnd(tags, bitShiftLeft(toUInt64(1), ${context.tag(name)}))`;
  const level = `windowFunnel(${month})(time, ${steps}) AS level`;
  const ordered = column => `arraySort((c, x) -> x, groupArrayIf(${column}, type IN (${touches})), groupArrayIf(time, type IN (${touches})))`;
  const pairs = path => `arrayMap((a, b) -> toUInt32(a) * 256 + b, arrayPopBack(arrayPushFront(${path}, toUInt8(255))), ${path})`;
  return {
    S1: `SELECT count() FROM customers PREWHERE city IN (${cities5}) WHERE city_tier >= 2 AND ${bit('露营')} = 0 AND consent_sms = 1`,
    S2: `SELECT count() FROM (SELECT customer FROM by_type PREWHERE (type = ${type('order')} AND time > ${at - 90 * day} AND value > 30000)
         OR (type = ${type('visit')} AND time > ${at - 14 * day})
         GROUP BY customer HAVING countIf(type = ${type('order')}) >= 2 AND countIf(type = ${type('visit')}) = 0)`,
    S3: `SELECT count() FROM customers PREWHERE lead_channel IN ('抖音','小红书','公众号') WHERE
         ((city IN (${cities10}) AND city_tier >= 2 AND age BETWEEN 25 AND 45 AND ${bit('徒步')} != 0)
          OR (gender = '女' AND consent_email = 1 AND ${bit('露营')} = 0 AND score >= 700))
         AND (${bit('跑步')} = 0 OR ${bit('KOC')} = 0)
         AND customer IN (SELECT customer FROM by_type PREWHERE type = ${type('order')} AND time > ${at - 180 * day})`,
    S4: `SELECT countIf(level >= 2) FROM (SELECT customer,
         windowFunnel(${month})(time, type = ${type('lead')}, type = ${type('order')}) AS level
         FROM events PREWHERE type IN (${type('lead')}, ${type('order')}) GROUP BY customer)`,
    F1: `SELECT ${levels} FROM (SELECT customer, ${level} FROM events PREWHERE type IN (${used}) GROUP BY customer)`,
    F2: `SELECT ${funnel.map((_, i) => `sum(n${i + 1})`).join(', ')} FROM (SELECT first, ${funnel.map((_, i) => `countIf(level >= ${i + 1}) AS n${i + 1}`).join(', ')}
         FROM (SELECT customer, argMinIf(channel, time, channel > 0) AS first, ${level} FROM events GROUP BY customer) GROUP BY first)`,
    R1: `SELECT count(), sum(length(bitmaskToArray(weeks))) FROM (SELECT customer,
         groupBitOr(bitShiftLeft(toUInt64(1), toUInt64(intDiv(time - ${context.firstWeek}, ${7 * day})))) AS weeks
         FROM events PREWHERE type = ${type('visit')} GROUP BY customer)`,
    // Each order, and the negative of the last one for what comes after it, has its path; models by channel, steps by
    // pair of channels.
    A1: `SELECT sum(t > 0), sum(t > 0 AND empty(path)), sumMap([path[1]], [toUInt64(t > 0)]), sumMap([path[-1]], [toUInt64(t > 0)]),
           sumMap(path, arrayMap(x -> (t > 0) / length(path), path)), sumMap(steps, arrayMap(x -> toUInt64(1), steps))
         FROM (SELECT t, path, ${pairs('path')} AS steps FROM (
           SELECT arrayJoin(arrayPushBack(arrayMap(x -> toInt64(x), orders), -toInt64(last))) AS t,
             arrayFilter((c, x) -> t > 0 ? x <= t AND x + ${month} >= t : x > -t, channels, times) AS path
           FROM (SELECT groupArrayIf(time, type = ${type('order')}) AS orders, maxIf(time, type = ${type('order')}) AS last,
             ${ordered('channel')} AS channels, ${ordered('time')} AS times
             FROM events PREWHERE type IN (${touches}, ${type('order')}) GROUP BY customer)))`,
  };
}

module.exports = {duckdb, sqlite, clickhouse};
