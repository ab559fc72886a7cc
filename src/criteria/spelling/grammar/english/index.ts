import { englishArticles } from './articles.ts';
import { englishConfusions } from './confusions.ts';
import { englishPossessives } from './possessives.ts';
import { englishVerbs } from './verbs.ts';

/** Rules of English over tokens, family by family. */
export const englishRules = [...englishArticles, ...englishConfusions, ...englishPossessives, ...englishVerbs] as const;
