import type { Reference } from '../model/barometer.ts';
import { type Channel, socialChannels } from '../model/conversation.ts';

type Words = Reference['words'];
type Source = Pick<Reference, 'source' | 'year'>;

const email: readonly Channel[] = ['email'];
const hour = 3600;

const qualiweb = (year: number, where?: string): Source => ({
  source: where === undefined ? `Qualiweb ${year}` : `Qualiweb ${year} (${where})`,
  year,
});
const qualiweb2000 = qualiweb(2000, 'e-marketing.fr');
const qualiweb2001 = qualiweb(2001);
const qualiweb2003 = qualiweb(2003, 'e-marketing.fr');
const qualiweb2004 = qualiweb(2004);
const qualiweb2014 = qualiweb(2014, 'DILA');
const qualiweb2015 = qualiweb(2015, 'relationclientmag.fr');
const qualiweb2016 = qualiweb(2016, 'sensduclient.com');
const qualiweb2017 = qualiweb(2017, 'relationclientmag.fr');
const tourism2012: Source = { source: 'Réseau de veille en tourisme 2012', year: 2012 };
const jdn2014: Source = { source: 'JDN 2014', year: 2014 };
const escda2014: Source = { source: 'Élection du Service Client de l’Année 2014 (JDN)', year: 2014 };

type About = Reference['indicator'];

function figure(
  about: About,
  value: number | null,
  scope: Reference['scope'],
  source: Source,
  words: Words,
): Reference {
  return { indicator: about, value, scope, words, ...source };
}

/** Published figures in the order of the indicators (STANDARD §2). They were measured by others, on other panels. */
export const references: readonly Reference[] = [
  figure('response-rate', 0.71, email, qualiweb2014, {
    fr: '71 % des e-mails obtiennent une réponse',
    en: '71% of e-mails are answered',
  }),
  figure('relaunched', null, email, qualiweb2014, {
    fr: '82 % des e-mails obtiennent une réponse après une relance',
    en: '82% of e-mails are answered after one relaunch',
  }),
  figure('unanswered-rate', 0.6, socialChannels, tourism2012, {
    fr: '60 % des entreprises ne répondent pas sur les réseaux sociaux',
    en: '60% of companies do not answer on social media',
  }),
  figure('unanswered-complaints', 0.7, socialChannels, tourism2012, {
    fr: '70 % des plaintes restent sans retour',
    en: '70% of complaints never get feedback',
  }),
  figure('acknowledged', 1 / 3, email, qualiweb2003, {
    fr: 'une réponse sur trois est précédée d’un accusé de réception',
    en: 'one reply in three is preceded by an acknowledgement',
  }),
  figure('delay-median', 24 * hour, socialChannels, qualiweb2015, {
    fr: 'sur les réseaux sociaux, les clients attendent 2 h et obtiennent 24 h',
    en: 'on social media customers expect 2 h and get 24 h',
  }),
  figure('within-1h', 0.5, ['twitter'], qualiweb2015, {
    fr: '50 % des réponses sur Twitter arrivent dans l’heure',
    en: '50% of Twitter replies come within the hour',
  }),
  figure('within-4h', 0.28, email, qualiweb2014, {
    fr: '28 % des e-mails obtiennent une réponse en moins de 4 h',
    en: '28% of e-mails are answered within 4 h',
  }),
  figure('off-topic', 0.17, email, qualiweb2015, {
    fr: '17 % des réponses par e-mail sont hors sujet',
    en: '17% of e-mail replies are off topic',
  }),
  figure('off-topic', 0.2, email, qualiweb2017, {
    fr: '20 % des réponses par e-mail sont hors sujet',
    en: '20% of e-mail replies are off topic',
  }),
  figure('solved', 0.6, ['facebook', 'twitter'], qualiweb2015, {
    fr: 'moins de 60 % de solutions sur Facebook et Twitter',
    en: 'under 60% of solutions on Facebook and Twitter',
  }),
  figure('redirected-private', null, socialChannels, jdn2014, {
    fr: '« on demande toujours, à un moment, de passer en message privé »',
    en: '“we always ask, at some point, to move to private messages”',
  }),
  figure('questions-answered', null, email, qualiweb2001, {
    fr: 'réponses « souvent incomplètes dès qu’il y a deux questions »',
    en: 'answers “often incomplete as soon as there are two questions”',
  }),
  figure('reformulated', 0.25, email, qualiweb2004, {
    fr: '75 % des réponses ne reformulent pas la demande',
    en: '75% of replies do not restate the request',
  }),
  figure('thanks', 0.2, email, qualiweb2000, {
    fr: '80 % des réponses ne remercient pas',
    en: '80% of replies do not thank',
  }),
  figure('closing', 0.73, email, qualiweb2000, {
    fr: '27 % des réponses sont sans formule de politesse',
    en: '27% of replies have no politeness formula',
  }),
  figure('signed', 0.83, email, qualiweb2000, {
    fr: '17 % des réponses sont sans signature nominative',
    en: '17% of replies have no named signature',
  }),
  figure('with-mistake', 0.5, ['email', 'facebook'], qualiweb2015, {
    fr: '50 % des e-mails et messages Facebook comportent au moins une faute',
    en: '50% of e-mails and Facebook messages contain at least one mistake',
  }),
  figure('charter', 0.25, email, qualiweb2015, {
    fr: 'un quart des e-mails reprennent la charte graphique',
    en: 'a quarter of e-mails carry the graphic charter',
  }),
  figure('logo', null, email, qualiweb2015, {
    fr: 'un peu plus de la moitié des e-mails portent le logo',
    en: 'a little over half of e-mails carry the logo',
  }),
  figure('relaunched', null, email, qualiweb2016, {
    fr: 'une relance fait gagner 12 points de taux de réponse',
    en: 'a relaunch adds 12 points to the response rate',
  }),
  figure('data-exposed', null, socialChannels, jdn2014, {
    fr: '« les références client et autres données personnelles n’ont pas leur place en public »',
    en: '“customer references and other personal data do not belong in public”',
  }),
  figure('cross-channel', 0.33, null, qualiweb2017, {
    fr: '33 % des cas obtiennent une réponse sur les trois canaux, 15 % une réponse homogène',
    en: '33% of cases are answered on all three channels, 15% consistently',
  }),
  figure('overall', 11.57, socialChannels, escda2014, {
    fr: 'canal social : 11,57/20, soit −1,56 % en un an',
    en: 'social channel: 11.57/20, −1.56% in a year',
  }),
  figure('overall', 1.33, null, escda2014, { fr: 'sites de rencontre : 1,33/20', en: 'dating sites: 1.33/20' }),
  figure('overall', 18.92, null, escda2014, { fr: 'meilleure marque : 18,92/20', en: 'best brand: 18.92/20' }),
  figure(null, null, null, qualiweb2015, {
    fr: '94 % des clients utilisent plusieurs canaux, 3 en moyenne',
    en: '94% of customers use several channels, 3 on average',
  }),
  figure(null, null, null, qualiweb2015, {
    fr: '45 % des clients ont eu une expérience en ligne décevante dans l’année',
    en: '45% of customers had a disappointing online experience in the year',
  }),
];
