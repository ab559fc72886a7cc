export { memoryBudget, Threads, type ThreadsOptions } from './threads.ts';
