/** A portrait from the drawing that holds those of its story (`faceSrc`). The name stands beside it, so it says nothing of its own. */
export function Portrait({ src, size }: { src: string; size: 32 | 40 | 56 | 88 }) {
  return (
    <svg className="face" data-size={size} width={size} height={size} aria-hidden="true">
      <use href={src} />
    </svg>
  )
}
