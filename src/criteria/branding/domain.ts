/** The host of an address of any kind: a link, with or without its scheme, or an e-mail address; null where there is none. */
export function hostOf(address: string): string | null {
  const bare = address
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^[a-z][a-z\d+.-]*:\/\//i, '')
    .replace(/^\/\//, '');
  const [start = ''] = bare.split(/[/?#]/);
  const host =
    start
      .slice(start.lastIndexOf('@') + 1)
      .split(':')[0]
      ?.toLowerCase() ?? '';
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(host) ? host : null;
}

/** Whether a host is one of the domains or lies under one. */
export function isUnder(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

const address = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/u;

/** The address in a sender's name, "Léa <lea@lumelia.fr>", in lower case; null where the export gives none. */
export function addressIn(author: string | null): string | null {
  return address.exec(author?.slice(0, 500) ?? '')?.[0].toLowerCase() ?? null;
}
