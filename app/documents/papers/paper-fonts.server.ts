import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The four faces of Tinos (Times metrics, SIL Open Font License, embedding allowed without restriction). */
export const FACES = ['Regular', 'Bold', 'Italic', 'BoldItalic'] as const
export type Face = (typeof FACES)[number]

const FILES: Record<Face, string> = {
  Regular: '400Regular/Tinos_400Regular.ttf',
  Bold: '700Bold/Tinos_700Bold.ttf',
  Italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  BoldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
}

/** The bytes of a face as a TrueType file. */
export const faceBytes = (face: Face): Uint8Array =>
  new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/tinos/${FILES[face]}`)))
