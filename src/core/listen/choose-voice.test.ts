import { describe, expect, it } from 'vitest'
import { chooseVoice } from './choose-voice.ts'

function voice(lang: string, traits: { isOnline?: boolean; isDefault?: boolean } = {}) {
  return { lang, localService: !traits.isOnline, default: traits.isDefault ?? false }
}

const english = voice('en-US', { isDefault: true })
const malay = voice('ms-MY')

describe('chooseVoice', () => {
  it.each(['id-ID', 'id_ID', 'id', 'in-ID', 'in_ID', 'ind-IDN', 'ID-id'])(
    'a voice that the system calls %s reads Indonesian',
    (lang) => {
      const indonesian = voice(lang)
      expect(chooseVoice([english, malay, indonesian], 'id')).toBe(indonesian)
    },
  )

  it('no other language replaces Indonesian', () => {
    expect(chooseVoice([english, malay, voice('inh-RU'), voice('')], 'id')).toBeNull()
    expect(chooseVoice([], 'id')).toBeNull()
  })

  it('the region decides between voices of a language', () => {
    const british = voice('en-GB')
    expect(chooseVoice([english, british], 'en-GB')).toBe(british)
    expect(chooseVoice([british, english], 'en-AU')).toBe(english)
  })

  it('a voice of the device ranks above one that sends the words to a server', () => {
    const online = voice('id-ID', { isOnline: true, isDefault: true })
    const local = voice('id')
    expect(chooseVoice([online, local], 'id-ID')).toBe(local)
    expect(chooseVoice([online], 'id')).toBe(online)
  })

  it('between equal voices the system’s default is chosen, then the first', () => {
    const [first, second] = [voice('id-ID'), voice('id-ID')]
    const chosen = voice('id-ID', { isDefault: true })
    expect(chooseVoice([first, second, chosen], 'id')).toBe(chosen)
    expect(chooseVoice([first, second], 'id')).toBe(first)
  })
})
