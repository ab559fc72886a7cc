export { Threads, type ThreadsOptions } from './threads.ts';
