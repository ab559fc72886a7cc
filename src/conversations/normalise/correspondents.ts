import { mailboxes } from '../../languages/mailboxes.ts';
import { plainSubject } from '../../languages/subjects.ts';
import type { Correspondents, Role } from '../../model/conversation.ts';

/** Brands by the hosts of their addresses, or by whole addresses, in lower case. */
export type BrandDomains = ReadonlyMap<string, string>;

/** Who wrote a mail, for which brand, and to whom. */
export type Written = {
  readonly role: Role;
  readonly brand: string | null;
  /** Only the brand's own people read it. */
  readonly internal: boolean;
  /** Of a contact form, which the brand's own server sends: the customer's address. */
  readonly form: string | null;
  /** The customer's address; null where no customer takes part. */
  readonly customer: string | null;
};

const hostOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
const mailboxOf = (address: string): string => address.slice(0, Math.max(0, address.lastIndexOf('@')));

/** The brand of an address, by the address itself, its host, or a domain above it; null: it is of none. */
function brandOf(address: string, domains: BrandDomains): string | null {
  const whole = domains.get(address);
  if (whole !== undefined) return whole;
  for (let host = hostOf(address); host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const brand = domains.get(host);
    if (brand !== undefined) return brand;
  }
  return null;
}

const outside = (addresses: readonly string[], domains: BrandDomains): readonly string[] =>
  addresses.filter((address) => brandOf(address, domains) === null);

/** A mail whose brands are known: theirs are agents, everybody else is a customer. */
function byDomains({ from, replyTo, to, notice }: Correspondents, domains: BrandDomains): Written | null {
  if (from === null) return null;
  const own = brandOf(from, domains);
  const brand = own ?? to.map((address) => brandOf(address, domains)).find((found) => found !== null) ?? null;
  const [customer = null] = outside(to, domains);
  const [asked = null] = outside(replyTo, domains);
  const written = { brand, internal: false, form: null, customer };
  if (notice) return { ...written, role: 'system' };
  if (own === null) return { ...written, role: 'customer', customer: from };
  if (customer !== null || to.length === 0) return { ...written, role: 'agent' };
  if (asked !== null) return { ...written, role: 'customer', form: asked, customer: asked };
  return { ...written, role: 'agent', internal: true };
}

const isPersonal = (address: string): boolean => mailboxes.providers.has(hostOf(address));
const isService = (address: string): boolean => !isPersonal(address) && mailboxes.services.test(mailboxOf(address));

/** The host that must be the brand's where no configuration says so; null: neither side shows. */
function guessedHost({ from, to, sent }: Correspondents): string | null {
  if (from === null) return null;
  const others = to.filter((address) => hostOf(address) !== hostOf(from));
  if (sent === true || isService(from)) return hostOf(from);
  const service = others.find(isService) ?? to.find(isService);
  if (service !== undefined) return hostOf(service);
  if (isPersonal(from)) return others.map(hostOf).find((host) => !mailboxes.providers.has(host)) ?? null;
  return others.some(isPersonal) ? hostOf(from) : null;
}

/** A private mailbox that writes to nobody we see (a blind copy) is a customer's. */
function alone({ from, to }: Correspondents): Written | null {
  if (from === null || !isPersonal(from) || to.length > 0) return null;
  return { role: 'customer', brand: null, internal: false, form: null, customer: from };
}

/**
 * Who wrote a mail. Where no known domain takes part, the brand is the side that is no private mailbox, or that calls
 * itself a service; its host stands for its name. Null: both sides could be the brand.
 */
export function writtenBy(mail: Correspondents, domains: BrandDomains): Written | null {
  const known = [...(mail.from === null ? [] : [mail.from]), ...mail.to].some((one) => brandOf(one, domains) !== null);
  if (known) return byDomains(mail, domains);
  if (mail.notice) return { role: 'system', brand: null, internal: false, form: null, customer: null };
  const host = guessedHost(mail);
  return host === null ? alone(mail) : byDomains(mail, new Map([[host, host]]));
}

/** What holds the mails of one case together where links are missing; undefined where the subject is empty. */
export function topicOf(subject: string | null, { customer, brand }: Written): string | undefined {
  const plain = subject === null ? '' : plainSubject(subject);
  return plain === '' || customer === null ? undefined : JSON.stringify([plain, customer, brand]);
}
