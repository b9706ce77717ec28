import { Component, type ContextType, type ReactNode } from 'react'
import { InterfaceLanguageContext } from '../i18n/interface-language.tsx'
import styles from './message-page.module.css'

type CrashBoundaryProps = { children: ReactNode }

/** Catches any error of the app, and shows a message and a way out instead of a blank page. */
export class CrashBoundary extends Component<CrashBoundaryProps, { hasCrashed: boolean }> {
  static override contextType = InterfaceLanguageContext
  declare context: ContextType<typeof InterfaceLanguageContext>
  override state = { hasCrashed: false }

  static getDerivedStateFromError() {
    return { hasCrashed: true }
  }

  override render() {
    if (!this.state.hasCrashed) return this.props.children
    const { crash, toFrontPage } = this.context.words
    return (
      <main className={styles.page}>
        <h1 className={styles.title}>{crash.title}</h1>
        <p className={styles.text}>{crash.text}</p>
        <a href={import.meta.env.BASE_URL}>{toFrontPage}</a>
      </main>
    )
  }
}
