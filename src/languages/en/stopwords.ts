/** Function words that point to English; used to tell languages apart and left out of comparisons of content. */
export const stopwords: readonly string[] = (
  'the a an and or but if of to in on at by for with without from into about as is are was were be been being am i you he she it we they ' +
  'me him her us them my your his its our their this that these those there here what which who whom whose when where why how not no nor ' +
  'do does did done have has had having will would shall should can could may might must so than then too very just also only own same such ' +
  "i'm i've i'd i'll we're we've we'll you're you've don't doesn't didn't can't couldn't won't isn't aren't wasn't it's that's there's let's " +
  'hi hello hey thanks thank please sorry any some all more most other out up down over again still get got'
).split(' ');
