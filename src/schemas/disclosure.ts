import { z } from 'zod'
import { attachment } from './attachment.ts'
import { audio } from './audio.ts'
import { calendarDate } from './calendar-date.ts'
import { cover } from './cover.ts'
import { documentNumber } from './document-number.ts'
import { genre } from './genre.ts'
import { indexNumber } from './index-number.ts'
import { legalBasis } from './legal-basis.ts'
import { digest, imported } from './origin.ts'
import { relation } from './relation.ts'
import { review } from './review.ts'
import { stage } from './stage.ts'
import { slug, text } from './text.ts'
import { timestamp } from './timestamp.ts'
import { unconfirmed } from './unconfirmed.ts'
import { validity } from './validity.ts'
import { waiver } from './waiver.ts'

/**
 * The front matter that every document has. Names follow the national rules; see the glossary in the README.
 * An optional field that has no value is left out: nothing empty is ever printed.
 */
export const disclosure = z.strictObject({
  /** 名称: the full title as on the original. */
  title: text.max(120, '标题不超过 120 字'),
  /** 索引号; required by article 12 of the Regulations, left out only on a digest of somebody else's document. */
  indexNumber: indexNumber.optional(),
  /** 发文字号, where the document has one. Plans and summaries usually have none. */
  documentNumber: documentNumber.optional(),
  /** 体裁: the form of the document. */
  genre,
  /** 发布机构: id of a file in `organisations/`; of a joint document the lead body (article 10). */
  organisation: slug,
  /** 联合发文机关: ids of the other bodies, in the order of the original. */
  jointOrganisations: z.array(slug).min(1).optional(),
  /** 信息来源, as it should be printed; often the name of the publishing body. */
  source: text,
  /** 成文日期 (生成日期): the day on which the document was made. Starts the 20 working days of article 26. */
  created: calendarDate,
  /**
   * 发布日期: moment of first publication. A day alone is accepted only on documents with `imported` and on digests:
   * of old documents often nobody knows more.
   */
  published: z.union([timestamp, calendarDate], {
    error: '应写成带时区的日期和时间，例如 2024-01-26T10:00+08:00',
  }),
  /** 主题分类 on two levels, `head/branch`, both ids from `topics.yaml`. */
  topic: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, '应写成“一级主题/二级主题”，编号见 topics.yaml'),
  /** 五公开 stage. */
  stage: stage.optional(),
  /** The statutory heads under which the document is published. */
  legalBasis: z.array(legalBasis).min(1).optional(),
  /** 主题词: words under which a reader would look for it, the most important first. */
  keywords: z.array(text).min(1).max(12),
  /** 内容概述: what the document says, in at most 500 characters, without repeating title, date and body. */
  abstract: text.max(500, '内容概述不超过 500 字'),
  /** Whom the document concerns, for example 居民 or 企业. */
  audience: z.array(text).min(1).optional(),
  /** 主送机关, as on the original. */
  recipients: text.optional(),
  /** Dates that decide whether a policy is in force. */
  validity: validity.optional(),
  /** What this document does to others; the other direction is derived. */
  relations: z.array(relation).min(1).optional(),
  /** 附件, in the order of the original. */
  attachments: z.array(attachment).min(1).optional(),
  /** 朗读录音: the text of the document to listen to. */
  audio: audio.optional(),
  /** The record of review before publication. */
  review: z.array(review).min(1).optional(),
  /** Present on documents taken over from an older system. */
  imported: imported.optional(),
  /** Fields that the import or `new` filled in with a proposal that nobody has confirmed yet. */
  unconfirmed: unconfirmed.optional(),
  /** Present on pages that restate the facts of somebody else's document. */
  digest: digest.optional(),
  /** Findings of the check that a person looked at and excused, each with a reason. */
  waivers: z.array(waiver).min(1).optional(),
  /** `true` keeps a document out of every build but the preview. */
  draft: z.boolean().optional(),
})

/** Plans and summaries say what they cover; one document may be the summary of one year and the plan of the next. */
export const planningDocument = disclosure.extend({
  /** What the document covers; decides in which lists and under which years it appears. */
  covers: z.array(cover).min(1),
})

/** Policies always say from when and until when they apply, as far as it is known. */
export const policy = disclosure.extend({ validity })
