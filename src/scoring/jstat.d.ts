/** The functions of jStat that this program uses; the package brings no types. */
declare module 'jstat' {
  type Quantile3 = { readonly inv: (p: number, a: number, b: number) => number };
  type JStat = {
    readonly normal: Quantile3 & { readonly cdf: (x: number, mean: number, deviation: number) => number };
    readonly studentt: { readonly inv: (p: number, degrees: number) => number };
    readonly tukey: Quantile3;
    readonly binomial: { readonly cdf: (k: number, n: number, p: number) => number };
  };
  const jstat: { readonly jStat: JStat };
  export default jstat;
}
