// SPDX-License-Identifier: GPL-3.0-or-later
// DuckDB in a process of its own, from a closed database:
//   node fresh.cjs closed DATABASE QUERY          opened, then the first answer
//   node fresh.cjs arrival DATABASE QUERY TIME    10,000 events more, durably, then the answer; the median of five, after
//                                                 twenty that are not measured
// Prints {"ms": N, "answer": […]}. Reading the program itself from disk is not in the time.
const {DuckDBInstance} = require('@duckdb/node-api');

const [what, path, query, at] = process.argv.slice(2);
const since = start => Number(process.hrtime.bigint() - start) / 1e6;
const answerOf = async connection => (await connection.runAndReadAll(query)).getRows()[0].map(Number);

async function closed() {
  await (await DuckDBInstance.create(':memory:')).connect(); // loads the library
  const start = process.hrtime.bigint();
  const connection = await (await DuckDBInstance.create(path, {access_mode: 'READ_ONLY'})).connect();
  const answer = await answerOf(connection);
  return {ms: since(start), answer};
}

// Like Panorama's arrivals: rows of known customers, made beforehand.
async function arrival() {
  const connection = await (await DuckDBInstance.create(path)).connect();
  await answerOf(connection);
  const times = [];
  for (let round = 0; round < 25; ++round) {
    await connection.run(`CREATE OR REPLACE TEMP TABLE arrivals AS SELECT customer, type, ${at} - abs(hash(customer, ${round}) % 86400)::BIGINT AS time,
      channel, value FROM by_time USING SAMPLE reservoir(10000 ROWS) REPEATABLE (${round})`);
    const start = process.hrtime.bigint();
    await connection.run('INSERT INTO by_time SELECT * FROM arrivals');
    await answerOf(connection);
    if (round >= 20)
      times.push(since(start));
  }
  return {ms: times.sort((a, b) => a - b)[2], answer: []};
}

(what === 'closed' ? closed() : arrival()).then(result => console.log(JSON.stringify(result)), error => {
  console.error(error);
  process.exit(1);
});
