import type { Topics } from '../topics.ts';

/** English word families of service messages. */
export const topics: Topics = {
  delivery: [
    'deliver arriv late delay eta',
    'parcel package shipment ship dispatch sent order ordered orders receiv',
    'courier carrier track tracking driver postman mail post',
    'missing incomplete lost',
  ],
  refund: ['refund reimburs compens =credit goodwill money', 'return exchang replac', 'cancel'],
  billing: [
    'bill billing invoice statement meter reading usage',
    'pay payment paid charge charged debit deduct transaction',
    'fee fees overcharg penalt',
  ],
  contract: [
    'contract subscri plan renew membership upgrade',
    'terminat unsubscrib cancel',
    'warrant insur claim cover guarantee',
    'document form application enrol regist',
  ],
  technical: [
    'broken broke fault crash bug glitch error issue problem fail freez work working outage down',
    'connect internet network wifi broadband signal speed router fibre data',
    'engineer technician repair fix install update driver version reboot restart troubleshoot',
    'app website site software browser device phone laptop computer printer screen windows ios android iphone mac',
    'tv channel stream lineup video',
    'charge battery power turn serial',
    'font fonts feature download upload file share play game server realm',
  ],
  account: [
    'account profile user username',
    'log login logged sign access locked unlock',
    'password reset authenticat verif',
    'address detail email',
    'chat message dm call phone contact',
  ],
  availability: ['availab stock sold restock', 'size colour color model', 'item product order bought purchas'],
  price: [
    'price cost expensive cheap free',
    'discount promo voucher coupon code offer deal sale',
    'points reward loyalty miles',
  ],
  hours: [
    'hours open opening closed closing time',
    'store branch shop location checkout',
    'appointment book visit',
    'hold wait waiting queue line',
  ],
  safety: [
    'scam fraud phish hack stolen suspicious',
    'safe safety danger injur accident emergency',
    'counterfeit fake authentic prohibited',
  ],
  staff: [
    'staff employee agent advisor representative rep cashier engineer team',
    'rude attitude polite friendly unprofessional',
    'reply respon answer complain',
  ],
  'data-protection': [
    'data privacy gdpr personal',
    'spam unsubscrib marketing newsletter cookie consent',
    'delete erase removal',
  ],
  quality: ['damag defect torn stain crack scratch', 'quality material', 'differ match describ'],
  travel: [
    'flight plane board luggage baggage bag airport cabin gate seat crew',
    'train station ticket coach bus platform carriage',
    'hotel room stay trip holiday',
    'strike rebook connection',
  ],
  banking: [
    'bank card visa contactless limit',
    'loan mortgage interest',
    'saving invest',
    'transfer iban',
    'atm cash withdraw',
  ],
};
