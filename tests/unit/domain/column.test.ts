import { expect, test } from 'vitest'
import type { Column } from '#schemas/site.ts'
import { matchesColumn } from '#domain/column.ts'
import { aDocument } from '../../factories/document.ts'

const { data } = aDocument({
  fields: { stage: '结果', legalBasis: '[条例20(三)]', jointOrganisations: '[land]' },
})
const matches = (match: Column['match']) =>
  data && matchesColumn(data, 'notices', { id: 'a', name: '甲', description: '乙', match })

test.each<[Column['match'], boolean]>([
  [{ collection: 'notices' }, true],
  [{ collection: 'plans' }, false],
  [{ organisation: 'renewal' }, true],
  [{ organisation: 'land' }, true],
  [{ organisation: 'nobody' }, false],
  [{ topic: 'urban' }, true],
  [{ topic: 'urban/renewal' }, true],
  [{ topic: 'urban/renew' }, false],
  [{ topic: 'urb' }, false],
  [{ stage: '结果' }, true],
  [{ stage: '决策' }, false],
  [{ legalBasis: '条例20(三)' }, true],
  [{ legalBasis: '条例20(十三)' }, false],
  [{ stage: '结果', topic: 'urban', collection: 'notices' }, true],
  [{ stage: '结果', topic: 'land' }, false],
])('a document belongs in a column with %j: %s', (match, belongs) => {
  expect(matches(match)).toBe(belongs)
})
