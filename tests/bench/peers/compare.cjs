// SPDX-License-Identifier: GPL-3.0-or-later
// Engines in turn, round by round; prints median, best and the ratio to Panorama per round, and whether answers agree.
const {execFileSync, spawnSync} = require('node:child_process');
const {closeSync, copyFileSync, existsSync, fsyncSync, openSync, readFileSync, rmSync} = require('node:fs');
const {join} = require('node:path');
const {DuckDBInstance} = require('@duckdb/node-api');
const {ClickHouse} = require('./clickhouse.cjs');
const queries = require('./queries.cjs');

const [bench, workspace, now, rows, workloads, roundCount] = process.argv.slice(2);
const at = Math.floor(Date.parse(now) / 1000);
const names = JSON.parse(readFileSync(join(rows, 'names.json'), 'utf8'));
const numberIn = (list, name) => {
  const place = list.indexOf(name);
  if (place < 0) throw new Error(`The workspace has no "${name}".`);
  return place;
};
const week = 7 * 86400, firstMonday = 4 * 86400 - 8 * 3600; // of the epoch, Asia/Shanghai
const firstWeek = firstMonday + Math.floor((at - 400 * 86400 - firstMonday) / week) * week;
const context = {at, firstWeek, weeks: Math.floor((at - firstWeek) / week) + 1,
  type: name => numberIn(names.types, name), tag: name => numberIn(names.tags, name)};
// On the disk before anything is measured on it.
function copied(from, to) {
  copyFileSync(from, to);
  const file = openSync(to, 'r+');
  fsyncSync(file);
  closeSync(file);
}
const median = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

class Panorama {
  name = 'Panorama';
  works(work) { return existsSync(join(workloads, `${work.replace('L2-', '')}.json`)); }
  measure(file, work, more) {
    return JSON.parse(execFileSync(bench, ['--workspace', file, '--now', now, '--workload',
      `${work}=${join(workloads, work + '.json')}`, '--benchmark_format=json', ...more], {stdio: ['ignore', 'pipe', 'ignore']}).toString());
  }
  run(work) {
    if (work === 'U1') return this.arrival();
    const isClosed = work.startsWith('L2-');
    const json = this.measure(workspace, work.replace('L2-', ''),
      ['--benchmark_repetitions=3', ...isClosed ? ['--closed', '--benchmark_filter=^L2'] : []]);
    const found = json.benchmarks.find(entry => entry.aggregate_name === 'median');
    const order = ['people', 'returned', 'step_1', 'step_2', 'step_3', 'step_4', 'step_5', 'step_6', 'conversions', 'untouched'];
    return {ms: found.real_time, answer: order.filter(key => key in found).map(key => found[key])};
  }
  arrival() { // events are written to a copy
    const copy = join(rows, 'arrival.panorama');
    copied(workspace, copy);
    try {
      const json = this.measure(copy, 'U1', ['--benchmark_repetitions=5']);
      return {ms: json.benchmarks.find(entry => entry.aggregate_name === 'median').real_time, answer: []};
    } finally {
      for (const end of ['', '-wal', '-shm', '.backups']) rmSync(copy + end, {force: true, recursive: true});
    }
  }
}

class DuckDb {
  name = 'DuckDB';
  queries = queries.duckdb(context);
  path = join(rows, 'peer.duckdb');
  async open() {
    if (!existsSync(this.path)) await this.make();
    this.connection = await (await DuckDBInstance.create(this.path, {access_mode: 'READ_ONLY'})).connect();
  }
  async make() {
    const instance = await DuckDBInstance.create(this.path), connection = await instance.connect();
    await connection.run(`CREATE TABLE customers AS SELECT * FROM read_csv('${rows}/customers.csv', header = true)`);
    await connection.run(`CREATE TABLE events AS SELECT customer::UINTEGER AS customer, type::UTINYINT AS type, time::BIGINT AS time,
      channel::UTINYINT AS channel, value::BIGINT AS value FROM read_csv('${rows}/events.csv', header = true)`);
    await connection.run('CREATE TABLE by_time AS SELECT * FROM events ORDER BY type, time');
    connection.closeSync();
    instance.closeSync();
  }
  works(work) { return work === 'U1' || work.replace('L2-', '') in this.queries; }
  fresh(...words) {
    return JSON.parse(execFileSync(process.execPath, [join(__dirname, 'fresh.cjs'), ...words]).toString());
  }
  async run(work) {
    if (work === 'U1') return this.arrival();
    if (work.startsWith('L2-')) return this.fresh('closed', this.path, this.queries[work.replace('L2-', '')]);
    const start = process.hrtime.bigint();
    const reader = await this.connection.runAndReadAll(this.queries[work]);
    return {ms: Number(process.hrtime.bigint() - start) / 1e6, answer: reader.getRows()[0].map(Number)};
  }
  arrival() {
    const copy = join(rows, 'arrival.duckdb');
    copied(this.path, copy);
    try {
      return this.fresh('arrival', copy, this.queries.S2, String(at));
    } finally {
      for (const end of ['', '.wal']) rmSync(copy + end, {force: true});
    }
  }
}

class Sqlite {
  name = 'SQLite';
  queries = queries.sqlite(context);
  path = join(rows, 'peer.sqlite');
  async open() {
    if (existsSync(this.path)) return;
    const header = readFileSync(join(rows, 'customers.csv'), {encoding: 'utf8', flag: 'r'}).split('\n', 1)[0].split(',');
    const kind = name => /^(customer|age|city_tier|score|level|tags|consent_.*)$/.test(name) ? 'INTEGER' : 'TEXT';
    const script = `PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;
      CREATE TABLE customers(${header.map(name => `${name} ${kind(name)}${name === 'customer' ? ' PRIMARY KEY' : ''}`).join(',')});
      CREATE TABLE events(customer INTEGER, type INTEGER, time INTEGER, channel INTEGER, value INTEGER);
      .mode csv\n.import --skip 1 ${rows}/customers.csv customers\n.import --skip 1 ${rows}/events.csv events
      ${header.filter(name => kind(name) === 'INTEGER').map(name => `UPDATE customers SET ${name} = NULL WHERE ${name} = '';`).join('\n')}
      UPDATE events SET value = NULL WHERE value = '';
      CREATE INDEX by_type ON events(type, customer, time, value);
      CREATE INDEX by_city ON customers(city, city_tier, tags, consent_sms);
      CREATE INDEX by_lead ON customers(lead_channel, city, city_tier, age, gender, consent_email, tags, score);
      ANALYZE;`;
    const done = spawnSync('sqlite3', [this.path], {input: script.replace(/^ +/gm, '')});
    if (done.status !== 0) throw new Error(done.stderr.toString());
  }
  works(work) { return work in this.queries; }
  run(work) { // the first run warms the cache of the process
    const input = `PRAGMA cache_size=-400000;\nPRAGMA mmap_size=8000000000;\n${this.queries[work]};\n.timer on\n${this.queries[work]};\n`;
    const out = spawnSync('sqlite3', [this.path], {input}).stdout.toString();
    const answer = out.split('\n').filter(line => /^[0-9|]+$/.test(line)).at(-1).split('|').map(Number);
    return {ms: 1000 * Number(/real ([0-9.]+)/.exec(out)[1]), answer};
  }
}

const agrees = (work, mine, theirs) => mine.slice(0, theirs.length).every((value, i) => Math.abs(value - theirs[i]) < 1e-6);

async function main() {
  const engines = [new Panorama(), new DuckDb()];
  if (spawnSync('sqlite3', ['--version']).status === 0) engines.push(new Sqlite());
  if (ClickHouse.isHere()) engines.push(new ClickHouse(context, rows));
  for (const engine of engines) {
    process.stderr.write(`Loading ${engine.name} …\n`);
    await engine.open?.();
  }
  console.log('workload  engine       median ms     best ms   x Panorama (median of rounds)  answer');
  for (const work of (process.env.PEERS_WORKLOADS ?? 'S1,S2,S3,S4,F1,F2,R1,A1,L2-S1,L2-S2,U1').split(',')) {
    const taking = engines.filter(engine => engine.works(work));
    const times = new Map(taking.map(engine => [engine, []])), answers = new Map();
    for (let round = 0; round < Number(roundCount); ++round)
      for (const engine of taking) {
        const {ms, answer} = await engine.run(work);
        times.get(engine).push(ms);
        answers.set(engine, answer);
      }
    const [mine] = taking;
    for (const engine of taking) {
      const list = times.get(engine);
      const ratio = median(list.map((ms, i) => ms / times.get(mine)[i]));
      const same = agrees(work, answers.get(mine), answers.get(engine));
      console.log(`${work.padEnd(9)} ${engine.name.padEnd(10)} ${median(list).toFixed(3).padStart(11)} ${Math.min(...list).toFixed(3).padStart(11)}`
        + `   ${ratio.toFixed(1).padStart(10)}${' '.repeat(19)}${!answers.get(engine).length ? 'own rows' : same ? 'agrees' : `DIFFERS: ${answers.get(engine)} against ${answers.get(mine)}`}`);
      if (!same) process.exitCode = 1;
    }
  }
  for (const engine of engines) engine.close?.();
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
main().catch(error => {
  console.error(error);
  process.exit(1);
});
