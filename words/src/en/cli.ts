/** What the command line says beside the sentences of the law. */
export const cli = {}
