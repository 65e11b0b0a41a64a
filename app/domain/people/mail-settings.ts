/** Where a person's digests go by mail, and whether they do. */
export type MailSettings = { mailAddress: string | null; mailDigests: boolean }
