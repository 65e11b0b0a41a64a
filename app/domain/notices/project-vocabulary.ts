import type { ProjectField } from '~/domain/projects/project-terms'

/** How notices speak of each field, folded (no accents, d for đ). The longer wordings name a field for certain. */
export const FIELD_WORDS: Record<Exclude<ProjectField, 'other'>, readonly string[]> = {
  portal: ['cong thong tin', 'cong ttdt', 'trang thong tin dien tu', 'cong giao tiep dien tu', 'portal'],
  email: ['thu dien tu', 'hop thu', 'thu cong vu', 'email', 'e-mail'],
  'document-management': ['quan ly van ban', 'qlvb', 'dieu hanh cong viec', 'van ban dieu hanh', 'van ban dien tu'],
  'administrative-procedures': ['thu tuc hanh chinh', 'mot cua', 'tthc'],
  'data-centre': ['trung tam du lieu', 'trung tam tich hop du lieu', 'trung tam thdl', 'may chu', 'ha tang du lieu'],
  'e-meeting': ['hoi nghi truyen hinh', 'giao ban dien tu', 'giao ban truc tuyen', 'hop truc tuyen', 'hop dien tu'],
  'online-services': ['dich vu cong', 'dvc truc tuyen', 'dvctt'],
  network: ['mang dien rong', 'mang wan', 'truyen so lieu', 'cpnet', 'mang may tinh', 'duong truyen', 'mang lan'],
  security: ['an toan thong tin', 'an ninh mang', 'chu ky so', 'ma doc', 'giam sat an toan', 'attt'],
}
