import { findFile } from '~/domain/files/files.queries.server'
import { idParam, notFound } from '~/http/answers.server'
import { gatedLoader } from '~/http/gate.server'

/** A kept file as it was sent in. Always a download: nothing a person uploads is ever shown as a page of ours. */
export const loader = gatedLoader('file.read', async ({ db, params, actor, who }) => {
  const file = await findFile(db, idParam(params.id), actor, who.may('notice.bring-in'))
  if (!file) throw notFound()
  return new Response(new Uint8Array(file.content), {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Length': String(file.size),
      'Content-Disposition': `attachment; filename="${asciiName(file.name)}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, max-age=3600',
      ETag: `"${file.sha256}"`,
    },
  })
})

const asciiName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll(/đ/gi, 'd')
    .replace(/[^\w.-]+/g, '-')
