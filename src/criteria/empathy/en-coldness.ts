import type { ColdMove, EmpathyWords } from './words.ts';

/** English reproaches, curt references, bare orders and insults, with the polite words that take an order's edge. */
export const coldness: Pick<EmpathyWords['phrases'], ColdMove> = {
  blame: [
    {
      phrase:
        "you (did not|didn't|failed to|have not|haven't|neglected to|forgot to) (provide|include|attach|follow|read|give|supply|respect|check|fill|complete|respond|reply|contact|inform|tell|select|tick|cancel|purchase|buy)",
      unless: 'if|in case|where|unless|that|why|when',
    },
    'had you (read|followed|checked|contacted|told|provided|bought|taken)',
    'if you had (read|followed|checked|contacted|told|provided|bothered|taken|bought|paid)',
    {
      phrase:
        'you should have (read|checked|contacted|called|told|bought|taken|followed|provided|known|thought|ordered|paid)',
      unless: 'what',
    },
    "you (clearly |obviously |simply |just )?(did not|didn't|haven't|have not) (bother|pay attention|listen|take the time|make the effort|do what|comply|meet the)",
    'you (ignored|neglected|omitted|misread|misunderstood|disregarded|overlooked|refused|declined) (the|our|my|to)',
    'you were (told|informed|warned|advised|notified|aware)',
    { phrase: "it is (up to you|your responsibility|the customer's responsibility|your duty|on you)", unless: 'if' },
    'due to your (error|mistake|negligence|failure|delay|lack)',
    "because you (failed|did not|didn't|forgot|entered|gave|provided|chose|never)",
    'as a result of your (error|mistake|failure|negligence)',
    'had you not',
    'your own (fault|mistake|responsibility|error)',
    's/is your (fault|mistake)',
    'you only have yourself to blame',
  ],
  'as-already-said': [
    'as (i|we) (have )?(already|previously) (said|stated|mentioned|explained|told|indicated|advised|informed)',
    'as (already |previously |clearly )(said|stated|mentioned|explained|indicated|advised)',
    'as (said|stated|mentioned|explained|indicated|advised) (before|above|earlier|previously|already|multiple times)',
    'as per (my|our) (last|previous|earlier)',
    'like (i|we) (said|told you|explained|mentioned)',
    'i/we (repeat|reiterate)(?= ?[,:]| that| what)',
    'stated/written/indicated clearly',
    'clearly (stated|written|indicated|mentioned|explained|specified) (in|on|at|before|when)',
    "once again ?, (we|i) (cannot|can not|can't|are unable|am unable|remind)",
    'i/we (would )?(remind|have already reminded) you',
    'see (my|our) (previous|last|earlier) (email|message|reply|response|answer)',
    'refer to (my|our) (previous|last|earlier)',
    've already (told|explained|said|answered|mentioned|stated)',
    'we have already (told|explained|said|answered|mentioned|stated)',
  ],
  'cold-imperative': [
    'read/reread (your|the|our) (terms|contract|conditions|manual|agreement|policy|small print)',
    'deal with it',
    'check (your|the) (spam|junk|contract|terms|manual|website|faq|facts)(?= ?[.!]|$)',
    'wait(?= ?[.!]|$| for (your|it))',
    'be patient',
    'look (it up|again|at the)(?= ?[.!]|$| website| terms| manual)',
    'pay (the|your) (bill|invoice|fee|balance)(?= ?[.!]|$)',
    'send (the|your) (proof|documents?|receipt|invoice)(?= ?[.!]|$)',
    'try again(?= ?[.!]|$)',
    'do your (own )?research',
    'figure it out',
    'calm down',
    'stop (calling|writing|contacting|emailing|messaging|complaining)',
    'wait your turn',
    'take it (up )?(with|elsewhere)',
    'learn to',
  ],
  please: ['please/kindly/thank/thanks/feel/welcome/pls/plz', 'would you mind', 'can you', 'could you'],
  insult: [
    {
      phrase:
        "you('re| are|re) (an? |such an? |a complete |a total |just an? |being an? |being |so |really |all )?(fucking )?(idiots?|morons?|stupid|dumb|dumbass|imbeciles?|assholes?|liars?|pathetic|retarded|cretins?|jerks?|scum|losers?|bitch|bastards?)",
      unless: 'if|think|that|say|saying|when',
    },
    'fuck (you|off|yourself)',
    'shut (the (hell|fuck) )?up(?! shop)',
    'go to hell',
    'go (fuck|screw) yourself',
    'screw you',
    'piss off',
    'you (stupid|dumb|fucking|pathetic) (idiot|moron|asshole|fool|person|customer|bitch|cow)',
  ],
};
