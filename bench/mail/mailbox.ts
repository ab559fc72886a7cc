/**
 * Writes a mailbox of a given size: the mails of `test/mailbox`, copied with identifiers and customers of their own, and
 * files attached to one in forty. Run: `npx tsx bench/mail/mailbox.ts <file> <megabytes> [--without-files]`.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { mailboxOfService } from '../../test/mailbox/build.ts';
import { mailbox } from '../../test/mailbox/mime.ts';

const [file, size, option] = process.argv.slice(2);
if (file === undefined || size === undefined) throw new Error('a file and a size in megabytes, please');
const wanted = Number(size) * 1_000_000;
const mails = mailboxOfService().mails.map((mail) => mail.toString('latin1'));
/** A scan of a letter, more or less: two megabytes that do not compress. */
const attached = Array.from({ length: 26_000 }, (_, line) =>
  Buffer.alloc(57, `${(line * 7_919) % 100_003}`).toString('base64'),
).join('\r\n');

function copyOf(mail: string, copy: number, index: number): Buffer {
  const own = mail
    .replace(/<(?=(?:\d+\.[a-z-]+|bounce-\d+)@)/g, `<${copy}-`)
    .replace(/\b([a-z]+\.[a-z]+)@(?!lumelia)/g, `$1.${copy}@`);
  const end = own.indexOf('\r\n\r\n');
  const type = /^Content-Type: multipart\/mixed.*boundary="([^"]+)"/im.exec(own.slice(0, end));
  if (option === '--without-files' || index % 40 !== 0 || type !== null) return Buffer.from(own, 'latin1');
  const parts = own
    .slice(0, end)
    .split('\r\n')
    .filter((line) => /^Content-/i.test(line))
    .join('\r\n');
  const rest = own
    .slice(0, end)
    .split('\r\n')
    .filter((line) => !/^Content-/i.test(line))
    .join('\r\n');
  return Buffer.from(
    `${rest}\r\nContent-Type: multipart/mixed; boundary="scan"\r\n\r\n--scan\r\n${parts}${own.slice(end)}\r\n--scan\r\nContent-Type: application/pdf; name="lettre.pdf"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n\r\n${attached}\r\n--scan--\r\n`,
    'latin1',
  );
}

const out = openSync(file, 'w');
let written = 0;
for (let copy = 0; written < wanted; copy += 1) {
  for (const [index, mail] of mails.entries()) {
    written += writeSync(out, mailbox([copyOf(mail, copy, index)]));
    if (written >= wanted) break;
  }
}
closeSync(out);
process.stdout.write(`${file}: ${written} bytes\n`);
