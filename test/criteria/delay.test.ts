import { expect, it } from 'vitest';
import { businessClock } from '../../src/conversations/index.ts';
import { composeReply } from '../../src/conversations/reply.ts';
import { composeRequest } from '../../src/conversations/request/index.ts';
import { delay } from '../../src/criteria/delay/index.ts';
import { contextOf, exchangeOf } from '../support/exchange.ts';
import { messageOf } from '../support/message.ts';

const base = exchangeOf({ request: 'Où est mon colis ?', reply: 'Il arrive demain.' });

it('tells of receipts and relaunches, which shorten nothing', () => {
  const request = composeRequest(base.request.messages, 2);
  const acknowledgement = messageOf({ role: 'agent', at: '2026-03-02T09:00:04Z', automatic: true });
  expect(delay.measure({ ...base, request, acknowledgement }, contextOf())).toEqual({
    measure: { seconds: 3_600, businessSeconds: 3_600 },
    findings: [
      { code: 'acknowledged', args: { seconds: 4 } },
      { code: 'relaunched', args: { times: 2 } },
    ],
  });
});

it("asks the brand's own clock", () => {
  const week = { mon: ['10:30-12:00'] };
  const clock = businessClock({ zone: 'Europe/Paris', week, holidays: null, closed: [] });
  const found = delay.measure(base, contextOf({ businessClock: (brand) => (brand === 'Lumélia' ? clock : () => -1) }));
  expect(found).toMatchObject({ measure: { seconds: 3_600, businessSeconds: 1_800 } });
});

it('does not make hours out of days', () => {
  const day = messageOf({ role: 'agent', text: 'Il arrive demain.', at: '2026-03-04T00:00:00Z', dateOnly: true });
  expect(delay.measure({ ...base, reply: composeReply([day], day.at) }, contextOf())).toEqual({
    notApplicable: 'no-time',
  });
});
