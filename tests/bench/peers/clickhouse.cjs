// SPDX-License-Identifier: GPL-3.0-or-later
// ClickHouse of the Debian packages on a server of its own: its data in a new temporary folder, reached over loopback
// only, gone when the comparison ends.
const {spawn, spawnSync, execFileSync} = require('node:child_process');
const {mkdtempSync, readFileSync, rmSync, writeFileSync} = require('node:fs');
const {createServer} = require('node:net');
const {tmpdir} = require('node:os');
const {join} = require('node:path');
const queries = require('./queries.cjs');

const freePort = () => new Promise((resolve, reject) => {
  const probe = createServer().once('error', reject);
  probe.listen(0, '127.0.0.1', () => {
    const {port} = probe.address();
    probe.close(() => resolve(port));
  });
});
const pause = ms => new Promise(resolve => setTimeout(resolve, ms));

const config = (folder, ports) => `<yandex>
  <logger><level>warning</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <tcp_port>${ports[0]}</tcp_port><http_port>${ports[1]}</http_port><interserver_http_port>${ports[2]}</interserver_http_port>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><users_config>${folder}/users.xml</users_config>
  <mark_cache_size>1000000000</mark_cache_size><default_profile>default</default_profile><default_database>default</default_database>
</yandex>`;
const users = `<yandex>
  <profiles><default><max_memory_usage>10000000000</max_memory_usage></default></profiles>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
  <quotas><default></default></quotas>
</yandex>`;

class ClickHouse {
  static isHere() { return ['clickhouse-server', 'clickhouse-client'].every(name => spawnSync('which', [name]).status === 0); }

  name = 'ClickHouse';
  constructor(context, rows) {
    this.queries = queries.clickhouse(context);
    this.rows = rows;
  }
  async open() {
    this.folder = mkdtempSync(join(tmpdir(), 'panorama-clickhouse-'));
    this.ports = [await freePort(), await freePort(), await freePort()];
    writeFileSync(join(this.folder, 'config.xml'), config(this.folder, this.ports));
    writeFileSync(join(this.folder, 'users.xml'), users);
    this.server = spawn('clickhouse-server', [`--config-file=${join(this.folder, 'config.xml')}`], {cwd: this.folder, stdio: 'ignore'});
    process.once('exit', () => this.close());
    for (let tries = 0; this.client('--query', 'SELECT 1').status !== 0; ++tries) {
      if (tries > 100 || this.server.exitCode !== null)
        throw new Error('The ClickHouse server did not start: ' + readFileSync(join(this.folder, 'errors'), 'utf8').slice(0, 1000));
      await pause(200);
    }
    this.load();
  }
  client(...more) { return spawnSync('clickhouse-client', ['--host', '127.0.0.1', '--port', this.ports[0], ...more]); }
  do(query) {
    const done = this.client('--query', query);
    if (done.status !== 0) throw new Error(`${query}\n${done.stderr}`);
  }
  insert(table, file) {
    execFileSync('bash', ['-c', 'tail -n +2 "$1" | clickhouse-client --host 127.0.0.1 --port "$2" --query "INSERT INTO $3 FORMAT CSV"',
      'insert', join(this.rows, file), String(this.ports[0]), table]);
  }
  // Rows come through tables that know missing values; those that are asked have none, which is faster.
  load() {
    const header = readFileSync(join(this.rows, 'customers.csv'), 'utf8').split('\n', 1)[0].split(',');
    const isNumber = name => /^(customer|age|city_tier|score|tags|consent_.*)$/.test(name);
    const type = name => name === 'tags' ? 'UInt64' : isNumber(name) ? 'UInt32' : 'String';
    this.do(`CREATE TABLE raw_customers(${header.map(name => `${name} Nullable(${type(name)})`).join(',')}) ENGINE = Log`);
    this.insert('raw_customers', 'customers.csv');
    this.do(`CREATE TABLE customers ENGINE = MergeTree() PARTITION BY tuple() ORDER BY (city, customer) AS
      SELECT ${header.map(name => `ifNull(${name}, ${isNumber(name) ? `to${type(name)}(0)` : "''"}) AS ${name}`).join(',')} FROM raw_customers`);
    this.do('CREATE TABLE raw_events(customer UInt32, type UInt8, time UInt32, channel UInt8, value Nullable(UInt32)) ENGINE = Log');
    this.insert('raw_events', 'events.csv');
    for (const [name, order] of [['events', 'customer, time'], ['by_type', 'type, time']])
      this.do(`CREATE TABLE ${name} ENGINE = MergeTree() PARTITION BY tuple() ORDER BY (${order}) AS
        SELECT customer, type, time, channel, ifNull(value, toUInt32(0)) AS value FROM raw_events`);
    for (const name of ['raw_customers', 'raw_events']) this.do(`DROP TABLE ${name}`);
    for (const name of ['customers', 'events', 'by_type']) this.do(`OPTIMIZE TABLE ${name} FINAL`);
  }
  works(work) { return work in this.queries; }
  run(work) { // timed by its client, as it prints it: without the start of the program
    const done = this.client('--time', '--query', this.queries[work]);
    if (done.status !== 0) throw new Error(`${work}: ${done.stderr}`);
    return {ms: 1000 * Number(done.stderr.toString().trim().split('\n').at(-1)),
      answer: done.stdout.toString().trim().split('\t').map(Number)};
  }
  close() {
    this.server?.kill('SIGKILL');
    if (this.folder) rmSync(this.folder, {recursive: true, force: true});
    this.server = this.folder = undefined;
  }
}

module.exports = {ClickHouse};
