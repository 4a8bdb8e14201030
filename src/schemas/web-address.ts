import { z } from 'zod'

/** Address of a page on the web. Other schemes are refused: the address becomes a link, and a link could run code. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: '应写成以 https:// 开头的网址，例如 https://www.example.gov.cn',
  abort: true,
})
