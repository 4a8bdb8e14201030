import { z } from 'zod'
import { COLLECTIONS } from './collections.ts'
import { legalBasis } from './legal-basis.ts'
import { orPlaceholder } from './placeholder.ts'
import { stage } from './stage.ts'
import { slug, text } from './text.ts'
import { webAddress } from './web-address.ts'

/** A column (栏目): a named list of the documents that match every given condition. */
const column = z.strictObject({
  /** Part of the address; never reused for something else. */
  id: slug,
  /** Name as printed. */
  name: text,
  /** Purpose and content, in one or two sentences; also the meta tag ColumnDescription. */
  description: text,
  /** How many days may pass without a new document before `gongkai check` warns; set by the inspection rules that apply. */
  freshDays: z.int().min(1).max(3660).optional(),
  /** Conditions; all that are given must hold. */
  match: z
    .strictObject({
      collection: z.enum(COLLECTIONS),
      organisation: slug,
      /** A head (`urban`) or a branch (`urban/renewal`) of `topics.yaml`. */
      topic: z
        .string()
        .regex(
          /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/,
          '应写成“一级主题”或“一级主题/二级主题”，编号见 topics.yaml',
        ),
      stage,
      legalBasis,
    })
    .partial()
    .refine((match) => Object.keys(match).length > 0, '至少写一个条件'),
})
export type Column = z.infer<typeof column>

/** Another site of this kit whose documents the search page finds too, for example that of a bureau below a district. */
const searchedSite = z.strictObject({
  /** Name as printed beside its results. */
  name: text,
  /** Where it is served, with a slash at the end: a path on the same host, or an address that allows requests (CORS). */
  address: z
    .string()
    .regex(
      /^(?:https?:\/\/[A-Za-z0-9.-]+(?::\d+)?)?\/(?:[A-Za-z0-9._~-]+\/)*$/,
      '写路径或网址，以 / 结尾，例如 /ytcsgx/ 或 https://www.example.gov.cn/ytcsgx/',
    ),
})
export type SearchedSite = z.infer<typeof searchedSite>

/** Identity of the site: everything that a district changes and that is not a document. */
export const site = z.strictObject({
  /** `demonstration` shows a banner on every page; `production` refuses placeholders. */
  mode: z.enum(['demonstration', 'production']),
  /** 网站规范名称; also the meta tag SiteName. */
  name: text,
  /** What a visitor finds here, in one sentence. */
  description: text,
  /** Scheme and host, without a path, for example `https://www.example.gov.cn`; in QR codes, citations and canonical links. */
  origin: webAddress.regex(/^https?:\/\/[^/]+$/, '只写协议和域名，末尾不带 /'),
  /** Path under which the site is served, with a slash at both ends; `/` for a site at the root of its host. */
  base: z
    .string()
    .regex(
      /^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*$/,
      '以 / 开头并以 / 结尾，各级名称不以点开头，例如 /ytcsgx/',
    ),
  /** 网站标识码: ten digits, or bm and eight digits. */
  identificationCode: orPlaceholder(
    z.string().regex(/^(?:\d{10}|bm\d{8})$/, '应为 10 位数字，或 bm 加 8 位数字'),
  ),
  /** 主办单位. */
  sponsor: orPlaceholder(text),
  /** 承办单位. */
  operator: orPlaceholder(text).optional(),
  /** 联系电话 of the sponsor. */
  telephone: orPlaceholder(text),
  /** 通信地址 of the sponsor. */
  address: orPlaceholder(text),
  /** ICP 备案编号. */
  icpNumber: orPlaceholder(text),
  /** 公安机关备案号. */
  policeNumber: orPlaceholder(text),
  /** Address of the mark of the bodies of party and government (党政机关网站标识). */
  officialMark: orPlaceholder(webAddress),
  /** Address of 我为政府网站找错. */
  errorReport: orPlaceholder(webAddress),
  /** Columns of the home page and the site map, in order. One without a document is not shown, and is reported. */
  columns: z.array(column).default([]),
  /** Names of quarters, streets and villages for which the home page offers a search; one that no document mentions is not shown. */
  places: z.array(text).default([]),
  /** Numbers that look like personal data and are meant for the public, for example a duty officer's mobile telephone. */
  publicNumbers: z.array(text).default([]),
  /** The largest attachment that is accepted, in megabytes. */
  attachmentMegabytes: z.int().min(1).max(500).default(50),
  /** How many documents a page of a list holds. */
  pageSize: z.int().min(5).max(200).default(20),
  /** Other sites that the search page asks too, each with an index of its own. */
  searchedSites: z
    .array(searchedSite)
    .refine(
      (sites) => new Set(sites.map(({ address }) => address)).size === sites.length,
      '同一个网站写了两次',
    )
    .default([]),
})
export type Site = z.infer<typeof site>
