import type { LanguageCode } from '../../model/language.ts';
import type { RuleFacts, RuleStatus, SpellingSettings } from '../../model/verdict.ts';
import type { CapitalCode } from './capitals.ts';
import { type GrammarCode, rules as grammarRules } from './grammar/index.ts';
import type { TypographyCode } from './typography.ts';
import type { WordCode } from './words.ts';

type OwnCode = WordCode | CapitalCode | TypographyCode;
type Own = Omit<RuleFacts<OwnCode>, 'code' | 'status'>;

/** Facts of the rules that are no patterns of grammar; the examples are our own. */
const own: Readonly<Record<OwnCode, Own>> = {
  'unknown-word': {
    kind: 'spelling',
    languages: ['fr', 'en'],
    examples: {
      found: [
        ['Votre comande part demain matin.', 'comande', 'commande'],
        ['We have recieved your parcel this morning.', 'recieved', 'received'],
      ],
      innocent: ['Votre conseillère, Maëlys Kerbrat, vous rappelle demain.', 'Le lien est https://exemple.fr/comande.'],
    },
  },
  'missing-accent': {
    kind: 'spelling',
    languages: ['fr', 'en'],
    examples: {
      found: [['Votre colis a été expedié hier.', 'expedié', 'expédié']],
      innocent: ['Votre colis a été expédié hier.', 'A bientôt dans nos boutiques !'],
    },
  },
  'small-letter-date': {
    kind: 'spelling',
    languages: ['fr'],
    examples: {
      found: [['Le technicien passera le 14 Mai.', 'Mai', 'mai']],
      innocent: ['Le technicien passera le 14 mai.', 'Mai est le mois des ponts.'],
    },
  },
  'small-letter-start': {
    kind: 'typography',
    languages: ['fr', 'en'],
    examples: {
      found: [['Votre dossier est complet. il part demain.', 'il', 'Il']],
      innocent: ['Votre dossier est complet. Il part demain.', 'Les frais (timbres, etc. compris) sont offerts.'],
    },
  },
  'small-letter-i': {
    kind: 'typography',
    languages: ['en'],
    examples: {
      found: [['Tomorrow i will call you back.', 'i', 'I']],
      innocent: ['Tomorrow I will call you back.', 'Please fill in part i. of the form.'],
    },
  },
  'missing-space-before-punctuation': {
    kind: 'typography',
    languages: ['fr'],
    examples: {
      found: [['Quelle est votre adresse?', 'adresse?', 'adresse\u00a0?']],
      innocent: ['Quelle est votre adresse ?', 'Le service ouvre à 9:30 chaque jour.'],
    },
  },
  'space-before-punctuation': {
    kind: 'typography',
    languages: ['fr', 'en'],
    examples: {
      found: [
        ['Votre colis part demain , sauf imprévu.', 'demain ,', 'demain,'],
        ['Is that your new address ?', 'address ?', 'address?'],
      ],
      innocent: ['Votre colis part demain, sauf imprévu.', 'Est-ce votre adresse ?'],
    },
  },
  'doubled-space': {
    kind: 'typography',
    languages: ['fr', 'en'],
    examples: {
      found: [['Votre colis  part demain.', 'colis  part', 'colis part']],
      innocent: ['Votre colis part demain.', 'Votre colis :\n- part demain.'],
    },
  },
  'acute-for-apostrophe': {
    kind: 'typography',
    languages: ['fr', 'en'],
    examples: {
      found: [['Nous n´avons pas votre adresse.', 'n´avons', "n'avons"]],
      innocent: ["Nous n'avons pas votre adresse.", 'Nous n’avons pas votre adresse.'],
    },
  },
};

/** What a rule of grammar says of itself, as far as it is shown. */
type Described = Pick<RuleFacts<GrammarCode>, 'kind' | 'examples'> & {
  readonly id: GrammarCode;
  readonly language: LanguageCode;
  readonly status?: RuleStatus;
};

const described: readonly Described[] = grammarRules;

/** Every rule of this criterion that can be switched off by its code. */
export const rules: readonly RuleFacts<OwnCode | GrammarCode>[] = [
  ...Object.entries(own).map(([code, facts]) => ({ code: code as OwnCode, status: 'on' as const, ...facts })),
  ...described.map(({ id, kind, language, status = 'on', examples }) => ({
    code: id,
    kind,
    languages: [language],
    status,
    examples,
  })),
];

const shippedOff: ReadonlySet<string> = new Set(rules.filter(({ status }) => status === 'off').map(({ code }) => code));

/** Whether the findings of a rule count: as the user settled it, or else as shipped. */
export function isOn(code: string, settings: SpellingSettings | undefined): boolean {
  return (settings?.rules.get(code) ?? (shippedOff.has(code) ? 'off' : 'on')) === 'on';
}
