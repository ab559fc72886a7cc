/** The one function of natural that the sources use; the package brings no types for its modules. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Likeness of two words, from 0 to 1. */
  export default function JaroWinklerDistance(
    one: string,
    other: string,
    options?: { readonly ignoreCase?: boolean },
  ): number;
}
