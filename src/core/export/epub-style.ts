/** The style of a book. It separates the parts, and leaves type and colours to the reading system. */
export const epubStyle = `body { font-family: serif; line-height: 1.5; }
h1 { font-size: 1.6em; font-weight: 500; line-height: 1.2; }
h2 { font-size: 1.2em; font-weight: 600; }
p { margin: 0 0 0.9em; }
li { margin-bottom: 0.5em; }
li p { margin: 0; }
sub, sup { font-size: 0.7em; line-height: 0; }
ins { font-weight: 600; }
blockquote { margin: 1em 1.5em; }
table { border-collapse: collapse; margin: 1em 0; font-size: 0.85em; }
caption { text-align: start; font-weight: 600; padding-bottom: 0.4em; }
th, td { border-bottom: 1px solid; padding: 0.3em 0.8em 0.3em 0; text-align: start; vertical-align: baseline; }
pre { white-space: pre-wrap; font-size: 0.85em; margin: 1em 0; }
pre.verse { font-family: inherit; font-size: 1em; margin-left: 1.5em; }
figure { margin: 1em 0; }
img { max-width: 100%; height: auto; }
figcaption { margin-top: 0.5em; }
.deck { font-size: 1.1em; }
.byline, .caption, .credit, .notice, .agency, .provenance, .time { font-size: 0.85em; }
.caption { margin-bottom: 0.3em; }
.provenance { margin-bottom: 0.3em; }
.agency { font-weight: 600; }
`
