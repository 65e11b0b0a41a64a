import { database } from '#db/client.server'
import { addActor, addUnit } from '#tests/support/directive-rows'
import { confirmNotice } from '~/domain/notices/confirm-notice.commands.server'
import { findDraft } from '~/domain/notices/notice-draft.queries.server'
import { bringIn, type DraftChange } from '~/domain/notices/notices.commands.server'
import type { Actor } from '~/domain/people/actor'

export const NOW = new Date('2015-04-06T02:00:00Z')

/** A notice in our own words, laid out as a province lays it out. */
export const NOTICE = `UBND TỈNH BẮC GIANG
Số: 99/TB-UBND

Bắc Giang, ngày 03 tháng 4 năm 2015

THÔNG BÁO

Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về công nghệ thông tin

Ngày 27 tháng 3 năm 2015, Chủ tịch UBND tỉnh đã chủ trì cuộc họp. Chủ tịch UBND tỉnh kết luận như sau:

1. Về Cổng thông tin điện tử: Giao Sở Thông tin và Truyền thông chủ trì, phối hợp với Văn phòng UBND tỉnh rà soát hạ tầng, báo cáo UBND tỉnh trước ngày 15/4/2015.

2. Về thư điện tử: Giao Văn phòng UBND tỉnh tạm dừng kế hoạch mua sắm bổ sung thiết bị.

3. Yêu cầu Sở Thông tin và Truyền thông đánh giá phần mềm quản lý văn bản; hoàn thành chậm nhất trong tháng 5/2015.

Nơi nhận:
- Các sở, ban, ngành;
- Lưu: VT.
`

export type People = { office: Actor; department: number; officeUnit: number; officer: Actor }

/** The units that the notice names, somebody of the office, and an officer of the department. */
export async function addPeople(): Promise<People> {
  const department = await addUnit('Sở Thông tin và Truyền thông')
  const officeUnit = await addUnit('Văn phòng UBND tỉnh')
  return {
    office: await addActor('Văn phòng', officeUnit, 'all'),
    officer: await addActor('Cán bộ Sở', department),
    department,
    officeUnit,
  }
}

export async function broughtIn(by: Actor, text = NOTICE): Promise<number> {
  const file = { name: 'thong-bao.txt', content: new TextEncoder().encode(text), mediaType: 'text/plain' }
  const result = await bringIn(database(), { text, file, by, now: NOW })
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result.noticeId
}

/** The draft as the review page would send it back, unchanged. */
export async function openedDraft(noticeId: number, by: Actor): Promise<DraftChange> {
  const open = await findDraft(database(), noticeId)
  if (!open) throw new Error(`Notice ${noticeId} is no open draft`)
  const { header, draft, duplicateReason, version } = open
  return { noticeId, version, header, draft, duplicateReason, by, now: NOW }
}

export const confirmedAs = async (noticeId: number, by: Actor, change: Partial<DraftChange> = {}) =>
  confirmNotice(database(), { ...(await openedDraft(noticeId, by)), ...change })
