import type { PageElement } from './page.ts'
import type { PictureCandidate } from './picture-addresses.ts'

/** Images with a shorter stated side are icons, faces and counters. In pixels. */
const minSide = 60

/** Words of the class or the address of images that show nothing of a story, by what they are. */
const words = {
  ornaments: 'icons?|logos?|badges?|buttons?|sprites?|ornaments?|dividers?',
  faces: 'avatars?|gravatar|author-?(?:photo|image|img|pic)|profile-?(?:photo|image|img|pic)',
  signs: 'emojis?|smil(?:ey|ies)|wp-smiley|twemoji|captcha|qr-?code',
  counters: 'pixels?|trackers?|tracking|beacon|1x1',
  sharing:
    'share|sharing|social-?(?:icons?|media|links?)|whatsapp|app-?store|google-?play|play-?store',
}

/** Words of files and classes that stand in for a picture until it has loaded. */
const waiting = 'spacer|blank|loader|loading|spinner|placeholder|transparent|lazy-?load-?bg'

const trifle = wordPattern(Object.values(words).join('|'))
const standIn = wordPattern(waiting)

function wordPattern(alternatives: string): RegExp {
  return new RegExp(`(?:^|[-_./\\s])(?:${alternatives})(?:$|[-_./\\s\\d])`, 'i')
}

/** Whether an image is an ornament, a face, a counter or a stand-in without a picture behind it. */
export function isTrifle(
  { attributes }: PageElement,
  candidates: readonly PictureCandidate[],
): boolean {
  for (const side of ['width', 'height']) {
    const stated = attributes.get(side) ?? ''
    if (!stated.includes('%') && Number.parseInt(stated, 10) < minSide) return true
  }
  const classes = attributes.get('class') ?? ''
  if (trifle.test(classes)) return true
  const named = candidates.filter(({ written }) => !written.startsWith('data:'))
  if (named.length === 0) return standIn.test(classes) && candidates.length === 0
  return named.every(({ written }) => {
    const [path = ''] = written.split(/[?#]/)
    const end = path.slice(-maxPath)
    return trifle.test(end) || standIn.test(end)
  })
}

/** The end of a path names the file; what is before it names the site. In code units. */
const maxPath = 80
