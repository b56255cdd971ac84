/**
 * How V8 keeps memory where articles are read. What one article leaves behind is garbage before the next begins, so it fits into a young
 * space of 32 MB and is never copied; with its usual guess that lists live long, V8 puts a sentence's list of words among the old objects,
 * where it holds on to the words until all memory is searched. Rules that no sentence asked for a while are not forgotten, to be compiled
 * again for the next that does.
 */
export const NODE_FLAGS: readonly string[] = ["--max-semi-space-size=32", "--no-allocation-site-pretenuring", "--no-flush-bytecode"];
