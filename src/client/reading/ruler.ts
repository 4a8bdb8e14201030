import { buildElement } from '../search/build-element.ts'

let ruler: HTMLElement | undefined

/** Lets a band of two lines follow the pointer while the ruler is on; until a pointer moves, it lies in the middle. */
export function followRuler(): void {
  const isOn = document.documentElement.dataset['ruler'] !== undefined
  if (!isOn) {
    ruler?.remove()
    removeEventListener('pointermove', move)
    removeEventListener('pointerdown', move)
    return
  }
  ruler ??= buildElement('div', { class: 'reading-ruler', 'aria-hidden': 'true' })
  document.body.append(ruler)
  addEventListener('pointermove', move, { passive: true })
  addEventListener('pointerdown', move, { passive: true })
}

function move({ clientY }: PointerEvent): void {
  ruler?.style.setProperty('--ruler', `${clientY}px`)
}
