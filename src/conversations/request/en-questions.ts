import type { QuestionPhrases } from './question-phrases.ts';

/** How English customers ask. Apostrophes are optional. */
export const questions: QuestionPhrases = {
  openings: [
    'how (?!about)\\w+|what(?:s|.s)?|which (?:\\w+ ){1,2}(?:is|are|do|does|can|should|will|would)|where(?:s|.s)? (?!the |there |as )\\w+|(?:when|who)(?:s|.s| is| are| will| do| does| did| can| could| would| should| was| were| has| have| am| can)|whose|why|any (?:idea|ideas|help|advice|update|updates|chance|way|news|eta|suggestions?|thoughts?|plans?|word|info\\w*|luck)|any ?one',
    'possible to|looking (?:for|to)|need (?:help|assistance|support|some|advice|to (?:know|speak|talk|change|cancel))|question',
  ],
  inversions: [
    '(?:can|could|would|will|may|might|do|does|did|is|are|am|was|were|have|has|had|should|shall|isn.?t|aren.?t|don.?t|doesn.?t|didn.?t|can.?t|won.?t) (?:you|u|i|we|it|there|this|that|these|those|the|they|he|she|my|our|your|all|any|anyone|someone|somebody|anybody|it.s|y.all|ya)',
    'is (?:\\w+ ){1,3}(?:available|open|included|possible|free|working|down|still|allowed|compatible)',
  ],
  indirect: [
    'wondering|wanted to (?:know|ask|check|find out|see)|(?:i|we|i.d|i would|i.m|we.re|we.d|just)(?: (?!don|do|not|never|would|didn)\\w+)? (?:want|need|like|love|trying|hoping) to (?:know|ask|find out|learn|understand|see if|speak|talk|book|order|buy|cancel|change|return|open|close|upgrade|get|have|check|make|report|apply|request|switch|update|add)|(?:curious|unsure|not sure|no idea|don.?t know|want to know|idea|know|ask|tell|check|see) (?:if|whether|how|when|where|what|which|who|why)',
    'i(?:.?d|.?ll| would| will)? (?:(?!don|do|not|never|didn)\\w+ )?(?:like|love|want|need|appreciate|request) (?:to|help|a|an|some|my|your|the|it|assistance|someone|support|information|more)|looking (?:for|to)|(?:is|was|would) (?:it|there) (?:\\w+ )?(?:be )?(?:possible|any way|a way)|(?:is|are) there (?:\\w+ )?(?:any|a|an|plans?)|how (?:do|can|to|would|much|many|long|should) (?:i|we|you|it|one|does)|what (?:should|do|can|must) (?:i|we)|where (?:can|do|should) (?:i|we)|any ?(?:one|body) (?:else )?(?:know|help|have|got)|anyone else|(?:would|could) be (?:great|nice|good|helpful|awesome) (?:if|to)|some (?:help|advice|assistance|info\\w*|clarification)|suggestions?|any (?:ideas?|help|advice|updates?|news|suggestions?)|may i|when (?:do|will|can|does|should|am|is|are) (?:i|we|you|it|they|my|the|your|our)|(?:have|has|got|had|another|further|quick|few|with) (?:\\w+ ){0,2}questions?',
  ],
  favours: [
    '(?:can|could|would|will|may|pls|plz) (?:you|u|ya|y.all|someone|somebody|anyone|anybody|i (?:get|have|please))(?: guys| please| pls| just| kindly| possibly| be able to)?|please(?! note| see| be aware)|pls|plz|kindly|would you mind|do you mind',
    'let (?:me|us) know|(?:need|some|want|get) (?:\\w+ )?(?:help|assistance|support)|help+(?: me| us| please| pls| plz| needed)',
  ],
  imperatives: [
    '(?:help|call|refund|email|contact|dm|message|send|give|tell|show|update|reply to|answer|get back to|follow|unlock) (?:me|us)|(?:fix|cancel|refund|replace|resolve|return|change|correct|restore|unlock|credit|remove|delete|stop|reset|bring|sort|look into|look at|check|follow up on|take) (?:it|this|that|my|the|your|back|out)|let (?:me|us) (?!know|tell|guess|be|down|just|say|explain|get this)\\w+|help+|unsubscribe|assist|advise',
  ],
  telling: [
    '(?:tell|let (?:me|us) know|confirm|advise|explain|inform|clarify|answer|say|know|provide|point|give (?:me|us)|show (?:me|us)|update|remind|enlighten|share)',
  ],
  kinds: [
    [
      'reason',
      [
        'why|how come|what.?s the (?:reason|cause|deal|issue|problem|hold ?up)|(?:the )?reason (?:for|why|that|behind)|explain|explanation|what (?:is )?(?:happened|happening|going on|went wrong|caused|gives)|what.?s (?:happening|going on|wrong|up with)|for what reason',
      ],
    ],
    [
      'date',
      [
        'when(?: will| is| are| do| does| can| did| would| should| was|s|.s)?|how (?:long|soon|quickly|fast|late|often|many (?:hours|days|weeks|months))|what (?:time|day|date|hours|times|days)|(?:an?|any|the|estimated) (?:eta|time ?frame|timeline|timescale|date|time|update|updates)|eta|by (?:when|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas)|opening (?:hours|times)|until when|any (?:news|update|updates)|open (?:on|today|tomorrow|till|until)|status of',
      ],
    ],
    [
      'amount',
      [
        'how (?:much|many|expensive|big)|what.?s (?:the|your) (?:price|cost|fee|rate|charge|limit|fare|balance|total)|what (?:is|are|will|would|was) (?:the|your|my) (?:\\w+ )?(?:prices?|costs?|fees?|rates?|charges?|limit|fares?|balance|total|amount|deposit|interest)|(?:the|a|any) (?:price|cost|fee|quote|extra charge|charge|discount)',
      ],
    ],
    [
      'person',
      [
        'who(?:m|s|.s)?|whose|(?:a|an) (?:real (?:person|human)|human|actual person|manager|supervisor)|(?:speak|talk) (?:to|with)|(?:which|what) (?:department|team|number|phone number|email)|(?:phone )?number (?:to|for|i can)|contact (?:number|details|email|person)|email (?:address )?(?:to|for|i can)',
      ],
    ],
    [
      'place',
      [
        'where(?: is| are| can| do| does|s|.s)?|which (?:store|branch|shop|location|station|platform|gate|terminal|restaurant|place)|what (?:is the )?(?:address|location|store|branch|platform|gate|terminal)|(?:the|an?) (?:address|link|location)|nearest',
      ],
    ],
    [
      'procedure',
      [
        'how (?:do|can|to|would|should|could|does|am|are|is)|how|what (?:should|do|can|must|else|shall|would) (?:i|we)|what (?:are )?(?:the )?(?:steps?|documents?|procedure|process|requirements?|options?)|(?:the|a|any|some) (?:way|process|procedure|steps|instructions|solution|solutions|workaround|advice|ideas?|suggestions?|tips)|(?:ideas|suggestions|advice|solution)',
      ],
    ],
  ],
  interrogatives: [
    'how|what|which|where|when|who|why|(?:can|could|will|would|do|does|is|are|should) (?:you|i|we|it|there|they|the|my)|if (?:so|not)|whether',
  ],
};
