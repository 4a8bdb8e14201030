import type { z } from 'zod'
import { readSettings } from '#files/content.ts'
import { toNamedBodies, toNamedTopics } from '#files/named-settings.ts'
import { calendarDate } from '#schemas/calendar-date.ts'
import { indexNumber } from '#schemas/index-number.ts'
import { folderName, text } from '#schemas/text.ts'
import { timestamp } from '#schemas/timestamp.ts'
import { findNamed } from './named.ts'
import { WrongUse } from './wrong-use.ts'

/** Options whose form a schema of the documents already says. */
const FORMS = {
  title: text,
  slug: folderName,
  created: calendarDate,
  published: timestamp,
  indexNumber,
}

type Values = Partial<Record<keyof typeof FORMS | 'organisation' | 'topic', string>>

/** Checks the form of every value of an option, and puts ids for bodies and topics that were given by their names. */
export function resolveOptionValues<Options extends Values>(options: Options): Options {
  for (const [name, schema] of Object.entries(FORMS)) {
    requireForm(name, options[name as keyof typeof FORMS], schema)
  }
  const { organisation, topic } = options
  return {
    ...options,
    ...(organisation !== undefined && {
      organisation: findNamed('organisation', '发布机构', organisation, listBodies()),
    }),
    ...(topic !== undefined && {
      topic: findNamed('topic', '主题分类', topic, toNamedTopics(readSettings().topics.data ?? [])),
    }),
  }
}

function requireForm(name: string, value: string | undefined, schema: z.ZodType): void {
  const fault = value === undefined ? undefined : schema.safeParse(value).error?.issues[0]
  if (!fault) return
  const option = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  throw new WrongUse(`选项 --${option} 的内容“${value ?? ''}”不对：${fault.message}。`)
}

/** A body whose file cannot be read would leave the document without a name and an index number. */
const listBodies = () => toNamedBodies(readSettings()).filter(({ names }) => names.length > 0)
