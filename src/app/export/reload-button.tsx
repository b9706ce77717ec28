import { useWords } from '../i18n/interface-language.tsx'
import type { Reload } from '../loading/recover-from-deploy.ts'
import button from '../ui/button.module.css'
import styles from './reload-button.module.css'

/** The reload that lets a failed download succeed, where there is one. Inside the panel, which covers notices. */
export function ReloadButton({ reload }: { reload: Reload | null }) {
  const words = useWords()
  if (reload === null) return null
  return (
    <button type="button" className={`${button.framed} ${styles.reload}`} onClick={reload.run}>
      {words.reload}
    </button>
  )
}
