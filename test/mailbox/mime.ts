/** Writes mails as bytes, in the encodings that mail programs use. */

export type Charset = 'utf-8' | 'iso-8859-1' | 'iso-8859-15' | 'windows-1252' | 'us-ascii';
export type Transfer = '7bit' | '8bit' | 'quoted-printable' | 'base64';

const upper1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const latin9: Readonly<Record<string, number>> = {
  '€': 0xa4,
  Š: 0xa6,
  š: 0xa8,
  Ž: 0xb4,
  ž: 0xb8,
  Œ: 0xbc,
  œ: 0xbd,
  Ÿ: 0xbe,
};

function byteOf(sign: string, charset: Charset): number {
  const code = sign.charCodeAt(0);
  if (charset === 'iso-8859-15' && latin9[sign] !== undefined) return latin9[sign];
  if (charset === 'windows-1252' && upper1252.includes(sign)) return 0x80 + upper1252.indexOf(sign);
  if (code > 0xff || (charset === 'us-ascii' && code > 0x7f)) throw new Error(`${charset} has no ${sign}`);
  return code;
}

export function encoded(text: string, charset: Charset): Buffer {
  return charset === 'utf-8' ? Buffer.from(text) : Buffer.from(Array.from(text, (sign) => byteOf(sign, charset)));
}

/** RFC 2045 quoted-printable, lines of at most 76 characters. */
function quotedPrintable(bytes: Buffer): string {
  const lines = bytes
    .toString('latin1')
    .split('\r\n')
    .map((line) => {
      const marks = Array.from(line, (sign, index) => {
        const code = sign.charCodeAt(0);
        const last = index === line.length - 1;
        const plain = code === 9 || (code >= 32 && code <= 126 && code !== 61);
        return plain && !(last && (code === 9 || code === 32))
          ? sign
          : `=${code.toString(16).toUpperCase().padStart(2, '0')}`;
      });
      let out = '';
      let width = 0;
      for (const mark of marks) {
        if (width + mark.length > 75) {
          out += '=\r\n';
          width = 0;
        }
        out += mark;
        width += mark.length;
      }
      return out;
    });
  return lines.join('\r\n');
}

function transferred(bytes: Buffer, transfer: Transfer): Buffer {
  if (transfer === 'quoted-printable') return Buffer.from(quotedPrintable(bytes), 'latin1');
  if (transfer === 'base64') return Buffer.from(bytes.toString('base64').replace(/.{76}/g, '$&\r\n'), 'latin1');
  return bytes;
}

/** A header's value with its words outside ASCII encoded (RFC 2047). */
export function encodedWords(value: string, charset: Charset, form: 'Q' | 'B'): string {
  return value.replace(/[^\s"<>,:]*[^\0-\x7f][^"<>,:]*/g, (words) => {
    const bytes = encoded(words, charset);
    const body =
      form === 'B'
        ? bytes.toString('base64')
        : Array.from(bytes, (byte) =>
            byte === 0x20
              ? '_'
              : /[A-Za-z0-9]/.test(String.fromCharCode(byte))
                ? String.fromCharCode(byte)
                : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
          ).join('');
    return `=?${charset}?${form}?${body}?=`;
  });
}

export type Part = { readonly headers: readonly string[]; readonly body: Buffer };

const crlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');

/** A text part; `declared` where the header lies about the encoding. */
export function textPart(
  text: string,
  {
    subtype = 'plain',
    charset,
    transfer,
    declared = charset,
    parameters = '',
  }: {
    readonly subtype?: 'plain' | 'html';
    readonly charset: Charset;
    readonly transfer: Transfer;
    readonly declared?: Charset | null;
    readonly parameters?: string;
  },
): Part {
  const label = declared === null ? '' : `; charset=${declared === 'utf-8' ? '"UTF-8"' : declared}`;
  return {
    headers: [`Content-Type: text/${subtype}${label}${parameters}`, `Content-Transfer-Encoding: ${transfer}`],
    body: transferred(encoded(crlf(text), charset), transfer),
  };
}

/** Any other part: an image, a calendar, an attached message. */
export function filePart(type: string, bytes: Buffer, more: readonly string[] = []): Part {
  const plain = type.startsWith('message/');
  return {
    headers: [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${plain ? '8bit' : 'base64'}`, ...more],
    body: plain ? bytes : transferred(bytes, 'base64'),
  };
}

let boundaries = 0;

/** Parts in one; `kind` is `mixed`, `alternative`, `related`, `report; report-type=…`. */
export function multipart(kind: string, parts: readonly Part[]): Part {
  boundaries += 1;
  const boundary = `----=_Part_${boundaries}.1772442720`;
  const pieces = parts.flatMap(({ headers, body }) => [
    Buffer.from(`--${boundary}\r\n${headers.join('\r\n')}\r\n\r\n`),
    body,
    Buffer.from('\r\n'),
  ]);
  const [subtype, ...parameters] = kind.split(';');
  return {
    headers: [`Content-Type: multipart/${[subtype, ...parameters, ` boundary="${boundary}"`].join(';')}`],
    body: Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]),
  };
}

/** A whole mail. */
export function mail(headers: readonly string[], { headers: own, body }: Part): Buffer {
  return Buffer.concat([
    Buffer.from([...headers, 'MIME-Version: 1.0', ...own].join('\r\n')),
    Buffer.from('\r\n\r\n'),
    body,
  ]);
}

/** Mails as one mailbox with mboxrd quoting and line ends of one character. */
export function mailbox(mails: readonly Buffer[]): Buffer {
  const pieces = mails.map((one) => {
    const lines = one
      .toString('latin1')
      .replace(/\r\n/g, '\n')
      .replace(/^(>*From )/gm, '>$1');
    return Buffer.from(`From 1859403920471@xxx Mon Mar 02 10:12:00 +0000 2026\n${lines}\n\n`, 'latin1');
  });
  return Buffer.concat(pieces);
}
