import { formsOfAddress } from '../../languages/address.ts';
import type { Reply } from '../../model/exchange.ts';
import type { AddressForm, Finding, Survey } from '../../model/verdict.ts';

/** Messages that a brand must have sent before its usage is known. Ours. */
const fewestMessages = 20;
/** A brand's usage is clear where at most one message in ten departs from it. Ours. */
const clear = 0.9;

/** The other form that a brand uses, where it clearly uses one. */
function usage(forms: Readonly<Record<AddressForm, number>>): AddressForm | null {
  const { familiar, formal } = forms;
  const all = familiar + formal;
  if (all < fewestMessages || Math.max(familiar, formal) < clear * all) return null;
  return familiar > formal ? 'familiar' : 'formal';
}

/** Where a reply says tu and vous to one reader, or one of them where its brand says the other. */
export function addressFindings(reply: Reply, brand: string | null, survey: Survey): readonly Finding<AddressCode>[] {
  const said = formsOfAddress(reply);
  const by = (form: AddressForm) => said.filter((one) => one.form === form);
  const [familiar, formal] = [by('familiar'), by('formal')];
  const [first] = familiar.length < formal.length ? familiar : formal;
  if (first) return [{ code: 'mixed-address', span: first.span }];
  const forms = survey.address(brand);
  const usual = usage(forms);
  const [odd] = said;
  if (odd === undefined || usual === null || odd.form === usual) return [];
  const count = forms[usual];
  return [{ code: 'unusual-address', args: { count, all: forms.familiar + forms.formal }, span: odd.span }];
}

/** What is found of tu and vous. */
export type AddressCode = 'mixed-address' | 'unusual-address';
