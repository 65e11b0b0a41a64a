/** Whether a mail server is set: pages say where people are reminded. The start has checked that the setting is right. */
export const mailIsOn = (): boolean => Boolean(process.env.SMTP_URL && process.env.MAIL_FROM)
