import { expect, it } from 'vitest'
import { fieldsSpokenOf, type SuggestableProject, suggestProjects } from '~/domain/notices/project-suggestions'

const projects: SuggestableProject[] = [
  { id: 1, name: 'Xây dựng hệ thống Thư điện tử công vụ tỉnh', field: 'email', organisationIds: [10] },
  { id: 2, name: 'Nâng cấp Cổng thông tin điện tử tỉnh', field: 'portal', organisationIds: [10] },
  { id: 3, name: 'Trung tâm tích hợp dữ liệu tỉnh', field: 'data-centre', organisationIds: [10] },
  { id: 4, name: 'Thuê dịch vụ thư điện tử VDC Online', field: 'email', organisationIds: [20] },
  { id: 5, name: 'Số hóa hồ sơ đất đai huyện Lục Ngạn', field: 'other', organisationIds: [30] },
]

it('knows the fields an order speaks of, with and without accents', () => {
  expect(fieldsSpokenOf('tiếp nhận hệ thống Thư điện tử về Trung tâm dữ liệu của tỉnh')).toEqual([
    'email',
    'data-centre',
  ])
  expect(fieldsSpokenOf('ra soat ha tang phuc vu Cong TTDT')).toEqual(['portal'])
  expect(fieldsSpokenOf('khen thưởng các đơn vị')).toEqual([])
})

it('ranks by the words of the name, a shared field and a unit in common, and says why', () => {
  const found = suggestProjects('Văn phòng tiếp tục thuê thư điện tử của VDC Online', [10], projects)
  expect(found.map(({ projectId }) => projectId)).toEqual([4, 1])
  expect(found[0]?.reason).toEqual({ words: ['thư điện tử', 'VDC Online'], field: 'email', unit: false })
  expect(found[1]?.reason).toEqual({ words: ['Thư điện tử'], field: 'email', unit: true })
})

it('finds a project of no field by its own words', () => {
  const [found] = suggestProjects('Khẩn trương số hóa hồ sơ đất đai tại huyện Lục Ngạn', [], projects)
  expect(found).toMatchObject({
    projectId: 5,
    reason: { field: null, words: ['Số hóa hồ sơ đất đai', 'huyện Lục Ngạn'] },
  })
})

it('a unit in common alone, a field alone, or words that many names have, suggest nothing', () => {
  expect(suggestProjects('Đẩy nhanh tiến độ các nhiệm vụ đã giao', [10], projects)).toEqual([])
  expect(suggestProjects('Ban hành quy chế sử dụng hộp thư', [], projects)).toEqual([])
  const many = Array.from(
    { length: 20 },
    (_, n) => ({ ...projects[4], id: n + 1, name: `Số hóa tỉnh Bắc Giang ${n}` }) as SuggestableProject,
  )
  expect(suggestProjects('Các đơn vị của tỉnh Bắc Giang thực hiện số hóa', [], many)).toEqual([])
})
