import { Journal } from './journal.ts';

// A program of its own, to be killed while it writes: it numbers its entries and prints each number that is confirmed.

const [folder = ''] = process.argv.slice(2);
const { journal } = await Journal.open(folder, { maxBytes: 20_000 });

const writeOn = async (writer: number) => {
  for (let n = 1; ; n++) {
    const label = `${writer}/${n}`;
    await journal.write({ kind: 'started', account: null, label });
    process.stdout.write(`${label}\n`);
  }
};

await Promise.all([1, 2, 3, 4].map(writeOn));
