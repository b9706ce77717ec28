import type { ShareWords } from '../id/share.ts'

export const words: ShareWords = {
  title: 'Share and download',
  share: 'Share',
  shareElsewhere: 'Share via…',
  shareFailed: 'The browser could not open its share menu. Copy the link instead.',
  copyLink: 'Copy link',
  linkCopied: 'Link copied.',
  copyBlocked:
    'The browser does not allow this site to copy. The text is selected below: press Ctrl+C (⌘C on a Mac), or press and hold, then choose Copy.',
  copyField: 'Text to copy',

  passage: 'Part of the text',
  passageHint:
    'To link to specific words, close this panel, select them in the headline, caption or text, and open the panel again.',
  selected: 'Your selection:',
  copySelected: 'Copy link to the selected text',
  paragraph: 'Paragraph',
  copyParagraph: 'Copy link to the paragraph',

  cite: 'Cite',
  citationStyle: 'Citation style',
  citation: 'Citation',
  copyCitation: 'Copy citation',
  citationCopied: 'Citation copied.',
  downloadCitation: (extension) => `Download .${extension}`,
  downloadBegun: (name) => `Download started: ${name}`,

  download: 'Download',
  print: 'Print',
  printText: 'Only the story is printed, with its time, credit and source.',
  printArticle: 'Print the story',
}
