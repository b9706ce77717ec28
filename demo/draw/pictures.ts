import type { Encoding } from './render.ts'
import type { Scene } from './scene.ts'
import { bridgeInMist } from './scenes/bridge.ts'
import { redMoon } from './scenes/eclipse.ts'
import { ferryAtDawn } from './scenes/ferry.ts'
import { ferryMap } from './scenes/ferry-map.ts'
import { fireflies } from './scenes/fireflies.ts'
import { rainyMatch } from './scenes/football.ts'
import { libraryBoat } from './scenes/library-boat.ts'
import { lighthouseAtDusk } from './scenes/lighthouse.ts'
import { marketAtNight } from './scenes/market.ts'
import { orchestra } from './scenes/orchestra.ts'
import { radioMast } from './scenes/radio-mast.ts'
import { firstRain } from './scenes/rain.ts'
import { rainChart } from './scenes/rain-chart.ts'
import { sailMaker } from './scenes/seamstress.ts'
import { seedJars } from './scenes/seeds.ts'
import { tideChart } from './scenes/tide-chart.ts'
import { tideGauge } from './scenes/tide-gauge.ts'

/** A picture of the sample archive. */
export type Drawn = {
  scene: Scene
  encoding: Encoding
  /** Where it goes as a file, below `captures/`. */
  file?: string
  /** Web pages that hold it as a `data:` address, and the id of its element there. */
  inside?: { page: string; id: string }
}

/** The pictures of the sample archive, and where each goes. */
export const pictures: readonly Drawn[] = [
  {
    scene: ferryAtDawn,
    encoding: 'jpeg',
    file: 'Feri Malam Kuala Dandan Berlayar Lagi_files/feri-fajar.jpg',
  },
  {
    scene: ferryMap,
    encoding: 'webp',
    file: 'Feri Malam Kuala Dandan Berlayar Lagi_files/peta-rute.webp',
  },
  {
    scene: tideGauge,
    encoding: 'webp',
    inside: { page: 'pencatat-pasang.html', id: 'foto-utama' },
  },
  {
    scene: lighthouseAtDusk,
    encoding: 'jpeg',
    inside: { page: 'pencatat-pasang.html', id: 'foto-mercusuar' },
  },
  { scene: lighthouseAtDusk, encoding: 'jpeg', file: 'mercusuar-gosong-tiga_files/mercusuar.jpg' },
  {
    scene: libraryBoat,
    encoding: 'jpeg',
    file: 'The library that comes by water_files/library-boat-1440x960.jpg',
  },
  { scene: marketAtNight, encoding: 'jpeg', file: 'pasar-malam.jpg' },
  { scene: orchestra, encoding: 'jpeg', file: 'twenty-six-violins.jpg' },
  { scene: seedJars, encoding: 'webp', file: 'suluh-warga/bank-benih-ranupati_files/stoples.webp' },
  { scene: redMoon, encoding: 'jpeg', inside: { page: 'langsung-gerhana.html', id: 'foto-utama' } },
  { scene: rainyMatch, encoding: 'jpeg', file: 'goalkeeper_files/dandan-rain-1440x960.jpg' },
  { scene: sailMaker, encoding: 'webp', inside: { page: 'mak-seriyah.html', id: 'foto-utama' } },
  { scene: tideChart, encoding: 'png', file: 'reading-the-tide_files/tide-chart.png' },
  { scene: firstRain, encoding: 'webp', file: 'suluh-warga/hujan-pertama.webp' },
  {
    scene: bridgeInMist,
    encoding: 'jpeg',
    file: 'jembatan-tegal-sirih-dibuka_files/jembatan-1440.jpg',
  },
  {
    scene: rainChart,
    encoding: 'webp',
    file: '../pack/pages/Sumur Kampung Tanjung Penuh Lagi_files/hujan-tujuh-hari.webp',
  },
  { scene: radioMast, encoding: 'jpeg', file: '../pack/pages/mast-1080.jpg' },
  { scene: fireflies, encoding: 'webp', file: '../pack/pages/kunang-kunang.webp' },
]
