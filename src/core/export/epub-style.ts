/** The style of a book: its parts told apart, type and colours left to the reader's own settings. */
export const epubStyle = `body { font-family: serif; line-height: 1.5; }
h1 { font-size: 1.6em; font-weight: 500; line-height: 1.2; }
h2 { font-size: 1.2em; font-weight: 600; }
p { margin: 0 0 0.9em; }
li { margin-bottom: 0.5em; }
.byline, .caption, .credit, .notice, .agency, .provenance, .time { font-size: 0.85em; }
.caption { margin-bottom: 0.3em; }
.provenance { margin-bottom: 0.3em; }
.agency { font-weight: 600; }
`
