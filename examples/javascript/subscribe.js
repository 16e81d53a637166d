#!/usr/bin/env node
// Prints the records of a topic as JSON lines, decoded through the schema registry.
// Where nothing is said, it reads the alerts of the containers of docker-compose.yml. --help tells the rest.
'use strict';

const { Kafka, logLevel } = require('kafkajs');
const { SchemaRegistry } = require('@kafkajs/confluent-schema-registry');

const HELP = `usage: node subscribe.js [option value]...
  --brokers   host:port,...           localhost:29092
  --registry  address of its API      http://localhost:8084/apis/ccompat/v7
  --topic     what to read            alerts.raised.v1
  --group     consumer group          summitwire-example; read positions are kept under this name
  --count     stop after so many      0: go on until Ctrl-C
  --timeout   give up after seconds   0: never; exit code 1 if --count was not reached
  --from      beginning | end         beginning, for a group that has not read yet`;

const DEFAULTS = {
  brokers: 'localhost:29092',
  registry: 'http://localhost:8084/apis/ccompat/v7',
  topic: 'alerts.raised.v1',
  group: 'summitwire-example',
  count: '0',
  timeout: '0',
  from: 'beginning',
};

function settings(args) {
  const given = { ...DEFAULTS };
  for (let i = 0; i < args.length; i += 2) {
    const name = args[i].replace(/^--/, '');
    if (!(name in DEFAULTS) || args[i + 1] === undefined) {
      console.error(name === 'help' ? HELP : `Not understood: ${args.slice(i).join(' ')}\n${HELP}`);
      process.exit(name === 'help' ? 0 : 2);
    }
    given[name] = args[i + 1];
  }
  return given;
}

// 3 trillion yen arrive as a decimal: the bytes of a whole number, here of millionths.
function decimalOf(bytes, scale) {
  if (!bytes.length) return '0';
  const digits = BigInt.asIntN(bytes.length * 8, BigInt('0x' + bytes.toString('hex')));
  const sign = digits < 0n ? '-' : '';
  const padded = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const whole = padded.slice(0, padded.length - scale);
  const fraction = padded.slice(padded.length - scale).replace(/0+$/, '');
  return sign + whole + (fraction && '.' + fraction);
}

// Every decimal of Summitwire's schemas has six places.
function readable(key, value) {
  if (key === 'amount' && value && value.type === 'Buffer') return decimalOf(Buffer.from(value.data), 6);
  return value;
}

function headersOf(message) {
  return Object.fromEntries(Object.entries(message.headers || {}).map(([name, value]) => [name, String(value)]));
}

async function main() {
  const { brokers, registry: host, topic, group, count, timeout, from } = settings(process.argv.slice(2));
  const registry = new SchemaRegistry({ host });
  const kafka = new Kafka({ clientId: 'summitwire-example', brokers: brokers.split(','), logLevel: logLevel.ERROR });
  const consumer = kafka.consumer({ groupId: group });
  let seen = 0;
  let stopping;
  const stop = (code) => (stopping ??= consumer.disconnect().finally(() => process.exit(code)));

  process.on('SIGINT', () => stop(0));
  process.on('SIGTERM', () => stop(0));
  if (Number(timeout) > 0) {
    setTimeout(() => {
      console.error(`${seen} of ${count} records of ${topic} within ${timeout} s`);
      stop(1);
    }, Number(timeout) * 1000);
  }

  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: from === 'beginning' });
  await consumer.run({
    eachMessage: async ({ partition, message }) => {
      if (stopping) return;
      const value = message.value && (await registry.decode(message.value)); // null: a tombstone
      const key = message.key && message.key.toString();
      const record = { partition, offset: message.offset, key, headers: headersOf(message), value };
      console.log(JSON.stringify(record, readable));
      seen += 1;
      if (seen === Number(count)) stop(0);
    },
  });
}

main().catch((failure) => {
  console.error(failure.message);
  process.exit(1);
});
