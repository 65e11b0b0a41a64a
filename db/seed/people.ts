import type { Role } from '~/domain/people/roles'

type SamplePerson = { id: string; username: Role; name: string; email: string; role: Role; organisationKey: string }

const samplePerson = (role: Role, name: string, organisationKey: string): SamplePerson => ({
  id: `sample-${role}`,
  username: role,
  name,
  email: `${role}@mau.invalid`,
  role,
  organisationKey,
})

/** One person a role, named by the role; they have no password, a sample start prints one-time links for them. */
export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  samplePerson('specialist', 'Chuyên viên mẫu', 'bn-khcn'),
  samplePerson('office', 'Văn phòng mẫu', 'bn-vp'),
  samplePerson('chairman', 'Lãnh đạo UBND mẫu', 'bn-ubnd'),
  samplePerson('unit-officer', 'Đầu mối đơn vị mẫu', 'bn-khcn'),
  samplePerson('finance', 'Tài chính mẫu', 'bn-tc'),
  samplePerson('inspector', 'Thanh tra mẫu', 'bn-ttra'),
  samplePerson('administrator', 'Quản trị mẫu', 'bn-vp'),
]
