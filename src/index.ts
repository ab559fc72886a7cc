/**
 * barometre as a library: exports in, barometer out.
 *
 * ```ts
 * import { audit, defaultConfig, defaultGrid, inputsOf } from 'barometre';
 *
 * const { inputs } = await inputsOf(['mails.csv'], () => process.stdin);
 * const barometer = await audit(inputs, {
 *   config: defaultConfig, from: null, mapping: null, timezone: 'Europe/Paris', grid: defaultGrid,
 *   dimensions: ['sector', 'channel'], locale: null, period: { from: null, to: null }, asOf: null,
 * });
 * ```
 */
export { type AuditListeners, type AuditSettings, audit } from './audit.ts';
export { defaultConfig, loadConfig, loadGrid, loadMapping } from './config/load.ts';
export { BarometreError, type ErrorCode } from './errors.ts';
export { defaultGrid, grids } from './grids/index.ts';
export type * from './model/barometer.ts';
export type * from './model/config.ts';
export type * from './model/conversation.ts';
export type * from './model/detail.ts';
export type * from './model/exchange.ts';
export type * from './model/exchange-record.ts';
export type * from './model/grid.ts';
export type * from './model/language.ts';
export type * from './model/mapping.ts';
export type * from './model/verdict.ts';
export { renderers } from './renderers/index.ts';
export { type Input, inputsOf } from './sources/index.ts';
export { version } from './version.ts';
