/** Entries of one container. Later ones are not read. */
export const maxEntries = 100_000

/** A page with all its pictures inside rarely has 30 MB. A larger entry is not read. */
export const maxPageBytes = 64_000_000

/** A container that lies compressed in another is unpacked in memory, up to this size. */
export const maxNestedBytes = 100_000_000

/** A container may lie in a container, and no deeper. */
export const maxDepth = 2

/** HTML shrinks to a tenth, rarely to a fiftieth. What shrinks more was made to exhaust memory. */
export const maxRatio = 200

/** Below this size no ratio does harm, and blanks shrink to nothing. */
export const harmlessBytes = 5_000_000

/** Number of first bytes that tell what a file is; the header of MHTML can contain long addresses. */
export const headBytes = 8_192

/** Longest path of an entry. The name of a capture, path included, is a label of its article. */
export const maxPathLength = 200

/** A feed with every article of ten years has 20 MB. It is parsed as a whole, in several times its size. */
export const maxFeedBytes = 20_000_000
