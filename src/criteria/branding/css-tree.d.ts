/** The parser alone, without the syntax tables that the root of css-tree loads. */
declare module 'css-tree/parser' {
  import { parse } from 'css-tree';
  export default parse;
}
