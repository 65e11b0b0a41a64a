import { createContext, useContext } from 'react'

/** The nonce that lets our own inline scripts run under the content security policy; empty in the browser. */
export const NonceContext = createContext('')
export const useNonce = () => useContext(NonceContext)
