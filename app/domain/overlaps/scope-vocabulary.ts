/**
 * What the names of IT projects are made of, without accents: `abbreviation = words`. The administration's own short forms
 * (Nghị định 30/2020/NĐ-CP lets a paper abbreviate what it has once written out; names of projects seldom do).
 */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'cntt=cong nghe thong tin|cnttvtt=cong nghe thong tin|csdl=co so du lieu|qlvb=quan ly van ban',
    'qlvbdh=quan ly van ban dieu hanh|qlvbdhcv=quan ly van ban dieu hanh cong viec|dhcv=dieu hanh cong viec',
    'vbdh=van ban dieu hanh|ttdt=thong tin dien tu|dvc=dich vu cong|dvctt=dich vu cong truc tuyen',
    'tthc=thu tuc hanh chinh|ttdl=trung tam du lieu|tthdl=trung tam tich hop du lieu|hnth=hoi nghi truyen hinh',
    'attt=an toan thong tin|antt=an ninh thong tin|cqdt=chinh quyen dien tu|cqs=chinh quyen so|cds=chuyen doi so',
    'cks=chu ky so|tdt=thu dien tu|ubnd=uy ban nhan dan|hdnd=hoi dong nhan dan|cbccvc=can bo cong chuc vien chuc',
    'cbcc=can bo cong chuc|gplx=giay phep lai xe|hssk=ho so suc khoe|email=thu dien tu|mail=thu dien tu',
    'website=trang thong tin dien tu|web=trang thong tin dien tu|portal=cong thong tin dien tu|pm=phan mem',
    'ht=he thong|tb=thiet bi|ioc=trung tam dieu hanh thong minh|soc=giam sat an toan thong tin|kios=ki ot|kiosk=ki ot',
  ]
    .flatMap((line) => line.split('|'))
    .map((entry) => {
      const [short = '', long = ''] = entry.split('=')
      return [short, long.split(' ')]
    }),
)

/** One thing under several names; the first stands for all of them. Longer ones are tried before shorter ones. */
export const SAME_THINGS: readonly (readonly string[])[] = [
  ['thu dien tu', 'hop thu dien tu'],
  ['cong thong tin dien tu', 'cong dien tu'],
  ['trang thong tin dien tu', 'trang tin dien tu'],
  ['quan ly van ban', 'van ban dieu hanh', 'quan ly van ban dieu hanh', 'van phong dien tu', 'van ban dien tu'],
  ['dieu hanh cong viec', 'quan ly cong viec', 'ho so cong viec'],
  ['trung tam tich hop du lieu', 'trung tam du lieu', 'tich hop du lieu'],
  ['co so du lieu', 'kho du lieu'],
  ['dich vu cong truc tuyen', 'dich vu cong'],
  ['thu tuc hanh chinh', 'thu tuc hanh chinh cong'],
  ['mot cua dien tu', 'mot cua', '1 cua', 'mot cua lien thong'],
  ['hop truc tuyen', 'hoi nghi truyen hinh', 'truyen hinh hoi nghi', 'giao ban dien tu', 'giao ban truc tuyen'],
  ['hop khong giay', 'phong hop khong giay to', 'hop khong giay to'],
  ['chu ky so', 'chung thu so', 'ky so'],
  ['an toan thong tin', 'an ninh mang', 'bao mat thong tin', 'an toan an ninh thong tin', 'an ninh thong tin'],
  ['cong nghe thong tin', 'tin hoc'],
  ['tich hop chia se du lieu', 'truc lien thong', 'nen tang tich hop', 'lgsp'],
  ['chinh quyen dien tu', 'chinh quyen so'],
  ['trung tam dieu hanh thong minh', 'dieu hanh thong minh'],
  ['can bo cong chuc vien chuc', 'can bo cong chuc', 'cong chuc vien chuc'],
  ['ho so suc khoe dien tu', 'ho so suc khoe', 'ho so benh an', 'benh an dien tu'],
  ['dat dai', 'dia chinh'],
  ['mang noi bo', 'mang lan', 'mang dien rong', 'mang wan'],
  ['so hoa', 'so hoa tai lieu'],
  ['chuyen doi so', 'chuyen doi so quoc gia'],
]

/** What is done to a thing, and what every name has: it says little about which thing. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  [
    'xay dung dau tu nang cap mo rong trien khai mua sam bo sung thue hoan thien phat trien duy tri van hanh bao tri',
    'ung dung he thong phan mem thiet bi dich vu du an ke hoach hang muc nhiem vu thuc hien cung cap lap dat dong bo',
    'trang bi to chuc giai doan tiep tuc hien dai hoa tang cuong ha tang nen tang giai phap cai tao sua chua',
  ]
    .join(' ')
    .split(' '),
)

/** Words that only hold others together, and what a name says of its reach in no particular. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  [
    'cua va cho cac tai tren dia ban trong ngoai theo den tu voi ve o la nhung thuoc phuc vu don vi co quan nam toan',
    'cap nganh tinh so huyen thanh pho thi xa phuong bo',
  ].flatMap((line) => line.split(' ')),
)
