import { route } from '@react-router/dev/routes'

export default [route('articles/:slug', 'article.jsx')]
