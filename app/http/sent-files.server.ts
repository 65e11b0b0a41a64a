import type { SentFile } from '~/domain/files/evidence'

/** The files of a form's field; an empty file field sends one without a name. */
export async function sentFiles(form: FormData, field: string): Promise<SentFile[]> {
  const given = form.getAll(field).filter((file): file is File => file instanceof File && file.name !== '')
  return Promise.all(
    given.map(async (file) => ({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) })),
  )
}
