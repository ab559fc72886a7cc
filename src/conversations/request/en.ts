import { complaints } from './en-complaints.ts';
import type { RequestPhrases } from './phrases.ts';

/** English customers' phrases. */
export const en: RequestPhrases = {
  ...complaints,
  praise: [
    'thank(?:s| you) (?:so much|very much|a lot|again|for (?:the|your|all|such|being|helping|sorting|fixing))|(?:big|huge|many) (?:thanks|thks|thank you)|tysm|appreciate\\w*|grateful|gratitude|blessed',
    'love|loves|loved|lovin\\w*|lovely|adore\\w*|enjoy\\w*|like (?:the|your|how|that)|great\\w*|awesome\\w*|amazing\\w*|excellent\\w*|fantastic\\w*|brilliant\\w*|perfect\\w*|wonderful\\w*|superb\\w*|outstanding|stellar|phenomenal|terrific|incredible|exceptional\\w*|marvell?ous|fabulous|fab|flawless\\w*|seamless\\w*|top.?notch|first.?class|spot on|on point|second to none',
    'best|better than (?:ever|expected)|good (?:\\w+ )?(?:service|job|work|experience|quality|product|value|customer|to me|news|stuff|people|staff|team|guys?|food|price|deal|company|bank|communication|support|day|one)|really good|so good|very (?:good|pleased|happy|easy|kind|nice|quick|fast|friendly|professional|efficient|clear)|nice\\w*|well (?:done|played|packaged|made|organi[sz]ed|handled|looked after)|happy|happier|pleased|glad|satisf\\w*|delight\\w*|recommend\\w*|impress\\w*|proud|stoked|thrilled|looking forward',
    'helpful\\w*|helped|friendl\\w*|polite\\w*|courteous|kind|kindness|caring|professional\\w*|prompt\\w*|fast|quick(?:ly|er|est)?|efficien\\w*|easy|easily|effortless|smooth\\w*|convenient\\w*|reliable|attentive|patient with|knowledgeable|trust(?:ed|worthy)|fair price\\w*',
    'shout ?out|kudos|props|hats? off|big up|bravo|congrat\\w*|legends?|hero(?:es)?|life ?saver|saved (?:me|my|the|us|our)|rock|rocks|rockstars?|yay|woo+(?:hoo)?|yum\\w*|delicious|tasty|so+ worth|worth (?:it|every|the)|made my (?:day|week|night)|glorious|bliss\\w*|treated to|stunning|gorgeous|beautiful\\w*|magical|memorable|comfy|comfortable|co[sz]y|(?:pretty|so|very|really|how|super) (?:neat|cool|sweet|slick|decent|solid|fun)|neat|sweet|excit(?:ed|ing)|mvps?|angels?|gems?|(?:a|real|true|absolute|total) (?:star|legend|gem)|(?:heck|hell) (?:yes|yeah)|blessing|obsessed|in love with|(?:some|give (?:\\w+ )?|deserves? (?:\\w+ )?|giving) ?credit|credit where|above and beyond|went out of|keep (?:it )?up|miss(?:ed)? you|can.?t wait|customer for life|life.?long|favou?rite|ten out of ten|10/10|five stars?|5 stars?|all (?:sorted|good|working|set)|sorted (?:it|out|now)|(?:working|works) (?:now|fine|great|again|perfectly|well)|a pleasure|always (?:\\w+ )?(?:helpful|great|good|on time|friendly|there)|on time|well worth|good to me',
  ],
  thanks: ['thank(?:s| you|u|ful)?|thx|thanx|thnx|thks|tks|ty|cheers'],
  praiseDenied: [
    '(?:not|n.t|never|no|hardly|less than|wasn.?t|isn.?t|nothing|far from|cant|dont|wont|isnt|doesnt|didnt) (?:\\w+ ){0,2}(?:happy|pleased|satisf\\w*|great|good|recommend\\w*|helpful|helped|impress\\w*|friendl\\w*|lov\\w*|best|easy|perfect|appreciate\\w*|fast|quick\\w*|enjoy\\w*|like|nice|on time|worth|trust\\w*|professional\\w*|thank\\w*|work(?:s|ing) (?:now|fine|properly))',
    'great,? (?:another|now|start|just)|(?:thanks|thank you|thx) for (?:nothing|ruin\\w*|the (?:terrible|awful|delay|runaround|headache|inconvenience|wait)|mak\\w+ me|wast\\w+|cancel\\w+|los\\w+|break\\w+|not|forc\\w+|charg\\w+|screw\\w+|mess\\w+|steal\\w+|leav\\w+)|(?:good|great|nice|excellent|awesome|real|way to) (?:job|work|going|one)? ?(?:on|at)? ?(?:ruin|los|cancel|break|delay|mess|screw|charg|not|wast|forc)\\w*|thanks? (?:a lot|alot|so much)(?:[.]{2,}| for nothing)|super cool company',
    'used to (?:be|love|like|enjoy)|(?:was|were) (?:\\w+ )?(?:going|doing) (?:great|well|fine|good)|everything was|(?:thought|said|hoped|expected|supposed) (?:\\w+ ){0,4}(?:great|good|best|better|fast|easy|helpful|love)|better (?:service|off|than this)|(?:so|how) (?:very )?(?:kind|nice|helpful|lovely|great|awesome|comforting) (?:that|when) (?:you|they|my)',
  ],
  handingOver: [
    '(?:yes|yeah|yep|yup|no|nope|ok|okay|done|sure|sent|here|just (?:sent|did|dm\\w*)|dm.?(?:ed|d|sent)|i (?:did|have|sent|dm\\w*|already (?:did|sent|dm\\w*))|i.?(?:ve|m) (?:sent|dm\\w*|in|on|using)|my (?:\\w+ ){0,3}(?:number|email|name|address|account|order|zip|postcode|id|username) (?:is|was|:)|it.?s (?:an?|the|my|on|in|for|from)|its|that.?s|this is|the|will do|got it|see|check)',
  ],
  repeated: [
    '(?:i.?ve|i have|we have|we.?ve|have) (?:already |also )?(?:\\w+ ){0,2}(?:called|emailed|contacted|written|messaged|tried|complained|phoned|asked|reported|sent) (?:\\w+ ){0,5}(?:times|twice|again|already|before|several|multiple|many)',
    'already (?:\\w+ )?(?:called|emailed|contacted|wrote|messaged|submitted|sent|reported|asked|complained|told|tried)',
    '(?:\\d+|two|three|four|several|multiple|many|numerous|countless) (?:\\w+ )?(?:calls?|e?mails?|messages?|times|tickets?|complaints?|tweets?)',
    '(?:second|third|fourth|fifth|2nd|3rd|4th|nth) (?:time|call|email|message|complaint|tweet|dm)',
    '(?:no|never|not|without) (?:\\w+ ){0,2}(?:reply|response|replies|answer|heard back|responded)',
    'still (?:no|waiting for) (?:\\w+ ){0,2}(?:reply|response|answer|call)',
    '(?:called|emailed|messaged|contacted|dm.?ed|wrote to) (?:you |them |customer service )?(?:\\w+ )?(?:yesterday|last|on|\\d+|days ago|weeks ago)',
    'following up',
    'follow up on',
    'as i (?:said|told|wrote)',
    'ignored?',
  ],
};
