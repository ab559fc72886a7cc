import { circumstances } from './en-circumstances.ts';
import { coldness } from './en-coldness.ts';
import { labels } from './en-labels.ts';
import type { EmpathyWords } from './words.ts';

/**
 * English words of empathy. Each list is the project's own, drawn from the forms that English service letters and
 * posts use; phrases need their context ("Sorry! board game" and "to better understand" are no empathy).
 */
export const english: EmpathyWords = {
  phrases: {
    apology: [
      {
        phrase:
          "sorry( (to|that|for|about|you|if|we|i|but|this|it|there|your|any|the|we're|things|again|on behalf)| ?[,.;…]|$)",
        unless: "[a-z]+n't|not|never|you're|you are|be|a|safe than|say",
      },
      { phrase: 'm/am/re/are … sorry', unless: 'you|not' },
      {
        phrase:
          'apologize/apologise/apologizing/apologising( (for|that|if|about|to|on|sincerely|profusely|again|wholeheartedly|and|in advance)| ?[,.!]|$)',
        unless: "you|should|must|to|not|[a-z]+n't|need to",
      },
      { phrase: 'our/my/sincere/sincerest/many/deepest/with/accept/heartfelt/please … apologies', unless: 'no' },
      'apologies (for|about|that|if|again|on)',
      'pardon/excuse the (delay|wait|inconvenience|mess|confusion|trouble)',
      'forgive us',
      { phrase: 'we/i … regret (that|to|the|any|this|your)', unless: 'if' },
      'saddened/disappointed/concerned/upset/disheartened/dismayed/sad (to (hear|see|read|learn|know)|that you|by your)',
      'hate/hates (to (hear|see)|that you|when)',
      't (good|great|ideal|cool|okay|ok|fun|what we (want|like|love)|the (experience|impression|kind|way|news))',
      'not (good|great|ideal|cool|fun|what we (want|like|love)|the (experience|impression|kind|way|news)) ?(to hear|to see|at all|we want|you deserve)?',
      "don't (like|want|love) (to (hear|see)|the sound|that|you to|seeing|hearing)",
      'like to hear (this|that)',
      'oh (no|dear)',
      'yikes/eek/ouch',
      'uh(-| )oh',
    ],
    understanding: [
      {
        phrase:
          "understand/hear/feel/appreciate/recognize/recognise/realize/realise/imagine/see/get (your (frustrations?|concerns?|disappointment|situation|position|feelings?|worry|worries|point|pain|annoyance|upset|anger)|how|why you|where you|that this|that it|this (is|can|must|has)|the (frustration|inconvenience|concern|disappointment|importance|urgency)|you're (frustrated|upset|concerned|disappointed))",
        unless: "to|not|[a-z]+n't|cannot|better|help us|help me|if you|would|we'd|i'd|you",
      },
      { phrase: 'i/we … (understand|hear you|get it|feel you)(?= ?[.,!]|$)', unless: 'if|so|make sure|that' },
      {
        phrase:
          'can/certainly/completely/totally/fully/definitely/absolutely/do (understand|imagine|relate|see why|see how|appreciate how)',
        unless: 'you|so|not',
      },
      'must/can/is/be/was/how/so/very/really/incredibly/super (have been |be |so |very |really |extremely |incredibly )?(frustrating|upsetting|annoying|stressful|worrying|disappointing|disheartening|inconvenient|confusing|concerning|distressing|troubling)',
      {
        phrase: 's/is (very |so |really |quite )?(distressing|troubling|upsetting|concerning|disheartening)',
        unless: 'if',
      },
      {
        phrase: 'your (frustrations?|disappointment|annoyance|worries|worry|concerns?|anger|distress|upset)',
        unless: 'describe|explain',
      },
      'for the (frustration|trouble|hassle|inconvenience|confusion|disappointment|stress|worry)',
      'inconvenience/frustration/trouble/stress (this|that|we|you)',
      'for any (frustration|trouble|hassle|inconvenience|confusion|disappointment|stress|worry)',
      'bear with us',
    ],
    warmth: [
      {
        phrase:
          "glad/happy/delighted/pleased/thrilled/excited/love/loved/overjoyed/stoked (to|that|you|we|it's|this|your|hearing|seeing|when)",
        unless: 'you|not|if you|would you|be',
      },
      'd/ll/re/m/will/would (be |always |more than )?(love|happy|glad|delighted|pleased) to',
      { phrase: 'welcome( (to|aboard|back|home)| ?[!,.]|$)', unless: 'a|and' },
      { phrase: 'congratulations/congrats', unless: 'the' },
      'made/makes (my|our) (day|week|month|morning|weekend)',
      'music to our ears',
      'means (a lot|so much|the world|everything)',
      'your (kind|lovely|wonderful|sweet|great|amazing|positive|thoughtful) (words|feedback|message|review|comment|comments)',
      'kind words',
      'look/looking forward to (seeing|welcoming|having|hearing)',
      "can't wait to (see|welcome|have)",
      'great/good/awesome/wonderful/lovely/fantastic/amazing/nice (to hear|to see|to know|news|to read)',
      'we/you (love|rock|rocks) (you|this|that|it)?',
      'proud/honored/honoured (to|that|of)',
    ],
    wish: [
      'enjoy (your|the|every|it|and)',
      'hope you (have|enjoy|enjoyed|feel|had|get well|love|are having|continue)',
      'wish/wishing (you|your)',
      'happy (birthday|holidays|anniversary|new year|travels|streaming|gaming|shopping|watching|listening|flying|easter|diwali|christmas)',
      'merry christmas',
      'safe (travels|trip|journey|flight)',
      'fingers crossed',
      'take care',
      'stay (safe|warm|well)',
      'good luck',
      'bon voyage',
      'all the best (with|for|on)',
    ],
    'thanks-given': [
      {
        phrase:
          'thank/thanks/thx (you )?(so much |very much |again |a lot |a million |a bunch |kindly )?(for|to you)(?! (your )?(understanding|cooperation|cooperating))',
        unless: 'no',
      },
      'thank you (so|very) much',
      'thanks (so much|a lot|a million|a bunch|again)',
      {
        phrase:
          'appreciate/appreciated (you|your|the (feedback|heads|opportunity|kind|love|support|patience|info|tag|time)|this (feedback|info)|it(?! if)|that(?! if)|all|so much|any feedback)',
        unless: "would|we'd|i'd|be|you'd",
      },
      'grateful (for|that|to)',
      'thankful (for|that)',
    ],
    'cold-thanks': ['thank/thanks (you )?(in advance|for your (understanding|cooperation))'],
    reassurance: [
      'rest assured',
      { phrase: 'worry', unless: "[a-z]+n't" },
      "don't (you )?worry",
      'no worries',
      'not to worry',
      've/have got you',
      'seriously',
      'make (this|it|things) right',
      'here for you',
      'here to (help|support|assist)',
      {
        phrase:
          'want/like/love/eager/glad/happy/keen/ready (to )?(help|make sure you|make sure your|get this (fixed|sorted|resolved))',
        unless: 'you|if you',
      },
      'matters/important/valuable (to us|to me)',
      'we (really |truly |do )?(care|value) (about|your|you)',
      'our (top |number one |highest )?priority',
      'do (everything we can|our best|all we can|our utmost)',
      'get to the bottom',
    ],
    ownership: [
      're/are (absolutely |completely |totally |quite |so )?right(?! (now|here|there|to))',
      'our/my (mistake|fault|error|bad|responsibility)',
      'we/i (got this wrong|got it wrong|made (a|an) (mistake|error)|messed up|dropped the ball|let you down|fell short|missed the mark)',
      'should (not|never) have (happened|been|taken|had)',
      "shouldn't have (happened|been|taken|had)",
      'take (full |complete )?(responsibility|ownership)',
      'is/was/are (simply |just |completely |totally )?(unacceptable|not acceptable|not good enough|inexcusable)',
      't (acceptable|good enough|up to (our|the))',
      'falls/fell/fallen/fall short',
      'below (our|the) (usual |high )?standards?',
    ],
    condolence: [
      'condolences',
      'sorry for your loss',
      'speedy/full/quick recovery',
      'get well',
      'thoughts are with',
      'congratulations/congrats (on|for) (your|the) (wedding|marriage|engagement|baby|new (baby|arrival|home|house|job)|graduation|birth)',
    ],
    // Feelings beyond the stock ones ("frustration", "disappointment"): two of them speak of this customer.
    feeling: [
      {
        phrase: 'worry/worries/anxiety/stress/fear/sadness/surprise/distress/panic/relief/shock',
        unless: "[a-z]+n't|no|not to|[a-z]+n't|for any",
      },
      'worrying/stressful/scary/frightening/exhausting/distressing/heartbreaking/upsetting/alarming',
    ],
    benefit: [
      'get/gets/getting you (back|on|to|home|in|watching|streaming|playing|listening|connected|there)',
      'so (that )?you can',
      "so you don't miss",
      'before your',
      'in time for',
    ],
    restatement: [
      "you('re| are|'ve| have|'d| had)? (been )?(having|experiencing|facing|seeing|mentioned|reported|describe|described|experienced|encountered|received|noticed|asked|mention|told|unable to|not able to|trying to|looking (to|for)|waiting|missing|locked out|charged)",
      'see/understand/hear/learn/read/know/note/gather/sorry/sounds (that|like|to hear that|to hear about|about|for|your|you|the)',
      'trouble/issue/issues/problem/problems/difficulty/difficulties/experience/delay/frustration/inconvenience/concern/concerns (with|regarding|about|on|of|at|over|around|caused by|finding|getting|logging)',
      'you (want|wanted|would like|wish|need) to know',
    ],
    mention: [
      'regarding/concerning/about/re (the|your|this|a|an)',
      'with regards? to',
      'in regards? to',
      'as (for|to) (the|your)',
      'in relation to',
      'with respect to',
      'look/looking into (the|your|this|why|what)',
    ],
    ...coldness,
  },
  circumstances,
  anyCase: (
    'order item product purchase work constant confirm inform allow ensure every ' +
    'satisf dissatisf disappoint inconvenien situation experience expect service trouble hassle frustrat upset annoy unhapp return review ' +
    'comment message request complain question remark feeling problem issue difficult incident case client customer delay concern interest ' +
    'team brand company business store good bad better best meet caus occasion felt feel live deliver full could able want wish like quality ' +
    'priority confiden trust loyal patien understand time day moment thing point part subject current last recent sincer real total perfect ' +
    'answer respon level standard need help assist your our contact call chat previous more made make have been this that with what when ' +
    'going hear heard happen reach touch info detail further look into know here there again feedback positive negative rating note opinion ' +
    'share write wrote post tweet mail email site page please thank hello regards possible other same still always never anything ' +
    'something everything today right wrong about they them their very much also just from than then will would should'
  ).split(' '),
  routine: (
    'order parcel package deliver shipp shipment account connect login logg product item invoice bill pay paid price amount refund subscri ' +
    'contract plan offer option card app line internet network speed phone mobile device fix sort repair resol track number reference code ' +
    'password access use using receiv got check chang cancel return exchang shop stock available date time hour form document proof send ' +
    'sent ship address equipment install work solution procedure transfer bank insur warrant booking book ticket flight trip stay bag ' +
    'cost fee money provid find found give start back running update setting feature version content video song'
  ).split(' '),
  labels,
};
