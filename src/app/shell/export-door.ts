/** The choice of stories to download as a book, whose code loads when it is first opened. */
export async function loadExportSelection() {
  const { ExportSelection } = await import('../export/export-selection.tsx')
  return ExportSelection
}
