import { cli as cliEn } from '~/words/en/cli'
import { documents as documentsEn } from '~/words/en/documents'
import { reading as readingEn } from '~/words/en/reading'
import { cli } from '~/words/vi/cli'
import { documents } from '~/words/vi/documents'
import { reading } from '~/words/vi/reading'

const vi = { cli, documents, reading }
const en: CliWords = { cli: cliEn, documents: documentsEn, reading: readingEn }

/** The areas of the catalogue that the command line speaks; it needs none of the screens' words. */
export type CliWords = typeof vi

export const CLI_LANGUAGES = ['vi', 'en'] as const
export type CliLanguage = (typeof CLI_LANGUAGES)[number]

export const cliWordsIn = (language: CliLanguage): CliWords => (language === 'en' ? en : vi)
