import { findFurniture } from './furniture.ts'
import { isSourceLine } from './source-labels.ts'

/** Furniture that no paper has: one line of it shows that a text was copied from a portal. */
const SIGNS = new Set(['目录按钮', '字号按钮', '护眼色按钮', '二维码说明', '位置导航'])
/** How far below the beginning a portal says where a text comes from, in lines. */
const MOST_LINES = 12

/** Whether lines of text were saved from a page of a portal, with what it prints around an article. */
export const isSavedPage = (lines: string[]) =>
  lines
    .slice(0, MOST_LINES)
    .some((line) => isSourceLine(line) || /^索\s*引\s*号\s*[:：]/.test(line)) ||
  lines.some((line) => SIGNS.has(findFurniture(line) ?? ''))
