import { cases, deeds, parcels, remedied, remedy } from './en-verbs.ts';
import type { Move, RelevancePhrases } from './phrases.ts';

/** Up to four words, none of them a negation or the customer. */
const gap = "(?:\\s(?!not\\s|never\\s|no\\s|you\\s|yet\\s|n't)[^\\s.;:!?]+){0,4}?\\s";
const ready =
  '(?:fixed|resolved|restored|back up|back online|back to normal|up and running|unlocked|refunded|cancelled|canceled|confirmed|booked|reserved|sorted|updated|closed|live again|open again|working again|all set|available again|corrected|reinstated|cleared|on its way|on the way)';
const team =
  '(?:teams?|departments?|colleagues?|managers?|specialists?|depot|branch|store|station|management|developers?|engineers?|office|crew|supervisors?|courier|carrier|warehouse|provider|supplier|people|folks|experts?)';
/** What is done to a mere case is not done about it. */
const truly = `(?!(?: \\w+){0,3} ${cases})`;
const letter =
  '(?:e-?mails?|dms?|messages?|pms?|repl(?:y|ies)|response|texts?|letters?|notes?|tweets?|direct messages?|private messages?)';

/** What a service announces that it does. */
const announced = `${gap}(?:${remedy}|refund|credit|reach your|arrive|be (?:with you|delivered|there|back|available|refunded|credited|live|open|removed|restored|posted|shipped|sent)|land|come through|show up|post|send you (?:a|the|your) (?:\\w+ )?${parcels}|receive (?:your|a|the) (?:\\w+ )?(?:refund|order|parcel|package|card|confirmation))`;

/** English phrases of what the service did, does and will do. */
export const actions: Pick<
  RelevancePhrases['moves'],
  Extract<Move, 'action-done' | 'action-promised' | 'taken-in-charge' | 'passed-on' | 'answered-elsewhere' | 'waiting'>
> = {
  'action-done': [
    {
      phrase: `have/ve/has/had${gap}(?:${remedied}|found your|put (?:in place|back|through)|made (?:an?|the) (?:\\w+ )?(?:change|adjustment|correction|exception|booking|refund))(?! with)${truly}`,
      unless: "you|if you|you.|you'|once we|if we|should|could|would|must|may|to|and|what|who|that|not|might",
    },
    {
      phrase: `been (?:\\w+ ){0,2}(?:${remedied}|sent out|paid)(?! (?:to our|to the relevant))`,
      unless:
        'not|once it has|once it s|if it has|not yet|n.t|may have|might have|should have|once this has|when it has|if your order has|who have',
    },
    {
      phrase: `was/were (?:\\w+ ){0,2}(?:refunded|credited|reversed|reissued|replaced|rebooked|reinstated|waived|redelivered)`,
      unless: 'if it|not',
    },
    {
      phrase: `is/are/s/re (?:now |all |already |fully |officially )*${ready}`,
      unless:
        'sure it|sure your app|sure that it|sure your account|app/browser|if it|not|once it|once everything|until it|when it|if this|if that|when this|once this|hope this|hope it|hope everything|hope all|what|glad it|glad that|glad this|there|before it',
    },
    {
      phrase: `${deeds} (?:\\w+ ){0,2}(?:has|have|was|were) (?:\\w+ ){0,2}(?:${remedied}|approved|confirmed|made|raised|submitted|initiated|accepted)`,
      unless: 'if the|if your|once the|once your|if a|when the|when your',
    },
    'in the process of \\w+ing',
    'attached (?:is|are|you|to|below|please|the|a|here)',
    'find attached',
    {
      phrase: `i/we (?:just |have just |went ahead and |have gone ahead and )*(?:${remedied}${truly}|sent you (?:a|the|your) (?:new |replacement )?${parcels})`,
      unless: 'if|when|once|wish|that',
    },
    `have/ve (?:just )?(?:sent|emailed|posted|mailed) (?:you )?(?:\\w+ ){0,3}${parcels}`,
    'all (?:done|sorted|set for you)',
    "that's (?:done|sorted|fixed)",
    'gone ahead and',
  ],
  'action-promised': [
    { phrase: `will/ll${announced}`, unless: "you|once|you'|if it|not|when it|if they|if we|what|that" },
    `going to${announced}`,
    "you ?(?:will|'ll) (?:\\w+ )?(?:receive|get|be (?:refunded|credited|reimbursed|able to)|see (?:the|a|your))",
    {
      phrase: `am/are/re/m (?:now |currently |just )*(?:refunding|crediting|processing|replacing|sending|issuing|cancelling|canceling|rebooking|adding|removing|restoring|shipping|applying|upgrading|extending|waiving|arranging|rolling out|introducing|launching)`,
      unless: 'you|if you|not|they|that',
    },
    'should (?:arrive|be (?:with you|delivered|back|resolved|fixed|restored|credited|refunded|good to go|available|there|live)|receive|see the|reach|land|clear|appear|take)',
    'engineer/technician/driver/courier/member/surveyor/crew (?:is|will) (?:be )?(?:visit|com|call|due|booked|schedul|on (?:the|their) way)[a-z]*',
    'expected (?:to|by|on|in|within|at)',
    'scheduled (?:for|to|on)',
    'due (?:to (?:be|arrive|reopen|land)|on|in|by|at)',
    'expect (?:it|this|them|your|the|to (?:have|be|see)|a|normal|services?)',
  ],
  'taken-in-charge': [
    'looking/looked into',
    { phrase: 'reviewing/researching', unless: 'for|after|by|before|suggest|recommend|try' },
    { phrase: 'look into', unless: 'please|so we can|so i can|so that we can|to|can|may|could|you|chance to|happy to' },
    'investigating/investigate',
    {
      phrase: 'working (?:on|to|hard|with|closely|diligently|around|quickly)',
      unless: "isn't|not|is|stopped|if it.s|still",
    },
    'in progress',
    'underway',
    'being (?:\\w+ )?(?:looked|reviewed|handled|investigated|processed|worked|addressed|assessed|monitored|dealt)',
    'under (?:review|investigation|way)',
    {
      phrase:
        'will/ll (?:\\w+ ){0,3}(?:get back|be in (?:touch|contact)|contact you|call you|email you|follow up|check|look|update you|reach out|respond|reply|keep you|investigate|review|get in touch|let you know|come back|chase|find out|make sure|take (?:a|it|this|care)|pass|forward|escalate|share|raise|report|feed|message you|dm you|phone you|ring you|be out|be on (?:site|it)|arrange|attend|chase|deal with|ping you|dig into|research|escalate|speak (?:to|with) (?:the|our)|drop you|send you (?:a|an) (?:dm|email|message|note)|give you a (?:call|ring|buzz)|be calling|be emailing|visit|assess|work on|get (?:this|it|that|someone) (?:looked|checked|sorted|out|to)|be (?:looked|reviewed|addressed|passed|in contact)|circle back|do (?:our|my) best|see what)',
      unless: 'if you|you|and they|once you|if you do',
    },
    'get back to you',
    'received your (?:\\w+ ){0,2}(?:complaint|request|report|application|claim|form|case|letter|details|enquiry|inquiry)',
    'recieved your',
    'got your (?:message|dm|details|email|request)(?! (?:wrong|mixed))',
    'be in touch',
    'taking (?:a look|care of|this)',
    'our (?:\\w+ )?teams? (?:is|are|has been|have been)(?! (?:here|available|happy|on hand|open))',
    'on it',
    { phrase: 'aware (?:of|that|and|there)', unless: 'not|you|be|made' },
    {
      phrase:
        'engineers/engineer/crews/crew/technicians/technician/team/teams/developers/specialists/staff/colleagues/someone/surveyor/contractor/plumber/electrician/adviser/advisor/agent/manager (?:are|is|have been|has been|will be) (?:\\w+ ){0,2}(?:on|on site|working|out|investigating|aware|attending|en route|looking|trying|dealing|sent|dispatched|notified|alerted|informed|repairing|fixing|monitoring|checking|due|booked in|reviewing|assessing)',
      unless: 'no|if our|speak to our',
    },
    'claim/case/request/complaint/application/ticket/issue/query/report/file/appeal/dispute/matter (?:is|are) (?:\\w+ ){0,2}(?:with (?:our|the|a)|in (?:the|our) (?:hands|queue)|open|pending|in hand|on (?:their|our) (?:list|radar))',
    'decision/outcome/update/response/reply/answer (?:is|should|will|can) (?:be )?(?:\\w+ )?(?:expected|due|with you|follow|come|sent|made|given|provided|arrive|reach)',
    'on the case',
    'with our (?:\\w+ )?(?:team|assessors|investigators|specialists|experts|developers|engineers|department|claims|billing|technical)(?! (?:here|via|at|on|by|https?|through|directly))',
    'looping in',
    'following up',
    'chasing (?:this|it|up|them)',
    'monitoring',
    'bear with (?:us|me) while',
    'waiting (?:for|on|to hear) (?:\\w+ ){0,2}(?:team|update|response|carrier|supplier|them|engineer)',
    `have/ve (?:\\w+ ){0,2}(?:raised|logged|opened|created|lodged|reported|contacted|requested|asked|alerted|notified|flagged|noted|chased|submitted|messaged|reached out|filed|highlighted) (?:\\w+ ){0,4}(?:case|ticket|request|complaint|issue|this|it|that|${team}|investigation|query|claim|feedback|report|concerns?)`,
    'your (?:case|complaint|request|claim|application|ticket|query|feedback|concern|details) (?:\\w+ ){0,2}(?:is|has|have|are|was) (?:\\w+ ){0,2}(?:been |being )?(?:received|logged|passed|escalated|forwarded|assigned|reviewed|noted|registered|raised|investigated|shared)',
    'keep (?:you|everyone) (?:posted|updated|informed)',
    'hoping to (?:have|get)',
    'as soon as (?:we|i) (?:have|know|hear|get)',
    'making a note',
    'will be (?:responding|replying|messaging|emailing|calling|following|sending|assisting|looking|checking|reviewing|working|reaching|contacting)',
  ],
  'passed-on': [
    'passed/passing/pass … (?:on|along|to|feedback|over|back|your)',
    'popped/put/sent/sending/added/adding/submitted/taken (?:(?:this|that|it|these|your|a|the) (?:\\w+ ){0,3})?(?:over |across |on |up |back |along |forward |through )*(?:to|with|in front of) (?:the|our|your)(?! (?:website|app|link|page|dms?|inbox|email|address|card|account|bank))',
    'marked/logged/tagged (?:this|it|that|your) (?:\\w+ ){0,2}(?:as|with|for|to|down|urgent)',
    `added/logged/submitted/documented/recorded/updated (?:\\w+ ){0,3}${cases}`,
    'received your (?:\\w+ ){0,2}(?:message|e-?mail|feedback|dm|comments?)',
    'reported (?:this|it|that)(?! (?:here|at|on|via))',
    'duly noted',
    'saw/seen/see your (?:\\w+ )?(?:post|tweet|message|dm|comment)',
    'forwarded/forwarding/forward … (?:to|team|your|this|on)',
    'escalated/escalating/escalate',
    'shared/sharing/share (?:this|your|it|that|these|the) (?:\\w+ ){0,3}with (?:the|our|my)',
    `let/letting (?:the|our) (?:\\w+ ){0,3}${team} know`,
    'raised/raising (?:this|it|your|that)',
    `feed/fed/feeding (?:this|it|that|your) (?:\\w+ ){0,2}back`,
    'flagged/flagging (?:this|it|your|that)',
    'made (?:the|our) (?:\\w+ ){0,2}(?:team|manager|staff) aware',
    'relayed/relaying',
    'noted your (?:feedback|comments|suggestion|concerns)',
  ],
  'answered-elsewhere': [
    {
      phrase: 'replied/responded (?:\\w+ ){0,2}(?:to (?:your|you|the)|via|in|by|through|on)',
      unless: 'you|have you|if you|not',
    },
    { phrase: 'followed up (?:with you )?(?:via|in|by|through|on|to)', unless: 'you|will' },
    {
      phrase: `sent (?:you )?(?:a|an|over|the|another) (?:\\w+ ){0,3}${letter}`,
      unless: "you|you've|you have|have you|if you|once you|you just",
    },
    { phrase: 'emailed/messaged/phoned/called/contacted/dmed you', unless: 'has|have they|who|if they' },
    {
      phrase: 'reached/responded (?:out|back|to you)? ?(?:\\w+ )?(?:via|by|in|through|to you)',
      unless: "you|you've|you have|have you|if you|for",
    },
    { phrase: `just (?:sent|replied|responded|dm)[a-z.']*`, unless: 'you|you.ve' },
    'got (?:back )?to you via',
    'written to you',
  ],
  waiting: [
    'one (?:moment|second|sec|minute)',
    'a (?:moment|second|minute) (?:please|while|to|whilst)',
    'bear with',
    'let me (?:check|look|see|have|take|find|pull|get)',
    'patience',
    'allow (?:me|us)',
    'hold on',
    'hang (?:on|tight)',
    'checking',
    'will look out for',
  ],
};
