import type { TopicWords } from './topics.ts';

/** What English customers write about. */
export const topics: TopicWords = {
  delivery:
    'deliver parcel package= packages= shipment shipping= shipped= ship= courier dispatch tracking= postman mailman mailbox estimated_arrival order_arriv out_for_delivery left_at_the_door',
  'return-refund':
    'refund return_my return_it return_the returned= returns= returning= exchange= reimburs compensat money_back goodwill replacement= send_it_back store_credit',
  'billing-payment':
    'bill= bills= billing= billed= invoice payment= payments= paid= pay= paying= charged= charge= charges= overcharg debit= direct_debit deduct transaction autopay fee= fees= receipt= deposit=',
  'contract-cancellation':
    'contract= contracts= subscri cancel_my cancelling_my cancellation plan= plans= terminate upgrade= renew membership= unsubscrib notice_period early_termination',
  'breakdown-technical':
    'broken= crash bug= bugs= glitch error= errors= outage freez froze stopped_working not_working won_t_work doesn_t_work doesnt_work isn_t_working fix= fixed= repair technician engineer= restart reboot reset= update= updates= updated= updating= install battery= screen= driver_version firmware faulty malfunction',
  'account-access':
    'password login= log_in logged_out sign_in signing_in sign_on locked_out my_account account_locked account_suspended username verification_code verify two_factor authenticat reset_my recover_my hacked= banned= suspended=',
  'availability-price':
    'available= availability stock= restock sold_out out_of_stock in_stock discontinued= size= sizes= pre_order preorder price= prices= pricing= priced= cost= costs= expensive cheap discount promo= promo_code voucher coupon deal= deals= sale= overpriced offer= offers= goug',
  'opening-hours-access':
    'opening_hours opening_times open_on open_today closed= closing= close_at open_till accessib parking= wheelchair_access checkout= queue= queues= bank_holiday store_hours branch_hours',
  'contact-service':
    'customer_service customer_support customer_care on_hold hung_up no_response no_reply no_answer call_back callback live_chat help_line helpline chatbot reach_you get_through ticket_number tech_support',
  'safety-fraud':
    'scam fraud phish hacked= hacker stolen= stole= theft= counterfeit fake= suspicious danger unsafe injur accident= safety= unauthori burglar leak_of',
  'staff-behaviour':
    'rude= rudeness attitude= staff= employee manager= cashier= rep= reps= representative driver_was waiter waitress crew= attendant unprofessional polite= friendly= agent= agents= clerk=',
  'data-protection':
    'privacy= gdpr personal_data personal_info personal_information my_data data_breach cookies= marketing_emails unsubscribe_me spam= consent= delete_my_account',
  'product-quality':
    'quality= damaged= defect torn= stain scratch crack cracked= fabric= fell_apart material= stitching as_described poorly_made worn_out dent=',
  hygiene:
    'dirty= filthy hygien mould= mold= cockroach bed_bug bedbug hair_in food_poison expired= unclean cleanliness toilets= bathroom=',
  'reservation-booking':
    'reserv booking= bookings= booked= book_a appointment= appointments= room= rooms= hotel= check_in overbook ticket= tickets= seat= seats= rental=',
  'travel-disruption':
    'flight= flights= plane= airport delayed_flight connection_flight gate= runway luggage baggage bag_lost train= trains= bus= platform= commut journey= rail= airline boarding= layover strike= ride=',
  'network-coverage':
    'internet= wifi= wi_fi broadband signal= network= coverage= reception= 4g= 5g= lte= router= modem= fibre= fiber= speed= speeds= ping= cell_service data_plan dropped_calls cable= channel= channels=',
  loyalty: 'loyalty= reward rewards= points= miles= gift_card gift_cards cashback frequent_flyer referral stars=',
  'banking-card':
    'bank= banking= debit_card credit_card atm= overdraft loan= loans= mortgage= savings= wire_transfer transfer= iban sort_code balance= cheque checking_account',
  'insurance-claim': 'insur claim= claims= policy= coverage_for adjuster premium= deductible warranty=',
  'energy-supply':
    'electric gas= kwh meter= meters= power_cut power_outage smart_meter heating= boiler= hot_water tariff=',
  'health-care': 'doctor= prescription= pharmac medication medicine= hospital= clinic= patient= nurse= vaccine',
  'food-drink':
    'food= meal= meals= menu= pizza burger= burrito sandwich= restaurant drink= coffee= cold_food undercooked fries= chicken= milk= meat=',
  'app-website':
    'app= apps= website= site= web_page browser= link= android= iphone= ios= ipad= button= software= download playlist=',
};
