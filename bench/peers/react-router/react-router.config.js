import { readPages } from '../read-pages.js'

export default {
  ssr: false,
  prerender: () => readPages().map(({ slug }) => `/articles/${slug}`),
}
