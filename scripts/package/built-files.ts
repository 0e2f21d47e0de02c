/** The list of a build’s files, beside its page. Who packs the page reads it. */
export const BUILT_FILES = 'files.json';
