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

/** Words that stand in every project's name or every order: they tell nothing apart. */
export const COMMON_WORDS = new Set(
  `va cua cho cac mot so tai ve theo den tu voi la duoc co trong ngoai tren duoi nay do khi neu thi ma
   tinh huyen xa phuong thanh pho so ban nganh don vi co quan uy nhan dan ubnd van phong
   he thong du an xay dung trien khai thuc hien nang cap mo rong ung dung cong nghe thong tin cntt phan mem
   giai doan nam quy thang ngay hoan thanh phuc vu dia viec nhiem vu ke hoach de dam bao bo sung mua sam trang
   thiet bi quan ly dieu hanh dich vu dien tu su dung van hanh giao chu tri phoi hop yeu cau tiep tuc danh gia hieu qua
   toan bo hien dang cong bo trung tam thu`
    .split(/\s+/)
    .filter(Boolean),
)
