import { headlineKey } from '../text/slug.ts'

/** News agencies that bylines name beside a person, or in place of one. To teach Simak another, add it. */
const agencies = [
  ...[
    'AFP',
    'Agence France-Presse',
    'ANI',
    'ANP',
    'ANSA',
    'AP',
    'APA',
    'Associated Press',
    'Belga',
  ],
  ...['Antara', 'Bernama', 'Bloomberg', 'CTK', 'DPA', 'EFE', 'EPA', 'EPD', 'Europa Press', 'IANS'],
  ...[
    'KNA',
    'Keystone-SDA',
    'Kyodo',
    'Lusa',
    'MTI',
    'NTB',
    'PA Media',
    'PAP',
    'PTI',
    'Press Trust of India',
  ],
  ...['Reuters', 'Ritzau', 'SDA', 'SID', 'STT', 'TASS', 'TT', 'UNI', 'UPI', 'Xinhua', 'Yonhap'],
]
const keys = new Set(agencies.map(headlineKey))

/**
 * Whether a name is a news agency's, with or without an article before it.
 *
 * @example isAgency('The Associated Press') → true
 */
export function isAgency(name: string): boolean {
  return keys.has(headlineKey(name).replace(/^the /, ''))
}

const tail = new RegExp(`(?<=\\S\\s\\S+)\\s(?:The\\s)?(?:${agencies.join('|')})$`, 'iu')

/**
 * Cuts the agency for which a person writes.
 *
 * @example cutAgency('ANNA BERG Associated Press') → 'ANNA BERG'
 */
export function cutAgency(name: string): string {
  return name.replace(tail, '')
}
