import { expect, test } from 'vitest'
import { findJointOrganisations } from '#import/joint-organisations.ts'
import { anImportContext } from '../../setup/import-context.ts'

const { organisations } = anImportContext()
const [[lead, { name }] = ['', { name: '' }]] = [...organisations]

test('a body signs beside the publishing one, which is not named again', () => {
  expect(findJointOrganisations([name], 'other', organisations)).toEqual({
    jointOrganisations: [lead],
  })
  expect(findJointOrganisations([name], lead, organisations)).toEqual({})
})

test('no body signs beside one that is not known', () => {
  expect(findJointOrganisations([name], undefined, organisations)).toEqual({})
})
