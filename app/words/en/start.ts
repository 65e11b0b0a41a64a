import type { Words } from '../words'

export const start: Words['start'] = {
  settingsWrong: 'A setting is wrong, nothing was started:',
  building: 'Building the pages (the first time or after an update)',
  built: 'Built the pages',
  openingDatabase: 'Opening the database',
  openedEmbedded: (folder) => `Opened the embedded database at ${folder} (for trial; run PostgreSQL for real work)`,
  openedServer: 'Connected to PostgreSQL',
  folderInUse: (folder, pid) => `Process ${pid} is using the folder ${folder}. Stop it or set another DATA_DIR.`,
  migrating: 'Updating the structure of the data',
  migrated: 'The structure of the data is up to date',
  loadingSample: 'Loading the sample portfolio',
  loadedSample: 'Loaded the sample portfolio',
  ready: (address) => `Sổ dự án is running at ${address}`,
  signInLinks: 'One-time sign-in links (good for 24 hours):',
  firstAdministrator: 'There is no account yet. Make the first administrator:',
  portTaken: (port) => `Another program uses port ${port}. Set another PORT.`,
  stopping: 'Stopping…',
  stopHint: 'Press Ctrl C to stop.',
}
