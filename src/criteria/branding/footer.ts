import { fold, phrases } from '../../languages/fold.ts';
import { isUnder } from './domain.ts';
import { legalMentions as english } from './en.ts';
import { legalMentions as french } from './fr.ts';

const networks =
  'facebook.com fb.com fb.me twitter.com x.com t.co instagram.com linkedin.com lnkd.in youtube.com youtu.be tiktok.com pinterest.com pinterest.fr snapchat.com threads.net wa.me whatsapp.com bsky.app mastodon.social'.split(
    ' ',
  );
const mentions = phrases([...french, ...english]);

/** Text that is searched for legal mentions, in characters from the end (ours). */
const reach = 20_000;

/** Gathers what stands at the foot of a message. */
export class Footer {
  #social = false;
  readonly #texts: string[] = [];

  link(host: string): void {
    this.#social ||= isUnder(host, networks);
  }

  text(written: string): void {
    this.#texts.push(written);
  }

  get socialLinks(): boolean {
    return this.#social;
  }

  get legalMentions(): boolean {
    return mentions.test(fold(this.#texts.join(' ').slice(-reach)));
  }
}
