import type { ViewerWords } from '../id/viewer.ts'

export const words: ViewerWords = {
  title: 'Enlarged picture',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  area: 'Picture; scroll to see other parts',
}
