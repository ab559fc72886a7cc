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
          'apologize/apologise/apologizing/apologising( (for|that|if|about|to|on|sincerely|deeply|truly|profusely|again|wholeheartedly|and|in advance)| ?[,.!]|$)',
        unless: "you|should|must|to|not|[a-z]+n't|need to",
      },
      { phrase: 'our/my/sincere/sincerest/many/deepest/with/accept/heartfelt/please … apologies', unless: 'no' },
      'apologies( (for|about|that|if|again|on)| ?[,.!])',
      'my bad',
      'mea culpa',
      'excuse us',
      'beg your pardon',
      'pardon/excuse the (delay|wait|inconvenience|mess|confusion|trouble)',
      'forgive us',
      { phrase: 'we/i … regret (that|to|the|any|this|your)', unless: 'if' },
      'saddened/disappointed/concerned/upset/disheartened/dismayed/sad (to (hear|see|read|learn|know)|that you|by your)',
      'hate/hates (to (hear|see)|that you|when)',
      't (good|great|ideal|cool|okay|ok|fun|what we (want|like|love)|the (experience|impression|kind|way|news))',
      'not (good|great|ideal|cool|fun|what we (want|like|love)|the (experience|impression|kind|way|news)) ?(to hear|to see|at all|we want|you deserve)?',
      "don't (like|want|love) (to (hear|see)|the sound|that|you to|seeing|hearing)",
      'like to hear (this|that)',
      'oh,? (no|dear)',
      { phrase: 'so/very/really/truly/terribly/deeply/awfully sorry', unless: 'not|you|never' },
      'yikes/eek/ouch',
      'uh(-| )oh',
      'oops/whoops/yuck/bummer',
      "wish (we|i) (had|could have|'d|were able|could do more|could)",
    ],
    understanding: [
      {
        phrase:
          "understand/hear/feel/appreciate/recognize/recognise/realize/realise/imagine/see/get (your (frustrations?|concerns?|disappointment|situation|position|feelings?|worry|worries|point|pain|annoyance|upset|anger)|how|why you|where you|that this|that it|this (is|can|must|has)|the (frustration|inconvenience|concern|disappointment|importance|urgency)|you're (frustrated|upset|concerned|disappointed))",
        unless: "to|not|[a-z]+n't|cannot|better|help us|help me|if you|would|we'd|i'd|you|can",
      },
      {
        phrase: 'i/we … (understand|hear you|get it|feel you)(?= ?[.,!]|$| and (hope|apologi|are sorry|we|i))',
        unless: 'if|so|make sure|that',
      },
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
        phrase: 'your (frustrations?|disappointment|annoyance|worries|worry|anger|distress)',
        unless: 'describe|explain',
      },
      'for the (frustration|trouble|hassle|inconvenience|confusion|disappointment|stress|worry)',
      'inconvenience/frustration/trouble/stress (this|that|we|you)',
      'for any (frustration|trouble|hassle|inconvenience|confusion|disappointment|stress|worry)',
      'bear with us',
      {
        phrase:
          'we/i (totally |completely |really |definitely |do )?(hear|feel) you(?! (are|have|may|might|should|would))',
        unless: 'if',
      },
      'feel your (pain|frustration|disappointment)',
      'been there',
      "get where you('re| are) coming from",
      "know (how|that|this|it)('s| is| can be| must be| feels)? … (frustrating|annoying|stressful|upsetting|disappointing|difficult|hard|important|painful|worrying|inconvenient)",
      {
        phrase: 'know (how|what it) (much|feels|it feels|important|hard|difficult|stressful|frustrating)',
        unless: 'you|us',
      },
      {
        phrase:
          "that/this/it/which('s| is| was| sounds| must be| must have been| has been| can be) (so |really |very |incredibly |quite |just |simply |truly |such )?(a |an )?(concerning|awful|terrible|horrible|dreadful|unfortunate|unacceptable|shocking|scary|rough|tough|painful|a shame|a pity|a bummer|a pain|a nightmare|shame|pity|bummer|nightmare|heartbreaking|distressing|no fun|not fun)",
        unless: 'if|hope|sure',
      },
      "s/is/isn (never |no |not |really |'t )?(fun|easy|nice|pleasant)(?! to)",
      'what a (shame|pity|bummer|nightmare|mess|pain|frustrating|stressful|horrible|terrible|disappointing|rough|tough)',
      't/doesnt/not (sound|seem|look|feel) (good|great|right|fun|ideal|like fun)',
      't/never/not (ever )?want(ed)? (you|our|anyone|any|to (disappoint|let|lose|upset|cause|see you))',
      'never (our|my) (intention|intent|goal|aim)',
      't (our|my) (intention|intent)',
      { phrase: 'understandable/understandably', unless: 'not' },
      'your (pain|upset|anguish|heartache|disbelief|shock|grief)',
    ],
    warmth: [
      {
        phrase:
          "glad/happy/delighted/pleased/thrilled/excited/loved/overjoyed/stoked/tickled/chuffed (to (hear|see|know|read|learn|have|welcome|be|share|report|say)|that|you|we|it|it's|this|your|our|hearing|seeing|when|for|with)",
        unless: 'you|not|if you|would you|be',
      },
      { phrase: 'welcome( (to|aboard|back|home)| ?[!,.]|$)', unless: "a|and|re|are|'re" },
      { phrase: 'congratulations/congrats', unless: 'the' },
      'bravo(?= ?[!,.])',
      'made/makes (my|our) (day|week|month|morning|weekend)',
      'music to our ears',
      'what we (love|like) to (hear|see|read)',
      'right there with you',
      'welcome to (my|our) (life|world|club)',
      'back at (you|ya)',
      'best (day|night|time|kind|thing) (of|ever)(?! (to|my|luck))',
      'haha/hahaha/hehe/woot/delish/yum/yummy',
      'way to go',
      'great minds',
      'means (a lot|so much|the world|everything)',
      'your (kind|lovely|wonderful|sweet|great|amazing|positive|thoughtful) (words|feedback|message|review|comment|comments)',
      'kind words',
      'look/looking forward to (seeing|welcoming|having|hearing|it|your (visit|stay|flight|trip))',
      "can't wait to (see|welcome|have)",
      'great/good/awesome/wonderful/lovely/fantastic/amazing/nice (to hear|to see|to know|news|to read)',
      'we/you (love|rock|rocks) (you|this|that|it)?',
      'proud/honored/honoured (to|that|of)',
      'love (it|this|that|the|your|these|those|all|you)(?! ?to)',
      'yay/woohoo/hooray/hurray/aww/awww/awwww/kudos',
      { phrase: 'well (done|played|deserved)', unless: 'as' },
      'nice/nicely (one|work|job|touch|choice|done|catch|pick)',
      'great/good/amazing/awesome/excellent/fantastic (job|work|choice|taste|idea|pick|stuff|suggestion|point|catch|one)(?= ?[!.,])',
      'so true',
      'success(?= ?!)',
      {
        phrase:
          "that('s| is| sounds| was) (so |really |just |absolutely |pretty |truly |a |an )*(great|awesome|amazing|wonderful|fantastic|lovely|brilliant|excellent|incredible|cool|good news|music)(?! ?if)",
        unless: 'if|hope|when',
      },
      'sounds (so |really |absolutely |like (a |an )?)?(great|awesome|amazing|wonderful|fantastic|lovely|epic|delicious|exciting|fun|perfect|plan|blast|win|good time|great)',
      "can't wait(?! (to get|for your reply))",
      're/are (very |so |most |always |more than )?welcome(?! to)',
      'my pleasure',
      'a/our (real |true |great )?pleasure',
      'anytime(?= ?[!.])',
      'you (rock|rule|made (my|our)|made us)',
      're/are (the best|awesome|amazing|too kind|so kind|a star|a legend|a champ|a gem)',
      'have faith',
      'high five',
      'hugs',
      'my friend(?= ?[!.,])',
      'same (here)?(?= ?!)',
      'warms (my|our) hearts?',
      'made (us|me) (smile|laugh|so happy)',
      'smile on (our|my) faces?',
    ],
    wish: [
      'enjoy( (your|the|every|it|and)| ?[!,.])',
      'hope you (have|enjoy|enjoyed|feel|had|get well|love|are having|continue)',
      'wish/wishing (you|your)',
      'happy (birthday|holidays|anniversary|new year|travels|streaming|gaming|shopping|watching|listening|flying|easter|diwali|christmas)',
      'merry christmas',
      'safe (travels|trip|journey|flight)',
      'fingers/everything crossed',
      'hope (this|it|that|everything|things) (gets?|is|are|works?|turns?|goes) (resolved|sorted|fixed|better|out|well|back)',
      'happy (halloween|friday|monday|weekend|thanksgiving|mother|father|valentine|new|hanukkah|eid|independence|fourth|retirement|graduation)',
      'rest well',
      'sleep well',
      'have (a|an) (safe|blessed|magical|merry|wonderful|great|lovely|fantastic|amazing) (trip|flight|journey|stay|wedding|birthday|holiday|vacation|time|christmas|celebration|one)',
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
          'appreciate/appreciated (you|your|the (feedback|heads|opportunity|kind|love|support|patience|info|details|update|tag|time)|this (feedback|info)|it(?! if)|that(?! if)|all|so much|any feedback)',
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
      'there for you',
      'by your side',
      'in (good|safe) hands',
      'you (can )?(count|rely) on (us|me)',
      "won't let (you|this)",
      'keep (you|an eye|a close eye)',
      'make (it|this|things) up to you',
      "make sure (this|it) (never|does not|doesn't|won't) happen",
      'never happen(s)? again',
      "we (are |'re )?(always |constantly |working hard |continually )+ (to|on) (improve|better)",
      'do better',
      'take (this|these|your|all|such|food|safety|feedback|security|privacy) … seriously',
      'matters/important/valuable (to us|to me)',
      'we (really |truly |do )?(care|value) (about|your|you)',
      'our (top |number one |highest )?priority',
      'do (everything we can|our best|all we can|our utmost)',
      'get to the bottom',
    ],
    offer: [
      'd/ll/re/m/will/would (be |always |more than |only too )*(love|happy|glad|delighted|pleased) to',
      'here to (help|support|assist)',
      'help has arrived',
      {
        phrase:
          'want/like/love/eager/glad/happy/keen/ready (to )?(further )?(help|assist|make sure you|make sure your|get this (fixed|sorted|resolved)|work with you|work this out)',
        unless: 'you|if you',
      },
      'let (us|me) (help|make (this|it))',
      'allow (us|me) to (help|assist|make)',
      'how (can|may) (we|i) (help|assist|make (this|it))',
    ],
    ownership: [
      're/are (absolutely |completely |totally |quite |so )?right(?! (now|here|there|to))',
      'our/my (mistake|fault|error|bad|responsibility)',
      'we/i (got this wrong|got it wrong|made (a|an) (mistake|error)|messed up|dropped the ball|let you down|fell short|missed the mark)',
      'should (not|never) have (happened|been|taken|had)',
      "shouldn't (have (happened|been|taken|had)|be happening|be the case|happen)",
      'should (not|never) (be happening|be the case|happen)',
      'take (full |complete )?(responsibility|ownership)',
      'is/was/are (simply |just |completely |totally )?(unacceptable|not acceptable|not good enough|inexcusable)',
      't (acceptable|good enough|up to (our|the))',
      'falls/fell/fallen/fall short',
      'own (this|it|that|up)(?= ?[.,!]| mistake| error| and)',
      'personally (see|make|look|take|follow|handle|ensure|call|check|oversee|apologi)',
      'i/we (will|shall) … (myself|ourselves|in person)',
      'owe you',
      're/are entitled to (expect|better)',
      'you (deserve|deserved|expected|should expect) (better|more|a better)',
      'let you down',
      "we/i ('ve |have )?failed (you|to (deliver|meet|provide|keep|answer|honou?r))",
      'hold (ourselves|myself)',
      'below (our|the) (usual |high )?standards?',
    ],
    condolence: [
      'condolences',
      'sorry for your loss',
      'speedy/full/quick recovery',
      'get well',
      'thoughts (and prayers )?(are with|go out|go to)',
      'thinking of you',
      'sorry (to (hear|learn) (about|of) (your|the) (loss|passing|death|bereavement|accident|illness|diagnosis|surgery|fire|burglary|miscarriage)|for your loss|you (lost|were injured|are unwell|have been unwell|had an accident))',
      'heart goes out',
      'deepest sympathy',
      'sympathies',
      'feel better',
      'hope (you|everyone|everybody|your [a-z]+|no one|nobody|you both|you all|she|he|they) … (unharmed|unhurt|injured|hurt|on the mend|recovers?|recovering|feels better|safe and sound)',
      "hope (you're|you are|everyone is|everyone's|your family is) (all )?(safe|unhurt|alright|all right)",
      'difficult/hard/painful/sad/challenging time(s)? (for you|you|like this|right now)',
      'happy (birthday|anniversary|retirement|graduation) to (your|the)',
      'best wishes (for|to|on|with) (your|the) (wedding|marriage|baby|recovery|family|operation|surgery|move|new|big day|exams?|daughter|son|wife|husband|mum|mom|dad)',
      'congratulations/congrats (on|for) (your|the) (wedding|marriage|engagement|baby|new (baby|arrival|home|house|job)|graduation|birth)',
    ],
    // Said of something that the customer has, shows or did; routine words of service are nobody's pride.
    compliment: [
      {
        phrase:
          'your(?! (feedback|message|comments?|patience|order|account|case|experience|business|support|satisfaction|request|details?|info|information|payment|refund|email|opinion|loyalty|concern|safety|privacy|data|security)) … (is|are|looks?|sounds?) … (beautiful|gorgeous|adorable|amazing|awesome|stunning|perfect|lovely|cute|great|epic|fantastic|delicious|fabulous|incredible|on point|goals|brilliant|magnificent)',
        unless: 'if',
      },
      {
        phrase:
          "that/those/these/they/this/she/he/it/both( [a-z]+)?('s|'re| is| are| looks?| sure is) (all |both |so |just |absolutely |such a |a |an |truly |totally |really |simply |too |looking |one )*(beautiful|gorgeous|adorable|stunning|lovely|cute|cutie|epic|delicious|fabulous|magnificent|on point|breathtaking|precious|handsome|a keeper)",
        unless: 'if|hope',
      },
      'what a (lovely|beautiful|gorgeous|stunning|relaxing|cute|wonderful|great|fantastic|amazing|brilliant|sweet|adorable|handsome|clever|happy|delicious|special|fun)(?! (suggestion|idea|question|point|day|way|time to))',
      'great/nice/beautiful/stunning/gorgeous/lovely/cool/fantastic/fab/fabulous/amazing/awesome/epic/cute/adorable (looking )?(shot|pics?|photos?|pictures?|view|costumes?|outfit|look|haul|setup|design|artwork|drawing|pup|puppy|dog|cat|kitty|baby|family|crew|squad|smile|selfie|capture|dress|hat|jersey|playlist)',
      'looks/look/looking (so |absolutely |really |just |totally |simply )*(delish|delicious|yummy|tasty|scrumptious|adorable|cute|fab|fabulous|epic|stunning|gorgeous|spectacular|legendary|mouth.?watering|beautiful|magical)',
      {
        phrase:
          'love/loving/adore/dig/digging(?! to) … your(?! (feedback|thoughts?|ideas?|suggestions?|comments?|opinion|input|business|support|patience|details?|account|order|enthusiasm|help|email|message))',
        unless: 'd|would|to|you',
      },
      'jealous/envious/drooling',
      'save/leave (some|a (seat|slice|bite|piece|spot)) for (us|me)',
      'count/sign (us|me) (in|up)(?= ?[!.])',
      'want (that|those) [a-z]+(?= ?[!.]| [a-z]+ ?[!.])',
      'you (all |both |guys |really |sure |absolutely |truly )?(look|looked|are|were|rocked|nailed) (so |absolutely |really |just |truly |totally )*(wonderful|great|amazing|fabulous|stunning|gorgeous|beautiful|adorable|awesome|fantastic|perfect|it|that|this)(?= ?[!.,]| in)',
      'look/looks/looking (great|amazing|good|fabulous|perfect|stunning) on you',
      'adorable/gorgeous/stunning/purrfect/cutest/cuties(?= ?[!.,]|$)',
      'in the making',
      'on point',
    ],
    // What makes it worse for this customer: "especially with a newborn".
    aggravation: [
      'especially (with|when|while|during|before|after|around|at|on|as|since|because|if|given|for|in)',
      'all the more',
      'even more (so|when|with|if)',
      'on top of',
      'just/right/days/hours/minutes before',
      'at such (a|an) (difficult|important|special|stressful|sad|busy)',
      'in the middle of',
      'last thing (you|anyone|anybody) (needs?|wants?|expects?)',
      'have (left|put|caused|made|cost|ruined|spoiled|spoilt) (you|your)',
      'has/had (left|put|cost|ruined|spoiled|spoilt) (you|your)',
      'ruined/spoiled/spoilt/spoil/ruin your',
      'left you (without|with no|stranded|stuck|unable|waiting|out of pocket|worrying|wondering|standing|in)',
      'leaving you (without|with no|stranded|stuck|unable|waiting|out of pocket|worrying|wondering|standing|in)',
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
      'want/help you (to )?(be able to|get back|enjoy|keep|make)',
      'back to (enjoying|playing|watching|listening|streaming|working|making|doing|your)',
      "let's get (you|that|your|this)",
      'so (that )?you can',
      "so you don't miss",
      'before your',
      'in time for',
    ],
    report: [
      "you('re| are|'ve| have|'d| had)? (been )?(telling|reporting|writing|asking|contacting|told|reported|wrote|asked|mentioned|described|pointed out|say|said|mention|describe|report) (us|me)? ?(that|about|to|how|why|whether|if|because)",
      'thank/thanks (you )?for (letting us know|reporting|telling us|flagging|bringing|alerting us|contacting us|reaching out|writing|your (message|email|letter|note|enquiry|inquiry|question|query|review|feedback)( to us)?) (that|about|regarding|concerning|on|in relation to|with regard)',
    ],
    restatement: [
      {
        phrase:
          "you('re| are|'ve| have|'d| had)? (been )?(having|experiencing|facing|seeing|mentioned|reported|describe|described|experienced|encountered|received|noticed|asked|mention|told|unable to|not able to|trying to|looking (to|for)|waiting|missing|locked out|charged|stuck|left|unhappy with|concerned about|worried about)",
        unless: 'if|once|when|whenever|unless|until|in case',
      },
      {
        phrase:
          'see/understand/hear/hearing/learn/read/note/gather/sorry/apologize/apologise/apologies/realise/realize/notice (that|this|it|to hear that|to hear this|to hear about|to learn of|of|about|for|your|you(?! ?([^a-z ]|$|loud|and))|the)',
        unless: "if|[a-z]+n't|to help you|us|thanks|thank you|please|can|could|may|will|to",
      },
      'sounds/seems/looks/appears (like|that|as (if|though))(?! (a |an )?(great|good|fun|nice|awesome|amazing|lovely|blast|plan|wonderful|fantastic|delicious|brilliant|perfect|cool))',
      {
        phrase: "know (that|your|you're|you are|it's been|this has been)",
        unless: 'us|me|to|you',
      },
      {
        phrase:
          'trouble/issue/issues/problem/problems/difficulty/difficulties/experience/delay/frustration/inconvenience/concern/concerns (with|regarding|about|on|of|at|over|around|caused by|finding|getting|logging)',
        unless: 'is an|was an|be an|is a|was a|a known|to an|any|further|other|more|additional|no',
      },
      'you (want|wanted|would like|wish|need) to know',
    ],
    mention: [
      { phrase: 'regarding/re (the|your|this|a|an|how)', unless: 'chat|talk|more' },
      { phrase: 'concerning (the|your|this|a|an|how)', unless: 'is|was|very|so|more' },
      { phrase: 'about (the|your|this|a|an|how|what|why)', unless: 'chat|talk' },
      {
        phrase: 'help/assist/assistance (you )?with (the|your|a|an)',
        unless: 'need|require|any|further|more|additional|other|for',
      },
      'with regards? to',
      'in regards? to',
      'as (for|to) (the|your)',
      'in relation to',
      'with respect to',
      'look/looking into (the|your|why|what)',
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
    'something everything today right wrong about they them their very much also just from than then will would should repl wait late think thought kind give ' +
    'poor terribl awful horribl follow link below confus misunderst mistake error mix hold leav miss pleasant ideal smooth less short went gone down'
  ).split(' '),
  routine: (
    'order parcel package deliver shipp shipment account connect login logg product item invoice bill pay paid price amount refund subscri ' +
    'contract plan offer option card app line internet network speed phone mobile device fix sort repair resol track number reference code ' +
    'password access use using receiv got check chang cancel return exchang shop stock available date time hour form document proof send ' +
    'sent ship address equipment install work pleasur profession friendl kind efficien quick fast staff great love amaz awesom website choice nice happy glad enjoy recommend helpful wonderful fantastic excellent brilliant crew people solution procedure transfer bank insur warrant booking book ticket flight trip stay bag ' +
    'cost fee money provid find found give start back running update setting feature version content video song'
  ).split(' '),
  labels,
};
