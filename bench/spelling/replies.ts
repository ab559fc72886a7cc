/** What stands between two replies of a corpus file. */
export const replySeparator = '\n\n\n';
