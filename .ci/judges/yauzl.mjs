// node yauzl.mjs FILE.zip: reads every entry of an archive, strict about names.   exit 0: all could be read
import yauzl from 'yauzl';
import { pipeline } from 'node:stream/promises';
import { Writable } from 'node:stream';

const refuse = (error) => { console.log(error.message); process.exit(1); };
const nowhere = () => new Writable({ write: (chunk, encoding, done) => done() });

yauzl.open(process.argv[2], { lazyEntries: true, strictFileNames: true }, (error, zip) => {
  if (error) refuse(error);
  zip.on('error', refuse);
  zip.on('entry', (entry) => zip.openReadStream(entry, (error, stream) => {
    if (error) refuse(error);
    pipeline(stream, nowhere()).then(() => zip.readEntry(), refuse);
  }));
  zip.readEntry();
});
