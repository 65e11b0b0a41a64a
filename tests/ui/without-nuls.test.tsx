import { text } from 'node:stream/consumers'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { withoutNuls } from '~/http/without-nuls'

test('a long Vietnamese page comes out as it was written', async () => {
  const words = 'Kết luận của Chủ tịch UBND tỉnh: đẩy nhanh tiến độ thực hiện, bảo đảm chất lượng. '
  for (let shift = 0; shift < 4; shift += 1) {
    const page = <p title={'x'.repeat(shift) + words.repeat(60)}>{'x'.repeat(shift) + words.repeat(400)}</p>
    const body = withoutNuls()
    const { pipe } = renderToPipeableStream(page, { onAllReady: () => pipe(body) })
    const sent = await text(body)
    expect(sent).not.toContain('\0')
    expect(sent).toBe(renderToString(page))
  }
})
