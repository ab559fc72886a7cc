import { describe, expect, it } from 'vitest';
import {
  anyPlural,
  anySingular,
  anySlot,
  chainTo,
  femininePlural,
  feminineSingular,
  masculinePlural,
  masculineSingular,
  phraseFrom,
} from '../../../../../src/criteria/spelling/grammar/french/noun-phrase.ts';
import { agentSlots } from '../../../../../src/criteria/spelling/grammar/french/subject.ts';
import { type Tagged, tagged } from '../../../../../src/criteria/spelling/grammar/tagged.ts';
import { type Passage, passagesOf } from '../../../../../src/criteria/spelling/passages.ts';
import type { Reply } from '../../../../../src/model/exchange.ts';
import { exchangeOf } from '../../../../support/exchange.ts';

/** The first sentence of a text, and the place of the word behind the bar in it. */
function marked(text: string): { readonly sentence: Tagged; readonly place: number } {
  const reply = exchangeOf({ request: 'Bonjour, où est mon colis ?', reply: text.replace('|', '') }).reply as Reply;
  const sentence = tagged(passagesOf(reply, 'fr')[0] as Passage);
  const places = Array.from({ length: sentence.length }, (_, index) => sentence.start(index));
  return { sentence, place: places.indexOf(text.indexOf('|')) };
}

const wordsOf = (sentence: Tagged, from: number, to: number): string => sentence.texts(from, to).join(' ');

describe('the noun phrase from a place', () => {
  it.each([
    ['|Votre commande est partie.', 'votre commande', feminineSingular],
    ['|Nos deux nouveaux magasins ouvrent demain.', 'nos deux nouveaux magasins', masculinePlural],
    ['|Le 12 mars est un lundi.', 'le 2 mars', masculineSingular],
    ['|Les éternels et beaux modèles du site.', 'les éternels et beaux modèles', masculinePlural],
    ['|Cette option très pratique est gratuite.', 'cette option très pratique', feminineSingular],
    ['|Les autres sont épuisés.', 'les autres', anyPlural],
  ])('reads “%s”', (text, words, slots) => {
    const { sentence, place } = marked(text);
    const phrase = phraseFrom(sentence, place);
    expect(phrase === null ? '' : wordsOf(sentence, phrase.from, phrase.to)).toBe(words);
    expect(phrase?.slots).toBe(slots);
  });
  it('leaves no slot where its words disagree', () => {
    const { sentence, place } = marked('|Nos fournisseur répondent.');
    expect(phraseFrom(sentence, place)).toMatchObject({ head: 1, determined: anyPlural, slots: 0 });
  });
  it('is none before a verb', () => {
    const { sentence, place } = marked('Nous |répondons demain.');
    expect(phraseFrom(sentence, place)).toBeNull();
  });
});

describe('the chain that ends at a place', () => {
  it.each([
    ['Malheureusement le colis de vos clientes |est perdu.', 'le colis de vos clientes', masculineSingular],
    [
      'Le prix des deux autres articles abîmés |est indiqué.',
      'le prix des deux autres articles abîmés',
      masculineSingular,
    ],
    ['Votre commande 12345 du 12 mars |est partie.', 'votre commande 2 du 2 mars', feminineSingular],
    ['Une des boîtes |est vide.', 'une des boîtes', feminineSingular],
    ["L'un d'entre eux |est vide.", "l' un d' entre eux", masculineSingular],
    ['Beaucoup de clientes |sont venues.', 'beaucoup de clientes', femininePlural],
    ['La majorité des colis |est livrée.', 'la majorité des colis', feminineSingular | masculinePlural],
    ['Dans ce cas votre envoi |est perdu.', 'votre envoi', masculineSingular],
  ])('reads “%s”', (text, words, slots) => {
    const { sentence, place } = marked(text);
    const chain = chainTo(sentence, place);
    expect(chain === null ? '' : wordsOf(sentence, chain.from, chain.to)).toBe(words);
    expect(chain?.slots).toBe(slots);
    expect(chain?.isGoverned).toBe(false);
  });
  it('allows what any of its phrases allows', () => {
    const { sentence, place } = marked('Le colis de vos clientes |est perdu.');
    expect(chainTo(sentence, place)).toMatchObject({ any: masculineSingular | femininePlural, count: 2 });
  });
  it('says when a preposition stands before it', () => {
    const { sentence, place } = marked('Dans votre commande |il manque un lot.');
    expect(chainTo(sentence, place)?.isGoverned).toBe(true);
  });
});

describe('the subject of a verb', () => {
  it.each([
    ['Votre commande |est partie.', feminineSingular],
    ['Je pense que la facture vous a |été envoyée.', feminineSingular],
    ['Les articles doivent |être rendus.', masculinePlural],
    ['Nous |sommes désolés.', anyPlural],
    ['Vous |serez prévenue.', anySlot],
    ['On |est contents.', anySlot],
    ['Je |suis ravie.', anySingular],
    ['La facture et la note |sont jointes.', femininePlural],
    ['La facture et le bon |sont joints.', masculinePlural],
    ['La lettre qui vous |est parvenue.', feminineSingular],
    ['La commande que vous avez passée |est partie.', feminineSingular],
    ['Personne ne |sera oublié.', masculineSingular],
    ['Quand |seront-elles prêtes ?', femininePlural],
    ['Sophie |est absente.', feminineSingular],
    ['Dans la boîte |est rangé un bon.', 0],
    ['Je vous demande d’|être patiente.', 0],
  ])('of “%s”', (text, slots) => {
    const { sentence, place } = marked(text);
    expect(agentSlots(sentence, place)).toBe(slots);
  });
});
