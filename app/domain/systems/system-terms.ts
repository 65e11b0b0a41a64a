/** How an information system stands (hệ thống thông tin). */
export const SYSTEM_STATES = ['trial', 'running', 'to-be-replaced', 'retired'] as const
export type SystemState = (typeof SYSTEM_STATES)[number]

/** A shared platform joins systems (LGSP, NDXP): drawn in a layer of its own. */
export const SYSTEM_KINDS = ['system', 'platform'] as const
export type SystemKind = (typeof SYSTEM_KINDS)[number]

/** Where it runs. */
export const HOSTINGS = ['data-centre', 'provider', 'ministry', 'unit'] as const
export type Hosting = (typeof HOSTINGS)[number]

/**
 * How a unit works with a system. Of a core system a unit may keep its own program and join it; of any other it uses it.
 * Source: thông báo 70/TB-UBND, khoản 4: «chỉ làm phần lõi, bảo đảm tích hợp với phần mềm các đơn vị đang dùng».
 */
export const UNIT_STANDINGS = ['in-use', 'own-joined', 'to-be-replaced', 'unknown'] as const
export type UnitStanding = (typeof UNIT_STANDINGS)[number]

/** `none`: two programs that ought to exchange and do not, and nothing is planned. */
export const INTERFACE_STATES = ['running', 'building', 'planned', 'broken', 'none'] as const
export type InterfaceState = (typeof INTERFACE_STATES)[number]

/** How the two exchange: over the province's platform, the national one, an interface of their own, files, or by hand. */
export const INTERFACE_MEANS = ['lgsp', 'ndxp', 'own-interface', 'files', 'by-hand'] as const
export type InterfaceMeans = (typeof INTERFACE_MEANS)[number]
