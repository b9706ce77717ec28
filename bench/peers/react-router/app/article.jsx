import { Link, useLoaderData } from 'react-router'
import { readPages } from '../../read-pages.js'

/** Runs while the pages are prerendered; a click loads what it returned then. */
export function loader({ params }) {
  return readPages().find(({ slug }) => slug === params.slug)
}

export function meta({ loaderData }) {
  return [{ title: loaderData?.title }]
}

export default function Article() {
  const page = useLoaderData()
  return (
    <>
      <header>Simak</header>
      <main>
        <article>
          <h1>{page.headline}</h1>
          <p>
            <small>
              {page.names.map((name) => `${name} · `)}
              {page.published && <Time time={page.published} />}
            </small>
          </p>
          {page.caption !== null && (
            <figure>
              <figcaption>{page.caption}</figcaption>
            </figure>
          )}
          {page.lines.map((line) => (
            <Line key={line.text} line={line} />
          ))}
          <p>
            <small>{page.capture}</small>
          </p>
        </article>
        {page.related.length > 0 && (
          <section aria-labelledby="related">
            <h2 id="related">Berita terkait</h2>
            <ol>
              {page.related.map((story) => (
                <li key={story.headline}>
                  {story.published && <Time time={story.published} />}
                  <h3>
                    <StoryLink story={story} />
                  </h3>
                  {story.summary !== null && <p>{story.summary}</p>}
                </li>
              ))}
            </ol>
          </section>
        )}
      </main>
    </>
  )
}

function Line({ line: { type, text, link } }) {
  if (type === 'heading') return <h2>{text}</h2>
  if (type === 'paragraph')
    return <p>{link ? [text, <StoryLink key="link" story={link} />] : text}</p>
  return (
    <p>
      <small>{text}</small>
    </p>
  )
}

function StoryLink({ story: { headline, slug } }) {
  if (slug === null) return headline
  return (
    <Link to={`/articles/${slug}`} prefetch="intent">
      {headline}
    </Link>
  )
}

function Time({ time: { text, machine } }) {
  return machine === null ? text : <time dateTime={machine}>{text}</time>
}
