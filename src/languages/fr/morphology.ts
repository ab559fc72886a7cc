import type { Reading } from '../morphology/coding.ts';
import * as tags from '../morphology/tags.ts';

const parts: Readonly<Record<string, number>> = {
  noun: tags.noun,
  adj: tags.adjective,
  verb: tags.verb,
  inf: tags.infinitive,
  pp: tags.participle,
  ger: tags.gerund,
  det: tags.determiner,
  pron: tags.pronoun,
  adv: tags.adverb,
  prep: tags.preposition,
  conj: tags.conjunction,
  int: tags.interjection,
  'det+prep': tags.determiner | tags.preposition,
};

const marks: Readonly<Record<string, number>> = {
  m: tags.masculine,
  f: tags.feminine,
  s: tags.singular,
  p: tags.plural,
  1: tags.first,
  2: tags.second,
  3: tags.third,
  P: tags.present,
};

/** `det.ms` or `noun.fp=lemma` as a reading of a form. */
function readingOf(form: string, code: string): Reading {
  const [marked = '', lemma = form] = code.split('=');
  const [part = '', features = ''] = marked.split('.');
  let tag = parts[part] ?? 0;
  for (const feature of features) tag |= marks[feature] ?? 0;
  return { tag, lemma };
}

/** One form a line: the form, then its readings. */
function readings(table: string): ReadonlyMap<string, readonly Reading[]> {
  const lines = table.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [form = '', ...codes] = line.trim().split(/\s+/u);
      return [form, codes.map((code) => readingOf(form, code))];
    }),
  );
}

/** Numerals of two and more parts, with and without hyphens of 1990: `vingt-deux`, `quatre-vingts`, `trente-et-un`. */
const numerals = 'vingt trente quarante cinquante soixante quatre-vingt'
  .split(' ')
  .flatMap((ten) => [
    ...'un une deux trois quatre cinq six sept huit neuf'.split(' ').map((one) => `${ten}-${one}`),
    ...(ten.startsWith('soixante') || ten.startsWith('quatre')
      ? 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'
          .split(' ')
          .map((one) => `${ten}-${one}`)
      : []),
    `${ten}-et-un`,
    `${ten}-et-une`,
  ])
  .concat('soixante-et-onze quatre-vingt quatre-vingts dix-sept dix-huit dix-neuf'.split(' '))
  .map((numeral) => `${numeral} det.mfp`)
  .join('\n');

/** Words whose readings are all here: function words, and forms with homographs too rare to count with (ours). */
export const closed = readings(`
le det.ms=le pron.ms3=le
la det.fs=le pron.fs3=le
les det.mfp=le pron.mfp3=le
l' det.mfs=le pron.mfs3=le
un det.ms pron.ms3
une det.fs=un pron.fs3=un
des det+prep.mfp=de
du det+prep.ms=de
au det+prep.ms=à
aux det+prep.mfp=à
de prep
d' prep=de
à prep
ce det.ms pron.ms3
c' pron.ms3=ce
ç' pron.ms3=ce
cet det.ms=ce
cette det.fs=ce
ces det.mfp=ce
mon det.mfs
ma det.fs=mon
mes det.mfp=mon
ton det.mfs
ta det.fs=ton
tes det.mfp=ton
son det.mfs noun.ms
sa det.fs=son
ses det.mfp=son
notre det.mfs
nos det.mfp=notre
votre det.mfs
vos det.mfp=votre
leur det.mfs pron.mfp3=lui
leurs det.mfp=leur
chaque det.mfs
plusieurs det.mfp pron.mfp3
quelque det.mfs
quelques det.mfp=quelque
aucun det.ms pron.ms3
aucune det.fs=aucun pron.fs3=aucun
certains det.mp=certain pron.mp3=certain adj.mp=certain
certaines det.fp=certain pron.fp3=certain adj.fp=certain
divers det.mp adj.mp
diverses det.fp=divers adj.fp=divers
différents det.mp=différent adj.mp=différent
différentes det.fp=différent adj.fp=différent
quel det.ms
quelle det.fs=quel
quels det.mp=quel
quelles det.fp=quel
deux det.mfp
trois det.mfp
quatre det.mfp
cinq det.mfp
six det.mfp
sept det.mfp
huit det.mfp
neuf det.mfp adj.ms
dix det.mfp
onze det.mfp
douze det.mfp
treize det.mfp
quatorze det.mfp
quinze det.mfp
seize det.mfp
vingt det.mfp
trente det.mfp
quarante det.mfp
cinquante det.mfp
soixante det.mfp
cent det.mfp
mille det.mfp
je pron.mfs1
j' pron.mfs1=je
tu pron.mfs2
il pron.ms3
elle pron.fs3
on pron.mfs3
ils pron.mp3
elles pron.fp3
nous pron.mfp1
vous pron.mfsp2
me pron.mfs1
m' pron.mfs1=me
te pron.mfs2
t' pron.mfs2=te
se pron.mfsp3
s' pron.mfsp3=se conj=si
lui pron.mfs3 pp.ms=luire
eux pron.mp3
moi pron.mfs1
toi pron.mfs2
soi pron.mfs3
y pron
en prep pron
celui pron.ms3
celle pron.fs3=celui
ceux pron.mp3=celui
celles pron.fp3=celui
cela pron.ms3
ça pron.ms3
ceci pron.ms3
chacun pron.ms3
chacune pron.fs3=chacun
rien pron.ms3
personne pron.ms3 noun.fs
quelqu'un pron.ms3
quiconque pron.ms3
autrui pron.ms3
qui pron.mfsp3
que conj pron.mfsp3 adv
qu' conj=que pron.mfsp3=que adv=que
quoi pron.ms3
dont pron
où pron adv
lequel pron.ms3
laquelle pron.fs3=lequel
lesquels pron.mp3=lequel
lesquelles pron.fp3=lequel
auquel pron.ms3=lequel
auxquels pron.mp3=lequel
auxquelles pron.fp3=lequel
duquel pron.ms3=lequel
desquels pron.mp3=lequel
desquelles pron.fp3=lequel
et conj
ou conj
mais conj
ni conj
or conj noun.ms
car conj noun.ms
donc adv
si conj adv
comme conj
lorsque conj
lorsqu' conj=lorsque
puisque conj
puisqu' conj=puisque
quoique conj
quoiqu' conj=quoique
quand conj
jusque prep
jusqu' prep=jusque
ne adv
n' adv=ne
pas adv noun.mfsp
plus adv
moins adv
très adv
trop adv
bien adv noun.ms
mieux adv
peu adv
assez adv
aussi adv
encore adv
déjà adv
toujours adv
jamais adv
ici adv
là adv
y-compris prep
pour prep
par prep
sans prep
avec prep
chez prep
dans prep
sur prep
sous prep
vers prep noun.mfsp
entre prep
contre prep
depuis prep
dès prep
hors prep
sauf prep adj.ms
malgré prep
selon prep
parmi prep
pendant prep
durant prep
avant prep adv
après prep adv
devant prep adv
derrière prep adv
afin adv
a verb.3sP=avoir
as verb.2sP=avoir
ai verb.1sP=avoir
ont verb.3pP=avoir
est verb.3sP=être
es verb.2sP=être
sont verb.3pP=être
tout det.ms adj.ms adv pron.ms3
tous det.mp=tout adj.mp=tout pron.mp3=tout
toute det.fs=tout adj.fs=tout adv=tout
toutes det.fp=tout adj.fp=tout pron.fp3=tout adv=tout
même adj.mfs adv
mêmes adj.mfp=même
autre adj.mfs pron.mfs3
autres adj.mfp=autre pron.mfp3=autre
tel adj.ms det.ms
telle adj.fs=tel det.fs=tel
tels adj.mp=tel det.mp=tel
telles adj.fp=tel det.fp=tel
voici prep
voilà prep
merci int noun.ms
bonjour int noun.ms
bonsoir int noun.ms
non adv
oui adv
nul det.ms adj.ms
nulle det.fs=nul adj.fs=nul
maint det.ms
maints det.mp=maint
mainte det.fs=maint
maintes det.fp=maint
ledit det.ms
ladite det.fs=ledit
lesdits det.mp=ledit
lesdites det.fp=ledit
dudit det+prep.ms=ledit
desdits det+prep.mp=ledit
desdites det+prep.fp=ledit
audit det+prep.ms=ledit noun.ms
auxdits det+prep.mp=ledit
auxdites det+prep.fp=ledit
part noun.fs verb.3sP=partir
million noun.ms
millions noun.mp=million
milliard noun.ms
milliards noun.mp=milliard
monsieur noun.ms
madame noun.fs
messieurs noun.mp=monsieur
mesdames noun.fp=madame
${numerals}
`);

/** Words of service language that the lexicon does not have: readings beside its own, which may be none (ours). */
export const added = readings(`
cœur noun.ms
cœurs noun.mp=cœur
œil noun.ms
œuvre noun.fs
œuvres noun.fp=œuvre
nœud noun.ms
nœuds noun.mp=nœud
sœur noun.fs
sœurs noun.fp=sœur
vœu noun.ms
vœux noun.mp=vœu
œuf noun.ms
œufs noun.mp=œuf
mœurs noun.fp
mail noun.ms
mails noun.mp=mail
courriel noun.ms
courriels noun.mp=courriel
email noun.ms
emails noun.mp=email
e-mail noun.ms
e-mails noun.mp=e-mail
sms noun.mfsp
tchat noun.ms
chat noun.ms
box noun.fsp
web noun.ms
internet noun.ms
smartphone noun.ms
smartphones noun.mp=smartphone
application noun.fs
applis noun.fp=appli
appli noun.fs
`);
