import { estimateBytes } from '../../core/article/estimate-bytes.ts'
import type { PictureFile } from '../../core/article/picture.ts'
import { useHasScript } from '../hydration/use-has-script.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { useInterfaceText } from '../i18n/text-language.ts'
import { formatSize } from '../ui/format-size.ts'
import styles from './picture-size.module.css'

/** Width of the text column, beyond which no picture is shown. In CSS pixels. */
const textWidth = 672

/** Of a phone of 360 px, until the app can measure. */
const phonePixels = 720

/** Says on a picture that waits how much a tap loads. It is not shown on others. */
export function PictureSize({ file }: { file: PictureFile }) {
  const { language, words } = useInterfaceLanguage()
  const interfaceText = useInterfaceText()
  const pixels = useHasScript()
    ? Math.min(window.innerWidth, textWidth) * Math.min(window.devicePixelRatio, 2)
    : phonePixels
  const bytes = estimateBytes(file, pixels)
  return (
    <span className={styles.size} {...interfaceText}>
      {words.loadPicture(bytes === null ? null : formatSize(bytes, language))}
    </span>
  )
}
